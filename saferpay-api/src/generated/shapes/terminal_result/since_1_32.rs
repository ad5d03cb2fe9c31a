// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::shapes::payment_method_info::since_1_25::PaymentMethodInfo;
use crate::generated::shapes::wallet_info::since_1_25::WalletInfo;
use crate::generated::values::terminal_type::since_1_32::TerminalType;

/// One of your terminals, with the payment methods that it supports.
///
/// The container `RestApi_Models_TerminalResult`.
///
/// First in SpecVersion
/// [1.32](https://saferpay.github.io/jsonapi/1.32/#RestApi_Models_TerminalResult).
#[derive(Default)]
#[non_exhaustive]
pub struct TerminalResult {
    /// The ID of the terminal, which every payment requires.
    ///
    /// `TerminalId`. Text, optional.
    pub terminal_id: Option<TerminalId>,

    /// The kind of terminal: web shop, payment links, or mail and phone orders.
    ///
    /// `Type`. [`TerminalType`], optional.
    pub r#type: Option<TerminalType>,

    /// The name that you gave to the terminal in the Backoffice.
    ///
    /// It can be absent: some responses contain terminals without a description.
    ///
    /// `Description`. Text, optional.
    pub description: Option<String>,

    /// The payment methods that this terminal supports, with currencies and logos.
    ///
    /// `PaymentMethods`. List of [`PaymentMethodInfo`], optional.
    pub payment_methods: Vec<PaymentMethodInfo>,

    /// The wallets that the terminal supports, each with a name and a logo.
    ///
    /// `Wallets`. List of [`WalletInfo`], optional.
    pub wallets: Vec<WalletInfo>,
}

impl TerminalResult {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `TerminalId`. The ID of the terminal, which every payment requires.
    #[must_use]
    pub fn with_terminal_id(mut self, terminal_id: impl Into<TerminalId>) -> Self {
        self.terminal_id = Some(terminal_id.into());
        self
    }

    /// Sets `Type`. The kind of terminal: web shop, payment links, or mail and phone orders.
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: TerminalType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `Description`. The name that you gave to the terminal in the Backoffice.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `PaymentMethods`. The payment methods that this terminal supports, with currencies and
    /// logos.
    #[inline]
    #[must_use]
    pub fn with_payment_methods(
        mut self,
        payment_methods: Vec<PaymentMethodInfo>,
    ) -> Self {
        self.payment_methods = payment_methods;
        self
    }

    /// Sets `Wallets`. The wallets that the terminal supports, each with a name and a logo.
    #[inline]
    #[must_use]
    pub fn with_wallets(mut self, wallets: Vec<WalletInfo>) -> Self {
        self.wallets = wallets;
        self
    }
}

saferpay_runtime::impl_record!(TerminalResult {
    0 terminal_id: optional "TerminalId",
    1 r#type: optional "Type",
    2 description: optional "Description",
    3 payment_methods: optional "PaymentMethods",
    4 wallets: optional "Wallets",
});
