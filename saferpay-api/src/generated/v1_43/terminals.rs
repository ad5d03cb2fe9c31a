// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Terminals in SpecVersion 1.43.

pub use crate::generated::shapes::terminals_get_terminal_response::since_1_32::GetTerminalResponse;
pub use crate::generated::shapes::terminals_get_payment_methods_response::since_1_25::GetPaymentMethodsResponse;
pub use crate::generated::shapes::terminals_get_terminals_response::since_1_32::GetTerminalsResponse;

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
    /// Returns one terminal, with the payment methods and wallets that it accepts.
    ///
    /// Call it to show a payer only the options that are available. They change with the contracts of
    /// the terminal, and new payment methods can appear that no version lists: handle unknown names.
    ///
    /// Common errors:
    ///
    /// - [`AUTHENTICATION_FAILED`]: the user name or the password is wrong.
    /// - [`PERMISSION_DENIED`]: the terminal does not belong to the customer, or the license does not
    ///   include the management interface.
    ///
    /// `GET /rest/customers/{customerId}/terminals/{terminalId}`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.43/#rest_customers_[customerId]_terminals_[terminalId]).
    ///
    /// Safe to send again: it only reads.
    ///
    /// The flow [`Terminals`](crate::flows::Terminals) calls it for you.
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/terminals_get_terminal_response/since_1_32.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_43::Client) -> Result<(), saferpay_api::error::Error> {
    /// let terminal = client.terminals().get_terminal("10000101").await?;
    /// for method in terminal.payment_methods {
    ///     println!("{:?} in {:?}", method.payment_method, method.currencies);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Terminals/GetTerminal")]
    #[inline]
    pub fn get_terminal(
        &self,
        terminal_id: impl Into<TerminalId>,
    ) -> Call<GetTerminalResponse> {
        let operation = Operation::get(
                "Terminals/GetTerminal",
                "/rest/customers/[customerId]/terminals/[terminalId]",
            )
            .idempotent();
        Call::new(self.connection, operation)
            .parameter::<TerminalId>("terminalId", terminal_id)
    }

    /// Lists the payment methods and wallets that a terminal accepts.
    ///
    /// Deprecated since 1.31. Call [`Terminals/GetTerminal`] instead, which returns the same data and
    /// more.
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
    /// [specification](https://saferpay.github.io/jsonapi/1.43/#rest_customers_[customerId]_terminals_[terminalId]_payment-methods).
    ///
    /// Safe to send again: it only reads.
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`Terminals/GetTerminal`]: super::terminals::Terminals::get_terminal
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/terminals_get_payment_methods_response/since_1_25.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: &saferpay_api::v1_43::Client) -> Result<(), saferpay_api::error::Error> {
    /// let answer = client.terminals().get_payment_methods("10000101").await?;
    /// for method in answer.payment_methods {
    ///     println!("{:?}", method.payment_method);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Terminals/GetPaymentMethods")]
    #[deprecated(
        note = "Saferpay replaced it by `/rest/customers/{customerId}/terminals/{terminalId}`"
    )]
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

    /// Lists the customer's terminals, with the payment methods that each accepts.
    ///
    /// Call it to find the terminal for your purpose: payments in a web shop, payment links and
    /// telephone orders have different types of terminals, as `Type` says. The response is a single
    /// list, without paging.
    ///
    /// Common errors:
    ///
    /// - [`AUTHENTICATION_FAILED`]: the user name or the password is wrong.
    /// - [`PERMISSION_DENIED`]: the license does not include the management interface.
    ///
    /// `GET /rest/customers/{customerId}/terminals`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.43/#rest_customers_[customerId]_terminals).
    ///
    /// Safe to send again: it only reads.
    ///
    /// The flow [`Terminals`](crate::flows::Terminals) calls it for you.
    ///
    /// The guide to [going live](crate::guide::going_live) shows it in context.
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/terminals_get_terminals_response/since_1_32.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_43::Client) -> Result<(), saferpay_api::error::Error> {
    /// let answer = client.terminals().get_terminals().await?;
    /// for terminal in answer.terminals {
    ///     println!("{:?} {:?}", terminal.terminal_id, terminal.r#type);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Terminals/GetTerminals")]
    #[inline]
    pub fn get_terminals(&self) -> Call<GetTerminalsResponse> {
        let operation = Operation::get(
                "Terminals/GetTerminals",
                "/rest/customers/[customerId]/terminals",
            )
            .idempotent();
        Call::new(self.connection, operation)
    }
}
