// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of PaymentPage in SpecVersion 1.3.

pub use crate::generated::shapes::payment_page_initialize_request::since_1_3::InitializeRequest;
pub use crate::generated::shapes::payment_page_initialize_response::since_1_2::InitializeResponse;
pub use crate::generated::shapes::payment_page_assert_request::since_1_2::AssertRequest;
pub use crate::generated::shapes::payment_page_assert_response::since_1_3::AssertResponse;

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
    /// Opens a payment page at Saferpay, where the payer chooses how to pay and enters the card.
    ///
    /// It is the first call of the usual checkout, and the one with the least duties for you: card
    /// data, 3-D Secure and currency conversion all take place on Saferpay's page.
    ///
    /// 1. Call this, and keep the `Token` with the order before anything else.
    /// 2. Send the payer to the `RedirectUrl`. It can be opened once.
    /// 3. When Saferpay calls your notify URL, or the payer comes back, call [`PaymentPage/Assert`].
    /// 4. If the transaction is authorized, call [`Transaction/Capture`]; without it no money moves.
    ///
    /// The payer comes back to another address for each outcome. Whoever knows the address of success
    /// can open it, so only [`PaymentPage/Assert`] tells what happened. Some payers never come back:
    /// set the notify URL of [`Notification`] too, and let either way end in the same code.
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: a field is missing or wrong; the details name each one.
    /// - [`PERMISSION_DENIED`]: the terminal is not the customer's, or the licence lacks a feature.
    /// - [`AUTHENTICATION_FAILED`]: the user or the password is wrong, or they are those of the other
    ///   environment.
    ///
    /// `POST /Payment/v1/PaymentPage/Initialize`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_PaymentPage_Initialize).
    ///
    /// Repeated only if it was not sent: each one opens a session of its own for the payer. One whose
    /// token is lost was never shown to anybody, and lapses.
    ///
    /// If the outcome is unknown: start over with a new request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_3::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_3::payment_page::InitializeRequest;
    /// use saferpay_api::v1_3::{Amount, PaymentPagePayment, ReturnUrls};
    ///
    /// let payment = PaymentPagePayment::new(Amount::new("1050", "CHF"), "Two tickets").with_order_id("order-1");
    /// let return_urls = ReturnUrls::new(
    ///     "https://shop.example/return?order=order-1",
    ///     "https://shop.example/failed?order=order-1",
    /// );
    /// let request = InitializeRequest::new("10000101", payment, return_urls);
    ///
    /// let page = client.payment_page().initialize(&request).await?;
    /// // First keep `page.token` with the order, then send the payer to `page.redirect_url`.
    /// # let _ = (page.token, page.redirect_url);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`Notification`]: super::Notification
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentPage/Assert`]: super::payment_page::PaymentPage::assert
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[inline]
    pub fn initialize(
        &self,
        request: &InitializeRequest,
    ) -> Call<'a, InitializeResponse> {
        let operation = Operation::post(
                "PaymentPage/Initialize",
                "/Payment/v1/PaymentPage/Initialize",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }

    /// Tells, from server to server, how a payment on the payment page went.
    ///
    /// Call it after [`PaymentPage/Initialize`], when the payer has come back or Saferpay has called
    /// your notify URL, whichever is first: neither of the two is proof of a payment, this answer is.
    /// The second of them may call it again, and gets the same. Do not call it in a loop while the
    /// payer is still on the page; Saferpay may block who does. The token is good for 24 hours, for a
    /// pending payment 120 (96 in 1.38; earlier pages name no longer time, and those up to 1.10 none
    /// at all).
    ///
    /// An answer is not a payment yet. Look at `Status` in `Transaction`:
    ///
    /// - `AUTHORIZED`: the money is reserved. Call [`Transaction/Capture`], or [`Transaction/Cancel`]
    ///   to let it go.
    /// - `CAPTURED`: paid. Some means of payment capture at once.
    /// - `PENDING`: open. Saferpay will call again once it knows; do not deliver yet.
    ///
    /// Before you capture, compare amount and order with what you asked for, and see in `Liability`
    /// who bears a dispute (in old versions, in `ThreeDs`).
    ///
    /// A payment that failed is no answer but an error:
    ///
    /// - [`TRANSACTION_ABORTED`]: the payer gave up. Nothing is paid.
    /// - [`TRANSACTION_DECLINED`], [`GENERAL_DECLINED`]: the card issuer or acquirer refused.
    /// - [`3DS_AUTHENTICATION_FAILED`]: the payer could not prove to be the cardholder.
    /// - [`CONDITION_NOT_SATISFIED`]: the payment was stopped by the `Condition` that you set.
    /// - [`BLOCKED_BY_RISK_MANAGEMENT`]: your own rules at Saferpay stopped it.
    ///
    /// Other errors do not say that it failed:
    ///
    /// - [`TRANSACTION_NOT_STARTED`]: the payer has not paid yet. Nothing is lost; ask again when told
    ///   to.
    /// - [`COMMUNICATION_TIMEOUT`]: the acquirer did not answer. The money may be reserved.
    /// - [`TOKEN_EXPIRED`]: too late. The payment can have succeeded: look into the Backoffice, or ask
    ///   `Transaction/Inquire` by order.
    /// - [`TOKEN_INVALID`]: not a token of this customer.
    ///
    /// `POST /Payment/v1/PaymentPage/Assert`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_PaymentPage_Assert).
    ///
    /// May be repeated: it tells how the payment went, and tells the same when asked again.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_3::Client, token: &str) -> Result<()> {
    /// use saferpay_api::answers::PaymentAnswer;
    /// use saferpay_api::v1_3::payment_page::AssertRequest;
    ///
    /// match client.payment_page().assert(&AssertRequest::new(token)).await {
    ///     Ok(payment) if payment.is_paid() => println!("paid"),
    ///     Ok(payment) if payment.needs_capture() => println!("capture {}", payment.transaction.id),
    ///     Ok(_) => println!("pending: wait for the next notice"),
    ///     Err(error) if error.is_not_started() => println!("the payer is still paying"),
    ///     Err(error) if error.is_declined() || error.is_aborted() => println!("not paid"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`3DS_AUTHENTICATION_FAILED`]: crate::error::ErrorName::ThreeDsAuthenticationFailed
    /// [`BLOCKED_BY_RISK_MANAGEMENT`]: crate::error::ErrorName::BlockedByRiskManagement
    /// [`COMMUNICATION_TIMEOUT`]: crate::error::ErrorName::CommunicationTimeout
    /// [`CONDITION_NOT_SATISFIED`]: crate::error::ErrorName::ConditionNotSatisfied
    /// [`GENERAL_DECLINED`]: crate::error::ErrorName::GeneralDeclined
    /// [`PaymentPage/Initialize`]: super::payment_page::PaymentPage::initialize
    /// [`TOKEN_EXPIRED`]: crate::error::ErrorName::TokenExpired
    /// [`TOKEN_INVALID`]: crate::error::ErrorName::TokenInvalid
    /// [`TRANSACTION_ABORTED`]: crate::error::ErrorName::TransactionAborted
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`TRANSACTION_NOT_STARTED`]: crate::error::ErrorName::TransactionNotStarted
    /// [`Transaction/Cancel`]: super::transaction::Transaction::cancel
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    #[inline]
    pub fn assert(&self, request: &AssertRequest) -> Call<'a, AssertResponse> {
        let operation = Operation::post(
                "PaymentPage/Assert",
                "/Payment/v1/PaymentPage/Assert",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }
}
