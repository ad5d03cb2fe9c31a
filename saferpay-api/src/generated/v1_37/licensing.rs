// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Licensing in SpecVersion 1.37.

pub use crate::generated::shapes::licensing_get_customer_license_response::since_1_35::GetCustomerLicenseResponse;
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
    /// `GET /rest/customers/{customerId}/license`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.37/#rest_customers_[customerId]_license).
    ///
    /// May be repeated: it only reads.
    pub fn get_customer_license(&self) -> Call<'a, GetCustomerLicenseResponse> {
        Call::new(
            self.connection,
            Operation::get(
                    "Licensing/GetCustomerLicense",
                    "/rest/customers/[customerId]/license",
                )
                .repeatable(),
        )
    }

    /// `GET /rest/customers/{customerId}/license-configuration`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.37/#rest_customers_[customerId]_license-configuration).
    ///
    /// May be repeated: it only reads.
    #[deprecated(
        note = "Saferpay replaced it by `/rest/customers/{customerId}/license`"
    )]
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
