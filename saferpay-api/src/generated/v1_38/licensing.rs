// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Licensing in SpecVersion 1.38.

pub use crate::generated::shapes::licensing_get_customer_license_response::since_1_35::GetCustomerLicenseResponse;
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
    /// Returns the package and the features that the customer has licensed.
    ///
    /// Call it once at startup to offer only licensed features, or after a call failed with
    /// [`PERMISSION_DENIED`]. The IDs are open text: check for those that you know, such as
    /// `PAYMENT_API` and `MANAGEMENT_API`, and ignore the others.
    ///
    /// Common errors:
    ///
    /// - [`AUTHENTICATION_FAILED`]: the user name or the password is wrong.
    /// - [`PERMISSION_DENIED`]: the customer has no access to this interface.
    ///
    /// `GET /rest/customers/{customerId}/license`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.38/#rest_customers_[customerId]_license).
    ///
    /// Safe to send again: it only reads.
    ///
    /// The flow [`License`](crate::flows::License) calls it for you.
    ///
    /// The guide to [going live](crate::guide::going_live) shows it in context.
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/licensing_get_customer_license_response/since_1_35.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_38::Client) -> Result<(), saferpay_api::error::Error> {
    /// let license = client.licensing().get_customer_license().await?;
    /// println!("{:?}", license.package.and_then(|package| package.display_name));
    /// let has_payments = license.features.iter().any(|feature| feature.id.as_deref() == Some("PAYMENT_API"));
    /// # let _ = has_payments;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Licensing/GetCustomerLicense")]
    #[inline]
    pub fn get_customer_license(&self) -> Call<GetCustomerLicenseResponse> {
        let operation = Operation::get(
                "Licensing/GetCustomerLicense",
                "/rest/customers/[customerId]/license",
            )
            .idempotent();
        Call::new(self.connection, operation)
    }

    /// Returns the package and the features that the customer has licensed, under an older URL.
    ///
    /// Deprecated since 1.35. Call [`Licensing/GetCustomerLicense`] instead, which returns the same
    /// data.
    ///
    /// Common errors:
    ///
    /// - [`AUTHENTICATION_FAILED`]: the user name or the password is wrong.
    /// - [`PERMISSION_DENIED`]: the customer has no access to this interface.
    ///
    /// `GET /rest/customers/{customerId}/license-configuration`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.38/#rest_customers_[customerId]_license-configuration).
    ///
    /// Safe to send again: it only reads.
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`Licensing/GetCustomerLicense`]: super::licensing::Licensing::get_customer_license
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
    /// # async fn example(client: &saferpay_api::v1_38::Client) -> Result<(), saferpay_api::error::Error> {
    /// let license = client.licensing().get_customer_license_configuration().await?;
    /// println!("{:?}", license.package.and_then(|package| package.display_name));
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Licensing/GetCustomerLicenseConfiguration")]
    #[deprecated(
        note = "Saferpay replaced it by `/rest/customers/{customerId}/license`"
    )]
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
