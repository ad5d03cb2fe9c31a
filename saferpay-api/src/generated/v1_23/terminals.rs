// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Terminals in SpecVersion 1.23.

pub use crate::generated::shapes::terminals_get_payment_methods_response::since_1_23::GetPaymentMethodsResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::ids::TerminalId;

/// Calls the operations of Terminals.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct Terminals<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl Terminals<'_> {
    /// Lists the payment methods and wallets that a terminal accepts.
    ///
    /// Common errors:
    ///
    /// - [`AUTHENTICATION_FAILED`]: the user name or the password is wrong.
    /// - [`PERMISSION_DENIED`]: the terminal does not belong to the customer, or the license does not
    ///   include the management interface.
    ///
    /// `GET /rest/customers/{customerId}/terminals/{terminalId}/payment-methods`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.23/#rest_customers_terminals_payment-methods).
    ///
    /// Safe to send again: it only reads.
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/terminals_get_payment_methods_response/since_1_23.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: &saferpay_api::v1_23::Client) -> Result<(), saferpay_api::error::Error> {
    /// let answer = client.terminals().get_payment_methods("10000101").await?;
    /// for method in answer.payment_methods {
    ///     println!("{:?}", method.payment_method);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Terminals/GetPaymentMethods")]
    #[inline]
    pub fn get_payment_methods(
        &self,
        terminal_id: impl Into<TerminalId>,
    ) -> Call<GetPaymentMethodsResponse> {
        let operation = Operation::get(
                "Terminals/GetPaymentMethods",
                "/rest/customers/[customerId]/terminals/[terminalId]/payment-methods",
            )
            .idempotent();
        Call::new(self.connection, operation)
            .parameter::<TerminalId>("terminalId", terminal_id)
    }
}
