// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::payment_method_info::since_1_25::PaymentMethodInfo;
use crate::generated::shapes::wallet_info::since_1_25::WalletInfo;
use crate::generated::values::terminal_type::since_1_32::TerminalType;

/// The response body of `GET /rest/customers/[customerId]/terminals/[terminalId]`.
///
/// `Terminals/GetTerminal`: Reads one terminal, with the means of payment and wallets that it
/// takes.
///
/// First in SpecVersion
/// [1.32](https://saferpay.github.io/jsonapi/1.32/#rest_customers_[customerId]_terminals_[terminalId]).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetTerminalResponse {
    /// The terminal of your Saferpay account that does the work: eight digits.
    ///
    /// A terminal stands for a point of sale, with its own contracts, currencies and settings; you
    /// find it in the Backoffice. One that belongs to another customer leads to [`PERMISSION_DENIED`].
    /// Test and live environment have different ones.
    ///
    /// `TerminalId`. Text, optional.
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: Option<String>,

    /// What the terminal is for: a web shop, Secure PayGate links, or mail and telephone orders.
    ///
    /// `Type`. [`TerminalType`], optional.
    pub r#type: Option<TerminalType>,

    /// The name that the terminal has in the Backoffice.
    ///
    /// It can be missing.
    ///
    /// `Description`. Text, optional.
    pub description: Option<String>,

    /// The means of payment that the terminal takes, with currencies and logo.
    ///
    /// `PaymentMethods`. List of [`PaymentMethodInfo`], optional.
    pub payment_methods: Vec<PaymentMethodInfo>,

    /// The wallets that the terminal takes.
    ///
    /// `Wallets`. List of [`WalletInfo`], optional.
    pub wallets: Vec<WalletInfo>,
}

impl GetTerminalResponse {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `TerminalId`. The terminal of your Saferpay account that does the work: eight digits.
    #[must_use]
    pub fn with_terminal_id(mut self, terminal_id: impl Into<String>) -> Self {
        self.terminal_id = Some(terminal_id.into());
        self
    }

    /// Sets `Type`. What the terminal is for: a web shop, Secure PayGate links, or mail and telephone
    /// orders.
    #[must_use]
    pub fn with_type(mut self, r#type: TerminalType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `Description`. The name that the terminal has in the Backoffice.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `PaymentMethods`. The means of payment that the terminal takes, with currencies and logo.
    #[must_use]
    pub fn with_payment_methods(
        mut self,
        payment_methods: Vec<PaymentMethodInfo>,
    ) -> Self {
        self.payment_methods = payment_methods;
        self
    }

    /// Sets `Wallets`. The wallets that the terminal takes.
    #[must_use]
    pub fn with_wallets(mut self, wallets: Vec<WalletInfo>) -> Self {
        self.wallets = wallets;
        self
    }
}

impl Record for GetTerminalResponse {
    const NAME: &'static str = "GetTerminalResponse";

    const FIELDS: &'static [Field] = &[
        Field::optional("TerminalId"),
        Field::optional("Type"),
        Field::optional("Description"),
        Field::optional("PaymentMethods"),
        Field::optional("Wallets"),
    ];

    fn blank() -> Self {
        Self {
            terminal_id: Blank::blank(),
            r#type: Blank::blank(),
            description: Blank::blank(),
            payment_methods: Blank::blank(),
            wallets: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.terminal_id.slot(),
            1 => self.r#type.slot(),
            2 => self.description.slot(),
            3 => self.payment_methods.slot(),
            4 => self.wallets.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.terminal_id.view(),
            1 => self.r#type.view(),
            2 => self.description.view(),
            3 => self.payment_methods.view(),
            4 => self.wallets.view(),
            _ => View::Absent,
        }
    }
}

record!(GetTerminalResponse);
