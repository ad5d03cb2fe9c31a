//! The facts that programs and flows read from responses, and where responses have them.

/// A fact that programs and flows read from responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// The id of the transaction.
    TransactionId,
    /// The status of the transaction, the capture or the payment link.
    Status,
    /// Whether the transaction is a payment or a refund.
    TransactionType,
    /// The amount, in minor units.
    AmountValue,
    /// The currency of the amount.
    AmountCurrency,
    /// The merchant's id of the order.
    OrderId,
    /// The id of the capture.
    CaptureId,
    /// Whether the card issuer is liable.
    LiabilityShift,
    /// The id of an alias.
    AliasId,
    /// Whether an alias was registered with the payment.
    AliasRegistered,
    /// The token of a session, or of a currency conversion.
    Token,
    /// The URL of a page for the payer.
    RedirectUrl,
    /// The access token of Saferpay Fields.
    AccessToken,
    /// The id of a payment link.
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

impl Fact {
    /// All facts, in the order in which generated code lists them.
    pub const ALL: [Self; 19] = [
        Self::TransactionId,
        Self::Status,
        Self::TransactionType,
        Self::AmountValue,
        Self::AmountCurrency,
        Self::OrderId,
        Self::CaptureId,
        Self::LiabilityShift,
        Self::AliasId,
        Self::AliasRegistered,
        Self::Token,
        Self::RedirectUrl,
        Self::AccessToken,
        Self::OfferId,
        Self::PaymentLink,
        Self::Date,
        Self::PaymentMethod,
        Self::DisplayText,
        Self::Expiration,
    ];

    /// The name of the variant in the runtime.
    #[must_use]
    pub const fn variant(self) -> &'static str {
        match self {
            Self::TransactionId => "TransactionId",
            Self::Status => "Status",
            Self::TransactionType => "TransactionType",
            Self::AmountValue => "AmountValue",
            Self::AmountCurrency => "AmountCurrency",
            Self::OrderId => "OrderId",
            Self::CaptureId => "CaptureId",
            Self::LiabilityShift => "LiabilityShift",
            Self::AliasId => "AliasId",
            Self::AliasRegistered => "AliasRegistered",
            Self::Token => "Token",
            Self::RedirectUrl => "RedirectUrl",
            Self::AccessToken => "AccessToken",
            Self::OfferId => "OfferId",
            Self::PaymentLink => "PaymentLink",
            Self::Date => "Date",
            Self::PaymentMethod => "PaymentMethod",
            Self::DisplayText => "DisplayText",
            Self::Expiration => "Expiration",
        }
    }

    /// Whether a statement about money rests on it.
    #[must_use]
    pub const fn is_essential(self) -> bool {
        match self {
            Self::TransactionId
            | Self::Status
            | Self::TransactionType
            | Self::AmountValue
            | Self::AmountCurrency
            | Self::CaptureId
            | Self::AliasId
            | Self::Token
            | Self::RedirectUrl
            | Self::AccessToken
            | Self::OfferId
            | Self::PaymentLink => true,
            Self::OrderId
            | Self::LiabilityShift
            | Self::AliasRegistered
            | Self::Date
            | Self::PaymentMethod
            | Self::DisplayText
            | Self::Expiration => false,
        }
    }

    /// Where responses have it, in any version. If a response has several of these, the first counts.
    #[must_use]
    pub const fn paths(self) -> &'static [&'static str] {
        match self {
            Self::TransactionId => &["Transaction.Id", "TransactionId"],
            Self::Status => &["Transaction.Status", "Status"],
            Self::TransactionType => &["Transaction.Type"],
            Self::AmountValue => &["Transaction.Amount.Value"],
            Self::AmountCurrency => &["Transaction.Amount.CurrencyCode"],
            Self::OrderId => &["Transaction.OrderId"],
            Self::CaptureId => &["Transaction.CaptureId", "CaptureId"],
            Self::LiabilityShift => &["Liability.LiabilityShift", "ThreeDs.LiabilityShift", "LiabilityShift"],
            Self::AliasId => &["RegistrationResult.Alias.Id", "Alias.Id"],
            Self::AliasRegistered => &["RegistrationResult.Success"],
            Self::Token => &["Token", "DccToken"],
            Self::RedirectUrl => &["RedirectUrl", "Redirect.RedirectUrl"],
            Self::AccessToken => &["AccessToken"],
            Self::OfferId => &["OfferId"],
            Self::PaymentLink => &["PaymentLink"],
            Self::Date => &["Transaction.Date", "Date"],
            Self::PaymentMethod => &["PaymentMeans.Brand.PaymentMethod"],
            Self::DisplayText => &["PaymentMeans.DisplayText"],
            Self::Expiration => &["Expiration"],
        }
    }
}
