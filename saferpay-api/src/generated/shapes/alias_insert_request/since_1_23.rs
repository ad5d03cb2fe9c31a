// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::alias_insert_check::since_1_16::AliasInsertCheck;
use crate::generated::shapes::alias_payment_means::since_1_17::AliasPaymentMeans;
use crate::generated::shapes::card_form::since_1_2::CardForm;
use crate::generated::shapes::extended_styling::since_1_23::ExtendedStyling;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;
use crate::generated::shapes::return_urls::since_1_2::ReturnUrls;
use crate::generated::values::alias_payment_method::since_1_9::AliasPaymentMethod;
use crate::generated::values::alias_type::since_1_10::AliasType;

/// The request body of `POST /Payment/v1/Alias/Insert`.
///
/// First in SpecVersion [1.23](https://saferpay.github.io/jsonapi/1.23/#Payment_v1_Alias_Insert).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InsertRequest {
    /// `RegisterAlias`. [`RegisterAlias`], mandatory.
    pub register_alias: RegisterAlias,

    /// `Type`. [`AliasType`], mandatory.
    ///
    /// Example: `CARD`
    pub r#type: AliasType,

    /// `ReturnUrls`. [`ReturnUrls`], mandatory.
    pub return_urls: ReturnUrls,

    /// `Styling`. [`ExtendedStyling`], optional.
    pub styling: Option<ExtendedStyling>,

    /// `LanguageCode`. Text, optional.
    ///
    /// Example: `de`
    pub language_code: Option<String>,

    /// `Check`. [`AliasInsertCheck`], optional.
    pub check: Option<AliasInsertCheck>,

    /// `PaymentMethods`. List of [`AliasPaymentMethod`], optional.
    ///
    /// Example: `["VISA", "MASTERCARD"]`
    pub payment_methods: Vec<AliasPaymentMethod>,

    /// `CardForm`. [`CardForm`], optional.
    pub card_form: Option<CardForm>,

    /// `PaymentMeans`. [`AliasPaymentMeans`], optional.
    pub payment_means: Option<AliasPaymentMeans>,
}

impl InsertRequest {
    /// Makes one of what is mandatory.
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
            ..Record::blank()
        }
    }

    /// Sets `Styling`.
    #[must_use]
    pub fn with_styling(mut self, styling: ExtendedStyling) -> Self {
        self.styling = Some(styling);
        self
    }

    /// Sets `LanguageCode`.
    #[must_use]
    pub fn with_language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }

    /// Sets `Check`.
    #[must_use]
    pub fn with_check(mut self, check: AliasInsertCheck) -> Self {
        self.check = Some(check);
        self
    }

    /// Sets `PaymentMethods`.
    #[must_use]
    pub fn with_payment_methods(
        mut self,
        payment_methods: Vec<AliasPaymentMethod>,
    ) -> Self {
        self.payment_methods = payment_methods;
        self
    }

    /// Sets `CardForm`.
    #[must_use]
    pub fn with_card_form(mut self, card_form: CardForm) -> Self {
        self.card_form = Some(card_form);
        self
    }

    /// Sets `PaymentMeans`.
    #[must_use]
    pub fn with_payment_means(mut self, payment_means: AliasPaymentMeans) -> Self {
        self.payment_means = Some(payment_means);
        self
    }
}

impl Record for InsertRequest {
    const NAME: &'static str = "InsertRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("RegisterAlias"),
        Field::mandatory("Type"),
        Field::mandatory("ReturnUrls"),
        Field::optional("Styling"),
        Field::optional("LanguageCode"),
        Field::optional("Check"),
        Field::optional("PaymentMethods"),
        Field::optional("CardForm"),
        Field::optional("PaymentMeans"),
    ];

    fn blank() -> Self {
        Self {
            register_alias: Blank::blank(),
            r#type: Blank::blank(),
            return_urls: Blank::blank(),
            styling: Blank::blank(),
            language_code: Blank::blank(),
            check: Blank::blank(),
            payment_methods: Blank::blank(),
            card_form: Blank::blank(),
            payment_means: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.register_alias.slot(),
            1 => self.r#type.slot(),
            2 => self.return_urls.slot(),
            3 => self.styling.slot(),
            4 => self.language_code.slot(),
            5 => self.check.slot(),
            6 => self.payment_methods.slot(),
            7 => self.card_form.slot(),
            8 => self.payment_means.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.register_alias.view(),
            1 => self.r#type.view(),
            2 => self.return_urls.view(),
            3 => self.styling.view(),
            4 => self.language_code.view(),
            5 => self.check.view(),
            6 => self.payment_methods.view(),
            7 => self.card_form.view(),
            8 => self.payment_means.view(),
            _ => View::Absent,
        }
    }
}

record!(InsertRequest);
