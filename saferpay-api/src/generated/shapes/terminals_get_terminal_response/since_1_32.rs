// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::shapes::payment_method_info::since_1_25::PaymentMethodInfo;
use crate::generated::shapes::wallet_info::since_1_25::WalletInfo;
use crate::generated::values::terminal_type::since_1_32::TerminalType;

/// The response body of
/// [`Terminals/GetTerminal`](../terminals/struct.Terminals.html#method.get_terminal).
///
/// Returns one terminal, with the payment methods and wallets that it accepts.
///
/// First in SpecVersion
/// [1.32](https://saferpay.github.io/jsonapi/1.32/#rest_customers_[customerId]_terminals_[terminalId]).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTerminalResponse {
    /// The Saferpay terminal that processes the transaction, an ID of eight digits.
    ///
    /// A terminal represents a point of sale, with its own contracts, currencies and settings; its ID
    /// is in the Backoffice. A terminal of another customer causes [`PERMISSION_DENIED`]. The test and
    /// live environments have different terminals.
    ///
    /// `TerminalId`. Text, optional.
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: Option<TerminalId>,

    /// What the terminal is for: a web shop, Secure PayGate links, or mail and telephone orders.
    ///
    /// `Type`. [`TerminalType`], optional.
    pub r#type: Option<TerminalType>,

    /// The name of the terminal in the Backoffice.
    ///
    /// It can be absent.
    ///
    /// `Description`. Text, optional.
    pub description: Option<String>,

    /// The payment methods that the terminal accepts, with currencies and logo.
    ///
    /// `PaymentMethods`. List of [`PaymentMethodInfo`], optional.
    pub payment_methods: Vec<PaymentMethodInfo>,

    /// The wallets that the terminal accepts.
    ///
    /// `Wallets`. List of [`WalletInfo`], optional.
    pub wallets: Vec<WalletInfo>,
}

impl GetTerminalResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `TerminalId`. The Saferpay terminal that processes the transaction, an ID of eight digits.
    #[must_use]
    pub fn with_terminal_id(mut self, terminal_id: impl Into<TerminalId>) -> Self {
        self.terminal_id = Some(terminal_id.into());
        self
    }

    /// Sets `Type`. What the terminal is for: a web shop, Secure PayGate links, or mail and telephone
    /// orders.
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: TerminalType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `Description`. The name of the terminal in the Backoffice.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `PaymentMethods`. The payment methods that the terminal accepts, with currencies and logo.
    #[inline]
    #[must_use]
    pub fn with_payment_methods(
        mut self,
        payment_methods: Vec<PaymentMethodInfo>,
    ) -> Self {
        self.payment_methods = payment_methods;
        self
    }

    /// Sets `Wallets`. The wallets that the terminal accepts.
    #[inline]
    #[must_use]
    pub fn with_wallets(mut self, wallets: Vec<WalletInfo>) -> Self {
        self.wallets = wallets;
        self
    }
}

saferpay_runtime::impl_record!(GetTerminalResponse {
    0 terminal_id: optional "TerminalId",
    1 r#type: optional "Type",
    2 description: optional "Description",
    3 payment_methods: optional "PaymentMethods",
    4 wallets: optional "Wallets",
});
