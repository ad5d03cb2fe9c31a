// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias_insert_check::since_1_2::AliasInsertCheck;
use crate::generated::shapes::card_form::since_1_2::CardForm;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;
use crate::generated::shapes::return_urls::since_1_2::ReturnUrls;
use crate::generated::shapes::styling::since_1_5::Styling;
use crate::generated::values::alias_payment_method::since_1_8::AliasPaymentMethod;
use crate::generated::values::alias_type::since_1_2::AliasType;

/// The request body of [`Alias/Insert`](../alias/struct.Alias.html#method.insert).
///
/// Registers a payer's card or account as an alias, on a form of Saferpay and without a payment.
///
/// First in SpecVersion [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_v1_Alias_Insert).
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

    /// The URLs of your shop to which the payer returns, one for each outcome.
    ///
    /// Include something that identifies the order but nothing secret or security-relevant: the payer
    /// can see and change it. Anyone who knows the success URL can open it without having paid, so
    /// only the next call to Saferpay shows the outcome. SpecVersion 1.32 replaces the URLs with a
    /// single one.
    ///
    /// `ReturnUrls`. [`ReturnUrls`], mandatory.
    pub return_urls: ReturnUrls,

    /// The appearance of the pages or forms that the payer sees.
    ///
    /// If you omit it, they have the standard Saferpay design or that of your payment page
    /// configuration.
    ///
    /// `Styling`. [`Styling`], optional.
    pub styling: Option<Styling>,

    /// The language of the pages and forms that the payer sees, such as `de` or `de-CH`.
    ///
    /// If you omit it, the language of the payer's browser is used; set it so that the form has the
    /// same language as your shop. A language that Saferpay does not support causes no error; Saferpay
    /// uses the default language instead. It supports `bg`, `cs`, `da`, `de`, `de-CH`, `el`, `en`,
    /// `es`, `et`, `fi`, `fr`, `hr`, `hu`, `is`, `it`, `ja`, `lt`, `lv`, `nl`, `nn`, `pl`, `pt`, `ro`,
    /// `ru`, `sk`, `sl`, `sv`, `tr`, `uk` and `zh`; a different country after the hyphen may or may
    /// not have the desired effect.
    ///
    /// The specification lists fewer languages.
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
    /// `Check`. [`AliasInsertCheck`], optional.
    pub check: Option<AliasInsertCheck>,

    /// The payment methods that the form offers, mostly card brands.
    ///
    /// Default: all that can be registered.
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
}

impl InsertRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `register_alias`: How the alias gets its ID, and how long it is stored.
    /// - `r#type`: What to register: a card, a bank account, or an account with a certain provider.
    /// - `return_urls`: The URLs of your shop to which the payer returns, one for each outcome.
    #[inline]
    #[must_use]
    pub fn new(
        register_alias: RegisterAlias,
        r#type: AliasType,
        return_urls: ReturnUrls,
    ) -> Self {
        Self {
            register_alias,
            r#type,
            return_urls,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Styling`. The appearance of the pages or forms that the payer sees.
    #[inline]
    #[must_use]
    pub fn with_styling(mut self, styling: Styling) -> Self {
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
}

saferpay_runtime::impl_record!(InsertRequest sets {
    ReturnUrl: "ReturnUrls.Success" "ReturnUrls.Fail" "ReturnUrls.Abort",
    Language: "LanguageCode",
    PaymentMethods: "PaymentMethods",
    HolderName: "CardForm.HolderName",
    AliasGenerator: "RegisterAlias.IdGenerator",
    NewAliasId: "RegisterAlias.Id",
    AliasLifetime: "RegisterAlias.Lifetime",
    AliasType: "Type",
} {
    0 register_alias: mandatory "RegisterAlias",
    1 r#type: mandatory "Type",
    2 return_urls: mandatory "ReturnUrls",
    3 styling: optional "Styling",
    4 language_code: optional "LanguageCode",
    5 check: optional "Check",
    6 payment_methods: optional "PaymentMethods",
    7 card_form: optional "CardForm",
});
