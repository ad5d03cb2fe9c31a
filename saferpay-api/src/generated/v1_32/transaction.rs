// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Transaction in SpecVersion 1.32.

pub use crate::generated::shapes::transaction_initialize_request::since_1_32::InitializeRequest;
pub use crate::generated::shapes::transaction_initialize_response::since_1_3::InitializeResponse;
pub use crate::generated::shapes::transaction_authorize_request::since_1_10::AuthorizeRequest;
pub use crate::generated::shapes::transaction_authorize_response::since_1_32::AuthorizeResponse;
pub use crate::generated::shapes::transaction_query_payment_means_request::since_1_32::QueryPaymentMeansRequest;
pub use crate::generated::shapes::transaction_query_payment_means_response::since_1_32::QueryPaymentMeansResponse;
pub use crate::generated::shapes::transaction_adjust_amount_request::since_1_3::AdjustAmountRequest;
pub use crate::generated::shapes::transaction_adjust_amount_response::since_1_3::AdjustAmountResponse;
pub use crate::generated::shapes::transaction_authorize_direct_request::since_1_30::AuthorizeDirectRequest;
pub use crate::generated::shapes::transaction_authorize_direct_response::since_1_32::AuthorizeDirectResponse;
pub use crate::generated::shapes::transaction_authorize_referenced_request::since_1_16::AuthorizeReferencedRequest;
pub use crate::generated::shapes::transaction_authorize_referenced_response::since_1_32::AuthorizeReferencedResponse;
pub use crate::generated::shapes::transaction_capture_request::since_1_16::CaptureRequest;
pub use crate::generated::shapes::transaction_capture_response::since_1_10::CaptureResponse;
pub use crate::generated::shapes::transaction_multipart_capture_request::since_1_10::MultipartCaptureRequest;
pub use crate::generated::shapes::transaction_multipart_capture_response::since_1_10::MultipartCaptureResponse;
pub use crate::generated::shapes::transaction_assert_capture_request::since_1_10::AssertCaptureRequest;
pub use crate::generated::shapes::transaction_assert_capture_response::since_1_5::AssertCaptureResponse;
pub use crate::generated::shapes::transaction_multipart_finalize_request::since_1_10::MultipartFinalizeRequest;
pub use crate::generated::shapes::transaction_multipart_finalize_response::since_1_10::MultipartFinalizeResponse;
pub use crate::generated::shapes::transaction_refund_request::since_1_25::RefundRequest;
pub use crate::generated::shapes::transaction_refund_response::since_1_32::RefundResponse;
pub use crate::generated::shapes::transaction_assert_refund_request::since_1_5::AssertRefundRequest;
pub use crate::generated::shapes::transaction_assert_refund_response::since_1_5::AssertRefundResponse;
pub use crate::generated::shapes::transaction_refund_direct_request::since_1_25::RefundDirectRequest;
pub use crate::generated::shapes::transaction_refund_direct_response::since_1_32::RefundDirectResponse;
pub use crate::generated::shapes::transaction_cancel_request::since_1_2::CancelRequest;
pub use crate::generated::shapes::transaction_cancel_response::since_1_2::CancelResponse;
pub use crate::generated::shapes::transaction_redirect_payment_request::since_1_32::RedirectPaymentRequest;
pub use crate::generated::shapes::transaction_redirect_payment_response::since_1_2::RedirectPaymentResponse;
pub use crate::generated::shapes::transaction_assert_redirect_payment_request::since_1_2::AssertRedirectPaymentRequest;
pub use crate::generated::shapes::transaction_assert_redirect_payment_response::since_1_32::AssertRedirectPaymentResponse;
pub use crate::generated::shapes::transaction_inquire_request::since_1_11::InquireRequest;
pub use crate::generated::shapes::transaction_inquire_response::since_1_32::InquireResponse;
pub use crate::generated::shapes::transaction_alternative_payment_request::since_1_30::AlternativePaymentRequest;
pub use crate::generated::shapes::transaction_alternative_payment_response::since_1_12::AlternativePaymentResponse;
pub use crate::generated::shapes::transaction_query_alternative_payment_request::since_1_12::QueryAlternativePaymentRequest;
pub use crate::generated::shapes::transaction_query_alternative_payment_response::since_1_32::QueryAlternativePaymentResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of Transaction.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct Transaction<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl Transaction<'_> {
    /// Begins a card payment on your own pages, with 3-D Secure where the card requires it.
    ///
    /// Use it instead of [`PaymentPage/Initialize`] to have the selection of the payment method or the
    /// card form on your own page, or to charge a registered alias while the payer is present. Pass
    /// the card in [`PaymentMeans`]: an alias, a token of Saferpay Fields or, for PCI-certified
    /// merchants only, the card itself. If you omit it, the redirect leads to a card form of Saferpay.
    ///
    /// 1. Call this operation, and store the `Token` with the order.
    /// 2. If `RedirectRequired` is true, send the payer to the URL in `Redirect`; otherwise, continue
    ///    at once.
    /// 3. When the payer returns, or Saferpay has called one of the `RedirectNotifyUrls`, call
    ///    [`Transaction/Authorize`]. Until then, nothing is paid and nothing is reserved.
    /// 4. Call [`Transaction/Capture`].
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: a field is missing or invalid; the details name each one.
    /// - [`PERMISSION_DENIED`]: the terminal does not belong to the customer, or the license does not
    ///   include this interface.
    /// - [`ALIAS_INVALID`]: the alias does not exist or has been deleted.
    /// - [`PAYMENTMEANS_INVALID`]: the card is invalid.
    /// - [`NO_CONTRACT`]: the terminal does not accept this brand in this currency.
    ///
    /// `POST /Payment/v1/Transaction/Initialize`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Initialize).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: each request opens a separate session for the
    /// payer. A session whose token is lost was never shown to anybody, and expires.
    ///
    /// If the outcome is unknown, start over with a new request. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// The flow [`PayWithFields`](crate::flows::PayWithFields) calls it for you.
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`NO_CONTRACT`]: crate::error::ErrorName::NoContract
    /// [`PAYMENTMEANS_INVALID`]: crate::error::ErrorName::PaymentmeansInvalid
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentMeans`]: super::PaymentMeans
    /// [`PaymentPage/Initialize`]: super::payment_page::PaymentPage::initialize
    /// [`Transaction/Authorize`]: super::transaction::Transaction::authorize
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_initialize_request/since_1_32.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_initialize_response/since_1_3.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_32::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_32::transaction::InitializeRequest;
    /// use saferpay_api::v1_32::{Alias, Amount, Payment, PaymentMeans, RedirectNotifyUrls, ReturnUrl};
    ///
    /// let payment = Payment::new(Amount::new("1050", "CHF")).with_order_id("order-1");
    /// let notify_urls = RedirectNotifyUrls::new(
    ///     "https://shop.example/saferpay/ready?order=order-1",
    ///     "https://shop.example/saferpay/failed?order=order-1",
    /// );
    /// let return_url = ReturnUrl::new("https://shop.example/return?order=order-1");
    /// let request = InitializeRequest::new("10000101", payment, return_url)
    ///     .with_payment_means(PaymentMeans::new().with_alias(Alias::new("alias-of-payer-1")))
    ///     .with_redirect_notify_urls(notify_urls);
    ///
    /// let begun = client.transaction().initialize(&request).await?;
    /// // First store `begun.token` with the order.
    /// match begun.redirect {
    ///     Some(redirect) => println!("send the payer to {}", redirect.redirect_url),
    ///     None => println!("authorize now"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/Initialize")]
    #[inline]
    pub fn initialize(&self, request: &InitializeRequest) -> Call<InitializeResponse> {
        let operation = Operation::post(
                "Transaction/Initialize",
                "/Payment/v1/Transaction/Initialize",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }

    /// Reserves the money of a payment that [`Transaction/Initialize`] began.
    ///
    /// Call it when the payer has returned from the redirect, or at once if none was required. It uses
    /// up the token: a second call is refused. The response contains the `Status` of `Transaction`.
    /// Usually, it is `AUTHORIZED`, which is not paid: call [`Transaction/Capture`], or
    /// [`Transaction/Cancel`] to release the money. Some payment methods are `CAPTURED` immediately.
    /// Before you capture, compare the amount and the order with what you requested, and check who is
    /// liable for a dispute.
    ///
    /// If there is no response, the money may be reserved: call [`Transaction/Inquire`] with your
    /// order ID.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_IN_WRONG_STATE`]: the payer has not completed the redirect yet.
    /// - [`TRANSACTION_ABORTED`]: the payer canceled.
    /// - [`TRANSACTION_DECLINED`]: the card issuer or acquirer declined.
    /// - [`GENERAL_DECLINED`]: the payment was declined for an unknown reason.
    /// - [`3DS_AUTHENTICATION_FAILED`]: the payer failed the authentication as the cardholder.
    /// - [`CONDITION_NOT_SATISFIED`]: your `Condition` stopped the payment; nothing is reserved.
    /// - [`BLOCKED_BY_RISK_MANAGEMENT`]: your own rules at Saferpay stopped the payment.
    /// - [`COMMUNICATION_TIMEOUT`]: the acquirer did not respond. The money may be reserved.
    /// - [`TOKEN_EXPIRED`], [`TOKEN_INVALID`]: the token has expired, has been used already, or does
    ///   not belong to this customer.
    /// - [`PERMISSION_DENIED`]: the license does not include this call.
    ///
    /// `POST /Payment/v1/Transaction/Authorize`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Authorize).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: each request can reserve or transfer the payer's
    /// money, and the first one may have done so.
    ///
    /// If the outcome is unknown, call [`Transaction/Inquire`] with the transaction ID or, if you do
    /// not have it yet, with the order ID. See the guide to [retries](crate::guide::retries).
    ///
    /// The flow [`PayWithFields`](crate::flows::PayWithFields) calls it for you.
    ///
    /// [`3DS_AUTHENTICATION_FAILED`]: crate::error::ErrorName::ThreeDsAuthenticationFailed
    /// [`BLOCKED_BY_RISK_MANAGEMENT`]: crate::error::ErrorName::BlockedByRiskManagement
    /// [`COMMUNICATION_TIMEOUT`]: crate::error::ErrorName::CommunicationTimeout
    /// [`CONDITION_NOT_SATISFIED`]: crate::error::ErrorName::ConditionNotSatisfied
    /// [`GENERAL_DECLINED`]: crate::error::ErrorName::GeneralDeclined
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TOKEN_EXPIRED`]: crate::error::ErrorName::TokenExpired
    /// [`TOKEN_INVALID`]: crate::error::ErrorName::TokenInvalid
    /// [`TRANSACTION_ABORTED`]: crate::error::ErrorName::TransactionAborted
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`Transaction/Cancel`]: super::transaction::Transaction::cancel
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/Initialize`]: super::transaction::Transaction::initialize
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_authorize_request/since_1_10.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_authorize_response/since_1_32.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, token: &str) -> Result<()> {
    /// use saferpay_api::answers::PaymentAnswer;
    /// use saferpay_api::v1_32::transaction::AuthorizeRequest;
    ///
    /// match client.transaction().authorize(&AuthorizeRequest::new(token)).await {
    ///     Ok(payment) if payment.is_paid() => println!("paid"),
    ///     Ok(payment) if payment.needs_capture() => println!("capture {}", payment.transaction.id),
    ///     Ok(_) => println!("pending"),
    ///     Err(error) if error.is_declined() || error.is_aborted() => println!("not paid"),
    ///     Err(error) if error.is_outcome_unknown() => println!("look up the order: {:?}", error.next_step()),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/Authorize")]
    #[inline]
    pub fn authorize(&self, request: &AuthorizeRequest) -> Call<AuthorizeResponse> {
        let operation = Operation::post(
                "Transaction/Authorize",
                "/Payment/v1/Transaction/Authorize",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Returns the card and address that the payer selected in the wallet, before you authorize the
    /// payment.
    ///
    /// Call it after the redirect of [`Transaction/Initialize`] and before [`Transaction/Authorize`],
    /// to calculate the shipping costs from the address. A currency conversion that was postponed for
    /// this requires a second redirect, to the URL in this response. The operation was made for
    /// Masterpass, which no longer exists, and newer versions do not have it. The payment page can ask
    /// for an address in advance.
    ///
    /// If the payment was initialized for it with `Wallet`, change the amount with
    /// [`Transaction/AdjustAmount`].
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_IN_WRONG_STATE`]: the payer has not completed the redirect yet.
    /// - [`TRANSACTION_ABORTED`]: the payer canceled.
    /// - [`TOKEN_EXPIRED`], [`TOKEN_INVALID`]: the token has expired, has been used already, or does
    ///   not belong to this customer.
    /// - [`PERMISSION_DENIED`]: the license does not include this call.
    ///
    /// `POST /Payment/v1/Transaction/QueryPaymentMeans`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_QueryPaymentMeans).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: it changes the session of the payer, and can open
    /// another redirect. Nothing is paid before the authorization, so that you can let the session
    /// expire.
    ///
    /// If the outcome is unknown, start over with a new request. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TOKEN_EXPIRED`]: crate::error::ErrorName::TokenExpired
    /// [`TOKEN_INVALID`]: crate::error::ErrorName::TokenInvalid
    /// [`TRANSACTION_ABORTED`]: crate::error::ErrorName::TransactionAborted
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`Transaction/AdjustAmount`]: super::transaction::Transaction::adjust_amount
    /// [`Transaction/Authorize`]: super::transaction::Transaction::authorize
    /// [`Transaction/Initialize`]: super::transaction::Transaction::initialize
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_query_payment_means_request/since_1_32.md"
        )
    )]
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_query_payment_means_response/since_1_32.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, token: &str) -> Result<()> {
    /// use saferpay_api::v1_32::transaction::QueryPaymentMeansRequest;
    ///
    /// let chosen = client.transaction().query_payment_means(&QueryPaymentMeansRequest::new(token)).await?;
    /// println!("pays with {:?}", chosen.payment_means.and_then(|means| means.display_text));
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/QueryPaymentMeans")]
    #[inline]
    pub fn query_payment_means(
        &self,
        request: &QueryPaymentMeansRequest,
    ) -> Call<QueryPaymentMeansResponse> {
        let operation = Operation::post(
                "Transaction/QueryPaymentMeans",
                "/Payment/v1/Transaction/QueryPaymentMeans",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }

    /// Changes the amount of a payment that has begun and is not authorized yet.
    ///
    /// Call it after [`Transaction/QueryPaymentMeans`] and before [`Transaction/Authorize`]. The
    /// operation was made for Masterpass, to add shipping costs based on the address of the payer.
    /// Most shops never needed it: to collect less than the authorized amount, capture less. Newer
    /// versions do not have it.
    ///
    /// It is allowed only if you set `EnableAmountAdjustment` in the `Wallet` of
    /// [`Transaction/Initialize`].
    ///
    /// Common errors:
    ///
    /// - [`ACTION_NOT_SUPPORTED`], [`TRANSACTION_IN_WRONG_STATE`]: the payment was not initialized for
    ///   this, or is not in the right state.
    /// - [`AMOUNT_INVALID`], [`CURRENCY_INVALID`]: you cannot change this payment to that amount.
    /// - [`TOKEN_EXPIRED`], [`TOKEN_INVALID`]: the token has expired, has been used already, or does
    ///   not belong to this customer.
    /// - [`PERMISSION_DENIED`]: the license does not include this call.
    ///
    /// `POST /Payment/v1/Transaction/AdjustAmount`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AdjustAmount).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: it changes the session of the payer, and can open
    /// another redirect. Nothing is paid before the authorization, so that you can let the session
    /// expire.
    ///
    /// If the outcome is unknown, start over with a new request. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`AMOUNT_INVALID`]: crate::error::ErrorName::AmountInvalid
    /// [`CURRENCY_INVALID`]: crate::error::ErrorName::CurrencyInvalid
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TOKEN_EXPIRED`]: crate::error::ErrorName::TokenExpired
    /// [`TOKEN_INVALID`]: crate::error::ErrorName::TokenInvalid
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`Transaction/Authorize`]: super::transaction::Transaction::authorize
    /// [`Transaction/Initialize`]: super::transaction::Transaction::initialize
    /// [`Transaction/QueryPaymentMeans`]: super::transaction::Transaction::query_payment_means
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_adjust_amount_request/since_1_3.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, token: &str) -> Result<()> {
    /// use saferpay_api::v1_32::{Amount, transaction::AdjustAmountRequest};
    ///
    /// let with_shipping = Amount::new("1350", "CHF");
    /// client.transaction().adjust_amount(&AdjustAmountRequest::new(token, with_shipping)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/AdjustAmount")]
    #[inline]
    pub fn adjust_amount(
        &self,
        request: &AdjustAmountRequest,
    ) -> Call<AdjustAmountResponse> {
        let operation = Operation::post(
                "Transaction/AdjustAmount",
                "/Payment/v1/Transaction/AdjustAmount",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }

    /// Charges an alias, a card or a bank account in one call, without a redirect of the payer.
    ///
    /// Use it for payments that you initiate yourself: subscriptions, top-ups, fees for an absent
    /// payer with a registered alias, and direct debit. Saferpay does not perform 3-D Secure here, so
    /// you are usually liable for disputes, and an issuer may decline a payment without it. If the
    /// payer is present, use [`Transaction/Initialize`] or [`PaymentPage/Initialize`] instead.
    ///
    /// Get the alias from [`Alias/Insert`], or from a payment with `RegisterAlias`. Afterwards, call
    /// [`Transaction/Capture`], or [`Transaction/Cancel`] to release the money.
    ///
    /// A second call charges a second time. Give each charge its own order ID.
    ///
    /// If there is no response, call [`Transaction/Inquire`] with the order ID or look in the
    /// Backoffice before you send another charge.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_DECLINED`]: the issuer or acquirer declined.
    /// - [`GENERAL_DECLINED`]: the payment was declined for an unknown reason.
    /// - [`PAYER_AUTHENTICATION_REQUIRED`]: the issuer requires the payer to authenticate. Ask the
    ///   payer to return and pay through [`Transaction/Initialize`], with the same alias.
    /// - [`ALIAS_INVALID`]: the alias does not exist or has been deleted.
    /// - [`NO_CONTRACT`]: the terminal does not accept this brand in this currency.
    /// - [`PERMISSION_DENIED`]: the license does not include this interface, or the terminal does not
    ///   belong to the customer.
    /// - [`COMMUNICATION_TIMEOUT`]: the acquirer did not respond. The money may be reserved.
    ///
    /// `POST /Payment/v1/Transaction/AuthorizeDirect`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AuthorizeDirect).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: each request can reserve or transfer the payer's
    /// money, and the first one may have done so.
    ///
    /// If the outcome is unknown, call [`Transaction/Inquire`] with the transaction ID or, if you do
    /// not have it yet, with the order ID. See the guide to [retries](crate::guide::retries).
    ///
    /// The flow [`ChargeAlias`](crate::flows::ChargeAlias) calls it for you.
    ///
    /// The guides to [stored cards](crate::guide::stored_cards) and [security](crate::guide::security)
    /// show it in context.
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/Insert`]: super::alias::Alias::insert
    /// [`COMMUNICATION_TIMEOUT`]: crate::error::ErrorName::CommunicationTimeout
    /// [`GENERAL_DECLINED`]: crate::error::ErrorName::GeneralDeclined
    /// [`NO_CONTRACT`]: crate::error::ErrorName::NoContract
    /// [`PAYER_AUTHENTICATION_REQUIRED`]: crate::error::ErrorName::PayerAuthenticationRequired
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentPage/Initialize`]: super::payment_page::PaymentPage::initialize
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`Transaction/Cancel`]: super::transaction::Transaction::cancel
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/Initialize`]: super::transaction::Transaction::initialize
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_authorize_direct_request/since_1_30.md"
        )
    )]
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_authorize_direct_response/since_1_32.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: &saferpay_api::v1_32::Client,
    /// #     request: saferpay_api::v1_32::transaction::AuthorizeDirectRequest,
    /// # ) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::answers::PaymentAnswer;
    ///
    /// // `request` holds the terminal, the amount and the alias.
    /// match client.transaction().authorize_direct(&request).await {
    ///     Ok(payment) if payment.needs_capture() => println!("capture {}", payment.transaction.id),
    ///     Ok(payment) => println!("{:?}", payment.payment_state()),
    ///     Err(error) if error.is_declined() => println!("ask the payer for another payment method"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/AuthorizeDirect")]
    #[inline]
    pub fn authorize_direct(
        &self,
        request: &AuthorizeDirectRequest,
    ) -> Call<AuthorizeDirectResponse> {
        let operation = Operation::post(
                "Transaction/AuthorizeDirect",
                "/Payment/v1/Transaction/AuthorizeDirect",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Charges the payment method of an earlier payment again: the next payment of a series.
    ///
    /// The earlier payment has to be the first one of a series, that is, it was made with `Initial`
    /// set to true in its `Recurring` or `Installment`, and captured. Always reference that first
    /// payment, not the latest one. Unlike [`Transaction/AuthorizeDirect`], it requires no alias. The
    /// payer is absent, so there is no 3-D Secure. Afterwards, call [`Transaction/Capture`].
    ///
    /// A second call charges a second time.
    ///
    /// If there is no response, call [`Transaction/Inquire`] with the order ID of this charge, or look
    /// in the Backoffice, before you send another.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong.
    /// - [`TRANSACTION_IN_WRONG_STATE`], [`ACTION_NOT_SUPPORTED`]: you cannot reference this payment.
    ///   Check that it was marked as the first one of a series, and captured.
    /// - [`TRANSACTION_DECLINED`]: the issuer declined. The payer may have a new card, or may have
    ///   ended the series.
    /// - [`PAYER_AUTHENTICATION_REQUIRED`]: ask the payer to start a new series through
    ///   [`PaymentPage/Initialize`].
    /// - [`COMMUNICATION_TIMEOUT`]: the acquirer did not respond. The money may be reserved.
    /// - [`PERMISSION_DENIED`]: the license does not include this call, or the terminal does not
    ///   belong to the customer.
    ///
    /// `POST /Payment/v1/Transaction/AuthorizeReferenced`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AuthorizeReferenced).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: each request can reserve or transfer the payer's
    /// money, and the first one may have done so.
    ///
    /// If the outcome is unknown, call [`Transaction/Inquire`] with the transaction ID or, if you do
    /// not have it yet, with the order ID. See the guide to [retries](crate::guide::retries).
    ///
    /// The flow [`ChargeReferenced`](crate::flows::ChargeReferenced) calls it for you.
    ///
    /// The guide to [stored cards](crate::guide::stored_cards) shows it in context.
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`COMMUNICATION_TIMEOUT`]: crate::error::ErrorName::CommunicationTimeout
    /// [`PAYER_AUTHENTICATION_REQUIRED`]: crate::error::ErrorName::PayerAuthenticationRequired
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentPage/Initialize`]: super::payment_page::PaymentPage::initialize
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`Transaction/AuthorizeDirect`]: super::transaction::Transaction::authorize_direct
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_authorize_referenced_request/since_1_16.md"
        )
    )]
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_authorize_referenced_response/since_1_32.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, first_payment_id: &str) -> Result<()> {
    /// use saferpay_api::answers::PaymentAnswer;
    /// use saferpay_api::v1_32::transaction::AuthorizeReferencedRequest;
    /// use saferpay_api::v1_32::{Amount, BasicPayment, TransactionReference};
    ///
    /// let payment = BasicPayment::new(Amount::new("990", "CHF")).with_order_id("subscription-1-2026-02");
    /// let first = TransactionReference::new().with_transaction_id(first_payment_id);
    /// let request = AuthorizeReferencedRequest::new("10000101", payment, first);
    ///
    /// let charged = client.transaction().authorize_referenced(&request).await?;
    /// if charged.needs_capture() {
    ///     println!("capture {}", charged.transaction.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/AuthorizeReferenced")]
    #[doc(alias = "recurring")]
    #[doc(alias = "subscription")]
    #[doc(alias = "merchant initiated")]
    #[doc(alias = "unscheduled")]
    #[inline]
    pub fn authorize_referenced(
        &self,
        request: &AuthorizeReferencedRequest,
    ) -> Call<AuthorizeReferencedResponse> {
        let operation = Operation::post(
                "Transaction/AuthorizeReferenced",
                "/Payment/v1/Transaction/AuthorizeReferenced",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Collects the money of an authorized payment, or pays out an authorized refund.
    ///
    /// Call it when you deliver. An authorization alone is not a payment, and nothing captures it
    /// automatically: the reservation ends after about 10 days for cards, about 30 days for
    /// pre-authorizations, and 7 days for TWINT. Omit `Amount` to capture the full amount. If you set
    /// a smaller one, you cannot capture the rest later. To collect the money in parts, use
    /// [`Transaction/MultipartCapture`] instead, and do not mix the two.
    ///
    /// Store the `CaptureId`: [`Transaction/Refund`] requires it. Send only one request at a time for
    /// a transaction.
    ///
    /// If there is no response, call [`Transaction/Inquire`] to see whether the transaction is
    /// `CAPTURED`.
    ///
    /// A second capture is refused; after a lost response, such a refusal means that the first one
    /// succeeded.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_ALREADY_CAPTURED`]: the transaction is already captured, perhaps by your own
    ///   code handling the other of the two events, notification and return. Treat it as success.
    /// - [`TRANSACTION_IN_WRONG_STATE`]: the transaction is canceled or not authorized.
    /// - [`AMOUNT_INVALID`]: the amount is greater than the authorized amount.
    /// - [`CURRENCY_INVALID`]: the currency differs from that of the authorization.
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong.
    /// - [`PERMISSION_DENIED`]: the license does not include this call.
    ///
    /// `POST /Payment/v1/Transaction/Capture`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Capture).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: it transfers the money. After a successful
    /// request, a second one fails, which looks as if the capture had failed.
    ///
    /// If the outcome is unknown, call [`Transaction/Inquire`] with the transaction ID or, if you do
    /// not have it yet, with the order ID. See the guide to [retries](crate::guide::retries).
    ///
    /// These flows call it for you: [`Capture`](crate::flows::Capture),
    /// [`Settle`](crate::flows::Settle), [`Refunds`](crate::flows::Refunds),
    /// [`ChargeAlias`](crate::flows::ChargeAlias),
    /// [`ChargeReferenced`](crate::flows::ChargeReferenced),
    /// [`PayWithFields`](crate::flows::PayWithFields).
    ///
    /// The guide to [a payment on the Payment Page](crate::guide::checkout) shows it in context.
    ///
    /// [`AMOUNT_INVALID`]: crate::error::ErrorName::AmountInvalid
    /// [`CURRENCY_INVALID`]: crate::error::ErrorName::CurrencyInvalid
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TRANSACTION_ALREADY_CAPTURED`]: crate::error::ErrorName::TransactionAlreadyCaptured
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    /// [`Transaction/MultipartCapture`]: super::transaction::Transaction::multipart_capture
    /// [`Transaction/Refund`]: super::transaction::Transaction::refund
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_capture_request/since_1_16.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_capture_response/since_1_10.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, transaction_id: &str) -> Result<()> {
    /// use saferpay_api::v1_32::{TransactionReference, transaction::CaptureRequest};
    ///
    /// let transaction = TransactionReference::new().with_transaction_id(transaction_id);
    /// match client.transaction().capture(&CaptureRequest::new(transaction)).await {
    ///     Ok(capture) => println!("store {:?} for refunds", capture.capture_id),
    ///     Err(error) if error.is_already_captured() => println!("already captured"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/Capture")]
    #[doc(alias = "settle")]
    #[inline]
    pub fn capture(&self, request: &CaptureRequest) -> Call<CaptureResponse> {
        let operation = Operation::post(
                "Transaction/Capture",
                "/Payment/v1/Transaction/Capture",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Captures one part of an authorized payment, for instance one parcel or one seller of a basket.
    ///
    /// Call it once for each part, with a unique `OrderPartId`, and wait for each response before you
    /// send the next part. Set the type of the last part to `FINAL`; if there is nothing left to
    /// capture, end with [`Transaction/MultipartFinalize`]. The sum of all parts must stay within the
    /// authorized amount (the test environment does not enforce this, production does). Do not mix it
    /// with [`Transaction/Capture`], and do not expect [`Transaction/Cancel`] to work after the first
    /// part.
    ///
    /// It is available for some payment methods only: the specification names PayPal, Klarna, and
    /// cards of Visa, Mastercard, Maestro, Diners, Discover, JCB and American Express acquired by
    /// Worldline.
    ///
    /// If there is no response, the part may have been captured. Look in the Backoffice before you
    /// send it again.
    ///
    /// To find out sooner, call [`Transaction/AssertCapture`] with the transaction and the
    /// `OrderPartId`: the statuses `CAPTURED` and `PENDING` prove that the part was captured. An error
    /// proves nothing, because the specification limits that call to pending captures.
    ///
    /// Common errors:
    ///
    /// - [`ACTION_NOT_SUPPORTED`]: this payment method or this contract does not support captures in
    ///   parts.
    /// - [`AMOUNT_INVALID`]: the amount is greater than what is left of the authorization.
    /// - [`CURRENCY_INVALID`]: the currency differs from that of the authorization.
    /// - [`TRANSACTION_IN_WRONG_STATE`], [`TRANSACTION_ALREADY_CAPTURED`]: the transaction was
    ///   captured as a whole, finalized or canceled.
    /// - [`VALIDATION_FAILED`]: for instance, `OrderPartId` is missing.
    /// - [`PERMISSION_DENIED`]: the license does not include this call.
    ///
    /// `POST /Payment/v1/Transaction/MultipartCapture`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_MultipartCapture).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: each request transfers a part of the money, and
    /// no call reliably returns whether it did: the specification limits `Transaction/AssertCapture`
    /// to pending captures.
    ///
    /// If the outcome is unknown, look in the Backoffice or, from the next day on, in the transaction
    /// report. See the guide to [retries](crate::guide::retries).
    ///
    /// The guide to [captures in parts](crate::guide::partial_captures) shows it in context.
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`AMOUNT_INVALID`]: crate::error::ErrorName::AmountInvalid
    /// [`CURRENCY_INVALID`]: crate::error::ErrorName::CurrencyInvalid
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TRANSACTION_ALREADY_CAPTURED`]: crate::error::ErrorName::TransactionAlreadyCaptured
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`Transaction/AssertCapture`]: super::transaction::Transaction::assert_capture
    /// [`Transaction/Cancel`]: super::transaction::Transaction::cancel
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/MultipartFinalize`]: super::transaction::Transaction::multipart_finalize
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_multipart_capture_request/since_1_10.md"
        )
    )]
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_multipart_capture_response/since_1_10.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, transaction_id: &str) -> Result<()> {
    /// use saferpay_api::v1_32::transaction::MultipartCaptureRequest;
    /// use saferpay_api::v1_32::{Amount, PartialCaptureType, TransactionReference};
    ///
    /// let transaction = TransactionReference::new().with_transaction_id(transaction_id);
    /// let first_parcel = Amount::new("400", "CHF");
    /// let request =
    ///     MultipartCaptureRequest::new(transaction, first_parcel, PartialCaptureType::Partial, "order-1-parcel-1");
    /// let capture = client.transaction().multipart_capture(&request).await?;
    /// println!("store {:?} for refunds of this parcel", capture.capture_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/MultipartCapture")]
    #[doc(alias = "partial capture")]
    #[doc(alias = "marketplace")]
    #[inline]
    pub fn multipart_capture(
        &self,
        request: &MultipartCaptureRequest,
    ) -> Call<MultipartCaptureResponse> {
        let operation = Operation::post(
                "Transaction/MultipartCapture",
                "/Payment/v1/Transaction/MultipartCapture",
            )
            .not_idempotent(NextStep::LookAtReporting);
        Call::new(self.connection, operation).body(request)
    }

    /// Returns whether a pending capture has been completed.
    ///
    /// Call it when [`Transaction/Capture`] or [`Transaction/MultipartCapture`] returned `PENDING` and
    /// Saferpay has called the URL in [`PendingNotification`]. Do not call it in a loop. While the
    /// status is `PENDING`, you do not have the money.
    ///
    /// The specification limits it to pending captures, and does not say what it returns for others.
    ///
    /// It names one kind of pending captures: paydirekt.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong, or there is no such capture.
    /// - [`TRANSACTION_IN_WRONG_STATE`], [`ACTION_NOT_SUPPORTED`]: this call does not support the
    ///   capture.
    /// - [`PERMISSION_DENIED`]: the license does not include this call.
    ///
    /// `POST /Payment/v1/Transaction/AssertCapture`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AssertCapture).
    ///
    /// License: available depending on license.
    ///
    /// Safe to send again: it reads the outcome of a pending capture or refund, and moves no money.
    ///
    /// The flow [`Pending`](crate::flows::Pending) calls it for you.
    ///
    /// The guide to [captures in parts](crate::guide::partial_captures) shows it in context.
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PendingNotification`]: super::PendingNotification
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/MultipartCapture`]: super::transaction::Transaction::multipart_capture
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_assert_capture_request/since_1_10.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_assert_capture_response/since_1_5.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, capture_id: &str) -> Result<()> {
    /// use saferpay_api::answers::CaptureAnswer;
    /// use saferpay_api::v1_32::{CaptureReference, transaction::AssertCaptureRequest};
    ///
    /// let capture = CaptureReference::new().with_capture_id(capture_id);
    /// let answer = client.transaction().assert_capture(&AssertCaptureRequest::new(capture)).await?;
    /// if answer.is_captured() {
    ///     println!("captured");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/AssertCapture")]
    #[inline]
    pub fn assert_capture(
        &self,
        request: &AssertCaptureRequest,
    ) -> Call<AssertCaptureResponse> {
        let operation = Operation::post(
                "Transaction/AssertCapture",
                "/Payment/v1/Transaction/AssertCapture",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }

    /// Declares that you will not capture any more parts of a payment.
    ///
    /// Call it after one or more [`Transaction/MultipartCapture`] of type `PARTIAL`, when nothing more
    /// will be delivered. It does not move any money. After a part of type `FINAL`, there is nothing
    /// to finalize. The response contains no data; receiving it means success.
    ///
    /// If there is no response, look up the transaction with [`Transaction/Inquire`] or in the
    /// Backoffice.
    ///
    /// A second call is refused if the first one succeeded, and does not affect any money.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_IN_WRONG_STATE`]: for instance, the transaction is already finalized, or was
    ///   captured with [`Transaction/Capture`].
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong.
    /// - [`PERMISSION_DENIED`]: the license does not include this call.
    ///
    /// `POST /Payment/v1/Transaction/MultipartFinalize`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_MultipartFinalize).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: it ends the transaction. After a successful
    /// request, a second one fails, which looks as if the first one had failed.
    ///
    /// If the outcome is unknown, call [`Transaction/Inquire`] with the transaction ID or, if you do
    /// not have it yet, with the order ID. See the guide to [retries](crate::guide::retries).
    ///
    /// The guide to [captures in parts](crate::guide::partial_captures) shows it in context.
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    /// [`Transaction/MultipartCapture`]: super::transaction::Transaction::multipart_capture
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_multipart_finalize_request/since_1_10.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, transaction_id: &str) -> Result<()> {
    /// use saferpay_api::v1_32::{TransactionReference, transaction::MultipartFinalizeRequest};
    ///
    /// let transaction = TransactionReference::new().with_transaction_id(transaction_id);
    /// client.transaction().multipart_finalize(&MultipartFinalizeRequest::new(transaction)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/MultipartFinalize")]
    #[inline]
    pub fn multipart_finalize(
        &self,
        request: &MultipartFinalizeRequest,
    ) -> Call<MultipartFinalizeResponse> {
        let operation = Operation::post(
                "Transaction/MultipartFinalize",
                "/Payment/v1/Transaction/MultipartFinalize",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Refunds a captured payment, or a part of it, to the payment method that was charged.
    ///
    /// It creates a new transaction with its own ID. If its `Status` is `AUTHORIZED`, the money is
    /// paid back only after you call [`Transaction/Capture`] with that ID. Not every payment method
    /// requires that, so check the status. Until then, [`Transaction/Cancel`] with that ID cancels the
    /// refund. If it is `PENDING`, the outcome is not known yet: see [`Transaction/AssertRefund`].
    ///
    /// You can refund only what was captured; for an authorization, use [`Transaction/Cancel`]. A
    /// payment can have several refunds, and their sum can exceed the captured amount, so a refund
    /// that you send twice pays twice. Give each refund its own order ID.
    ///
    /// With `RestrictRefundAmountToCapturedAmount`, Saferpay rejects refunds that exceed the captured
    /// amount.
    ///
    /// If there is no response, look in the Backoffice before you send another refund.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_IN_WRONG_STATE`]: the payment is not captured.
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong.
    /// - [`AMOUNT_INVALID`]: the amount is greater than what you may refund.
    /// - [`CURRENCY_INVALID`]: the currency differs from that of the payment.
    /// - [`ACTION_NOT_SUPPORTED`]: this payment method does not support refunds, or no longer does.
    /// - [`TRANSACTION_DECLINED`]: the issuer or acquirer declined.
    /// - [`PERMISSION_DENIED`]: the license does not include refunds through the API.
    ///
    /// `POST /Payment/v1/Transaction/Refund`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Refund).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: each request pays money out, and together they
    /// can refund more than was captured.
    ///
    /// If the outcome is unknown, look in the Backoffice or, from the next day on, in the transaction
    /// report. See the guide to [retries](crate::guide::retries).
    ///
    /// With `Refund.OrderId`, call [`Transaction/Inquire`] with the transaction ID or, if you do not
    /// have it yet, with the order ID.
    ///
    /// The flow [`Refunds`](crate::flows::Refunds) calls it for you.
    ///
    /// The guide to [refunds and cancels](crate::guide::refunds) shows it in context.
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`AMOUNT_INVALID`]: crate::error::ErrorName::AmountInvalid
    /// [`CURRENCY_INVALID`]: crate::error::ErrorName::CurrencyInvalid
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`Transaction/AssertRefund`]: super::transaction::Transaction::assert_refund
    /// [`Transaction/Cancel`]: super::transaction::Transaction::cancel
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_refund_request/since_1_25.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_refund_response/since_1_32.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, capture_id: &str) -> Result<()> {
    /// use saferpay_api::answers::PaymentAnswer;
    /// use saferpay_api::v1_32::transaction::{CaptureRequest, RefundRequest};
    /// use saferpay_api::v1_32::{Amount, CaptureReference, Refund, TransactionReference};
    ///
    /// let refund = Refund::new(Amount::new("400", "CHF")).with_order_id("order-1-refund-1");
    /// let capture = CaptureReference::new().with_capture_id(capture_id);
    /// let refunded = client.transaction().refund(&RefundRequest::new(refund, capture)).await?;
    /// if refunded.needs_capture() {
    ///     let transaction = TransactionReference::new().with_transaction_id(refunded.transaction.id);
    ///     client.transaction().capture(&CaptureRequest::new(transaction)).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/Refund")]
    #[inline]
    pub fn refund(&self, request: &RefundRequest) -> Call<RefundResponse> {
        let operation = Operation::post(
                "Transaction/Refund",
                "/Payment/v1/Transaction/Refund",
            )
            .not_idempotent(NextStep::LookAtReporting)
            .with_field("Refund.OrderId", NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Returns whether a pending refund has been completed.
    ///
    /// Call it when [`Transaction/Refund`] returned `PENDING` and Saferpay has called the URL in
    /// [`PendingNotification`]. Do not call it in a loop.
    ///
    /// The specification limits it to pending refunds, and does not say what it returns for others.
    ///
    /// It names one kind of pending refunds: paydirekt.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong.
    /// - [`TRANSACTION_IN_WRONG_STATE`], [`ACTION_NOT_SUPPORTED`]: this call does not support the
    ///   refund.
    /// - [`PERMISSION_DENIED`]: the license does not include this call.
    ///
    /// `POST /Payment/v1/Transaction/AssertRefund`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AssertRefund).
    ///
    /// License: available depending on license.
    ///
    /// Safe to send again: it reads the outcome of a pending capture or refund, and moves no money.
    ///
    /// The flow [`Pending`](crate::flows::Pending) calls it for you.
    ///
    /// The guide to [refunds and cancels](crate::guide::refunds) shows it in context.
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PendingNotification`]: super::PendingNotification
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`Transaction/Refund`]: super::transaction::Transaction::refund
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_assert_refund_request/since_1_5.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_assert_refund_response/since_1_5.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, refund_id: &str) -> Result<()> {
    /// use saferpay_api::answers::CaptureAnswer;
    /// use saferpay_api::v1_32::{TransactionReference, transaction::AssertRefundRequest};
    ///
    /// let refund = TransactionReference::new().with_transaction_id(refund_id);
    /// let answer = client.transaction().assert_refund(&AssertRefundRequest::new(refund)).await?;
    /// if answer.is_captured() {
    ///     println!("refunded");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/AssertRefund")]
    #[inline]
    pub fn assert_refund(
        &self,
        request: &AssertRefundRequest,
    ) -> Call<AssertRefundResponse> {
        let operation = Operation::post(
                "Transaction/AssertRefund",
                "/Payment/v1/Transaction/AssertRefund",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }

    /// Pays money to a card or another payment method, without a reference to a payment.
    ///
    /// Use it where [`Transaction/Refund`] is not possible: the card of the payment is no longer
    /// valid, or there was no payment. Not every payment method supports it. As with
    /// [`Transaction/Refund`], the refund is a transaction of its own: if its `Status` is
    /// `AUTHORIZED`, the money is paid only after you call [`Transaction/Capture`].
    ///
    /// The money goes to a card or an alias.
    ///
    /// The amount has no limit, and a second call pays a second time. Give each refund its own order
    /// ID.
    ///
    /// If there is no response, look in the Backoffice before you send another refund.
    ///
    /// Common errors:
    ///
    /// - [`PAYMENTMEANS_NOT_SUPPORTED`], [`ACTION_NOT_SUPPORTED`]: this payment method does not
    ///   support such refunds.
    /// - [`ALIAS_INVALID`]: the alias does not exist or has been deleted.
    /// - [`NO_CONTRACT`]: the terminal has no contract for this payment method in this currency.
    /// - [`TRANSACTION_DECLINED`]: the issuer or acquirer declined.
    /// - [`PERMISSION_DENIED`]: the license does not include this call, or the terminal does not
    ///   belong to the customer.
    ///
    /// `POST /Payment/v1/Transaction/RefundDirect`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_RefundDirect).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: each request pays money out, and together they
    /// can refund more than was captured.
    ///
    /// If the outcome is unknown, look in the Backoffice or, from the next day on, in the transaction
    /// report. See the guide to [retries](crate::guide::retries).
    ///
    /// With `Refund.OrderId`, call [`Transaction/Inquire`] with the transaction ID or, if you do not
    /// have it yet, with the order ID.
    ///
    /// The guide to [refunds and cancels](crate::guide::refunds) shows it in context.
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`NO_CONTRACT`]: crate::error::ErrorName::NoContract
    /// [`PAYMENTMEANS_NOT_SUPPORTED`]: crate::error::ErrorName::PaymentmeansNotSupported
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    /// [`Transaction/Refund`]: super::transaction::Transaction::refund
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_refund_direct_request/since_1_25.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_refund_direct_response/since_1_32.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_32::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::answers::PaymentAnswer;
    /// use saferpay_api::v1_32::transaction::RefundDirectRequest;
    /// use saferpay_api::v1_32::{Alias, Amount, RefundDirect, RefundDirectSupportingPaymentMeans};
    ///
    /// let refund = RefundDirect::new(Amount::new("400", "CHF")).with_order_id("order-1-refund-1");
    /// let means = RefundDirectSupportingPaymentMeans::new().with_alias(Alias::new("alias-of-payer-1"));
    /// let request = RefundDirectRequest::new("10000101", refund, means);
    /// let refunded = client.transaction().refund_direct(&request).await?;
    /// if refunded.needs_capture() {
    ///     println!("capture {}", refunded.transaction.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/RefundDirect")]
    #[inline]
    pub fn refund_direct(
        &self,
        request: &RefundDirectRequest,
    ) -> Call<RefundDirectResponse> {
        let operation = Operation::post(
                "Transaction/RefundDirect",
                "/Payment/v1/Transaction/RefundDirect",
            )
            .not_idempotent(NextStep::LookAtReporting)
            .with_field("Refund.OrderId", NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Releases the money of an authorized payment, or cancels a refund that is not captured.
    ///
    /// Call it instead of [`Transaction/Capture`] if you are not going to deliver: the reservation
    /// ends, and the payer is never charged. You cannot do anything more with the transaction. A
    /// captured payment cannot be canceled: call [`Transaction/Refund`] instead. The response contains
    /// no state; receiving it means success.
    ///
    /// The same is true once one part is captured with [`Transaction/MultipartCapture`].
    ///
    /// If there is no response, call [`Transaction/Inquire`] to see whether the transaction is
    /// `CANCELED`.
    ///
    /// A second call is refused if the first one succeeded.
    ///
    /// Which error says that a payment is already captured depends on the payment method. Treat each
    /// of these as a reason to refund, or to check the state first:
    ///
    /// - [`TRANSACTION_IN_WRONG_STATE`]: the transaction is already captured or canceled.
    /// - [`TRANSACTION_ALREADY_CAPTURED`]: the transaction is already captured.
    /// - [`ACTION_NOT_SUPPORTED`]: this payment method does not support cancellation, or no longer
    ///   does.
    ///
    /// Other common errors:
    ///
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong.
    /// - [`PERMISSION_DENIED`]: the license does not include this call.
    ///
    /// `POST /Payment/v1/Transaction/Cancel`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Cancel).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: it ends the transaction. After a successful
    /// request, a second one fails, which looks as if the first one had failed.
    ///
    /// If the outcome is unknown, call [`Transaction/Inquire`] with the transaction ID or, if you do
    /// not have it yet, with the order ID. See the guide to [retries](crate::guide::retries).
    ///
    /// The flow [`Refunds`](crate::flows::Refunds) calls it for you.
    ///
    /// The guide to [refunds and cancels](crate::guide::refunds) shows it in context.
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TRANSACTION_ALREADY_CAPTURED`]: crate::error::ErrorName::TransactionAlreadyCaptured
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    /// [`Transaction/MultipartCapture`]: super::transaction::Transaction::multipart_capture
    /// [`Transaction/Refund`]: super::transaction::Transaction::refund
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_cancel_request/since_1_2.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_cancel_response/since_1_2.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, transaction_id: &str) -> Result<()> {
    /// use saferpay_api::v1_32::{TransactionReference, transaction::CancelRequest};
    ///
    /// let transaction = TransactionReference::new().with_transaction_id(transaction_id);
    /// let canceled = client.transaction().cancel(&CancelRequest::new(transaction)).await?;
    /// println!("canceled {}", canceled.transaction_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/Cancel")]
    #[doc(alias = "void")]
    #[doc(alias = "reversal")]
    #[inline]
    pub fn cancel(&self, request: &CancelRequest) -> Call<CancelResponse> {
        let operation = Operation::post(
                "Transaction/Cancel",
                "/Payment/v1/Transaction/Cancel",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Begins a payment on the page of another provider, such as PostFinance.
    ///
    /// The operation is deprecated, and newer versions do not have it. Call [`PaymentPage/Initialize`]
    /// with that one payment method in `PaymentMethods` instead; the payer then skips the selection in
    /// the same way.
    ///
    /// The flow is the same as for the payment page: store the `Token`, send the payer to
    /// `RedirectUrl`, and call [`Transaction/AssertRedirectPayment`] when the payer returns or
    /// Saferpay has notified you.
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: a field is missing or invalid; the details name each one.
    /// - [`NO_CONTRACT`]: the terminal has no contract with this provider.
    /// - [`PERMISSION_DENIED`]: the license does not include this interface, or the terminal does not
    ///   belong to the customer.
    ///
    /// `POST /Payment/v1/Transaction/RedirectPayment`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_RedirectPayment).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: each request opens a separate session for the
    /// payer. A session whose token is lost was never shown to anybody, and expires.
    ///
    /// If the outcome is unknown, start over with a new request. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// [`NO_CONTRACT`]: crate::error::ErrorName::NoContract
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentPage/Initialize`]: super::payment_page::PaymentPage::initialize
    /// [`Transaction/AssertRedirectPayment`]: super::transaction::Transaction::assert_redirect_payment
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_redirect_payment_request/since_1_32.md"
        )
    )]
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_redirect_payment_response/since_1_2.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: &saferpay_api::v1_32::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_32::transaction::RedirectPaymentRequest;
    /// use saferpay_api::v1_32::{Amount, Payment, ReturnUrl, ServiceProvider};
    ///
    /// let payment = Payment::new(Amount::new("1050", "CHF")).with_order_id("order-1");
    /// let return_url = ReturnUrl::new("https://shop.example/return?order=order-1");
    /// let request = RedirectPaymentRequest::new("10000101", payment, ServiceProvider::Postfinance, return_url);
    ///
    /// let begun = client.transaction().redirect_payment(&request).await?;
    /// // First store `begun.token` with the order, then send the payer to `begun.redirect_url`.
    /// # let _ = (begun.token, begun.redirect_url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/RedirectPayment")]
    #[deprecated(note = "Saferpay replaced it by `Payment Page`")]
    #[inline]
    pub fn redirect_payment(
        &self,
        request: &RedirectPaymentRequest,
    ) -> Call<RedirectPaymentResponse> {
        let operation = Operation::post(
                "Transaction/RedirectPayment",
                "/Payment/v1/Transaction/RedirectPayment",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }

    /// Returns the outcome of a payment that [`Transaction/RedirectPayment`] began.
    ///
    /// Call it when the payer returns or Saferpay has notified you. Do not call it in a loop. Only
    /// `CAPTURED` in `Status` means paid; if it is `AUTHORIZED`, call [`Transaction/Capture`]. The
    /// operation is deprecated together with [`Transaction/RedirectPayment`], and newer versions do
    /// not have it. Use [`PaymentPage/Assert`] instead.
    ///
    /// A failed payment is returned as an error, not as a response:
    ///
    /// - [`TRANSACTION_ABORTED`]: the payer canceled.
    /// - [`TRANSACTION_DECLINED`]: the payment was declined.
    /// - [`GENERAL_DECLINED`]: the payment was declined for an unknown reason.
    ///
    /// Other errors do not mean that the payment failed:
    ///
    /// - [`TRANSACTION_NOT_STARTED`]: the payer has not paid yet.
    /// - [`COMMUNICATION_TIMEOUT`]: the external system did not respond. The payer may have paid.
    /// - [`TOKEN_EXPIRED`], [`TOKEN_INVALID`]: the token has expired or does not belong to this
    ///   customer. Before you start a new payment, check with your order ID whether it was paid.
    ///
    /// `POST /Payment/v1/Transaction/AssertRedirectPayment`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AssertRedirectPayment).
    ///
    /// License: available depending on license.
    ///
    /// Safe to send again: it reads the outcome of the payment, and returns the same each time.
    ///
    /// [`COMMUNICATION_TIMEOUT`]: crate::error::ErrorName::CommunicationTimeout
    /// [`GENERAL_DECLINED`]: crate::error::ErrorName::GeneralDeclined
    /// [`PaymentPage/Assert`]: super::payment_page::PaymentPage::assert
    /// [`TOKEN_EXPIRED`]: crate::error::ErrorName::TokenExpired
    /// [`TOKEN_INVALID`]: crate::error::ErrorName::TokenInvalid
    /// [`TRANSACTION_ABORTED`]: crate::error::ErrorName::TransactionAborted
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`TRANSACTION_NOT_STARTED`]: crate::error::ErrorName::TransactionNotStarted
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/RedirectPayment`]: super::transaction::Transaction::redirect_payment
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_assert_redirect_payment_request/since_1_2.md"
        )
    )]
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_assert_redirect_payment_response/since_1_32.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # #[allow(deprecated)]
    /// # async fn example(client: &saferpay_api::v1_32::Client, token: &str) -> Result<()> {
    /// use saferpay_api::answers::PaymentAnswer;
    /// use saferpay_api::v1_32::transaction::AssertRedirectPaymentRequest;
    ///
    /// let request = AssertRedirectPaymentRequest::new(token);
    /// match client.transaction().assert_redirect_payment(&request).await {
    ///     Ok(payment) if payment.is_paid() => println!("paid"),
    ///     Ok(payment) if payment.needs_capture() => println!("capture {}", payment.transaction.id),
    ///     Ok(_) => println!("pending"),
    ///     Err(error) if error.is_declined() || error.is_aborted() => println!("not paid"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/AssertRedirectPayment")]
    #[deprecated(note = "Saferpay replaced it by `Payment Page`")]
    #[inline]
    pub fn assert_redirect_payment(
        &self,
        request: &AssertRedirectPaymentRequest,
    ) -> Call<AssertRedirectPaymentResponse> {
        let operation = Operation::post(
                "Transaction/AssertRedirectPayment",
                "/Payment/v1/Transaction/AssertRedirectPayment",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }

    /// Returns the state of a transaction, by its ID or by your order ID.
    ///
    /// It finds successful authorizations and refunds. For transactions that were declined, aborted or
    /// never authorized, it fails with [`TRANSACTION_NOT_FOUND`]. So you can use it after a call whose
    /// response was lost: wait until the call can no longer be in progress, call this operation with
    /// the order ID, and treat [`TRANSACTION_NOT_FOUND`] as not done. For this, give every order its
    /// own ID. It does not accept tokens: for a payment page, call [`PaymentPage/Assert`].
    ///
    /// Saferpay allows fair use and may limit excessive use. Do not use it for polling or reports.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_NOT_FOUND`]: nothing was authorized under this reference, or the reference is
    ///   wrong.
    /// - [`VALIDATION_FAILED`]: the reference contains both IDs, or neither.
    /// - [`PERMISSION_DENIED`]: the license does not include this call.
    ///
    /// `POST /Payment/v1/Transaction/Inquire`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Inquire).
    ///
    /// License: available depending on license.
    ///
    /// Safe to send again: it only reads.
    ///
    /// These flows call it for you: [`Inquire`](crate::flows::Inquire),
    /// [`Settle`](crate::flows::Settle), [`Refunds`](crate::flows::Refunds),
    /// [`ChargeAlias`](crate::flows::ChargeAlias),
    /// [`ChargeReferenced`](crate::flows::ChargeReferenced),
    /// [`PayWithFields`](crate::flows::PayWithFields).
    ///
    /// The guide to [errors](crate::guide::errors) shows it in context.
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentPage/Assert`]: super::payment_page::PaymentPage::assert
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_inquire_request/since_1_11.md")
    )]
    #[cfg_attr(
        doc,
        doc = include_str!("../shapes/transaction_inquire_response/since_1_32.md")
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_32::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::error::ErrorName;
    /// use saferpay_api::v1_32::{TransactionReference, transaction::InquireRequest};
    ///
    /// let request = InquireRequest::new(TransactionReference::new().with_order_id("order-1"));
    /// match client.transaction().inquire(&request).await {
    ///     Ok(found) => println!("{} is {}", found.transaction.id, found.transaction.status),
    ///     Err(error) => match error.refusal().and_then(|refusal| refusal.error_name.as_ref()) {
    ///         Some(ErrorName::TransactionNotFound) => println!("nothing was authorized"),
    ///         _ => return Err(error),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/Inquire")]
    #[inline]
    pub fn inquire(&self, request: &InquireRequest) -> Call<InquireResponse> {
        let operation = Operation::post(
                "Transaction/Inquire",
                "/Payment/v1/Transaction/Inquire",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }

    /// Begins a payment that the payer confirms in a banking app, without a page of Saferpay.
    ///
    /// Use it for Bancontact.
    ///
    /// For Bancontact, the response contains what the payer's app needs: a code to scan from another
    /// screen, or a URL that opens the app on the same device. Display it, and wait until Saferpay
    /// calls `StateNotificationUrl` in `Notification`; then call
    /// [`Transaction/QueryAlternativePayment`]. The response of this operation does not contain the
    /// outcome.
    ///
    /// Store the `Token` with the order before you display anything. If there is no response, the
    /// payment may have begun, and a payer who was sent straight to the app may confirm it: call
    /// [`Transaction/Inquire`] with your order ID before you start a new payment.
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: a field is missing or invalid; the details name each one.
    /// - [`NO_CONTRACT`]: the terminal does not accept this payment method.
    /// - [`PAYMENTMEANS_NOT_SUPPORTED`]: the terminal does not accept this payment method.
    /// - [`PERMISSION_DENIED`]: the license does not include this interface, or the terminal does not
    ///   belong to the customer.
    /// - [`TRANSACTION_DECLINED`]: the payment was declined immediately.
    /// - [`COMMUNICATION_TIMEOUT`]: the external system did not respond. The payment may have begun.
    ///
    /// `POST /Payment/v1/Transaction/AlternativePayment`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AlternativePayment).
    ///
    /// License: available depending on license.
    ///
    /// Sent again only if it did not reach Saferpay: each request can reserve or transfer the payer's
    /// money, and the first one may have done so.
    ///
    /// If the outcome is unknown, call [`Transaction/Inquire`] with the transaction ID or, if you do
    /// not have it yet, with the order ID. See the guide to [retries](crate::guide::retries).
    ///
    /// [`COMMUNICATION_TIMEOUT`]: crate::error::ErrorName::CommunicationTimeout
    /// [`NO_CONTRACT`]: crate::error::ErrorName::NoContract
    /// [`PAYMENTMEANS_NOT_SUPPORTED`]: crate::error::ErrorName::PaymentmeansNotSupported
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    /// [`Transaction/QueryAlternativePayment`]: super::transaction::Transaction::query_alternative_payment
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_alternative_payment_request/since_1_30.md"
        )
    )]
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_alternative_payment_response/since_1_12.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_32::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_32::transaction::AlternativePaymentRequest;
    /// use saferpay_api::v1_32::{AlternativePaymentMethod, AlternativePaymentNotification, Amount, Payment};
    ///
    /// let payment = Payment::new(Amount::new("1050", "EUR")).with_order_id("order-1");
    /// let notification = AlternativePaymentNotification::new("https://shop.example/saferpay/done?order=order-1");
    /// let method = AlternativePaymentMethod::Bancontact;
    /// let request = AlternativePaymentRequest::new("10000101", payment, method, notification);
    ///
    /// let begun = client.transaction().alternative_payment(&request).await?;
    /// // First store `begun.token` with the order.
    /// if let Some(bancontact) = begun.processing_data.and_then(|data| data.bancontact) {
    ///     println!("show as a QR code: {:?}", bancontact.qr_code_data);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transaction/AlternativePayment")]
    #[inline]
    pub fn alternative_payment(
        &self,
        request: &AlternativePaymentRequest,
    ) -> Call<AlternativePaymentResponse> {
        let operation = Operation::post(
                "Transaction/AlternativePayment",
                "/Payment/v1/Transaction/AlternativePayment",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Returns the outcome of a payment that [`Transaction/AlternativePayment`] began.
    ///
    /// Call it when Saferpay has called your state notification URL. That call proves nothing; this
    /// response does. Do not call it in a loop. Only `CAPTURED` in `Status` means paid; if it is
    /// `AUTHORIZED`, call [`Transaction/Capture`]. Compare the amount and the order with what you
    /// requested.
    ///
    /// A failed payment is returned as an error, not as a response:
    ///
    /// - [`TRANSACTION_ABORTED`]: the payer canceled.
    /// - [`TRANSACTION_DECLINED`], [`GENERAL_DECLINED`]: the payment was declined.
    ///
    /// Other errors do not mean that the payment failed:
    ///
    /// - [`TRANSACTION_NOT_STARTED`]: the payer has not confirmed yet.
    /// - [`COMMUNICATION_TIMEOUT`]: the external system did not respond. The payer may have paid.
    /// - [`TOKEN_EXPIRED`], [`TOKEN_INVALID`]: the token has expired or does not belong to this
    ///   customer. Before you start a new payment, check with your order ID whether it was paid.
    /// - [`PERMISSION_DENIED`]: the license does not include this call.
    ///
    /// `POST /Payment/v1/Transaction/QueryAlternativePayment`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_QueryAlternativePayment).
    ///
    /// License: available depending on license.
    ///
    /// Safe to send again: it reads the outcome of the payment, and returns the same each time.
    ///
    /// [`COMMUNICATION_TIMEOUT`]: crate::error::ErrorName::CommunicationTimeout
    /// [`GENERAL_DECLINED`]: crate::error::ErrorName::GeneralDeclined
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TOKEN_EXPIRED`]: crate::error::ErrorName::TokenExpired
    /// [`TOKEN_INVALID`]: crate::error::ErrorName::TokenInvalid
    /// [`TRANSACTION_ABORTED`]: crate::error::ErrorName::TransactionAborted
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`TRANSACTION_NOT_STARTED`]: crate::error::ErrorName::TransactionNotStarted
    /// [`Transaction/AlternativePayment`]: super::transaction::Transaction::alternative_payment
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_query_alternative_payment_request/since_1_12.md"
        )
    )]
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_query_alternative_payment_response/since_1_32.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, token: &str) -> Result<()> {
    /// use saferpay_api::answers::PaymentAnswer;
    /// use saferpay_api::v1_32::transaction::QueryAlternativePaymentRequest;
    ///
    /// let request = QueryAlternativePaymentRequest::new(token);
    /// match client.transaction().query_alternative_payment(&request).await {
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
    #[doc(alias = "Transaction/QueryAlternativePayment")]
    #[inline]
    pub fn query_alternative_payment(
        &self,
        request: &QueryAlternativePaymentRequest,
    ) -> Call<QueryAlternativePaymentResponse> {
        let operation = Operation::post(
                "Transaction/QueryAlternativePayment",
                "/Payment/v1/Transaction/QueryAlternativePayment",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }
}
