// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_insert_check::since_1_16::AliasInsertCheck;
use crate::generated::shapes::alias_notification::since_1_33::AliasNotification;
use crate::generated::shapes::card_form::since_1_2::CardForm;
use crate::generated::shapes::hosted_form_styling::since_1_40::HostedFormStyling;
use crate::generated::shapes::insert_alias_supporting_payment_means::since_1_40::InsertAliasSupportingPaymentMeans;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;
use crate::generated::shapes::return_url::since_1_34::ReturnUrl;
use crate::generated::values::alias_payment_method::since_1_40::AliasPaymentMethod;
use crate::generated::values::alias_type::since_1_40::AliasType;

/// The request body of [`Alias/Insert`](../alias/struct.Alias.html#method.insert).
///
/// Registers a payer's card or account as an alias, on a form of Saferpay and without a payment.
///
/// First in SpecVersion [1.41](https://saferpay.github.io/jsonapi/1.41/#Payment_v1_Alias_Insert).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `LanguageCode` is a language code, such as de or de-CH. (`language`)
#[non_exhaustive]
pub struct InsertRequest {
    /// How the alias gets its ID, and how long it is stored.
    ///
    /// `RegisterAlias`. [`RegisterAlias`], mandatory.
    pub register_alias: RegisterAlias,

    /// What to register: a card, a bank account, or an account with a certain provider.
    ///
    /// `Type`. [`AliasType`], mandatory.
    ///
    /// Example: `CARD`
    pub r#type: AliasType,

    /// The URL of your shop to which the payer returns, for every outcome.
    ///
    /// Include something that identifies the order but nothing secret or security-relevant: the payer
    /// can see and change it. The return of the payer says nothing about the outcome; only the next
    /// call to Saferpay does. At most 2000 characters.
    ///
    /// `ReturnUrl`. [`ReturnUrl`], mandatory.
    pub return_url: ReturnUrl,

    /// The appearance of the pages or forms that the payer sees.
    ///
    /// If you omit it, they have the standard Saferpay design or that of your payment page
    /// configuration.
    ///
    /// `Styling`. [`HostedFormStyling`], optional.
    pub styling: Option<HostedFormStyling>,

    /// The language of the pages and forms that the payer sees, such as `de` or `de-CH`.
    ///
    /// If you omit it, the language of the payer's browser is used; set it so that the form has the
    /// same language as your shop. A language that Saferpay does not support causes no error; Saferpay
    /// uses the default language instead. It supports `bg`, `cs`, `da`, `de`, `de-CH`, `el`, `en`,
    /// `es`, `et`, `fi`, `fr`, `hr`, `hu`, `is`, `it`, `ja`, `lt`, `lv`, `nl`, `nn`, `pl`, `pt`, `ro`,
    /// `ru`, `sk`, `sl`, `sv`, `tr`, `uk` and `zh`; a different country after the hyphen may or may
    /// not have the desired effect.
    ///
    /// `LanguageCode`. Text, optional, `Language`.
    ///
    /// Example: `de`
    pub language_code: Option<String>,

    /// Checks the card with the issuer before it is registered, where the brand and the acquirer
    /// support it.
    ///
    /// A check is billed like a transaction. Without a check, the card is stored as it was entered.
    ///
    /// A strong check takes the payer through 3-D Secure. Later charges without the payer rely on that
    /// authentication.
    ///
    /// `Check`. [`AliasInsertCheck`], optional.
    pub check: Option<AliasInsertCheck>,

    /// The payment methods that the form offers, mostly card brands.
    ///
    /// Default: all that can be registered.
    ///
    /// Saferpay ignores values that the specification does not list, so a misspelled value does not
    /// cause an error.
    ///
    /// `PaymentMethods`. List of [`AliasPaymentMethod`], optional.
    ///
    /// Example: `["VISA", "MASTERCARD"]`
    pub payment_methods: Vec<AliasPaymentMethod>,

    /// What the Saferpay card form asks the payer for in addition to number and expiry date.
    ///
    /// It has no effect if no such form is shown.
    ///
    /// `CardForm`. [`CardForm`], optional.
    pub card_form: Option<CardForm>,

