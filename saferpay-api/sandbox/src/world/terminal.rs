//! Terminals: what they are, and for which payments they have a contract.

use serde_json::{Value, json};

use super::amount::Currency;
use super::means::Means;
use super::read;
use super::refusals::{self, Refused};
use super::state::{Answer, World};
use crate::accounts::Terminal;
use crate::call::Call;

impl World {
    pub(super) fn terminals(&self, call: &Call) -> Answer {
        let terminals = &self.customer(&call.customer)?.terminal;
        Ok(json!({ "Terminals": terminals.iter().map(|each| show(each, call)).collect::<Vec<_>>() }))
    }

    pub(super) fn terminal_info(&self, call: &Call) -> Answer {
        Ok(show(self.terminal_in_path(call)?, call))
    }

    pub(super) fn payment_methods(&self, call: &Call) -> Answer {
        let terminal = self.terminal_in_path(call)?;
        Ok(json!({ "PaymentMethods": methods(terminal, call), "Wallets": [] }))
    }

    pub(super) fn terminal_in_path(&self, call: &Call) -> Result<&Terminal, Refused> {
        self.terminal(&call.customer, call.path.get("terminalId").map_or("", String::as_str))
    }

    /// Refuses a currency that no method of the terminal has.
    pub(super) fn check_currency(&self, call: &Call, terminal: &str) -> Result<(), Refused> {
        let Some(amount) = read::amount(&call.body, "Payment.Amount")? else { return Ok(()) };
        let terminal = self.terminal(&call.customer, terminal)?;
        let known = terminal.payment_method.is_empty()
            || terminal.payment_method.iter().any(|method| has(&method.currencies, amount.currency));
        if known { Ok(()) } else { Err(refusals::no_contract()) }
    }

    /// Whether the terminal takes this. One that lists no methods takes everything.
    pub(super) fn has_contract(
        &self,
        customer: &str,
        terminal: &str,
        means: &Means,
        currency: Currency,
    ) -> bool {
        // An offer or a payment in a shop names its terminal; an alias has none.
        let Ok(terminal) = self.terminal(customer, terminal) else { return true };
        terminal.payment_method.is_empty()
            || terminal
                .payment_method
                .iter()
                .any(|method| method.name == means.method() && has(&method.currencies, currency))
    }

    /// The methods of a terminal for a currency.
    pub(super) fn contracted(
        &self,
        customer: &str,
        terminal: &str,
        currency: Option<Currency>,
    ) -> Vec<String> {
        let Ok(terminal) = self.terminal(customer, terminal) else { return Vec::new() };
        let methods = terminal.payment_method.iter();
        let fitting =
            methods.filter(|method| currency.is_none_or(|currency| has(&method.currencies, currency)));
        fitting.map(|method| method.name.clone()).collect()
    }
}

fn has(currencies: &[String], currency: Currency) -> bool {
    currencies.iter().any(|each| each == currency.code())
}

fn show(terminal: &Terminal, call: &Call) -> Value {
    let mut shown = json!({
        "TerminalId": terminal.id,
        "Type": terminal.kind,
        "PaymentMethods": methods(terminal, call),
        "Wallets": [],
    });
    if let Some(description) = &terminal.description {
        shown["Description"] = json!(description);
    }
    shown
}

fn methods(terminal: &Terminal, call: &Call) -> Vec<Value> {
    let show = |method: &crate::accounts::PaymentMethod| {
        json!({
            "PaymentMethod": method.name,
            "Currencies": method.currencies,
            "LogoUrl": format!("{}/static/logo/{}.svg?v=1", call.base, method.name.to_lowercase()),
        })
    };
    terminal.payment_method.iter().map(show).collect()
}
