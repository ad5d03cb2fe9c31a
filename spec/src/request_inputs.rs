//! The values that flows set in requests, and where requests have them.
//!
//! The counterpart of [`response_facts`](crate::response_facts).

/// A value that flows set in requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

/// Where requests have an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputPlace {
    /// At these paths of a request, in any version. If a request has several of them, all are set.
    Request(&'static [&'static str]),
    /// In the address of a payer.
    Address(&'static str),
    /// In an item of an order.
    Item(&'static str),
}

impl Input {
    /// All inputs, in the order in which generated code lists them.
    pub const ALL: [Self; 64] = [
        Self::TerminalId,
        Self::AmountValue,
        Self::AmountCurrency,
        Self::OrderId,
        Self::Description,
        Self::PayerNote,
        Self::PreAuthorization,
        Self::FirstOfSeries,
        Self::ReturnUrl,
        Self::NotifyUrl,
        Self::PendingNotifyUrl,
        Self::MerchantEmails,
        Self::PayerEmail,
        Self::Payer,
        Self::Language,
        Self::PayerId,
        Self::PayerIpAddress,
        Self::BillingAddress,
        Self::DeliveryAddress,
        Self::PaymentMethods,
        Self::Wallets,
        Self::ConfigSet,
        Self::HolderName,
        Self::AliasGenerator,
        Self::NewAliasId,
        Self::AliasLifetime,
        Self::AliasType,
        Self::Condition,
        Self::Exemption,
        Self::ThreeDsChallenge,
        Self::OrderItems,
        Self::AliasId,
        Self::FieldsToken,
        Self::Initiator,
        Self::Token,
        Self::TransactionId,
        Self::ReferencedOrderId,
        Self::CaptureId,
        Self::RestrictRefund,
        Self::ExpirationDate,
        Self::SourceUrls,
        Self::PageNumber,
        Self::PageSize,
        Self::AddressFirstName,
        Self::AddressLastName,
        Self::AddressCompany,
        Self::AddressStreet,
        Self::AddressStreet2,
        Self::AddressZip,
        Self::AddressCity,
        Self::AddressCountryCode,
        Self::AddressCountrySubdivisionCode,
        Self::AddressPhone,
        Self::AddressEmail,
        Self::AddressDateOfBirth,
        Self::ItemType,
        Self::ItemId,
        Self::ItemName,
        Self::ItemDescription,
        Self::ItemQuantity,
        Self::ItemUnitPrice,
        Self::ItemTaxRate,
        Self::ItemTaxAmount,
        Self::ItemDiscountAmount,
    ];

    /// The name of the variant in the runtime.
    #[must_use]
    pub const fn variant(self) -> &'static str {
        match self {
            Self::TerminalId => "TerminalId",
            Self::AmountValue => "AmountValue",
            Self::AmountCurrency => "AmountCurrency",
            Self::OrderId => "OrderId",
            Self::Description => "Description",
            Self::PayerNote => "PayerNote",
            Self::PreAuthorization => "PreAuthorization",
            Self::FirstOfSeries => "FirstOfSeries",
            Self::ReturnUrl => "ReturnUrl",
            Self::NotifyUrl => "NotifyUrl",
            Self::PendingNotifyUrl => "PendingNotifyUrl",
            Self::MerchantEmails => "MerchantEmails",
            Self::PayerEmail => "PayerEmail",
            Self::Payer => "Payer",
            Self::Language => "Language",
            Self::PayerId => "PayerId",
            Self::PayerIpAddress => "PayerIpAddress",
            Self::BillingAddress => "BillingAddress",
            Self::DeliveryAddress => "DeliveryAddress",
            Self::PaymentMethods => "PaymentMethods",
            Self::Wallets => "Wallets",
            Self::ConfigSet => "ConfigSet",
            Self::HolderName => "HolderName",
            Self::AliasGenerator => "AliasGenerator",
            Self::NewAliasId => "NewAliasId",
            Self::AliasLifetime => "AliasLifetime",
            Self::AliasType => "AliasType",
            Self::Condition => "Condition",
            Self::Exemption => "Exemption",
            Self::ThreeDsChallenge => "ThreeDsChallenge",
            Self::OrderItems => "OrderItems",
            Self::AliasId => "AliasId",
            Self::FieldsToken => "FieldsToken",
            Self::Initiator => "Initiator",
            Self::Token => "Token",
            Self::TransactionId => "TransactionId",
            Self::ReferencedOrderId => "ReferencedOrderId",
            Self::CaptureId => "CaptureId",
            Self::RestrictRefund => "RestrictRefund",
            Self::ExpirationDate => "ExpirationDate",
            Self::SourceUrls => "SourceUrls",
            Self::PageNumber => "PageNumber",
            Self::PageSize => "PageSize",
            Self::AddressFirstName => "AddressFirstName",
            Self::AddressLastName => "AddressLastName",
            Self::AddressCompany => "AddressCompany",
            Self::AddressStreet => "AddressStreet",
            Self::AddressStreet2 => "AddressStreet2",
            Self::AddressZip => "AddressZip",
            Self::AddressCity => "AddressCity",
            Self::AddressCountryCode => "AddressCountryCode",
            Self::AddressCountrySubdivisionCode => "AddressCountrySubdivisionCode",
            Self::AddressPhone => "AddressPhone",
            Self::AddressEmail => "AddressEmail",
            Self::AddressDateOfBirth => "AddressDateOfBirth",
            Self::ItemType => "ItemType",
            Self::ItemId => "ItemId",
            Self::ItemName => "ItemName",
            Self::ItemDescription => "ItemDescription",
            Self::ItemQuantity => "ItemQuantity",
            Self::ItemUnitPrice => "ItemUnitPrice",
            Self::ItemTaxRate => "ItemTaxRate",
            Self::ItemTaxAmount => "ItemTaxAmount",
            Self::ItemDiscountAmount => "ItemDiscountAmount",
        }
    }

    /// Where requests have it.
    #[must_use]
    pub const fn place(self) -> InputPlace {
        match self {
            Self::TerminalId => InputPlace::Request(&["TerminalId"]),
            Self::AmountValue => {
                InputPlace::Request(&["Payment.Amount.Value", "Refund.Amount.Value", "Amount.Value"])
            }
            Self::AmountCurrency => InputPlace::Request(&[
                "Payment.Amount.CurrencyCode",
                "Refund.Amount.CurrencyCode",
                "Amount.CurrencyCode",
            ]),
            Self::OrderId => InputPlace::Request(&["Payment.OrderId", "Refund.OrderId"]),
            Self::Description => {
                InputPlace::Request(&["Payment.Description", "Refund.Description", "Description"])
            }
            Self::PayerNote => InputPlace::Request(&["Payment.PayerNote", "Refund.PayerNote"]),
            Self::PreAuthorization => InputPlace::Request(&["Payment.Options.PreAuth"]),
            Self::FirstOfSeries => InputPlace::Request(&["Payment.Recurring.Initial"]),
            Self::ReturnUrl => InputPlace::Request(&[
                "ReturnUrl.Url",
                "ReturnUrls.Success",
                "ReturnUrls.Fail",
                "ReturnUrls.Abort",
            ]),
            Self::NotifyUrl => InputPlace::Request(&[
                "Notification.NotifyUrl",
                "Notification.SuccessNotifyUrl",
                "Notification.FailNotifyUrl",
                "RedirectNotifyUrls.Success",
                "RedirectNotifyUrls.Fail",
            ]),
            Self::PendingNotifyUrl => InputPlace::Request(&["PendingNotification.NotifyUrl"]),
            Self::MerchantEmails => InputPlace::Request(&["Notification.MerchantEmails"]),
            Self::PayerEmail => InputPlace::Request(&["Notification.PayerEmail"]),
            Self::Payer => InputPlace::Request(&["Payer"]),
            Self::Language => InputPlace::Request(&["Payer.LanguageCode", "LanguageCode"]),
            Self::PayerId => InputPlace::Request(&["Payer.Id"]),
            Self::PayerIpAddress => InputPlace::Request(&["Payer.IpAddress"]),
            Self::BillingAddress => InputPlace::Request(&["Payer.BillingAddress"]),
            Self::DeliveryAddress => InputPlace::Request(&["Payer.DeliveryAddress"]),
            Self::PaymentMethods => InputPlace::Request(&["PaymentMethods"]),
            Self::Wallets => InputPlace::Request(&["Wallets"]),
            Self::ConfigSet => InputPlace::Request(&["ConfigSet"]),
            Self::HolderName => InputPlace::Request(&["CardForm.HolderName"]),
            Self::AliasGenerator => InputPlace::Request(&["RegisterAlias.IdGenerator"]),
            Self::NewAliasId => InputPlace::Request(&["RegisterAlias.Id"]),
            Self::AliasLifetime => InputPlace::Request(&["RegisterAlias.Lifetime"]),
            Self::AliasType => InputPlace::Request(&["Type"]),
            Self::Condition => InputPlace::Request(&["Condition"]),
            Self::Exemption => InputPlace::Request(&["Authentication.Exemption"]),
            Self::ThreeDsChallenge => InputPlace::Request(&["Authentication.ThreeDsChallenge"]),
            Self::OrderItems => InputPlace::Request(&["Order.Items"]),
            Self::AliasId => InputPlace::Request(&["PaymentMeans.Alias.Id"]),
            Self::FieldsToken => InputPlace::Request(&["PaymentMeans.SaferpayFields.Token"]),
            Self::Initiator => InputPlace::Request(&["Initiator"]),
            Self::Token => InputPlace::Request(&["Token"]),
            Self::TransactionId => InputPlace::Request(&["TransactionReference.TransactionId"]),
            Self::ReferencedOrderId => InputPlace::Request(&["TransactionReference.OrderId"]),
            Self::CaptureId => InputPlace::Request(&["CaptureReference.CaptureId"]),
            Self::RestrictRefund => InputPlace::Request(&["Refund.RestrictRefundAmountToCapturedAmount"]),
            Self::ExpirationDate => InputPlace::Request(&["ExpirationDate"]),
            Self::SourceUrls => InputPlace::Request(&["SourceUrls"]),
            Self::PageNumber => InputPlace::Request(&["PageNumber"]),
            Self::PageSize => InputPlace::Request(&["PageSize"]),
            Self::AddressFirstName => InputPlace::Address("FirstName"),
            Self::AddressLastName => InputPlace::Address("LastName"),
            Self::AddressCompany => InputPlace::Address("Company"),
            Self::AddressStreet => InputPlace::Address("Street"),
            Self::AddressStreet2 => InputPlace::Address("Street2"),
            Self::AddressZip => InputPlace::Address("Zip"),
            Self::AddressCity => InputPlace::Address("City"),
            Self::AddressCountryCode => InputPlace::Address("CountryCode"),
            Self::AddressCountrySubdivisionCode => InputPlace::Address("CountrySubdivisionCode"),
            Self::AddressPhone => InputPlace::Address("Phone"),
            Self::AddressEmail => InputPlace::Address("Email"),
            Self::AddressDateOfBirth => InputPlace::Address("DateOfBirth"),
            Self::ItemType => InputPlace::Item("Type"),
            Self::ItemId => InputPlace::Item("Id"),
            Self::ItemName => InputPlace::Item("Name"),
            Self::ItemDescription => InputPlace::Item("Description"),
            Self::ItemQuantity => InputPlace::Item("Quantity"),
            Self::ItemUnitPrice => InputPlace::Item("UnitPrice"),
            Self::ItemTaxRate => InputPlace::Item("TaxRate"),
            Self::ItemTaxAmount => InputPlace::Item("TaxAmount"),
            Self::ItemDiscountAmount => InputPlace::Item("DiscountAmount"),
        }
    }
}
