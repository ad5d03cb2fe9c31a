//! The ids that a merchant has received, and uses in later requests.

use fastrand::Rng;
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::engine::{Amount, Currency};
use scenarios::card;
use serde_json::Value;

/// IDs of all kinds.
#[derive(Debug, Default)]
pub(crate) struct Known {
    pub(crate) terminals: Vec<String>,
    pub(crate) payment_link_terminal: String,
    pub(crate) transactions: Vec<String>,
    pub(crate) tokens: Vec<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) offers: Vec<String>,
    pub(crate) access_tokens: Vec<String>,
    pub(crate) till_references: Vec<String>,
}

impl Known {
    /// The ids that are known at the start.
    pub(crate) fn of(sandbox: &Sandbox) -> Self {
        let currency = Currency::new("CHF").expect("francs");
        let paid = |value| sandbox.pay_in_store(Amount { value, currency }, &card("9010003150000001"));
        let mut ids: Vec<String> =
            sandbox.customer().terminals.iter().map(|terminal| terminal.id.clone()).collect();
        // The first terminal is the shop, which most calls are about.
        ids.extend([ids[0].clone(), ids[0].clone(), ids[0].clone()]);
        Self {
            payment_link_terminal: sandbox.terminal("SPG").to_owned(),
            terminals: ids,
            till_references: vec![paid(500).expect("a payment"), paid(700).expect("a payment")],
            ..Self::default()
        }
    }

    /// Records the ids in a response.
    pub(crate) fn learn(&mut self, answer: &Value) {
        let mut add = |path: &str, list: fn(&mut Self) -> &mut Vec<String>| {
            if let Some(id) = answer.pointer(path).and_then(Value::as_str)
                && !list(self).iter().any(|known| known == id)
            {
                list(self).push(id.to_owned());
            }
        };
        add("/Transaction/Id", |known| &mut known.transactions);
        add("/Token", |known| &mut known.tokens);
        add("/Alias/Id", |known| &mut known.aliases);
        add("/RegistrationResult/Alias/Id", |known| &mut known.aliases);
        add("/OfferId", |known| &mut known.offers);
        add("/AccessToken", |known| &mut known.access_tokens);
    }

    /// The address of a payment link.
    pub(crate) fn offer(&self, random: &mut Rng) -> Option<String> {
        random.choice(&self.offers).map(|id| format!("/SecurePayGate/link/{id}"))
    }
}

/// An item of a list, mostly one of the last: most requests are about new things.
pub(crate) fn one_of(list: &[String], random: &mut Rng) -> Option<String> {
    let from = if random.bool() { list.len().saturating_sub(3) } else { 0 };
    random.choice(&list[from..]).cloned()
}
