// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::bank_account::since_1_2::BankAccount;
use crate::generated::shapes::card::since_1_3::Card;

/// What to pay with, if you know it before the payer comes to Saferpay: set exactly one of them.
///
/// Leave the whole out and the payer enters the card on the form of Saferpay, which is the usual
/// way.
///
/// The container `Payment_Models_Data_PaymentMeans`.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_Models_Data_PaymentMeans).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentMeans {
    /// The card's own data, which only merchants with a full PCI certification may handle.
    ///
    /// All others leave it out, or use an alias or Saferpay Fields.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// A bank account, for direct debits and for payouts to an account.
    ///
    /// In a request it is the account to use; in a response, the one that was used or stored.
    ///
    /// `BankAccount`. [`BankAccount`], optional.
    pub bank_account: Option<BankAccount>,

    /// A means of payment that was stored before, by the name you stored it under.
    ///
    /// The payer need not enter the card again; 3-D Secure may still ask for a confirmation.
    ///
    /// `Alias`. [`Alias`], optional.
    pub alias: Option<Alias>,
}

impl PaymentMeans {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Card`. The card's own data, which only merchants with a full PCI certification may
    /// handle.
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `BankAccount`. A bank account, for direct debits and for payouts to an account.
    #[must_use]
    pub fn with_bank_account(mut self, bank_account: BankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `Alias`. A means of payment that was stored before, by the name you stored it under.
    #[must_use]
    pub fn with_alias(mut self, alias: Alias) -> Self {
        self.alias = Some(alias);
        self
    }
}

impl Record for PaymentMeans {
    const NAME: &'static str = "PaymentMeans";

    const FIELDS: &'static [Field] = &[
        Field::optional("Card"),
        Field::optional("BankAccount"),
        Field::optional("Alias"),
    ];

    fn blank() -> Self {
        Self {
            card: Blank::blank(),
            bank_account: Blank::blank(),
            alias: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.card.slot(),
            1 => self.bank_account.slot(),
            2 => self.alias.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.card.view(),
            1 => self.bank_account.view(),
            2 => self.alias.view(),
            _ => View::Absent,
        }
    }
}

record!(PaymentMeans);
