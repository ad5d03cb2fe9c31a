// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of SecurePayGate in SpecVersion 1.19.

pub use crate::generated::shapes::secure_pay_gate_create_single_use_payment_link_request::since_1_19::CreateSingleUsePaymentLinkRequest;
pub use crate::generated::shapes::secure_pay_gate_create_single_use_payment_link_response::since_1_14::CreateSingleUsePaymentLinkResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of SecurePayGate.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct SecurePayGate<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> SecurePayGate<'a> {
    /// `POST /rest/customers/{customerId}/terminals/{terminalId}/spg-offers`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.19/#rest_customers_[customerId]_terminals_[terminalId]_spg-offers).
    ///
    /// Repeated only if it was not sent: each one makes a link that can be paid. One whose address is
    /// lost was never shown to anybody, and lapses.
    ///
    /// If the outcome is unknown: begin anew, with a new request.
    pub fn create_single_use_payment_link(
        &self,
        terminal_id: &str,
        request: &CreateSingleUsePaymentLinkRequest,
    ) -> Call<'a, CreateSingleUsePaymentLinkResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "SecurePayGate/CreateSingleUsePaymentLink",
                        "/rest/customers/[customerId]/terminals/[terminalId]/spg-offers",
                    )
                    .once(NextStep::StartOver),
            )
            .parameter("terminalId", terminal_id)
            .body(request)
    }
}
