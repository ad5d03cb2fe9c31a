//! The values that flows set in requests. Generated code says where the requests of each version
//! have them.

/// A value that flows set in requests.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// The terminal.
    TerminalId,
    /// The amount, in minor units.
    AmountValue,
    /// The currency of the amount.
    AmountCurrency,
    /// The merchant's ID of the payment or refund that the request creates.
    OrderId,
    /// The description of what is paid or refunded, or of an access token.
    Description,
    /// The text on the statement of the payer's account.
    PayerNote,
    /// Whether the authorization is a pre-authorization.
    PreAuthorization,
    /// Whether the payment is the first one of a recurring series.
    FirstOfSeries,
    /// The URL for the payer's return.
    ReturnUrl,
    /// The URL that Saferpay calls when the payer is done.
    NotifyUrl,
    /// The URL that Saferpay calls when the outcome of a pending capture or refund is known.
    PendingNotifyUrl,
    /// The addresses to which Saferpay sends a confirmation for the merchant.
    MerchantEmails,
    /// The address to which Saferpay sends a confirmation for the payer.
    PayerEmail,
    /// The payer, even if nothing is known about the person.
    Payer,
    /// The language of the pages.
    Language,
    /// The merchant's ID of the payer.
    PayerId,
    /// The IPv4 address of the payer.
    PayerIpAddress,
    /// The billing address.
    BillingAddress,
    /// The delivery address.
    DeliveryAddress,
    /// The payment methods that the payer can choose from.
    PaymentMethods,
    /// The wallets that the payer can choose from.
    Wallets,
    /// The configuration of the pages.
    ConfigSet,
    /// Whether the card form asks for the name of the holder.
    HolderName,
    /// How the ID of a new alias is made.
    AliasGenerator,
    /// The ID of a new alias.
    NewAliasId,
    /// The number of days for which a new alias is stored.
    AliasLifetime,
    /// The kind of payment method to register.
    AliasType,
    /// The condition for the payment to be carried out.
    Condition,
    /// The exemption from strong customer authentication.
    Exemption,
    /// Whether the payer has to authenticate.
    ThreeDsChallenge,
    /// The items of the order.
    OrderItems,
    /// The alias to charge.
    AliasId,
    /// The token of the card data that Saferpay Fields collected.
    FieldsToken,
    /// Who initiates the payment.
    Initiator,
    /// The token of a session.
    Token,
    /// The ID of the transaction that the request refers to.
    TransactionId,
    /// The merchant's ID of the transaction that the request refers to.
    ReferencedOrderId,
    /// The ID of the capture that the request refers to.
    CaptureId,
    /// Whether refunds may not exceed the captured amount.
    RestrictRefund,
    /// When a payment link expires.
    ExpirationDate,
    /// The URLs of the pages that may use an access token.
    SourceUrls,
    /// The number of a page of the report.
    PageNumber,
    /// The number of rows of a page of the report.
    PageSize,
    /// The first name.
    AddressFirstName,
    /// The last name.
    AddressLastName,
    /// The company.
    AddressCompany,
    /// The street and number.
    AddressStreet,
    /// The second line of the street.
    AddressStreet2,
    /// The postal code.
    AddressZip,
    /// The city.
    AddressCity,
    /// The country.
    AddressCountryCode,
    /// The state or canton.
    AddressCountrySubdivisionCode,
    /// The phone number.
    AddressPhone,
    /// The email address.
    AddressEmail,
    /// The date of birth.
    AddressDateOfBirth,
    /// The kind of an item.
    ItemType,
    /// The ID of an item.
    ItemId,
    /// The name of an item.
    ItemName,
    /// The description of an item.
    ItemDescription,
    /// The number of pieces.
    ItemQuantity,
    /// The price of a piece.
    ItemUnitPrice,
    /// The tax rate.
    ItemTaxRate,
    /// The tax.
    ItemTaxAmount,
    /// The discount.
    ItemDiscountAmount,
}

/// The inputs of a request, with the paths that each is written to, such as `Payment.OrderId`.
#[doc(hidden)]
pub type InputPaths = &'static [(Input, &'static [&'static str])];
