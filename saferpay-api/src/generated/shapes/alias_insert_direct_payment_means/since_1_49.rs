// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::apple_pay::since_1_24::ApplePay;
use crate::generated::shapes::bank_account::since_1_49::BankAccount;
use crate::generated::shapes::card::since_1_10::Card;
use crate::generated::shapes::google_pay::since_1_25::GooglePay;

/// The means of payment to store without a redirect; set exactly one of its parts.
///
/// Raw card data may be sent only by merchants who are certified for it under PCI DSS. Everybody
/// else uses `Alias/Insert`.
///
/// The container `Payment_Models_Data_AliasInsertDirectPaymentMeans`.
///
/// First in SpecVersion
/// [1.49](https://saferpay.github.io/jsonapi/1.49/#Payment_Models_Data_AliasInsertDirectPaymentMeans).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AliasInsertDirectPaymentMeans {
    /// The data of a card.
    ///
    /// In a request the card's own data belong here: only merchants with a full PCI certification may
    /// handle them. Others use the payment page, Saferpay Fields or an alias. In a response the number
    /// is masked, and there is no verification code.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// A bank account, for direct debits and for payouts to an account.
    ///
    /// In a request it is the account to use; in a response, the one that was used or stored.
    ///
    /// `BankAccount`. [`BankAccount`], optional.
    pub bank_account: Option<BankAccount>,

    /// The payment data that Google Pay gave to your own page or app.
    ///
    /// Only for those who show Google Pay themselves. On the payment page Saferpay takes care of it.
    ///
    /// `GooglePay`. [`GooglePay`], optional.
    pub google_pay: Option<GooglePay>,

    /// The payment data that Apple Pay gave to your own page or app.
    ///
    /// Only for those who show Apple Pay themselves. On the payment page Saferpay takes care of it.
    ///
    /// `ApplePay`. [`ApplePay`], optional.
    pub apple_pay: Option<ApplePay>,
}

impl AliasInsertDirectPaymentMeans {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Card`. The data of a card.
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

    /// Sets `GooglePay`. The payment data that Google Pay gave to your own page or app.
    #[must_use]
    pub fn with_google_pay(mut self, google_pay: GooglePay) -> Self {
        self.google_pay = Some(google_pay);
        self
    }

    /// Sets `ApplePay`. The payment data that Apple Pay gave to your own page or app.
    #[must_use]
    pub fn with_apple_pay(mut self, apple_pay: ApplePay) -> Self {
        self.apple_pay = Some(apple_pay);
        self
    }
}

impl Record for AliasInsertDirectPaymentMeans {
    const NAME: &'static str = "AliasInsertDirectPaymentMeans";

    const FIELDS: &'static [Field] = &[
        Field::optional("Card"),
        Field::optional("BankAccount"),
        Field::optional("GooglePay"),
        Field::optional("ApplePay"),
    ];

    fn blank() -> Self {
        Self {
            card: Blank::blank(),
            bank_account: Blank::blank(),
            google_pay: Blank::blank(),
            apple_pay: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.card.slot(),
            1 => self.bank_account.slot(),
            2 => self.google_pay.slot(),
            3 => self.apple_pay.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.card.view(),
            1 => self.bank_account.view(),
            2 => self.google_pay.view(),
            3 => self.apple_pay.view(),
            _ => View::Absent,
        }
    }
}

record!(AliasInsertDirectPaymentMeans);
