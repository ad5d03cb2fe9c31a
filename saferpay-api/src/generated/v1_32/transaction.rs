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
#[derive(Clone, Copy, Debug)]
pub struct Transaction<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> Transaction<'a> {
    /// Begins a card payment on pages of your own, with 3-D Secure where the card asks for it.
    ///
    /// Choose it over [`PaymentPage/Initialize`] when the choice of the means of payment or the card
    /// form is to stand in your own page, or when a registered alias is to be charged with the payer
    /// present. Give the card as [`PaymentMeans`]: an alias, a token of Saferpay Fields or, for
    /// merchants certified by PCI, the card itself. Give none, and the redirect leads to a card form
    /// of Saferpay.
    ///
    /// 1. Call this, and keep the `Token` with the order.
    /// 2. If `RedirectRequired` is true, send the payer to the address in `Redirect`; else go on at
    ///    once.
    /// 3. When the payer is back, or Saferpay has called one of `RedirectNotifyUrls`, call
    ///    [`Transaction/Authorize`]. Up to then nothing is paid and nothing is reserved.
    /// 4. Call [`Transaction/Capture`].
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: a field is missing or wrong; the details name each one.
    /// - [`PERMISSION_DENIED`]: the terminal is not the customer's, or the licence lacks this
    ///   interface.
    /// - [`ALIAS_INVALID`]: there is no such alias, or it has been deleted.
    /// - [`PAYMENTMEANS_INVALID`], [`CARD_EXPIRED`]: the card is not good.
    /// - [`NO_CONTRACT`]: the terminal cannot take this brand in this currency.
    ///
    /// `POST /Payment/v1/Transaction/Initialize`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Initialize).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: each one opens a session of its own for the payer. One whose
    /// token is lost was never shown to anybody, and lapses.
    ///
    /// If the outcome is unknown: start over with a new request.
    ///
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
    /// // First keep `begun.token` with the order.
    /// match begun.redirect {
    ///     Some(redirect) => println!("send the payer to {}", redirect.redirect_url),
    ///     None => println!("authorize at once"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`CARD_EXPIRED`]: crate::error::ErrorName::CardExpired
    /// [`NO_CONTRACT`]: crate::error::ErrorName::NoContract
    /// [`PAYMENTMEANS_INVALID`]: crate::error::ErrorName::PaymentmeansInvalid
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentMeans`]: super::PaymentMeans
    /// [`PaymentPage/Initialize`]: super::payment_page::PaymentPage::initialize
    /// [`Transaction/Authorize`]: super::transaction::Transaction::authorize
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[inline]
    pub fn initialize(
        &self,
        request: &InitializeRequest,
    ) -> Call<'a, InitializeResponse> {
        let operation = Operation::post(
                "Transaction/Initialize",
                "/Payment/v1/Transaction/Initialize",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }

    /// Reserves the money of a payment that [`Transaction/Initialize`] began.
    ///
    /// Call it once the payer is back from the redirect, or at once if none was required. It ends the
    /// token: a second call is refused. The answer tells the `Status` of `Transaction`. Most often it
    /// is `AUTHORIZED`, which is not paid: call [`Transaction/Capture`], or [`Transaction/Cancel`] to
    /// let the money go. Some means of payment are `CAPTURED` at once. Compare amount and order with
    /// what you asked for, and see who bears a dispute before you capture.
    ///
    /// If no answer came, the money may be reserved: ask [`Transaction/Inquire`] by your order or,
    /// before 1.11, look into the Backoffice.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_IN_WRONG_STATE`]: the payer is not through with the redirect yet.
    /// - [`TRANSACTION_ABORTED`]: the payer gave up.
    /// - [`TRANSACTION_DECLINED`], [`GENERAL_DECLINED`]: the card issuer or acquirer refused.
    /// - [`3DS_AUTHENTICATION_FAILED`]: the payer could not prove to be the cardholder.
    /// - [`CONDITION_NOT_SATISFIED`]: stopped by your `Condition`; nothing is reserved.
    /// - [`BLOCKED_BY_RISK_MANAGEMENT`]: your own rules at Saferpay stopped it.
    /// - [`COMMUNICATION_TIMEOUT`]: the acquirer did not answer. The money may be reserved.
    /// - [`TOKEN_EXPIRED`], [`TOKEN_INVALID`]: too late, used already, or not of this customer.
    /// - [`PERMISSION_DENIED`]: the licence lacks this call.
    ///
    /// `POST /Payment/v1/Transaction/Authorize`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Authorize).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: each one can reserve or take the payer's money. The first one
    /// may have done so.
    ///
    /// If the outcome is unknown: ask `Transaction/Inquire`, by the transaction id or, where there is
    /// none yet, by the order id.
    ///
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
    ///     Err(error) if error.is_outcome_unknown() => println!("ask by the order: {:?}", error.next_step()),
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
    #[inline]
    pub fn authorize(&self, request: &AuthorizeRequest) -> Call<'a, AuthorizeResponse> {
        let operation = Operation::post(
                "Transaction/Authorize",
                "/Payment/v1/Transaction/Authorize",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Reads which card and address the payer chose in the wallet, before the payment is authorized.
    ///
    /// It stands between the redirect of [`Transaction/Initialize`] and [`Transaction/Authorize`], and
    /// serves to work out shipping costs by the address: if `Wallet` was initialized for that, change
    /// the amount by [`Transaction/AdjustAmount`]. A currency conversion that was put off for this
    /// needs a second redirect, to the address in this answer. It was made for Masterpass, which is
    /// gone, and so is the operation since 1.39; on the payment page an address can be asked for
    /// beforehand.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_IN_WRONG_STATE`]: the payer is not through with the redirect yet.
    /// - [`TRANSACTION_ABORTED`]: the payer gave up.
    /// - [`TOKEN_EXPIRED`], [`TOKEN_INVALID`]: too late, used already, or not of this customer.
    /// - [`PERMISSION_DENIED`]: the licence lacks this call.
    ///
    /// `POST /Payment/v1/Transaction/QueryPaymentMeans`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_QueryPaymentMeans).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: it changes the session that the payer is in, and may open
    /// another redirect. Nothing is paid before the authorization; a session in doubt is best left to
    /// lapse.
    ///
    /// If the outcome is unknown: start over with a new request.
    ///
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
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TOKEN_EXPIRED`]: crate::error::ErrorName::TokenExpired
    /// [`TOKEN_INVALID`]: crate::error::ErrorName::TokenInvalid
    /// [`TRANSACTION_ABORTED`]: crate::error::ErrorName::TransactionAborted
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`Transaction/AdjustAmount`]: super::transaction::Transaction::adjust_amount
    /// [`Transaction/Authorize`]: super::transaction::Transaction::authorize
    /// [`Transaction/Initialize`]: super::transaction::Transaction::initialize
    #[inline]
    pub fn query_payment_means(
        &self,
        request: &QueryPaymentMeansRequest,
    ) -> Call<'a, QueryPaymentMeansResponse> {
        let operation = Operation::post(
                "Transaction/QueryPaymentMeans",
                "/Payment/v1/Transaction/QueryPaymentMeans",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }

    /// Changes the amount of a payment that is begun and not yet authorized.
    ///
    /// It is allowed only if [`Transaction/Initialize`] asked for it by `EnableAmountAdjustment` in
    /// `Wallet`, and stands between [`Transaction/QueryPaymentMeans`] and [`Transaction/Authorize`].
    /// It was made for Masterpass, to add shipping costs by the payer's address. Most shops never
    /// needed it: to take less than was authorized, capture less. The operation is gone since 1.39.
    ///
    /// Common errors:
    ///
    /// - [`ACTION_NOT_SUPPORTED`], [`TRANSACTION_IN_WRONG_STATE`]: the payment was not begun for this,
    ///   or is not at this point.
    /// - [`AMOUNT_INVALID`], [`CURRENCY_INVALID`]: not an amount that this payment can be changed to.
    /// - [`TOKEN_EXPIRED`], [`TOKEN_INVALID`]: too late, used already, or not of this customer.
    /// - [`PERMISSION_DENIED`]: the licence lacks this call.
    ///
    /// `POST /Payment/v1/Transaction/AdjustAmount`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AdjustAmount).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: it changes the session that the payer is in, and may open
    /// another redirect. Nothing is paid before the authorization; a session in doubt is best left to
    /// lapse.
    ///
    /// If the outcome is unknown: start over with a new request.
    ///
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
    #[inline]
    pub fn adjust_amount(
        &self,
        request: &AdjustAmountRequest,
    ) -> Call<'a, AdjustAmountResponse> {
        let operation = Operation::post(
                "Transaction/AdjustAmount",
                "/Payment/v1/Transaction/AdjustAmount",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }

    /// Charges an alias, a card or a bank account in one call, without sending the payer anywhere.
    ///
    /// It is meant for payments that you begin yourself: subscriptions, top-ups, fees for an absent
    /// payer with a registered alias, and direct debit. Saferpay does no 3-D Secure here, so disputes
    /// are usually yours, and a payer who is present should go through [`Transaction/Initialize`] or
    /// [`PaymentPage/Initialize`]: an issuer may decline what comes without.
    ///
    /// The alias comes from [`Alias/Insert`], or from a payment with `RegisterAlias`. Afterwards call
    /// [`Transaction/Capture`], or [`Transaction/Cancel`] to let the money go.
    ///
    /// A second one charges a second time. Give each charge an order id of its own: if no answer came,
    /// ask [`Transaction/Inquire`] (since 1.11) by it or look into the Backoffice, before you send
    /// another.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_DECLINED`], [`GENERAL_DECLINED`]: the issuer or acquirer refused.
    /// - [`PAYER_AUTHENTICATION_REQUIRED`]: the issuer wants the payer to prove who it is. Ask the
    ///   payer to come and pay by [`Transaction/Initialize`], with the same alias.
    /// - [`ALIAS_INVALID`]: there is no such alias, or it has been deleted.
    /// - [`CARD_EXPIRED`], [`UPDATE_CARD_INFORMATION`]: ask the payer for the new card.
    /// - [`NO_CONTRACT`]: the terminal cannot take this brand in this currency.
    /// - [`PERMISSION_DENIED`]: the licence lacks this interface, or the terminal is not the
    ///   customer's.
    /// - [`COMMUNICATION_TIMEOUT`]: the acquirer did not answer. The money may be reserved.
    ///
    /// `POST /Payment/v1/Transaction/AuthorizeDirect`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AuthorizeDirect).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: each one can reserve or take the payer's money. The first one
    /// may have done so.
    ///
    /// If the outcome is unknown: ask `Transaction/Inquire`, by the transaction id or, where there is
    /// none yet, by the order id.
    ///
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
    ///     Err(error) if error.is_declined() => println!("ask the payer to pay otherwise"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`Alias/Insert`]: super::alias::Alias::insert
    /// [`CARD_EXPIRED`]: crate::error::ErrorName::CardExpired
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
    /// [`UPDATE_CARD_INFORMATION`]: crate::error::ErrorName::UpdateCardInformation
    #[inline]
    pub fn authorize_direct(
        &self,
        request: &AuthorizeDirectRequest,
    ) -> Call<'a, AuthorizeDirectResponse> {
        let operation = Operation::post(
                "Transaction/AuthorizeDirect",
                "/Payment/v1/Transaction/AuthorizeDirect",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Charges again what an earlier payment was made with: the next payment of a series.
    ///
    /// The earlier one has to be the first of a series, that is, made with `Initial` true in its
    /// `Recurring` or `Installment`, and captured. Always reference that first one, not the last.
    /// Unlike [`Transaction/AuthorizeDirect`] it needs no alias. The payer is absent, so there is no
    /// 3-D Secure. Afterwards call [`Transaction/Capture`].
    ///
    /// A second one charges a second time. If no answer came, ask [`Transaction/Inquire`] (since 1.11)
    /// by the order id of this charge, or look into the Backoffice, before you send another.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong.
    /// - [`TRANSACTION_IN_WRONG_STATE`], [`ACTION_NOT_SUPPORTED`]: the first payment cannot be
    ///   referenced. See whether it was marked as the first of a series, and captured.
    /// - [`TRANSACTION_DECLINED`]: the issuer refused; the payer may have a new card, or have ended
    ///   it.
    /// - [`PAYER_AUTHENTICATION_REQUIRED`]: ask the payer to begin a new series, by
    ///   [`PaymentPage/Initialize`].
    /// - [`COMMUNICATION_TIMEOUT`]: the acquirer did not answer. The money may be reserved.
    /// - [`PERMISSION_DENIED`]: the licence lacks this, or the terminal is not the customer's.
    ///
    /// `POST /Payment/v1/Transaction/AuthorizeReferenced`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AuthorizeReferenced).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: each one can reserve or take the payer's money. The first one
    /// may have done so.
    ///
    /// If the outcome is unknown: ask `Transaction/Inquire`, by the transaction id or, where there is
    /// none yet, by the order id.
    ///
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
    #[inline]
    pub fn authorize_referenced(
        &self,
        request: &AuthorizeReferencedRequest,
    ) -> Call<'a, AuthorizeReferencedResponse> {
        let operation = Operation::post(
                "Transaction/AuthorizeReferenced",
                "/Payment/v1/Transaction/AuthorizeReferenced",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Takes the money of an authorized payment, or pays out an authorized refund.
    ///
    /// Call it when you deliver. An authorization alone is not a payment, and nothing captures it for
    /// you: the reservation of a card ends after about ten days, of a pre-authorization after about
    /// thirty, of TWINT after seven. Leave `Amount` out to take all of it. To take less, set it: there
    /// is no second capture for the rest. To take the money in parts, use
    /// [`Transaction/MultipartCapture`] instead, and do not mix the two.
    ///
    /// Store the `CaptureId`: [`Transaction/Refund`] asks for it. Send one request at a time for one
    /// transaction.
    ///
    /// If no answer came, see in [`Transaction/Inquire`] (since 1.11) whether the transaction is
    /// `CAPTURED`. A second capture is refused, which then means that the first one went through.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_ALREADY_CAPTURED`]: captured already, perhaps by yourself from the other of the
    ///   two notices. All is well.
    /// - [`TRANSACTION_IN_WRONG_STATE`]: canceled, or not authorized.
    /// - [`AMOUNT_INVALID`]: more than was authorized.
    /// - [`CURRENCY_INVALID`]: not the currency of the authorization.
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong.
    /// - [`PERMISSION_DENIED`]: the licence lacks this call.
    ///
    /// `POST /Payment/v1/Transaction/Capture`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Capture).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: it takes the money. A second one is refused once the first
    /// one was carried out, which looks like a failure and is none.
    ///
    /// If the outcome is unknown: ask `Transaction/Inquire`, by the transaction id or, where there is
    /// none yet, by the order id.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_32::Client, transaction_id: &str) -> Result<()> {
    /// use saferpay_api::v1_32::{TransactionReference, transaction::CaptureRequest};
    ///
    /// let transaction = TransactionReference::new().with_transaction_id(transaction_id);
    /// match client.transaction().capture(&CaptureRequest::new(transaction)).await {
    ///     Ok(capture) => println!("keep {:?} for refunds", capture.capture_id),
    ///     Err(error) if error.is_already_captured() => println!("captured before"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    #[inline]
    pub fn capture(&self, request: &CaptureRequest) -> Call<'a, CaptureResponse> {
        let operation = Operation::post(
                "Transaction/Capture",
                "/Payment/v1/Transaction/Capture",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Takes one part of an authorized payment, for instance one parcel or one seller of a basket.
    ///
    /// Call it once for each part, with an `OrderPartId` of its own, one after the other: wait for
    /// each answer before the next. The last part is of type `FINAL`; if there is nothing left to
    /// take, end with [`Transaction/MultipartFinalize`]. Stay within the authorized amount over all
    /// parts (the test environment lets more pass, production does not), do not mix it with
    /// [`Transaction/Capture`], and do not expect [`Transaction/Cancel`] to work after the first part.
    ///
    /// It exists for some means of payment only: the specification names PayPal, Klarna and cards
    /// acquired by Worldline. In old versions it is for cards acquired by SIX, and has to be enabled
    /// for the account.
    ///
    /// If there is no answer, the part may be taken. Look into the Backoffice or, from the next day
    /// on, into the transaction report, before you send it again. [`Transaction/AssertCapture`] with
    /// the transaction and the `OrderPartId` can say sooner that the part was taken: the answers
    /// `CAPTURED` and `PENDING` prove it. A refusal proves nothing, because the specification limits
    /// that call to pending captures.
    ///
    /// Common errors:
    ///
    /// - [`ACTION_NOT_SUPPORTED`]: this means of payment or this contract has no captures in parts.
    /// - [`AMOUNT_INVALID`]: more than is left of the authorization.
    /// - [`CURRENCY_INVALID`]: not the currency of the authorization.
    /// - [`TRANSACTION_IN_WRONG_STATE`], [`TRANSACTION_ALREADY_CAPTURED`]: captured as a whole,
    ///   finalized or canceled.
    /// - [`VALIDATION_FAILED`]: for instance an `OrderPartId` that is missing.
    /// - [`PERMISSION_DENIED`]: the licence lacks this call.
    ///
    /// `POST /Payment/v1/Transaction/MultipartCapture`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_MultipartCapture).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: each one takes a part of the money, and no call says reliably
    /// whether it did: the specification limits Transaction/AssertCapture to pending captures.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    ///
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
    /// println!("keep {:?} for refunds of this parcel", capture.capture_id);
    /// # Ok(())
    /// # }
    /// ```
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
    #[inline]
    pub fn multipart_capture(
        &self,
        request: &MultipartCaptureRequest,
    ) -> Call<'a, MultipartCaptureResponse> {
        let operation = Operation::post(
                "Transaction/MultipartCapture",
                "/Payment/v1/Transaction/MultipartCapture",
            )
            .not_idempotent(NextStep::LookAtReporting);
        Call::new(self.connection, operation).body(request)
    }

    /// Tells whether a capture that was pending has gone through.
    ///
    /// Call it when [`Transaction/Capture`] or [`Transaction/MultipartCapture`] answered `PENDING` and
    /// Saferpay has called the address in [`PendingNotification`], not in a loop. While the answer is
    /// `PENDING` the money is not yours. The specification limits it to pending captures, of which it
    /// knows one kind, PostFinance Instant Payout, and before 1.50 paydirekt; it does not say what is
    /// answered about others.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong, or there is no such capture.
    /// - [`TRANSACTION_IN_WRONG_STATE`], [`ACTION_NOT_SUPPORTED`]: not a capture that can be asked
    ///   about.
    /// - [`PERMISSION_DENIED`]: the licence lacks this call.
    ///
    /// `POST /Payment/v1/Transaction/AssertCapture`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AssertCapture).
    ///
    /// Licence: available depending on license.
    ///
    /// May be repeated: it tells what became of a capture or refund that was pending, and moves
    /// nothing itself.
    ///
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
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PendingNotification`]: super::PendingNotification
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/MultipartCapture`]: super::transaction::Transaction::multipart_capture
    #[inline]
    pub fn assert_capture(
        &self,
        request: &AssertCaptureRequest,
    ) -> Call<'a, AssertCaptureResponse> {
        let operation = Operation::post(
                "Transaction/AssertCapture",
                "/Payment/v1/Transaction/AssertCapture",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }

    /// Says that no more parts of a payment will be captured.
    ///
    /// Call it after one or more [`Transaction/MultipartCapture`] of type `PARTIAL`, when it turns out
    /// that nothing more will be delivered. It moves no money itself. After a part of type `FINAL`
    /// there is nothing to finalize. The answer says nothing more than that it is done.
    ///
    /// If no answer came, look at the transaction by [`Transaction/Inquire`] (since 1.11) or in the
    /// Backoffice. A second one is refused if the first went through, and no money depends on it.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_IN_WRONG_STATE`]: for instance finalized already, or captured by
    ///   [`Transaction/Capture`].
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong.
    /// - [`PERMISSION_DENIED`]: the licence lacks this call.
    ///
    /// `POST /Payment/v1/Transaction/MultipartFinalize`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_MultipartFinalize).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: it moves no money, but ends the transaction. A second one is
    /// refused once the first one was carried out, which looks like a failure and is none.
    ///
    /// If the outcome is unknown: ask `Transaction/Inquire`, by the transaction id or, where there is
    /// none yet, by the order id.
    ///
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
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    /// [`Transaction/MultipartCapture`]: super::transaction::Transaction::multipart_capture
    #[inline]
    pub fn multipart_finalize(
        &self,
        request: &MultipartFinalizeRequest,
    ) -> Call<'a, MultipartFinalizeResponse> {
        let operation = Operation::post(
                "Transaction/MultipartFinalize",
                "/Payment/v1/Transaction/MultipartFinalize",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Pays back a captured payment, or a part of it, to the means of payment it came from.
    ///
    /// It makes a new transaction with an id of its own. Where its `Status` is `AUTHORIZED`, the money
    /// goes only once you call [`Transaction/Capture`] with that id; not every means of payment needs
    /// that, so look. [`Transaction/Cancel`] with that id gives the refund up before. `PENDING` is
    /// decided later: see [`Transaction/AssertRefund`].
    ///
    /// Only what was captured can be refunded; for an authorization use [`Transaction/Cancel`].
    /// Several refunds of one payment are possible, and unless you set
    /// `RestrictRefundAmountToCapturedAmount` (since 1.25) even more than was captured. So a refund
    /// sent twice pays twice. Give each an order id of its own, and if no answer came, look into the
    /// Backoffice or the report before you send another.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_IN_WRONG_STATE`]: not captured.
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong.
    /// - [`AMOUNT_INVALID`]: more than may be refunded.
    /// - [`CURRENCY_INVALID`]: not the currency of the payment.
    /// - [`ACTION_NOT_SUPPORTED`]: this means of payment cannot refund, or not any more.
    /// - [`TRANSACTION_DECLINED`]: the issuer or acquirer refused.
    /// - [`PERMISSION_DENIED`]: the licence lacks refunds by interface.
    ///
    /// `POST /Payment/v1/Transaction/Refund`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Refund).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: each one pays money out, and more of it may be refunded than
    /// was captured.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    ///
    /// With `Refund.OrderId`: ask `Transaction/Inquire`, by the transaction id or, where there is none
    /// yet, by the order id.
    ///
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
    #[inline]
    pub fn refund(&self, request: &RefundRequest) -> Call<'a, RefundResponse> {
        let operation = Operation::post(
                "Transaction/Refund",
                "/Payment/v1/Transaction/Refund",
            )
            .not_idempotent(NextStep::LookAtReporting)
            .with_field("Refund.OrderId", NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Tells whether a refund that was pending has gone through.
    ///
    /// Call it when [`Transaction/Refund`] answered `PENDING` and Saferpay has called the address in
    /// [`PendingNotification`], not in a loop. The specification limits it to pending refunds, of
    /// which it knows paydirekt and, later, crypto payments; it does not say what is answered about
    /// others.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong.
    /// - [`TRANSACTION_IN_WRONG_STATE`], [`ACTION_NOT_SUPPORTED`]: not a refund that can be asked
    ///   about.
    /// - [`PERMISSION_DENIED`]: the licence lacks this call.
    ///
    /// `POST /Payment/v1/Transaction/AssertRefund`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AssertRefund).
    ///
    /// Licence: available depending on license.
    ///
    /// May be repeated: it tells what became of a capture or refund that was pending, and moves
    /// nothing itself.
    ///
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
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PendingNotification`]: super::PendingNotification
    /// [`TRANSACTION_IN_WRONG_STATE`]: crate::error::ErrorName::TransactionInWrongState
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`Transaction/Refund`]: super::transaction::Transaction::refund
    #[inline]
    pub fn assert_refund(
        &self,
        request: &AssertRefundRequest,
    ) -> Call<'a, AssertRefundResponse> {
        let operation = Operation::post(
                "Transaction/AssertRefund",
                "/Payment/v1/Transaction/AssertRefund",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }

    /// Pays money to a card, an alias or (since 1.50) a bank account, without referring to any
    /// payment.
    ///
    /// Use it where [`Transaction/Refund`] cannot help: the card of the payment is no longer valid, or
    /// there was no payment. Not every means of payment takes it. Like a refund it is a transaction of
    /// its own: where its `Status` is `AUTHORIZED`, the money goes only once you call
    /// [`Transaction/Capture`].
    ///
    /// Nothing bounds the amount, and a second one pays a second time. Give each an order id of its
    /// own, and if no answer came, look into the Backoffice or the report before you send another.
    ///
    /// Common errors:
    ///
    /// - [`PAYMENTMEANS_NOT_SUPPORTED`], [`ACTION_NOT_SUPPORTED`]: this means of payment takes no such
    ///   refund.
    /// - [`ALIAS_INVALID`]: there is no such alias, or it has been deleted.
    /// - [`NO_CONTRACT`]: the terminal has no contract for it in this currency.
    /// - [`TRANSACTION_DECLINED`]: the issuer or acquirer refused.
    /// - [`PERMISSION_DENIED`]: the licence lacks it, or the terminal is not the customer's.
    ///
    /// `POST /Payment/v1/Transaction/RefundDirect`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_RefundDirect).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: each one pays money out, and more of it may be refunded than
    /// was captured.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    ///
    /// With `Refund.OrderId`: ask `Transaction/Inquire`, by the transaction id or, where there is none
    /// yet, by the order id.
    ///
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
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    /// [`NO_CONTRACT`]: crate::error::ErrorName::NoContract
    /// [`PAYMENTMEANS_NOT_SUPPORTED`]: crate::error::ErrorName::PaymentmeansNotSupported
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/Refund`]: super::transaction::Transaction::refund
    #[inline]
    pub fn refund_direct(
        &self,
        request: &RefundDirectRequest,
    ) -> Call<'a, RefundDirectResponse> {
        let operation = Operation::post(
                "Transaction/RefundDirect",
                "/Payment/v1/Transaction/RefundDirect",
            )
            .not_idempotent(NextStep::LookAtReporting)
            .with_field("Refund.OrderId", NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Lets the money of an authorized payment go, or gives up a refund that is not captured.
    ///
    /// Call it instead of [`Transaction/Capture`] when you will not deliver: the reservation ends, and
    /// the payer is never charged. Nothing can follow it. Once a payment is captured, or one part of
    /// it by [`Transaction/MultipartCapture`], it is too late: call [`Transaction/Refund`]. The answer
    /// has no state; that it came is the success.
    ///
    /// If no answer came, see in [`Transaction/Inquire`] whether the transaction is `CANCELED`, or
    /// before 1.11 in the Backoffice. A second one is refused if the first went through.
    ///
    /// Which error tells that it is captured already depends on the means of payment. Take each of
    /// these as a reason to refund, or to look at the state first:
    ///
    /// - [`TRANSACTION_ALREADY_CAPTURED`], [`TRANSACTION_IN_WRONG_STATE`]: captured or canceled
    ///   already.
    /// - [`ACTION_NOT_SUPPORTED`]: this means of payment cannot cancel, or not any more.
    ///
    /// Other common errors:
    ///
    /// - [`TRANSACTION_NOT_FOUND`]: the reference is wrong.
    /// - [`PERMISSION_DENIED`]: the licence lacks this call.
    ///
    /// `POST /Payment/v1/Transaction/Cancel`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Cancel).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: it moves no money, but ends the transaction. A second one is
    /// refused once the first one was carried out, which looks like a failure and is none.
    ///
    /// If the outcome is unknown: ask `Transaction/Inquire`, by the transaction id or, where there is
    /// none yet, by the order id.
    ///
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
    #[inline]
    pub fn cancel(&self, request: &CancelRequest) -> Call<'a, CancelResponse> {
        let operation = Operation::post(
                "Transaction/Cancel",
                "/Payment/v1/Transaction/Cancel",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Begins a payment on the page of another provider, such as PostFinance.
    ///
    /// It is deprecated, and gone since 1.53. Call [`PaymentPage/Initialize`] with that one means of
    /// payment in `PaymentMethods` instead, which skips the choice in the same way.
    ///
    /// The flow is that of the payment page: keep the `Token`, send the payer to `RedirectUrl`, and
    /// when the payer is back or Saferpay has notified, call [`Transaction/AssertRedirectPayment`].
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: a field is missing or wrong; the details name each one.
    /// - [`NO_CONTRACT`]: the terminal has no contract with this provider.
    /// - [`PERMISSION_DENIED`]: the licence lacks this interface, or the terminal is not the
    ///   customer's.
    ///
    /// `POST /Payment/v1/Transaction/RedirectPayment`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_RedirectPayment).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: each one opens a session of its own for the payer. One whose
    /// token is lost was never shown to anybody, and lapses.
    ///
    /// If the outcome is unknown: start over with a new request.
    ///
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
    /// // First keep `begun.token` with the order, then send the payer to `begun.redirect_url`.
    /// # let _ = (begun.token, begun.redirect_url);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`NO_CONTRACT`]: crate::error::ErrorName::NoContract
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentPage/Initialize`]: super::payment_page::PaymentPage::initialize
    /// [`Transaction/AssertRedirectPayment`]: super::transaction::Transaction::assert_redirect_payment
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[deprecated(note = "Saferpay replaced it by `Payment Page`")]
    #[inline]
    pub fn redirect_payment(
        &self,
        request: &RedirectPaymentRequest,
    ) -> Call<'a, RedirectPaymentResponse> {
        let operation = Operation::post(
                "Transaction/RedirectPayment",
                "/Payment/v1/Transaction/RedirectPayment",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).body(request)
    }

    /// Tells how a payment begun by [`Transaction/RedirectPayment`] went.
    ///
    /// Call it when the payer is back or Saferpay has notified, not in a loop. Only `CAPTURED` in
    /// `Status` is paid; if it is `AUTHORIZED`, call [`Transaction/Capture`]. It is deprecated along
    /// with the former and gone since 1.53: [`PaymentPage/Assert`] is its successor.
    ///
    /// A payment that failed is no answer but an error:
    ///
    /// - [`TRANSACTION_ABORTED`]: the payer gave up.
    /// - [`TRANSACTION_DECLINED`], [`GENERAL_DECLINED`]: refused.
    ///
    /// Other errors do not say that it failed:
    ///
    /// - [`TRANSACTION_NOT_STARTED`]: the payer has not paid yet.
    /// - [`COMMUNICATION_TIMEOUT`]: the other side did not answer. The payer may have paid.
    /// - [`TOKEN_EXPIRED`], [`TOKEN_INVALID`]: too late, or not a token of this customer. Before you
    ///   begin anew, look by your order whether it was paid.
    ///
    /// `POST /Payment/v1/Transaction/AssertRedirectPayment`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AssertRedirectPayment).
    ///
    /// Licence: available depending on license.
    ///
    /// May be repeated: it tells how the payment went, and tells the same when asked again.
    ///
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
    #[deprecated(note = "Saferpay replaced it by `Payment Page`")]
    #[inline]
    pub fn assert_redirect_payment(
        &self,
        request: &AssertRedirectPaymentRequest,
    ) -> Call<'a, AssertRedirectPaymentResponse> {
        let operation = Operation::post(
                "Transaction/AssertRedirectPayment",
                "/Payment/v1/Transaction/AssertRedirectPayment",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }

    /// Reads how a transaction stands, by its id or by your order id.
    ///
    /// It knows successful authorizations and refunds: what was declined, aborted or never authorized
    /// is [`TRANSACTION_NOT_FOUND`]. That makes it the way to find out after a call whose answer was
    /// lost: wait until the call can no longer be under way, ask by the order id, and take not found
    /// as not done. For that, give every order an id of its own. It knows no tokens: for a payment
    /// page ask [`PaymentPage/Assert`].
    ///
    /// Saferpay allows a fair use of it and limits more than that: no polling, no reports.
    /// `TransactionReporting/GetTransactions` is for those.
    ///
    /// Common errors:
    ///
    /// - [`TRANSACTION_NOT_FOUND`]: nothing was authorized under this reference, or the reference is
    ///   wrong.
    /// - [`VALIDATION_FAILED`]: the reference holds both ids, or none.
    /// - [`PERMISSION_DENIED`]: the licence lacks this call.
    ///
    /// `POST /Payment/v1/Transaction/Inquire`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_Inquire).
    ///
    /// Licence: available depending on license.
    ///
    /// May be repeated: it only reads.
    ///
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
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentPage/Assert`]: super::payment_page::PaymentPage::assert
    /// [`TRANSACTION_NOT_FOUND`]: crate::error::ErrorName::TransactionNotFound
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[inline]
    pub fn inquire(&self, request: &InquireRequest) -> Call<'a, InquireResponse> {
        let operation = Operation::post(
                "Transaction/Inquire",
                "/Payment/v1/Transaction/Inquire",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }

    /// Begins a payment that the payer confirms in an app of the bank, without a page of Saferpay.
    ///
    /// It is for Bancontact and, in newer versions, for BLIK. For Bancontact the answer brings what
    /// the payer's app needs: a code to scan from another screen, or an address that opens the app on
    /// the same device. Show it, and wait until Saferpay calls `StateNotificationUrl` in
    /// `Notification`; then call [`Transaction/QueryAlternativePayment`]. This answer says nothing of
    /// the outcome.
    ///
    /// Keep the `Token` with the order before you show anything. If no answer came, the payment may
    /// have begun, and a payer who was sent straight to the app may confirm it: ask
    /// [`Transaction/Inquire`] by your order before you begin anew.
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: a field is missing or wrong; the details name each one.
    /// - [`NO_CONTRACT`], [`PAYMENTMEANS_NOT_SUPPORTED`]: the terminal cannot take this means of
    ///   payment.
    /// - [`PERMISSION_DENIED`]: the licence lacks this interface, or the terminal is not the
    ///   customer's.
    /// - [`TRANSACTION_DECLINED`]: refused at once.
    /// - [`COMMUNICATION_TIMEOUT`]: the other side did not answer. The payment may have begun.
    ///
    /// `POST /Payment/v1/Transaction/AlternativePayment`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_AlternativePayment).
    ///
    /// Licence: available depending on license.
    ///
    /// Repeated only if it was not sent: each one can reserve or take the payer's money. The first one
    /// may have done so.
    ///
    /// If the outcome is unknown: ask `Transaction/Inquire`, by the transaction id or, where there is
    /// none yet, by the order id.
    ///
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
    /// // First keep `begun.token` with the order.
    /// if let Some(bancontact) = begun.processing_data.and_then(|data| data.bancontact) {
    ///     println!("show as a QR code: {:?}", bancontact.qr_code_data);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`COMMUNICATION_TIMEOUT`]: crate::error::ErrorName::CommunicationTimeout
    /// [`NO_CONTRACT`]: crate::error::ErrorName::NoContract
    /// [`PAYMENTMEANS_NOT_SUPPORTED`]: crate::error::ErrorName::PaymentmeansNotSupported
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`TRANSACTION_DECLINED`]: crate::error::ErrorName::TransactionDeclined
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    /// [`Transaction/QueryAlternativePayment`]: super::transaction::Transaction::query_alternative_payment
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[inline]
    pub fn alternative_payment(
        &self,
        request: &AlternativePaymentRequest,
    ) -> Call<'a, AlternativePaymentResponse> {
        let operation = Operation::post(
                "Transaction/AlternativePayment",
                "/Payment/v1/Transaction/AlternativePayment",
            )
            .not_idempotent(NextStep::Inquire);
        Call::new(self.connection, operation).body(request)
    }

    /// Tells how a payment begun by [`Transaction/AlternativePayment`] went.
    ///
    /// Call it when Saferpay has called `StateNotificationUrl`: that call is no proof, this answer is.
    /// Do not call it in a loop. Only `CAPTURED` in `Status` is paid; if it is `AUTHORIZED`, call
    /// [`Transaction/Capture`]. Compare amount and order with what you asked for.
    ///
    /// A payment that failed is no answer but an error:
    ///
    /// - [`TRANSACTION_ABORTED`]: the payer gave up.
    /// - [`TRANSACTION_DECLINED`], [`GENERAL_DECLINED`]: refused.
    ///
    /// Other errors do not say that it failed:
    ///
    /// - [`TRANSACTION_NOT_STARTED`]: the payer has not confirmed yet.
    /// - [`COMMUNICATION_TIMEOUT`]: the other side did not answer. The payer may have paid.
    /// - [`TOKEN_EXPIRED`], [`TOKEN_INVALID`]: too late, or not a token of this customer. Before you
    ///   begin anew, look by your order whether it was paid.
    /// - [`PERMISSION_DENIED`]: the licence lacks this call.
    ///
    /// `POST /Payment/v1/Transaction/QueryAlternativePayment`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.32/#Payment_v1_Transaction_QueryAlternativePayment).
    ///
    /// Licence: available depending on license.
    ///
    /// May be repeated: it tells how the payment went, and tells the same when asked again.
    ///
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
    ///     Ok(_) => println!("pending: wait for the next notice"),
    ///     Err(error) if error.is_not_started() => println!("the payer is still paying"),
    ///     Err(error) if error.is_declined() || error.is_aborted() => println!("not paid"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    #[inline]
    pub fn query_alternative_payment(
        &self,
        request: &QueryAlternativePaymentRequest,
    ) -> Call<'a, QueryAlternativePaymentResponse> {
        let operation = Operation::post(
                "Transaction/QueryAlternativePayment",
                "/Payment/v1/Transaction/QueryAlternativePayment",
            )
            .idempotent();
        Call::new(self.connection, operation).body(request)
    }
}
