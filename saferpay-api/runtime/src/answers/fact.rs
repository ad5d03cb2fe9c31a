/// A fact that programs and flows read from responses: what statements about money rest on.
///
/// Generated code says where the responses of each version have it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The ID of the transaction.
    TransactionId,
    /// The status of the transaction, the capture or the payment link.
    Status,
    /// Whether the transaction is a payment or a refund.
    TransactionType,
    /// The amount, in minor units.
    AmountValue,
    /// The currency of the amount.
    AmountCurrency,
    /// The merchant's ID of the order.
    OrderId,
    /// The ID of the capture.
    CaptureId,
    /// Whether the card issuer is liable.
    LiabilityShift,
    /// The ID of an alias.
    AliasId,
    /// Whether an alias was registered with the payment.
    AliasRegistered,
    /// The token of a session, or of a currency conversion.
    Token,
    /// The URL of a page for the payer.
    RedirectUrl,
    /// The access token of Saferpay Fields.
    AccessToken,
    /// The ID of a payment link.
    OfferId,
    /// The URL of a payment link.
    PaymentLink,
    /// The date of the transaction or of the capture.
    Date,
    /// The payment method.
    PaymentMethod,
    /// The masked number of the card or account.
    DisplayText,
    /// When a token expires.
    Expiration,
}

/// The facts of a response, with the paths that can have each, such as `Transaction.Id`.
#[doc(hidden)]
pub type FactPaths = &'static [(Fact, &'static [&'static str])];
