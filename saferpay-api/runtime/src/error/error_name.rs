// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What went wrong, as a name that a program can compare.
///
/// Base decisions on this name and on the [`Behavior`], never on the text of the error. Saferpay
/// can add names without a new SpecVersion: handle an unknown name according to its behavior.
///
/// The error names of all versions.
///
/// [`Behavior`]: crate::error::Behavior
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorName {
    /// The payer failed the 3-D Secure authentication; nothing was authorized.
    ///
    /// Let the payer try again with another card or another payment method. If the response contains a
    /// text for the payer, you may show it.
    ///
    /// `3DS_AUTHENTICATION_FAILED`
    #[doc(alias = "3DS_AUTHENTICATION_FAILED")]
    ThreeDsAuthenticationFailed,

    /// The transaction or the data does not support this action.
    ///
    /// A retry does not help. If you wanted to cancel, the payment may be captured already: refund it
    /// instead.
    ///
    /// `ACTION_NOT_SUPPORTED`
    ActionNotSupported,

    /// The alias does not exist or has expired or, when storing, its ID is already in use.
    ///
    /// For a charge, the alias was deleted or has expired: ask the payer for the card again. When you
    /// store an alias, choose another ID or let Saferpay generate it.
    ///
    /// `ALIAS_INVALID`
    AliasInvalid,

    /// The amount is not allowed here, such as a capture of more than the authorized amount.
    ///
    /// Correct the amount. Check that it is in the smallest unit of the currency: `1050` for 10.50.
    ///
    /// `AMOUNT_INVALID`
    AmountInvalid,

    /// Saferpay rejected your user name and password, or your client certificate.
    ///
    /// Nothing was done. Check the credentials, and whether they belong to the environment that you
    /// called: the test and live environments have different ones.
    ///
    /// `AUTHENTICATION_FAILED`
    AuthenticationFailed,

    /// Your own risk management rules blocked this payment.
    ///
    /// Nothing was authorized. Since 1.21, the `Risk` field of the error can name the rule. If the
    /// payer is legitimate, change the rule in the Backoffice; a retry changes nothing.
    ///
    /// `BLOCKED_BY_RISK_MANAGEMENT`
    BlockedByRiskManagement,

    /// The card number or the security code is wrong; nothing was stored.
    ///
    /// Only the check in `Alias/InsertDirect` returns it. Let the payer correct the entry.
    ///
    /// `CARD_CHECK_FAILED`
    CardCheckFailed,

    /// The card security code is wrong.
    ///
    /// Let the payer enter it again.
    ///
    /// `CARD_CVC_INVALID`
    CardCvcInvalid,

    /// This card requires its security code, and the request did not contain it.
    ///
    /// Let the payer enter it. A stored card never includes the code: send the payer to a form that
    /// asks for it.
    ///
    /// `CARD_CVC_REQUIRED`
    CardCvcRequired,

    /// The card has expired.
    ///
    /// Ask for another card or the correct expiry date. The specification lists this error only up to
    /// 1.22; it can still occur in later versions.
    ///
    /// `CARD_EXPIRED`
    CardExpired,

    /// Saferpay could not connect to the processor.
    ///
    /// Retry or let the payer use another payment method, according to the behavior. If there is no
    /// behavior, first check whether a transaction exists.
    ///
    /// `COMMUNICATION_FAILED`
    CommunicationFailed,

    /// The processor did not respond in time, and it is unknown whether the payment was authorized.
    ///
    /// Do not simply retry: the payer could be charged twice. Look for the transaction, and ask the
    /// acquirer whether there is an authorization that must be canceled.
    ///
    /// `COMMUNICATION_TIMEOUT`
    CommunicationTimeout,

    /// The condition in your request was not met; nothing was authorized.
    ///
    /// Usually there was no liability shift for the card. Offer another payment method, or omit the
    /// condition if you accept the risk.
    ///
    /// `CONDITION_NOT_SATISFIED`
    ConditionNotSatisfied,

    /// The currency differs from that of the referenced transaction.
    ///
    /// Captures and refunds use the currency of the payment. Correct the currency.
    ///
    /// `CURRENCY_INVALID`
    CurrencyInvalid,

    /// The payment was declined, and no reason is known.
    ///
    /// Offer another payment method.
    ///
    /// `GENERAL_DECLINED`
    GeneralDeclined,

    /// An internal error occurred at Saferpay.
    ///
    /// The specification recommends a retry. It is unknown whether anything was done before the error:
    /// for a call that moves money, check its outcome first.
    ///
    /// `INTERNAL_ERROR`
    InternalError,

    /// Your terminal has no contract for this brand in this currency.
    ///
    /// The payer can use another card. To accept this one, ask your acquirer to activate the brand and
    /// the currency.
    ///
    /// `NO_CONTRACT`
    NoContract,

    /// Your Saferpay account has no paid transactions left.
    ///
    /// No payment will work until you buy more: inform the person who is responsible for the account.
    ///
    /// `NO_CREDITS_AVAILABLE`
    NoCreditsAvailable,

    /// The issuer requires authentication of the payer first (a soft decline).
    ///
    /// The card itself is valid. Bring the payer back and start again with `PaymentPage/Initialize` or
    /// `Transaction/Initialize`; request a challenge with `FORCE` where possible.
    ///
    /// `PAYER_AUTHENTICATION_REQUIRED`
    PayerAuthenticationRequired,

    /// The payment method is not valid, such as an impossible card number.
    ///
    /// Let the payer check the entry or use another payment method.
    ///
    /// `PAYMENTMEANS_INVALID`
    PaymentmeansInvalid,

    /// This payment method cannot be used here, such as an account outside SEPA.
    ///
    /// Let the payer use another payment method.
    ///
    /// `PAYMENTMEANS_NOT_SUPPORTED`
    PaymentmeansNotSupported,

    /// You may not do this: the terminal belongs to another customer, or your license lacks the
    /// feature.
    ///
    /// Nothing was done. The error details can show that the license is the cause. Check the customer
    /// and the terminal; for the license, contact Worldline.
    ///
    /// `PERMISSION_DENIED`
    PermissionDenied,

    /// The token has expired.
    ///
    /// Start again with a new token. If the payer may have paid in the meantime, first look for the
    /// transaction by its order ID.
    ///
    /// `TOKEN_EXPIRED`
    TokenExpired,

    /// The token does not exist in your account, or it has already been used.
    ///
    /// Check whether an earlier call with it succeeded: perhaps you only did not receive the response.
    ///
    /// `TOKEN_INVALID`
    TokenInvalid,

    /// The payer canceled; nothing was authorized.
    ///
    /// This transaction cannot become a payment anymore. Let the payer start again.
    ///
    /// `TRANSACTION_ABORTED`
    TransactionAborted,

    /// An earlier call already captured the transaction; nothing is done twice.
    ///
    /// If you wanted to capture, the capture is done: treat it as a success. If you wanted to cancel,
    /// refund instead.
    ///
    /// `TRANSACTION_ALREADY_CAPTURED`
    TransactionAlreadyCaptured,

    /// The processor or the card issuer declined the payment.
    ///
    /// The response contains the processor's own code and text, and sometimes a text that you may show
    /// to the payer. Check the behavior: for some cards, further attempts cost fees. Offer another
    /// payment method.
    ///
    /// `TRANSACTION_DECLINED`
    TransactionDeclined,

    /// The current state of the transaction does not allow this action.
    ///
    /// Examples are a capture of a canceled transaction, a refund of a transaction that is not
    /// captured, or an authorization before the payer was redirected. Query the status and continue
    /// from there; the specification contains no explanation.
    ///
    /// `TRANSACTION_IN_WRONG_STATE`
    TransactionInWrongState,

    /// There is no such transaction in your account.
    ///
    /// Check that you sent the transaction ID and not a token. `Transaction/Inquire` does not find
    /// failed transactions.
    ///
    /// `TRANSACTION_NOT_FOUND`
    TransactionNotFound,

    /// The payer has not started to pay yet, so there is no outcome.
    ///
    /// Wait for the notification or for the return of the payer, and then query again. Do not poll.
    ///
    /// `TRANSACTION_NOT_STARTED`
    TransactionNotStarted,

    /// The acquirer returned an error that Saferpay does not know.
    ///
    /// The specification recommends a retry. The error does not show whether the payment was declined
    /// or made: check its outcome first.
    ///
    /// `UNEXPECTED_ERROR_BY_ACQUIRER`
    UnexpectedErrorByAcquirer,

    /// The issuer requires newer card data before it can approve the payment.
    ///
    /// Ask the payer for the card again, or update the expiry date of a stored card with
    /// `Alias/Update`.
    ///
    /// `UPDATE_CARD_INFORMATION`
    UpdateCardInformation,

    /// The request has an invalid format: a field is missing, or its value is not allowed.
    ///
    /// Nothing was done. The error details name each field. The cause is an error in the program, so
    /// the same request will never succeed.
    ///
    /// `VALIDATION_FAILED`
    ValidationFailed,

    /// A value that this version does not list.
    UnknownValue(crate::UnknownValue),
}

