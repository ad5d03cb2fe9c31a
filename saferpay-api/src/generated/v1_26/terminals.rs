// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Terminals in SpecVersion 1.26.

pub use crate::generated::shapes::terminals_get_payment_methods_response::since_1_25::GetPaymentMethodsResponse;

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
    /// `GET /rest/customers/{customerId}/terminals/{terminalId}/payment-methods`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.26/#rest_customers_terminals_payment-methods).
    ///
    /// May be repeated: it only reads.
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
}
