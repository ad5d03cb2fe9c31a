// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of PaymentPage in SpecVersion 1.46.

pub use crate::generated::shapes::payment_page_initialize_request::since_1_45::InitializeRequest;
pub use crate::generated::shapes::payment_page_initialize_response::since_1_2::InitializeResponse;
pub use crate::generated::shapes::payment_page_assert_request::since_1_2::AssertRequest;
pub use crate::generated::shapes::payment_page_assert_response::since_1_45::AssertResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

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
    /// As [published](https://saferpay.github.io/jsonapi/1.46/#Payment_v1_PaymentPage_Initialize).
    pub fn initialize(
        &self,
        request: &InitializeRequest,
    ) -> Call<'a, InitializeResponse> {
        Call::new(
                self.connection,
                Operation::post(
                    "PaymentPage/Initialize",
                    "/Payment/v1/PaymentPage/Initialize",
                ),
            )
            .body(request)
    }

    /// `POST /Payment/v1/PaymentPage/Assert`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.46/#Payment_v1_PaymentPage_Assert).
    pub fn assert(&self, request: &AssertRequest) -> Call<'a, AssertResponse> {
        Call::new(
                self.connection,
                Operation::post("PaymentPage/Assert", "/Payment/v1/PaymentPage/Assert"),
            )
            .body(request)
    }
}
