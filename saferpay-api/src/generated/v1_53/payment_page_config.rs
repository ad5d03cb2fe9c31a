// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of PaymentPageConfig in SpecVersion 1.53.

pub use crate::generated::shapes::payment_page_config_get_configurations_response::since_1_52::GetConfigurationsResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

/// Calls the operations of PaymentPageConfig.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct PaymentPageConfig<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> PaymentPageConfig<'a> {
    /// `GET /rest/customers/{customerId}/payment-page/configurations`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.53/#rest_customers_customerId_payment-page_configurations).
    ///
    /// May be repeated: it only reads.
    pub fn get_configurations(&self) -> Call<'a, GetConfigurationsResponse> {
        Call::new(
            self.connection,
            Operation::get(
                    "PaymentPageConfig/GetConfigurations",
                    "/rest/customers/[customerId]/payment-page/configurations",
                )
                .repeatable(),
        )
    }
}
