// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What went wrong, as a name for programs.
///
/// Decide by this name and by the [`Behavior`], never by the text of the error. A newer name may
/// arrive under a pinned version: treat one that you do not know by its behavior.
///
/// The error names of all versions.
///
/// [`Behavior`]: crate::error::Behavior
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorName {
    /// The payer failed to prove who they are in 3-D Secure; nothing was authorized.
    ///
    /// Let the payer try again with another card or another payment method. The text for the payer, if
    /// the answer has one, may be shown.
    ///
    /// `3DS_AUTHENTICATION_FAILED`
    ThreeDsAuthenticationFailed,

    /// This cannot be done with this transaction or with these data.
    ///
    /// Sending it again does not help. If you wanted to cancel, the payment may be captured already:
    /// refund it instead.
    ///
    /// `ACTION_NOT_SUPPORTED`
    ActionNotSupported,

    /// There is no such alias, or, when storing, its id is taken.
    ///
    /// When charging, the alias was deleted or its lifetime is over: ask the payer for the card again.
    /// When storing, pick another id or let Saferpay make it up.
    ///
    /// `ALIAS_INVALID`
    AliasInvalid,

    /// The amount is not allowed here, such as a capture of more than was authorized.
    ///
    /// Correct the amount. Look whether you gave the smallest unit of the currency: `1050` for 10.50.
    ///
    /// `AMOUNT_INVALID`
    AmountInvalid,

    /// Saferpay does not accept your user and password, or your client certificate.
    ///
    /// Nothing was done. Look at the credentials, and whether they belong to the environment you
    /// called: test and live have different ones.
    ///
    /// `AUTHENTICATION_FAILED`
    AuthenticationFailed,

    /// Your own rules in the risk management blocked this payment.
    ///
    /// Nothing was authorized. The answer may tell which rule it was, in `RiskDetails`. If the payer
    /// is in the right, change the rule in the Backoffice; another try changes nothing.
    ///
    /// `BLOCKED_BY_RISK_MANAGEMENT`
    BlockedByRiskManagement,

    /// The card's number or verification code is wrong; nothing was stored.
    ///
    /// Only the check in `Alias/InsertDirect` says so. Let the payer correct the entry.
    ///
    /// `CARD_CHECK_FAILED`
    CardCheckFailed,

    /// The verification code of the card is wrong.
    ///
    /// Let the payer enter it again.
    ///
    /// `CARD_CVC_INVALID`
    CardCvcInvalid,

    /// This card needs its verification code, and none was given.
    ///
    /// Let the payer enter it. A stored card has none with it: send the payer to a form that asks for
    /// it.
    ///
    /// `CARD_CVC_REQUIRED`
    CardCvcRequired,

    /// The card has expired.
    ///
    /// Ask for another card, or for the right date. The pages list it up to 1.22 only; it may come all
    /// the same.
    ///
    /// `CARD_EXPIRED`
    CardExpired,

    /// Saferpay could not get through to the processor.
    ///
    /// Try again or let the payer take another payment method, as the behavior says. If it gives no
    /// behavior, look first whether a transaction exists.
    ///
    /// `COMMUNICATION_FAILED`
    CommunicationFailed,

    /// The processor did not answer in time, and nobody knows whether it authorized.
    ///
    /// Do not simply try again: the payer may be charged twice. Look for the transaction, and ask the
    /// acquirer whether there is an authorization that must be canceled.
    ///
    /// `COMMUNICATION_TIMEOUT`
    CommunicationTimeout,

    /// The condition that you had set was not met; nothing was authorized.
    ///
    /// Usually the card gave no liability shift. Offer another payment method, or go without the
    /// condition if you take the risk.
    ///
    /// `CONDITION_NOT_SATISFIED`
    ConditionNotSatisfied,

    /// The currency differs from that of the transaction you refer to.
    ///
    /// Captures and refunds are made in the currency of the payment. Correct it.
    ///
    /// `CURRENCY_INVALID`
    CurrencyInvalid,

    /// The payment was refused, and nobody says why.
    ///
    /// Offer another payment method.
    ///
    /// `GENERAL_DECLINED`
    GeneralDeclined,

    /// Something broke inside Saferpay.
    ///
    /// The page says to try again. Whether anything was done before it broke is unknown: for a call
    /// that moves money, look first what became of it.
    ///
    /// `INTERNAL_ERROR`
    InternalError,

    /// Your terminal has no contract for this brand in this currency.
    ///
    /// The payer can take another card. To accept this one, have brand and currency activated with
    /// your acquirer.
    ///
    /// `NO_CONTRACT`
    NoContract,

    /// Your Saferpay account has run out of paid transactions.
    ///
    /// No payment will work until you buy more: tell whoever looks after the account.
    ///
    /// `NO_CREDITS_AVAILABLE`
    NoCreditsAvailable,

    /// The issuer wants the payer to prove who they are first (a soft decline).
    ///
    /// The card is good. Bring the payer back and start over with `PaymentPage/Initialize` or
    /// `Transaction/Initialize`, asking for a challenge with `FORCE` where you can.
    ///
    /// `PAYER_AUTHENTICATION_REQUIRED`
    PayerAuthenticationRequired,

    /// The payment method is not valid, such as a card number that cannot be.
    ///
    /// Let the payer check the entry or take another one.
    ///
    /// `PAYMENTMEANS_INVALID`
    PaymentmeansInvalid,

    /// This payment method cannot be used here, such as an account outside SEPA.
    ///
    /// Let the payer take another one.
    ///
    /// `PAYMENTMEANS_NOT_SUPPORTED`
    PaymentmeansNotSupported,

    /// You may not do this: the terminal is another customer's, or your licence lacks the feature.
    ///
    /// Nothing was done. The details may say that the licence is at fault. Check customer and
    /// terminal; for the licence, ask Worldline.
    ///
    /// `PERMISSION_DENIED`
    PermissionDenied,

    /// The token is too old.
    ///
    /// Start over with a new token. If the payer may have paid meanwhile, look for the transaction by
    /// its order id first.
    ///
    /// `TOKEN_EXPIRED`
    TokenExpired,

    /// Saferpay does not know the token for your account, or it has been used.
    ///
    /// Look whether an earlier call with it succeeded: the answer may only have got lost.
    ///
    /// `TOKEN_INVALID`
    TokenInvalid,

    /// The payer gave up; nothing was authorized.
    ///
    /// It will not become a payment any more. Let the payer start over.
    ///
    /// `TRANSACTION_ABORTED`
    TransactionAborted,

    /// An earlier call has taken this money; nothing is done a second time.
    ///
    /// When you wanted to capture, this is good news: treat it as done. When you wanted to cancel,
    /// refund instead.
    ///
    /// `TRANSACTION_ALREADY_CAPTURED`
    TransactionAlreadyCaptured,

    /// The processor or the card's issuer refused the payment.
    ///
    /// The processor's own code and text are in the answer, and sometimes a text that the payer may
    /// read. Look at the behavior: with some cards further tries cost fees. Offer another payment
    /// method.
    ///
    /// `TRANSACTION_DECLINED`
    TransactionDeclined,

    /// The transaction is not in a state in which this can be done.
    ///
    /// Examples are a capture of what is canceled, a refund of what is not captured, or an
    /// authorization before the payer was redirected. Ask for its status and go on from there; the
    /// pages give no explanation.
    ///
    /// `TRANSACTION_IN_WRONG_STATE`
    TransactionInWrongState,

    /// There is no such transaction for your account.
    ///
    /// Check that it is the transaction's id, not a token. `Transaction/Inquire` does not find
    /// transactions that failed.
    ///
    /// `TRANSACTION_NOT_FOUND`
    TransactionNotFound,

    /// The payer has not begun to pay yet, so there is no outcome.
    ///
    /// Wait for the notification or for the payer to come back, and ask again then. Do not ask over
    /// and over.
    ///
    /// `TRANSACTION_NOT_STARTED`
    TransactionNotStarted,

    /// The acquirer answered with an error that Saferpay does not know.
    ///
    /// The page says to try again. Nothing tells whether the payment was refused or made: look first
    /// what became of it.
    ///
    /// `UNEXPECTED_ERROR_BY_ACQUIRER`
    UnexpectedErrorByAcquirer,

    /// The issuer wants newer data of the card before it says yes.
    ///
    /// Ask the payer for the card again, or bring the expiry date of a stored card up to date with
    /// `Alias/Update`.
    ///
    /// `UPDATE_CARD_INFORMATION`
    UpdateCardInformation,

    /// The request is wrong in form: a field is missing or has a value that is not allowed.
    ///
    /// Nothing was done. The details name each field. It is a mistake in the program, so the same
    /// request will not succeed another time.
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
