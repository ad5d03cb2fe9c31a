// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Licensing in SpecVersion 1.34.

pub use crate::generated::shapes::licensing_get_customer_license_configuration_response::since_1_31::GetCustomerLicenseConfigurationResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

/// Calls the operations of Licensing.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct Licensing<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl Licensing<'_> {
    /// Returns the package and the features that the customer has licensed, under an older URL.
    ///
    /// Newer versions return the same data under another URL, and deprecate this one.
    ///
    /// Common errors:
    ///
    /// - [`AUTHENTICATION_FAILED`]: the user name or the password is wrong.
    /// - [`PERMISSION_DENIED`]: the customer has no access to this interface.
    ///
    /// `GET /rest/customers/{customerId}/license-configuration`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.34/#rest_customers_[customerId]_license-configuration).
    ///
    /// Safe to send again: it only reads.
    ///
    /// The flow [`License`](crate::flows::License) calls it for you.
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/licensing_get_customer_license_configuration_response/since_1_31.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: &saferpay_api::v1_34::Client) -> Result<(), saferpay_api::error::Error> {
    /// let license = client.licensing().get_customer_license_configuration().await?;
    /// println!("{:?}", license.package.and_then(|package| package.display_name));
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Licensing/GetCustomerLicenseConfiguration")]
    #[inline]
    pub fn get_customer_license_configuration(
        &self,
    ) -> Call<GetCustomerLicenseConfigurationResponse> {
        let operation = Operation::get(
                "Licensing/GetCustomerLicenseConfiguration",
                "/rest/customers/[customerId]/license-configuration",
            )
            .idempotent();
        Call::new(self.connection, operation)
    }
}
