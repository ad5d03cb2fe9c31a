// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Licensing in SpecVersion 1.34.

pub use crate::generated::shapes::licensing_get_customer_license_configuration_response::since_1_31::GetCustomerLicenseConfigurationResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

/// Calls the operations of Licensing.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct Licensing<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> Licensing<'a> {
    /// `GET /rest/customers/{customerId}/license-configuration`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.34/#rest_customers_[customerId]_license-configuration).
    ///
    /// May be repeated: it only reads.
    pub fn get_customer_license_configuration(
        &self,
    ) -> Call<'a, GetCustomerLicenseConfigurationResponse> {
        Call::new(
            self.connection,
            Operation::get(
                    "Licensing/GetCustomerLicenseConfiguration",
                    "/rest/customers/[customerId]/license-configuration",
                )
                .repeatable(),
        )
    }
}
