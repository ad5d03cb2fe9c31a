// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::bank_account::since_1_2::BankAccount;
use crate::generated::shapes::card::since_1_10::Card;
use crate::generated::shapes::saferpay_fields::since_1_14::SaferpayFields;
use crate::generated::shapes::scheme_token::since_1_23::SchemeToken;

/// The container `Payment_Models_Data_PaymentMeans`.
///
/// First in SpecVersion
/// [1.23](https://saferpay.github.io/jsonapi/1.23/#Payment_Models_Data_PaymentMeans).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentMeans {
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// `BankAccount`. [`BankAccount`], optional.
    pub bank_account: Option<BankAccount>,

    /// `Alias`. [`Alias`], optional.
    pub alias: Option<Alias>,

    /// `SchemeToken`. [`SchemeToken`], optional.
    pub scheme_token: Option<SchemeToken>,

    /// `SaferpayFields`. [`SaferpayFields`], optional.
    pub saferpay_fields: Option<SaferpayFields>,
}

impl PaymentMeans {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Card`.
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `BankAccount`.
    #[must_use]
    pub fn with_bank_account(mut self, bank_account: BankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `Alias`.
    #[must_use]
    pub fn with_alias(mut self, alias: Alias) -> Self {
        self.alias = Some(alias);
        self
    }

    /// Sets `SchemeToken`.
    #[must_use]
    pub fn with_scheme_token(mut self, scheme_token: SchemeToken) -> Self {
        self.scheme_token = Some(scheme_token);
        self
    }

    /// Sets `SaferpayFields`.
    #[must_use]
    pub fn with_saferpay_fields(mut self, saferpay_fields: SaferpayFields) -> Self {
        self.saferpay_fields = Some(saferpay_fields);
        self
    }
}

impl Record for PaymentMeans {
    const NAME: &'static str = "PaymentMeans";

    const FIELDS: &'static [Field] = &[
        Field::optional("Card"),
        Field::optional("BankAccount"),
        Field::optional("Alias"),
        Field::optional("SchemeToken"),
        Field::optional("SaferpayFields"),
    ];

    fn blank() -> Self {
        Self {
            card: Blank::blank(),
            bank_account: Blank::blank(),
            alias: Blank::blank(),
            scheme_token: Blank::blank(),
            saferpay_fields: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.card.slot(),
            1 => self.bank_account.slot(),
            2 => self.alias.slot(),
            3 => self.scheme_token.slot(),
            4 => self.saferpay_fields.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.card.view(),
            1 => self.bank_account.view(),
            2 => self.alias.view(),
            3 => self.scheme_token.view(),
            4 => self.saferpay_fields.view(),
            _ => View::Absent,
        }
    }
}

record!(PaymentMeans);
