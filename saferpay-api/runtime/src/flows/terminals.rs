//! The terminals of the customer.

use super::{Details, FromResponse, sealed};
use crate::answers::Facts;
use crate::client::Call;

/// The customer's terminals and their payment methods.
pub trait Terminals: sealed::Sealed {
    #[doc(hidden)]
    fn call_terminals(&self) -> Call<Vec<Terminal>>;
    #[doc(hidden)]
    fn call_terminal(&self, terminal_id: &str) -> Call<Terminal>;

    /// Returns all terminals.
    fn list_terminals(&self) -> Call<Vec<Terminal>> {
        self.call_terminals()
    }

    /// Returns a terminal.
    fn terminal(&self, terminal_id: &str) -> Call<Terminal> {
        self.call_terminal(terminal_id)
    }
}

/// A terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Terminal {
    /// The terminal ID.
    pub id: String,

    /// The type of the terminal: `ECOM`, `SPG`, `MPO`, or a newer one.
    pub kind: Option<String>,

    /// The merchant's description.
    pub description: Option<String>,

    /// The payment methods that it accepts.
    pub payment_methods: Vec<PaymentMethod>,

    /// The wallets that it accepts.
    pub wallets: Vec<String>,
}

impl Terminal {
    /// Whether the terminal accepts this payment method in this currency, both by their names in
    /// JSON.
    #[must_use]
    pub fn takes(&self, method: &str, currency: &str) -> bool {
        let mut methods = self.payment_methods.iter();
        methods.any(|one| one.name == method && one.currencies.iter().any(|one| one == currency))
    }
}

/// A payment method.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// Its name in JSON, such as `VISA`. Saferpay adds new ones without a new version.
    pub name: String,

    /// The currencies that it supports.
    pub currencies: Vec<String>,
}

impl Terminal {
    fn read(details: Details<'_>) -> Option<Self> {
        let method = |method: Details<'_>| {
            let currencies = method.texts("Currencies");
            Some(PaymentMethod { name: method.text("PaymentMethod")?, currencies })
        };
        Some(Self {
            id: details.text("TerminalId")?,
            kind: details.text("Type"),
            description: details.text("Description"),
            payment_methods: details.records("PaymentMethods", method),
            wallets: details.records("Wallets", |wallet| wallet.text("WalletName")),
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
        details.are_known().then(|| details.records("Terminals", Terminal::read))
    }
}

/// Implements the flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! terminals {
    () => {
        impl $crate::flows::Terminals for Client {
            #[inline]
            fn call_terminals(&self) -> $crate::client::Call<Vec<$crate::flows::Terminal>> {
                self.terminals().get_terminals().decode_as()
            }

            #[inline]
            fn call_terminal(&self, terminal_id: &str) -> $crate::client::Call<$crate::flows::Terminal> {
                self.terminals().get_terminal(terminal_id).decode_as()
            }
        }
    };
}