crate::impl_open_enum!(ErrorName {
    ThreeDsAuthenticationFailed: "3DS_AUTHENTICATION_FAILED",
    ActionNotSupported: "ACTION_NOT_SUPPORTED",
    AliasInvalid: "ALIAS_INVALID",
    AmountInvalid: "AMOUNT_INVALID",
    AuthenticationFailed: "AUTHENTICATION_FAILED",
    BlockedByRiskManagement: "BLOCKED_BY_RISK_MANAGEMENT",
    CardCheckFailed: "CARD_CHECK_FAILED",
    CardCvcInvalid: "CARD_CVC_INVALID",
    CardCvcRequired: "CARD_CVC_REQUIRED",
    CardExpired: "CARD_EXPIRED",
    CommunicationFailed: "COMMUNICATION_FAILED",
    CommunicationTimeout: "COMMUNICATION_TIMEOUT",
    ConditionNotSatisfied: "CONDITION_NOT_SATISFIED",
    CurrencyInvalid: "CURRENCY_INVALID",
    GeneralDeclined: "GENERAL_DECLINED",
    InternalError: "INTERNAL_ERROR",
    NoContract: "NO_CONTRACT",
    NoCreditsAvailable: "NO_CREDITS_AVAILABLE",
    PayerAuthenticationRequired: "PAYER_AUTHENTICATION_REQUIRED",
    PaymentmeansInvalid: "PAYMENTMEANS_INVALID",
    PaymentmeansNotSupported: "PAYMENTMEANS_NOT_SUPPORTED",
    PermissionDenied: "PERMISSION_DENIED",
    TokenExpired: "TOKEN_EXPIRED",
    TokenInvalid: "TOKEN_INVALID",
    TransactionAborted: "TRANSACTION_ABORTED",
    TransactionAlreadyCaptured: "TRANSACTION_ALREADY_CAPTURED",
    TransactionDeclined: "TRANSACTION_DECLINED",
    TransactionInWrongState: "TRANSACTION_IN_WRONG_STATE",
    TransactionNotFound: "TRANSACTION_NOT_FOUND",
    TransactionNotStarted: "TRANSACTION_NOT_STARTED",
    UnexpectedErrorByAcquirer: "UNEXPECTED_ERROR_BY_ACQUIRER",
    UpdateCardInformation: "UPDATE_CARD_INFORMATION",
    ValidationFailed: "VALIDATION_FAILED",
});