    /// The payment method to register, if your own page has collected it, such as a token of Saferpay
    /// Fields.
    ///
    /// The payer then does not enter it again. A redirect can still be required for the authentication
    /// that `Check` requests.
    ///
    /// `PaymentMeans`. [`InsertAliasSupportingPaymentMeans`], optional.
    pub payment_means: Option<InsertAliasSupportingPaymentMeans>,

    /// The URL that Saferpay calls when the registration has finished, for payers who do not return.
    ///
    /// The call does not prove anything:
    /// [`Alias/AssertInsert`](../alias/struct.Alias.html#method.assert_insert) returns the result.
    ///
    /// `Notification`. [`AliasNotification`], optional.
    ///
    /// Example: `https://merchanthost/notify/123`
    pub notification: Option<AliasNotification>,
}

impl InsertRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `register_alias`: How the alias gets its ID, and how long it is stored.
    /// - `r#type`: What to register: a card, a bank account, or an account with a certain provider.
    /// - `return_url`: The URL of your shop to which the payer returns, for every outcome.
    #[inline]
    #[must_use]
    pub fn new(
        register_alias: RegisterAlias,
        r#type: AliasType,
        return_url: ReturnUrl,
    ) -> Self {
        Self {
            register_alias,
            r#type,
            return_url,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Styling`. The appearance of the pages or forms that the payer sees.
    #[inline]
    #[must_use]
    pub fn with_styling(mut self, styling: HostedFormStyling) -> Self {
        self.styling = Some(styling);
        self
    }

    /// Sets `LanguageCode`. The language of the pages and forms that the payer sees, such as `de` or
    /// `de-CH`.
    #[must_use]
    pub fn with_language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }

    /// Sets `Check`. Checks the card with the issuer before it is registered, where the brand and the
    /// acquirer support it.
    #[inline]
    #[must_use]
    pub fn with_check(mut self, check: AliasInsertCheck) -> Self {
        self.check = Some(check);
        self
    }

    /// Sets `PaymentMethods`. The payment methods that the form offers, mostly card brands.
    #[inline]
    #[must_use]
    pub fn with_payment_methods(
        mut self,
        payment_methods: Vec<AliasPaymentMethod>,
    ) -> Self {
        self.payment_methods = payment_methods;
        self
    }

    /// Sets `CardForm`. What the Saferpay card form asks the payer for in addition to number and
    /// expiry date.
    #[inline]
    #[must_use]
    pub fn with_card_form(mut self, card_form: CardForm) -> Self {
        self.card_form = Some(card_form);
        self
    }

    /// Sets `PaymentMeans`. The payment method to register, if your own page has collected it, such as
    /// a token of Saferpay Fields.
    #[inline]
    #[must_use]
    pub fn with_payment_means(
        mut self,
        payment_means: InsertAliasSupportingPaymentMeans,
    ) -> Self {
        self.payment_means = Some(payment_means);
        self
    }

    /// Sets `Notification`. The URL that Saferpay calls when the registration has finished, for payers
    /// who do not return.
    #[inline]
    #[must_use]
    pub fn with_notification(mut self, notification: AliasNotification) -> Self {
        self.notification = Some(notification);
        self
    }
}

saferpay_runtime::impl_record!(InsertRequest sets {
    ReturnUrl: "ReturnUrl.Url",
    NotifyUrl: "Notification.NotifyUrl",
    Language: "LanguageCode",
    PaymentMethods: "PaymentMethods",
    HolderName: "CardForm.HolderName",
    AliasGenerator: "RegisterAlias.IdGenerator",
    NewAliasId: "RegisterAlias.Id",
    AliasLifetime: "RegisterAlias.Lifetime",
    AliasType: "Type",
    FieldsToken: "PaymentMeans.SaferpayFields.Token",
} {
    0 register_alias: mandatory "RegisterAlias",
    1 r#type: mandatory "Type",
    2 return_url: mandatory "ReturnUrl",
    3 styling: optional "Styling",
    4 language_code: optional "LanguageCode" + "language" language(),
    5 check: optional "Check",
    6 payment_methods: optional "PaymentMethods",
    7 card_form: optional "CardForm",
    8 payment_means: optional "PaymentMeans",
    9 notification: optional "Notification",
});
