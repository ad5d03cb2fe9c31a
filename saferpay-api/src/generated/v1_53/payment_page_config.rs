// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of PaymentPageConfig in SpecVersion 1.53.

pub use crate::generated::shapes::payment_page_config_get_configurations_response::since_1_52::GetConfigurationsResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

/// Calls the operations of PaymentPageConfig.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct PaymentPageConfig<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl PaymentPageConfig<'_> {
    /// Lists the payment page configurations that were created in the Backoffice.
    ///
    /// Pass their names in `ConfigSet`, for instance of [`PaymentPage/Initialize`]. An unknown name
    /// does not cause an error there: the page then has the basic style. Use this operation to check
    /// your names.
    ///
    /// Common errors:
    ///
    /// - [`AUTHENTICATION_FAILED`]: the user name or the password is wrong.
    /// - [`PERMISSION_DENIED`]: the license does not include the management interface.
    ///
    /// `GET /rest/customers/{customerId}/payment-page/configurations`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.53/#rest_customers_customerId_payment-page_configurations).
    ///
    /// Safe to send again: it only reads.
    ///
    /// The flow [`PaymentPages`](crate::flows::PaymentPages) calls it for you.
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentPage/Initialize`]: super::payment_page::PaymentPage::initialize
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/payment_page_config_get_configurations_response/since_1_52.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_53::Client) -> Result<(), saferpay_api::error::Error> {
    /// let answer = client.payment_page_config().get_configurations().await?;
    /// for configuration in answer.configurations {
    ///     println!("{:?}, default: {:?}", configuration.name, configuration.is_default);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PaymentPageConfig/GetConfigurations")]
    #[inline]
    pub fn get_configurations(&self) -> Call<GetConfigurationsResponse> {
        let operation = Operation::get(
                "PaymentPageConfig/GetConfigurations",
                "/rest/customers/[customerId]/payment-page/configurations",
            )
            .idempotent();
        Call::new(self.connection, operation)
    }
}
