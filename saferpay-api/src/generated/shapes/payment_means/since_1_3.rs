// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::bank_account::since_1_2::BankAccount;
use crate::generated::shapes::card::since_1_3::Card;

/// The payment method to use, if you know it before the payer comes to Saferpay; set exactly one
/// field.
///
/// If you omit the whole container, the payer enters the card in the Saferpay form, which is the
/// usual way.
///
/// The container `Payment_Models_Data_PaymentMeans`.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_Models_Data_PaymentMeans).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - Exactly one of `Card`, `Alias`, and `BankAccount` is set. (`payment-means`)
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMeans {
    /// The raw card data, which only merchants with a full PCI certification may handle.
    ///
    /// All others omit it, or use an alias or Saferpay Fields.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// The bank account to use, for direct debits and for payouts to an account.
    ///
    /// `BankAccount`. [`BankAccount`], optional.
    pub bank_account: Option<BankAccount>,

    /// A stored payment method, identified by its alias.
    ///
    /// The payer does not have to enter the card again; 3-D Secure can still require a confirmation.
    ///
    /// `Alias`. [`Alias`], optional.
    pub alias: Option<Alias>,
}

impl PaymentMeans {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Card`. The raw card data, which only merchants with a full PCI certification may handle.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `BankAccount`. The bank account to use, for direct debits and for payouts to an account.
    #[inline]
    #[must_use]
    pub fn with_bank_account(mut self, bank_account: BankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `Alias`. A stored payment method, identified by its alias.
    #[inline]
    #[must_use]
    pub fn with_alias(mut self, alias: Alias) -> Self {
        self.alias = Some(alias);
        self
    }
}

saferpay_runtime::impl_record!(PaymentMeans {
    0 card: optional "Card" + "payment-means" exactly_one_of(&[0, 2, 1]),
    1 bank_account: optional "BankAccount",
    2 alias: optional "Alias",
});
