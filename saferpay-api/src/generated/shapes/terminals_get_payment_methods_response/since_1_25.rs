// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payment_method_info::since_1_25::PaymentMethodInfo;
use crate::generated::shapes::wallet_info::since_1_25::WalletInfo;

/// The response body of
/// [`Terminals/GetPaymentMethods`](../terminals/struct.Terminals.html#method.get_payment_methods).
///
/// Lists the payment methods and wallets that a terminal accepts.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#rest_customers_terminals_payment-methods).
#[derive(Default)]
#[non_exhaustive]
pub struct GetPaymentMethodsResponse {
    /// The payment methods that the terminal accepts, with currencies and logo.
    ///
    /// `PaymentMethods`. List of [`PaymentMethodInfo`], optional.
    pub payment_methods: Vec<PaymentMethodInfo>,

    /// The wallets that the terminal accepts.
    ///
    /// `Wallets`. List of [`WalletInfo`], optional.
    pub wallets: Vec<WalletInfo>,
}

impl GetPaymentMethodsResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
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

saferpay_runtime::impl_record!(GetPaymentMethodsResponse {
    0 payment_methods: optional "PaymentMethods",
    1 wallets: optional "Wallets",
});
