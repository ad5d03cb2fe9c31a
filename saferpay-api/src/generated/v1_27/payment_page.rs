// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of PaymentPage in SpecVersion 1.27.

pub use crate::generated::shapes::payment_page_initialize_request::since_1_27::InitializeRequest;
pub use crate::generated::shapes::payment_page_initialize_response::since_1_2::InitializeResponse;
pub use crate::generated::shapes::payment_page_assert_request::since_1_2::AssertRequest;
pub use crate::generated::shapes::payment_page_assert_response::since_1_27::AssertResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of PaymentPage.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct PaymentPage<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl PaymentPage<'_> {
    /// Creates a payment page at Saferpay, where the payer selects a payment method and enters the
    /// card.
    ///
    /// It is the first call of the usual checkout, and leaves the least work to you: card data, 3-D
    /// Secure and currency conversion are all handled on Saferpay's page.
    ///
    /// 1. Call this operation, and store the `Token` with the order before you do anything else.
    /// 2. Send the payer to the `RedirectUrl`. It can be opened only once.
    /// 3. When Saferpay calls your notify URL, or the payer returns, call [`PaymentPage/Assert`].
    /// 4. If the transaction is authorized, call [`Transaction/Capture`]. Without it, no money is
    ///    transferred.
    ///
    /// The payer returns to a different URL for each outcome. Anyone who knows the success URL can
    /// open it, so only the response of [`PaymentPage/Assert`] proves the outcome. Some payers never
    /// return: set the notify URL of [`Notification`] as well, and handle both events with the same
    /// code.
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: a field is missing or invalid; the details name each one.
    /// - [`PERMISSION_DENIED`]: the terminal does not belong to the customer, or the license does not
    ///   include a feature.
    /// - [`AUTHENTICATION_FAILED`]: the user name or the password is wrong, or belongs to the other
    ///   environment.
    ///
    /// `POST /Payment/v1/PaymentPage/Initialize`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.27/#Payment_v1_PaymentPage_Initialize).
    ///
    /// Sent again only if it did not reach Saferpay: each request opens a separate session for the
    /// payer. A session whose token is lost was never shown to anybody, and expires.
    ///
    /// If the outcome is unknown, start over with a new request. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// The flow [`Checkout`](crate::flows::Checkout) calls it for you.
    ///
    /// The guide to [a payment on the Payment Page](crate::guide::checkout) shows it in context.
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`Notification`]: super::Notification
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentPage/Assert`]: super::payment_page::PaymentPage::assert
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/payment_page_initialize_request/since_1_27.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/payment_page_initialize_response/since_1_2.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_27::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_27::payment_page::InitializeRequest;
    /// use saferpay_api::v1_27::{Amount, PaymentPagePayment, ReturnUrls};
    ///
    /// let payment = PaymentPagePayment::new(Amount::new("1050", "CHF"), "Two tickets").with_order_id("order-1");
    /// let return_urls = ReturnUrls::new(
    ///     "https://shop.example/return?order=order-1",
    ///     "https://shop.example/failed?order=order-1",
    /// );
    /// let request = InitializeRequest::new("10000101", payment, return_urls);
    ///
    /// let page = client.payment_page().initialize(&request).await?;
    /// // First store `page.token` with the order, then send the payer to `page.redirect_url`.
    /// # let _ = (page.token, page.redirect_url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PaymentPage/Initialize")]
    #[doc(alias = "hosted payment page")]
    #[doc(alias = "one-time payment")]
    #[inline]
    pub fn initialize(&self, request: &InitializeRequest) -> Call<InitializeResponse> {
        let operation = Operation::post(
                "PaymentPage/Initialize",
                "/Payment/v1/PaymentPage/Initialize",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }

    /// Returns, from server to server, the outcome of a payment on the payment page.
    ///
    /// Call it after [`PaymentPage/Initialize`], when the payer has returned or Saferpay has called
    /// your notify URL, whichever happens first. Neither event proves a payment; this response does.
    /// You may call it again on the second event, and get the same result. Do not call it in a loop
    /// while the payer is still on the page; Saferpay may block you if you do.
    ///
    /// The token is valid for 24 hours. The specification names no longer time for pending payments.
    ///
    /// A response does not mean that the payment is complete. Check `Status` in `Transaction`:
    ///
    /// - `AUTHORIZED`: the money is reserved. Call [`Transaction/Capture`], or [`Transaction/Cancel`]
    ///   to release it.
    /// - `CAPTURED`: paid. Some payment methods capture immediately.
    /// - `PENDING`: the outcome is not known yet. Saferpay notifies you again when it is; do not
    ///   deliver before.
    ///
    /// Before you capture, compare the amount and the order with what you requested, and check who is
    /// liable for a dispute.
    ///
    /// `Liability` contains who is liable.
    ///
    /// A failed payment is returned as an error, not as a response:
    ///
    /// - [`TRANSACTION_ABORTED`]: the payer canceled. Nothing is paid.
    /// - [`TRANSACTION_DECLINED`]: the card issuer or acquirer declined.
    /// - [`GENERAL_DECLINED`]: the payment was declined for an unknown reason.
    /// - [`3DS_AUTHENTICATION_FAILED`]: the payer failed the authentication as the cardholder.
    /// - [`CONDITION_NOT_SATISFIED`]: the `Condition` that you set in [`PaymentPage/Initialize`]
    ///   stopped the payment.
    /// - [`BLOCKED_BY_RISK_MANAGEMENT`]: your own rules at Saferpay stopped the payment.
    ///
    /// Other errors do not mean that the payment failed:
    ///
    /// - [`TRANSACTION_NOT_STARTED`]: the payer has not paid yet. Nothing is lost; call it again when
    ///   you are notified.
    /// - [`COMMUNICATION_TIMEOUT`]: the acquirer did not respond. The money may be reserved.
    /// - [`TOKEN_EXPIRED`]: the token has expired. The payment may have succeeded: look in the
    ///   Backoffice, or call [`Transaction/Inquire`] with your order ID.
    /// - [`TOKEN_INVALID`]: the token does not belong to this customer.
    ///
    /// `POST /Payment/v1/PaymentPage/Assert`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.27/#Payment_v1_PaymentPage_Assert).
    ///
    /// Safe to send again: it reads the outcome of the payment, and returns the same each time.
    ///
    /// The flow [`Settle`](crate::flows::Settle) calls it for you.
    ///
    /// The guide to [a payment on the Payment Page](crate::guide::checkout) shows it in context.
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
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/payment_page_assert_request/since_1_2.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/payment_page_assert_response/since_1_27.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_27::Client, token: &str) -> Result<()> {
    /// use saferpay_api::answers::PaymentAnswer;
    /// use saferpay_api::v1_27::payment_page::AssertRequest;
    ///
    /// match client.payment_page().assert(&AssertRequest::new(token)).await {
    ///     Ok(payment) if payment.is_paid() => println!("paid"),
    ///     Ok(payment) if payment.needs_capture() => println!("capture {}", payment.transaction.id),
    ///     Ok(_) => println!("pending: wait for the next notification"),
    ///     Err(error) if error.is_not_started() => println!("the payer is still paying"),
    ///     Err(error) if error.is_declined() || error.is_aborted() => println!("not paid"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PaymentPage/Assert")]
    #[inline]
    pub fn assert(&self, request: &AssertRequest) -> Call<AssertResponse> {
        let operation = Operation::post(
                "PaymentPage/Assert",
                "/Payment/v1/PaymentPage/Assert",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }
}
