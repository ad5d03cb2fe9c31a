// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::payment_method_info::since_1_23::PaymentMethodInfo;

/// The response body of `GET /rest/customers/[customerId]/terminals/[terminalId]/payment-methods`.
///
/// `Terminals/GetPaymentMethods`: Lists the means of payment and wallets that a terminal takes.
///
/// First in SpecVersion
/// [1.23](https://saferpay.github.io/jsonapi/1.23/#rest_customers_terminals_payment-methods).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetPaymentMethodsResponse {
    /// The means of payment that the terminal takes, with currencies and logo.
    ///
    /// `PaymentMethods`. List of [`PaymentMethodInfo`], optional.
    pub payment_methods: Vec<PaymentMethodInfo>,

    /// The wallets that the terminal takes.
    ///
    /// `Wallets`. List of texts, optional.
    pub wallets: Vec<String>,
}

impl GetPaymentMethodsResponse {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
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
    pub fn with_wallets(mut self, wallets: Vec<String>) -> Self {
        self.wallets = wallets;
        self
    }
}

impl Record for GetPaymentMethodsResponse {
    const NAME: &'static str = "GetPaymentMethodsResponse";

    const FIELDS: &'static [Field] = &[
        Field::optional("PaymentMethods"),
        Field::optional("Wallets"),
    ];

    fn blank() -> Self {
        Self {
            payment_methods: Blank::blank(),
            wallets: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.payment_methods.slot(),
            1 => self.wallets.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.payment_methods.view(),
            1 => self.wallets.view(),
            _ => View::Absent,
        }
    }
}

record!(GetPaymentMethodsResponse);
