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

/// The request body of `POST /Payment/v1/Alias/Insert`.
///
/// `Alias/Insert`: Registers a payer's card or account as an alias, on a form of Saferpay and
/// without a payment.
///
/// First in SpecVersion [1.40](https://saferpay.github.io/jsonapi/1.40/#Payment_v1_Alias_Insert).
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

    /// The address of your shop to which the payer comes back, however it ended.
    ///
    /// Put something into it that tells you which order it is, though nothing secret or that matters:
    /// the payer sees and can change it. That the payer is back says nothing about the outcome; only
    /// the next call to Saferpay does. At most 2000 characters.
    ///
    /// `ReturnUrl`. [`ReturnUrl`], mandatory.
    pub return_url: ReturnUrl,

    /// How the pages or forms look that the payer gets to see.
    ///
    /// Left out, they have the look of Saferpay or of your payment page configuration.
    ///
    /// `Styling`. [`HostedFormStyling`], optional.
    pub styling: Option<HostedFormStyling>,

    /// The language of the pages and forms that the payer gets to see, such as `de` or `de-CH`.
    ///
    /// Left out, the payer's browser decides; set it so that the form speaks the language of your
    /// shop. A language that Saferpay does not have leads to the default one, not to an error. It has
    /// `bg`, `cs`, `da`, `de`, `de-CH`, `el`, `en`, `es`, `et`, `fi`, `fr`, `hr`, `hu`, `is`, `it`,
    /// `ja`, `lt`, `lv`, `nl`, `nn`, `pl`, `pt`, `ro`, `ru`, `sk`, `sl`, `sv`, `tr`, `uk` and `zh`;
    /// another country behind the hyphen may or may not do what you want. Older pages list fewer. Up
    /// to 1.40 they wrote Swiss German `de-ch`, up to 1.7 Norwegian `no`.
    ///
    /// `LanguageCode`. Text, optional.
    ///
    /// Example: `de`
    pub language_code: Option<String>,

    /// Checks the card with the issuer before it is registered, where the brand and the acquirer
    /// support it.
    ///
    /// A check is billed like a transaction. Without a check, the card is stored as it was entered.
    ///
    /// {since 1.16} A strong check takes the payer through 3-D Secure. Later charges without the payer
    /// rely on that authentication.
    ///
    /// `Check`. [`AliasInsertCheck`], optional.
    pub check: Option<AliasInsertCheck>,

    /// The payment methods that the form offers, mostly card brands.
    ///
    /// Default: all that can be registered.
    ///
    /// {since 1.9} Saferpay ignores values that the specification does not list, so a misspelled value
    /// does not cause an error.
    ///
    /// `PaymentMethods`. List of [`AliasPaymentMethod`], optional.
    ///
    /// Example: `["VISA", "MASTERCARD"]`
    pub payment_methods: Vec<AliasPaymentMethod>,

    /// What the card form of Saferpay asks the payer for, besides number and expiry date.
    ///
    /// It has no effect where no such form is shown.
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
    /// The call does not prove anything: `Alias/AssertInsert` returns the result.
    ///
    /// `Notification`. [`AliasNotification`], optional.
    ///
    /// Example: `https://merchanthost/notify/123`
    pub notification: Option<AliasNotification>,
}

impl InsertRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `register_alias`: How the alias gets its ID, and how long it is stored.
    /// - `r#type`: What to register: a card, a bank account, or an account with a certain provider.
    /// - `return_url`: The address of your shop to which the payer comes back, however it ended.
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

    /// Sets `Styling`. How the pages or forms look that the payer gets to see.
    #[inline]
    #[must_use]
    pub fn with_styling(mut self, styling: HostedFormStyling) -> Self {
        self.styling = Some(styling);
        self
    }

    /// Sets `LanguageCode`. The language of the pages and forms that the payer gets to see, such as
    /// `de` or `de-CH`.
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

    /// Sets `CardForm`. What the card form of Saferpay asks the payer for, besides number and expiry
    /// date.
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

saferpay_runtime::impl_record!(InsertRequest {
    0 register_alias: mandatory "RegisterAlias",
    1 r#type: mandatory "Type",
    2 return_url: mandatory "ReturnUrl",
    3 styling: optional "Styling",
    4 language_code: optional "LanguageCode",
    5 check: optional "Check",
    6 payment_methods: optional "PaymentMethods",
    7 card_form: optional "CardForm",
    8 payment_means: optional "PaymentMeans",
    9 notification: optional "Notification",
});
