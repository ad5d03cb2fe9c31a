// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payment_page_config_result::since_1_52::PaymentPageConfigResult;

/// The response body of
/// [`PaymentPageConfig/GetConfigurations`](../payment_page_config/struct.PaymentPageConfig.html#method.get_configurations).
///
/// Lists the payment page configurations that were created in the Backoffice.
///
/// First in SpecVersion
/// [1.52](https://saferpay.github.io/jsonapi/1.52/#rest_customers_customerId_payment-page_configurations).
#[derive(Default)]
#[non_exhaustive]
pub struct GetConfigurationsResponse {
    /// The configurations, one of which can be the default.
    ///
    /// `Configurations`. List of [`PaymentPageConfigResult`], optional.
    pub configurations: Vec<PaymentPageConfigResult>,
}

impl GetConfigurationsResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Configurations`. The configurations, one of which can be the default.
    #[inline]
    #[must_use]
    pub fn with_configurations(
        mut self,
        configurations: Vec<PaymentPageConfigResult>,
    ) -> Self {
        self.configurations = configurations;
        self
    }
}

saferpay_runtime::impl_record!(GetConfigurationsResponse {
    0 configurations: optional "Configurations",
});
