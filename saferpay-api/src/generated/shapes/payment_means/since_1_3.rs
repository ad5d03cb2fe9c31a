// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

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
#[derive(Default)]
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
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Card`. The card's own data, which only merchants with a full PCI certification may
    /// handle.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `BankAccount`. A bank account, for direct debits and for payouts to an account.
    #[inline]
    #[must_use]
    pub fn with_bank_account(mut self, bank_account: BankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `Alias`. A means of payment that was stored before, by the name you stored it under.
    #[inline]
    #[must_use]
    pub fn with_alias(mut self, alias: Alias) -> Self {
        self.alias = Some(alias);
        self
    }
}

saferpay_runtime::impl_record!(PaymentMeans {
    0 card: optional "Card",
    1 bank_account: optional "BankAccount",
    2 alias: optional "Alias",
});
