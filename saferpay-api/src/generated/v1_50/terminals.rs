// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Terminals in SpecVersion 1.50.

pub use crate::generated::shapes::terminals_get_terminal_response::since_1_32::GetTerminalResponse;
pub use crate::generated::shapes::terminals_get_payment_methods_response::since_1_25::GetPaymentMethodsResponse;
pub use crate::generated::shapes::terminals_get_terminals_response::since_1_32::GetTerminalsResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

/// Calls the operations of Terminals.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct Terminals<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> Terminals<'a> {
    /// `GET /rest/customers/{customerId}/terminals/{terminalId}`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.50/#rest_customers_customerId_terminals_terminalId).
    ///
    /// May be repeated: it only reads.
    pub fn get_terminal(&self, terminal_id: &str) -> Call<'a, GetTerminalResponse> {
        Call::new(
                self.connection,
                Operation::get(
                        "Terminals/GetTerminal",
                        "/rest/customers/[customerId]/terminals/[terminalId]",
                    )
                    .repeatable(),
            )
            .parameter("terminalId", terminal_id)
    }

    /// `GET /rest/customers/{customerId}/terminals/{terminalId}/payment-methods`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.50/#rest_customers_customerId_terminals_terminalId_payment-methods).
    ///
    /// May be repeated: it only reads.
    #[deprecated(
        note = "Saferpay replaced it by `/rest/customers/{customerId}/terminals/{terminalId}`"
    )]
    pub fn get_payment_methods(
        &self,
        terminal_id: &str,
    ) -> Call<'a, GetPaymentMethodsResponse> {
        Call::new(
                self.connection,
                Operation::get(
                        "Terminals/GetPaymentMethods",
                        "/rest/customers/[customerId]/terminals/[terminalId]/payment-methods",
                    )
                    .repeatable(),
            )
            .parameter("terminalId", terminal_id)
    }

    /// `GET /rest/customers/{customerId}/terminals`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.50/#rest_customers_customerId_terminals).
    ///
    /// May be repeated: it only reads.
    pub fn get_terminals(&self) -> Call<'a, GetTerminalsResponse> {
        Call::new(
            self.connection,
            Operation::get(
                    "Terminals/GetTerminals",
                    "/rest/customers/[customerId]/terminals",
                )
                .repeatable(),
        )
    }
}
