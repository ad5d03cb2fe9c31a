// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::bank_account_base::since_1_50::BankAccountBase;
use crate::generated::shapes::card::since_1_10::Card;

/// The recipient of the payout: a card, an alias or an account; set exactly one field.
///
/// The specification says that this operation never supported Saferpay Fields and scheme tokens.
///
/// The container `Payment_Models_Data_RefundDirectSupportingPaymentMeans`.
///
/// First in SpecVersion
/// [1.50](https://saferpay.github.io/jsonapi/1.50/#Payment_Models_Data_RefundDirectSupportingPaymentMeans).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - Exactly one of `Card`, `Alias`, and `BankAccount` is set. (`payment-means`)
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDirectSupportingPaymentMeans {
    /// The number of the card that receives the money; only for merchants with a full PCI
    /// certification.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// The alias of the stored payment method that receives the money.
    ///
    /// `Alias`. [`Alias`], optional.
    pub alias: Option<Alias>,

    /// The account that receives the money, for PostFinance Instant Payout.
    ///
    /// `BankAccount`. [`BankAccountBase`], optional.
    pub bank_account: Option<BankAccountBase>,
}

impl RefundDirectSupportingPaymentMeans {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Card`. The number of the card that receives the money; only for merchants with a full PCI
    /// certification.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `Alias`. The alias of the stored payment method that receives the money.
    #[inline]
    #[must_use]
    pub fn with_alias(mut self, alias: Alias) -> Self {
        self.alias = Some(alias);
        self
    }

    /// Sets `BankAccount`. The account that receives the money, for PostFinance Instant Payout.
    #[inline]
    #[must_use]
    pub fn with_bank_account(mut self, bank_account: BankAccountBase) -> Self {
        self.bank_account = Some(bank_account);
        self
    }
}

saferpay_runtime::impl_record!(RefundDirectSupportingPaymentMeans {
    0 card: optional "Card" + "payment-means" exactly_one_of(&[0, 1, 2]),
    1 alias: optional "Alias",
    2 bank_account: optional "BankAccount",
});
