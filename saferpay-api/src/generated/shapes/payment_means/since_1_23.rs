// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::bank_account::since_1_2::BankAccount;
use crate::generated::shapes::card::since_1_10::Card;
use crate::generated::shapes::saferpay_fields::since_1_14::SaferpayFields;
use crate::generated::shapes::scheme_token::since_1_23::SchemeToken;

/// What to pay with, if you know it before the payer comes to Saferpay: set exactly one of them.
///
/// Leave the whole out and the payer enters the card on the form of Saferpay, which is the usual
/// way.
///
/// The container `Payment_Models_Data_PaymentMeans`.
///
/// First in SpecVersion
/// [1.23](https://saferpay.github.io/jsonapi/1.23/#Payment_Models_Data_PaymentMeans).
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

    /// A token of the card scheme that stands in for the card's number, as wallets give it.
    ///
    /// For those who already hold such tokens. A liability shift is possible only in
    /// `Transaction/Initialize`, `Transaction/AuthorizeDirect` and `Transaction/RefundDirect`. Tokens
    /// of the types `MDES` and `VTS` work with Worldline as acquirer only.
    ///
    /// `SchemeToken`. [`SchemeToken`], optional.
    pub scheme_token: Option<SchemeToken>,

    /// Card data that the payer typed into Saferpay's fields on your own page, by their token.
    ///
    /// The card never reaches your server. A token is good for a short time, about twenty minutes.
    ///
    /// `SaferpayFields`. [`SaferpayFields`], optional.
    pub saferpay_fields: Option<SaferpayFields>,
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

    /// Sets `SchemeToken`. A token of the card scheme that stands in for the card's number, as wallets
    /// give it.
    #[inline]
    #[must_use]
    pub fn with_scheme_token(mut self, scheme_token: SchemeToken) -> Self {
        self.scheme_token = Some(scheme_token);
        self
    }

    /// Sets `SaferpayFields`. Card data that the payer typed into Saferpay's fields on your own page,
    /// by their token.
    #[inline]
    #[must_use]
    pub fn with_saferpay_fields(mut self, saferpay_fields: SaferpayFields) -> Self {
        self.saferpay_fields = Some(saferpay_fields);
        self
    }
}

saferpay_runtime::impl_record!(PaymentMeans {
    0 card: optional "Card",
    1 bank_account: optional "BankAccount",
    2 alias: optional "Alias",
    3 scheme_token: optional "SchemeToken",
    4 saferpay_fields: optional "SaferpayFields",
});
