// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of PaymentPage in SpecVersion 1.20.

pub use crate::generated::shapes::payment_page_initialize_request::since_1_20::InitializeRequest;
pub use crate::generated::shapes::payment_page_initialize_response::since_1_2::InitializeResponse;
pub use crate::generated::shapes::payment_page_assert_request::since_1_2::AssertRequest;
pub use crate::generated::shapes::payment_page_assert_response::since_1_19::AssertResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of PaymentPage.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct PaymentPage<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> PaymentPage<'a> {
    /// `POST /Payment/v1/PaymentPage/Initialize`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.20/#Payment_v1_PaymentPage_Initialize).
    ///
    /// Repeated only if it was not sent: each one opens a session of its own for the payer. One whose
    /// token is lost was never shown to anybody, and lapses.
    ///
    /// If the outcome is unknown: begin anew, with a new request.
    pub fn initialize(
        &self,
        request: &InitializeRequest,
    ) -> Call<'a, InitializeResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "PaymentPage/Initialize",
                        "/Payment/v1/PaymentPage/Initialize",
                    )
                    .once(NextStep::StartOver),
            )
            .body(request)
    }

    /// `POST /Payment/v1/PaymentPage/Assert`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.20/#Payment_v1_PaymentPage_Assert).
    ///
    /// May be repeated: it tells how the payment went, and tells the same when asked again.
    pub fn assert(&self, request: &AssertRequest) -> Call<'a, AssertResponse> {
        Call::new(
                self.connection,
                Operation::post("PaymentPage/Assert", "/Payment/v1/PaymentPage/Assert")
                    .repeatable(),
            )
            .body(request)
    }
}
