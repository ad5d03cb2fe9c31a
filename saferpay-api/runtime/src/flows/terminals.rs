//! The terminals of the customer.

use serde::{Deserialize, Serialize};

use super::detail;
use super::flow::Flow;
use super::inputs::Inputs;
use super::messages::{Details, FromResponse};
use super::operations::{Calls, TerminalsGetTerminal, TerminalsGetTerminals};
use super::send::OneCall;
use crate::answers::Facts;
use crate::record::Record;

/// The customer's terminals and their payment methods.
#[cfg_attr(not(doctest), doc = include_str!("examples/terminals.md"))]
pub trait Terminals:
    Calls<TerminalsGetTerminals, Response: Record> + Calls<TerminalsGetTerminal, Response: Record>
{
    /// Returns all terminals.
    fn list_terminals(&self) -> Flow<Self, TerminalsGetTerminals, OneCall<[String; 0], Vec<Terminal>>> {
        Flow::new(self, Inputs::new(), OneCall::new([]))
    }

    /// Returns a terminal.
    fn terminal(
        &self,
        terminal_id: impl Into<String>,
    ) -> Flow<Self, TerminalsGetTerminal, OneCall<[String; 1], Terminal>> {
        Flow::new(self, Inputs::new(), OneCall::new([terminal_id.into()]))
    }
}

/// A terminal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Terminal {
    /// The terminal ID.
    pub id: String,

    /// The type of the terminal: `ECOM`, `SPG`, `MPO`, or a newer one.
    pub kind: Option<String>,

    /// The merchant's description.
    pub description: Option<String>,

    /// The payment methods that it accepts.
    pub payment_methods: Vec<AcceptedMethod>,

    /// The wallets that it accepts.
    pub wallets: Vec<AcceptedWallet>,
}

impl Terminal {
    /// Whether the terminal accepts this payment method in this currency, both by their names in
    /// JSON.
    #[must_use]
    pub fn accepts(&self, method: &str, currency: &str) -> bool {
        let mut methods = self.payment_methods.iter();
        methods.any(|one| one.name == method && one.currencies.iter().any(|one| one == currency))
    }
}

/// A payment method that a terminal accepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AcceptedMethod {
    /// Its name in JSON, such as `VISA`. Saferpay adds new ones without a new version.
    pub name: String,

    /// The currencies that it supports.
    pub currencies: Vec<String>,

    /// The URL of its logo.
    pub logo_url: Option<String>,
}

/// A wallet that a terminal accepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AcceptedWallet {
    /// Its name in JSON, such as `APPLEPAY`. Saferpay adds new ones without a new version.
    pub name: String,

    /// The URL of its logo.
    pub logo_url: Option<String>,
}

impl Terminal {
    fn read(details: Details<'_>) -> Option<Self> {
        let method = |method: Details<'_>| {
            let currencies = method.texts(detail::CURRENCIES);
            let logo_url = method.text(detail::LOGO_URL);
            Some(AcceptedMethod { name: method.text(detail::PAYMENT_METHOD)?, currencies, logo_url })
        };
        let wallet = |wallet: Details<'_>| {
            Some(AcceptedWallet {
                name: wallet.text(detail::WALLET_NAME)?,
                logo_url: wallet.text(detail::LOGO_URL),
            })
        };
        Some(Self {
            id: details.text(detail::TERMINAL_ID)?,
            kind: details.text(detail::TERMINAL_TYPE),
            description: details.text(detail::DESCRIPTION),
            payment_methods: details.records(detail::PAYMENT_METHODS, method),
            wallets: details.records(detail::WALLETS, wallet),
        })
    }
}

impl FromResponse for Terminal {
    fn from_response(_: &Facts, details: Details<'_>) -> Option<Self> {
        Self::read(details)
    }
}

impl FromResponse for Vec<Terminal> {
    fn from_response(_: &Facts, details: Details<'_>) -> Option<Self> {
        // A response that cannot be decoded does not say that there are none.
        details.are_known().then(|| details.records(detail::TERMINALS, Terminal::read))
    }
}
