// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Transaction in SpecVersion 1.10.

pub use crate::generated::shapes::transaction_initialize_request::since_1_10::InitializeRequest;
pub use crate::generated::shapes::transaction_initialize_response::since_1_3::InitializeResponse;
pub use crate::generated::shapes::transaction_authorize_request::since_1_10::AuthorizeRequest;
pub use crate::generated::shapes::transaction_authorize_response::since_1_10::AuthorizeResponse;
pub use crate::generated::shapes::transaction_query_payment_means_request::since_1_3::QueryPaymentMeansRequest;
pub use crate::generated::shapes::transaction_query_payment_means_response::since_1_10::QueryPaymentMeansResponse;
pub use crate::generated::shapes::transaction_adjust_amount_request::since_1_3::AdjustAmountRequest;
pub use crate::generated::shapes::transaction_adjust_amount_response::since_1_3::AdjustAmountResponse;
pub use crate::generated::shapes::transaction_authorize_direct_request::since_1_10::AuthorizeDirectRequest;
pub use crate::generated::shapes::transaction_authorize_direct_response::since_1_10::AuthorizeDirectResponse;
pub use crate::generated::shapes::transaction_authorize_referenced_request::since_1_8::AuthorizeReferencedRequest;
pub use crate::generated::shapes::transaction_authorize_referenced_response::since_1_10::AuthorizeReferencedResponse;
pub use crate::generated::shapes::transaction_capture_request::since_1_10::CaptureRequest;
pub use crate::generated::shapes::transaction_capture_response::since_1_10::CaptureResponse;
pub use crate::generated::shapes::transaction_multipart_capture_request::since_1_10::MultipartCaptureRequest;
pub use crate::generated::shapes::transaction_multipart_capture_response::since_1_10::MultipartCaptureResponse;
pub use crate::generated::shapes::transaction_assert_capture_request::since_1_10::AssertCaptureRequest;
pub use crate::generated::shapes::transaction_assert_capture_response::since_1_5::AssertCaptureResponse;
pub use crate::generated::shapes::transaction_multipart_finalize_request::since_1_10::MultipartFinalizeRequest;
pub use crate::generated::shapes::transaction_multipart_finalize_response::since_1_10::MultipartFinalizeResponse;
pub use crate::generated::shapes::transaction_refund_request::since_1_10::RefundRequest;
pub use crate::generated::shapes::transaction_refund_response::since_1_10::RefundResponse;
pub use crate::generated::shapes::transaction_assert_refund_request::since_1_5::AssertRefundRequest;
pub use crate::generated::shapes::transaction_assert_refund_response::since_1_5::AssertRefundResponse;
pub use crate::generated::shapes::transaction_refund_direct_request::since_1_10::RefundDirectRequest;
pub use crate::generated::shapes::transaction_refund_direct_response::since_1_10::RefundDirectResponse;
pub use crate::generated::shapes::transaction_cancel_request::since_1_2::CancelRequest;
pub use crate::generated::shapes::transaction_cancel_response::since_1_2::CancelResponse;
pub use crate::generated::shapes::transaction_redirect_payment_request::since_1_8::RedirectPaymentRequest;
pub use crate::generated::shapes::transaction_redirect_payment_response::since_1_2::RedirectPaymentResponse;
pub use crate::generated::shapes::transaction_assert_redirect_payment_request::since_1_2::AssertRedirectPaymentRequest;
pub use crate::generated::shapes::transaction_assert_redirect_payment_response::since_1_10::AssertRedirectPaymentResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of Transaction.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct Transaction<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> Transaction<'a> {
    /// `POST /Payment/v1/Transaction/Initialize`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_Initialize).
    ///
    /// Licence: business license.
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
                        "Transaction/Initialize",
                        "/Payment/v1/Transaction/Initialize",
                    )
                    .once(NextStep::StartOver),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/Authorize`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_Authorize).
    ///
    /// Licence: business license.
    ///
    /// Repeated only if it was not sent: each one can reserve or take the payer's money. The first one
    /// may have done so.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    pub fn authorize(&self, request: &AuthorizeRequest) -> Call<'a, AuthorizeResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "Transaction/Authorize",
                        "/Payment/v1/Transaction/Authorize",
                    )
                    .once(NextStep::LookAtReporting),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/QueryPaymentMeans`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_QueryPaymentMeans).
    ///
    /// Licence: business license.
    ///
    /// Repeated only if it was not sent: it changes the session that the payer is in, and may open
    /// another redirect. Nothing is paid before the authorization; a session in doubt is best left to
    /// lapse.
    ///
    /// If the outcome is unknown: begin anew, with a new request.
    pub fn query_payment_means(
        &self,
        request: &QueryPaymentMeansRequest,
    ) -> Call<'a, QueryPaymentMeansResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "Transaction/QueryPaymentMeans",
                        "/Payment/v1/Transaction/QueryPaymentMeans",
                    )
                    .once(NextStep::StartOver),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/AdjustAmount`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_AdjustAmount).
    ///
    /// Licence: business license.
    ///
    /// Repeated only if it was not sent: it changes the session that the payer is in, and may open
    /// another redirect. Nothing is paid before the authorization; a session in doubt is best left to
    /// lapse.
    ///
    /// If the outcome is unknown: begin anew, with a new request.
    pub fn adjust_amount(
        &self,
        request: &AdjustAmountRequest,
    ) -> Call<'a, AdjustAmountResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "Transaction/AdjustAmount",
                        "/Payment/v1/Transaction/AdjustAmount",
                    )
                    .once(NextStep::StartOver),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/AuthorizeDirect`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_AuthorizeDirect).
    ///
    /// Licence: business license.
    ///
    /// Repeated only if it was not sent: each one can reserve or take the payer's money. The first one
    /// may have done so.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    pub fn authorize_direct(
        &self,
        request: &AuthorizeDirectRequest,
    ) -> Call<'a, AuthorizeDirectResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "Transaction/AuthorizeDirect",
                        "/Payment/v1/Transaction/AuthorizeDirect",
                    )
                    .once(NextStep::LookAtReporting),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/AuthorizeReferenced`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_AuthorizeReferenced).
    ///
    /// Licence: business license.
    ///
    /// Repeated only if it was not sent: each one can reserve or take the payer's money. The first one
    /// may have done so.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    pub fn authorize_referenced(
        &self,
        request: &AuthorizeReferencedRequest,
    ) -> Call<'a, AuthorizeReferencedResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "Transaction/AuthorizeReferenced",
                        "/Payment/v1/Transaction/AuthorizeReferenced",
                    )
                    .once(NextStep::LookAtReporting),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/Capture`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_Capture).
    ///
    /// Repeated only if it was not sent: it takes the money. A second one is refused once the first
    /// one was carried out, which looks like a failure and is none.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    pub fn capture(&self, request: &CaptureRequest) -> Call<'a, CaptureResponse> {
        Call::new(
                self.connection,
                Operation::post("Transaction/Capture", "/Payment/v1/Transaction/Capture")
                    .once(NextStep::LookAtReporting),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/MultipartCapture`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_MultipartCapture).
    ///
    /// Repeated only if it was not sent: each one takes a part of the money.
    ///
    /// If the outcome is unknown: ask `Transaction/AssertCapture`, by the transaction id and the id of
    /// the order part.
    pub fn multipart_capture(
        &self,
        request: &MultipartCaptureRequest,
    ) -> Call<'a, MultipartCaptureResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "Transaction/MultipartCapture",
                        "/Payment/v1/Transaction/MultipartCapture",
                    )
                    .once(NextStep::AssertCapture),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/AssertCapture`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_AssertCapture).
    ///
    /// May be repeated: it tells what became of a capture or refund that was pending, and moves
    /// nothing itself.
    pub fn assert_capture(
        &self,
        request: &AssertCaptureRequest,
    ) -> Call<'a, AssertCaptureResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "Transaction/AssertCapture",
                        "/Payment/v1/Transaction/AssertCapture",
                    )
                    .repeatable(),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/MultipartFinalize`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_MultipartFinalize).
    ///
    /// Repeated only if it was not sent: it moves no money, but ends the transaction. A second one is
    /// refused once the first one was carried out, which looks like a failure and is none.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    pub fn multipart_finalize(
        &self,
        request: &MultipartFinalizeRequest,
    ) -> Call<'a, MultipartFinalizeResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "Transaction/MultipartFinalize",
                        "/Payment/v1/Transaction/MultipartFinalize",
                    )
                    .once(NextStep::LookAtReporting),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/Refund`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_Refund).
    ///
    /// Licence: business license.
    ///
    /// Repeated only if it was not sent: each one pays money out, and more of it may be refunded than
    /// was captured.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    pub fn refund(&self, request: &RefundRequest) -> Call<'a, RefundResponse> {
        Call::new(
                self.connection,
                Operation::post("Transaction/Refund", "/Payment/v1/Transaction/Refund")
                    .once(NextStep::LookAtReporting),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/AssertRefund`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_AssertRefund).
    ///
    /// Licence: business license.
    ///
    /// May be repeated: it tells what became of a capture or refund that was pending, and moves
    /// nothing itself.
    pub fn assert_refund(
        &self,
        request: &AssertRefundRequest,
    ) -> Call<'a, AssertRefundResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "Transaction/AssertRefund",
                        "/Payment/v1/Transaction/AssertRefund",
                    )
                    .repeatable(),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/RefundDirect`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_RefundDirect).
    ///
    /// Licence: business license.
    ///
    /// Repeated only if it was not sent: each one pays money out, and more of it may be refunded than
    /// was captured.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    pub fn refund_direct(
        &self,
        request: &RefundDirectRequest,
    ) -> Call<'a, RefundDirectResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "Transaction/RefundDirect",
                        "/Payment/v1/Transaction/RefundDirect",
                    )
                    .once(NextStep::LookAtReporting),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/Cancel`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_Cancel).
    ///
    /// Repeated only if it was not sent: it moves no money, but ends the transaction. A second one is
    /// refused once the first one was carried out, which looks like a failure and is none.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    pub fn cancel(&self, request: &CancelRequest) -> Call<'a, CancelResponse> {
        Call::new(
                self.connection,
                Operation::post("Transaction/Cancel", "/Payment/v1/Transaction/Cancel")
                    .once(NextStep::LookAtReporting),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/RedirectPayment`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_RedirectPayment).
    ///
    /// Licence: business license.
    ///
    /// Repeated only if it was not sent: each one opens a session of its own for the payer. One whose
    /// token is lost was never shown to anybody, and lapses.
    ///
    /// If the outcome is unknown: begin anew, with a new request.
    #[deprecated(note = "Saferpay replaced it by `Payment Page`")]
    pub fn redirect_payment(
        &self,
        request: &RedirectPaymentRequest,
    ) -> Call<'a, RedirectPaymentResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "Transaction/RedirectPayment",
                        "/Payment/v1/Transaction/RedirectPayment",
                    )
                    .once(NextStep::StartOver),
            )
            .body(request)
    }

    /// `POST /Payment/v1/Transaction/AssertRedirectPayment`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_AssertRedirectPayment).
    ///
    /// Licence: business license.
    ///
    /// May be repeated: it tells how the payment went, and tells the same when asked again.
    #[deprecated(note = "Saferpay replaced it by `Payment Page`")]
    pub fn assert_redirect_payment(
        &self,
        request: &AssertRedirectPaymentRequest,
    ) -> Call<'a, AssertRedirectPaymentResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "Transaction/AssertRedirectPayment",
                        "/Payment/v1/Transaction/AssertRedirectPayment",
                    )
                    .repeatable(),
            )
            .body(request)
    }
}
