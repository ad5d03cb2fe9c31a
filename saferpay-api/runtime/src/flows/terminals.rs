use super::messages::{optional_text, records, text, texts};
use super::{FromResponse, sealed};
use crate::answers::find;
use crate::client::Call;
use crate::record::Reflect;

/// The customer's terminals, and what can be paid with at each.
pub trait Terminals: sealed::Sealed {
    #[doc(hidden)]
    fn call_terminals(&self) -> Call<'_, Vec<Terminal>>;
    #[doc(hidden)]
    fn call_terminal(&self, terminal_id: &str) -> Call<'_, Terminal>;

    /// All terminals.
    fn list_terminals(&self) -> Call<'_, Vec<Terminal>> {
        self.call_terminals()
    }

    /// One terminal.
    fn terminal(&self, terminal_id: &str) -> Call<'_, Terminal> {
        self.call_terminal(terminal_id)
    }
}

/// A terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Terminal {
    /// By which requests name it.
    pub id: String,

    /// What it is for, as on the wire: `ECOM`, `SPG`, `MPO`, or what came since.
    pub kind: Option<String>,

    /// What the merchant calls it.
    pub description: Option<String>,

    /// What can be paid with.
    pub payment_methods: Vec<PaymentMethod>,

    /// Which wallets there are.
    pub wallets: Vec<String>,
}

impl Terminal {
    /// Whether the terminal takes this method in this currency, both as on the wire.
    #[must_use]
    pub fn takes(&self, method: &str, currency: &str) -> bool {
        let mut methods = self.payment_methods.iter();
        methods.any(|one| one.name == method && one.currencies.iter().any(|one| one == currency))
    }
}

/// A method of payment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// Its name on the wire, such as `VISA`. Saferpay introduces new ones without a new version.
    pub name: String,

    /// The currencies that it can be used with.
    pub currencies: Vec<String>,
}

impl FromResponse for Terminal {
    fn from_response(answer: &dyn Reflect) -> Self {
        Self {
            id: text(answer, &["TerminalId"]),
            kind: optional_text(answer, &["Type"]),
            description: optional_text(answer, &["Description"]),
            payment_methods: records(find::at(answer, &["PaymentMethods"]), |method| PaymentMethod {
                name: text(method, &["PaymentMethod"]),
                currencies: texts(find::at(method, &["Currencies"])),
            }),
            wallets: records(find::at(answer, &["Wallets"]), |wallet| text(wallet, &["WalletName"])),
        }
    }
}

impl FromResponse for Vec<Terminal> {
    fn from_response(answer: &dyn Reflect) -> Self {
        records(find::at(answer, &["Terminals"]), Terminal::from_response)
    }
}
