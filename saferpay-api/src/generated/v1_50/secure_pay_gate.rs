// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of SecurePayGate in SpecVersion 1.50.

pub use crate::generated::shapes::secure_pay_gate_create_single_use_payment_link_request::since_1_49::CreateSingleUsePaymentLinkRequest;
pub use crate::generated::shapes::secure_pay_gate_create_single_use_payment_link_response::since_1_25::CreateSingleUsePaymentLinkResponse;
pub use crate::generated::shapes::secure_pay_gate_get_single_use_payment_link_response::since_1_50::GetSingleUsePaymentLinkResponse;

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
    /// [published](https://saferpay.github.io/jsonapi/1.50/#rest_customers_customerId_terminals_terminalId_spg-offers).
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

    /// `GET /rest/customers/{customerId}/terminals/{terminalId}/spg-offers/{offerId}`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.50/#rest_customers_customerId_terminals_terminalId_spg-offers_offerId).
    ///
    /// May be repeated: it only reads.
    pub fn get_single_use_payment_link(
        &self,
        terminal_id: &str,
        offer_id: &str,
    ) -> Call<'a, GetSingleUsePaymentLinkResponse> {
        Call::new(
                self.connection,
                Operation::get(
                        "SecurePayGate/GetSingleUsePaymentLink",
                        "/rest/customers/[customerId]/terminals/[terminalId]/spg-offers/[offerId]",
                    )
                    .repeatable(),
            )
            .parameter("terminalId", terminal_id)
            .parameter("offerId", offer_id)
    }

    /// `DELETE /rest/customers/{customerId}/terminals/{terminalId}/spg-offers/{offerId}`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.50/#rest_customers_customerId_terminals_terminalId_spg-offers_offerId).
    ///
    /// May be repeated: it takes away the one thing that it names, whose id is never given again. A
    /// repeat may be refused because there is nothing left.
    pub fn delete_single_use_payment_link(
        &self,
        terminal_id: &str,
        offer_id: &str,
    ) -> Call<'a, ()> {
        Call::new(
                self.connection,
                Operation::delete(
                        "SecurePayGate/DeleteSingleUsePaymentLink",
                        "/rest/customers/[customerId]/terminals/[terminalId]/spg-offers/[offerId]",
                    )
                    .repeatable(),
            )
            .parameter("terminalId", terminal_id)
            .parameter("offerId", offer_id)
    }
}
