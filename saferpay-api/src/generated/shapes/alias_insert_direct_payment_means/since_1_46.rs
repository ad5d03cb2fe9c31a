// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::apple_pay::since_1_24::ApplePay;
use crate::generated::shapes::bank_account::since_1_2::BankAccount;
use crate::generated::shapes::card::since_1_10::Card;
use crate::generated::shapes::google_pay::since_1_25::GooglePay;
use crate::generated::shapes::scheme_token::since_1_46::SchemeToken;

/// The payment method to store without a redirect; set exactly one field.
///
/// Only merchants that are certified for it under PCI DSS may send raw card data. All others use
/// [`Alias/Insert`](alias/struct.Alias.html#method.insert).
///
/// The container `Payment_Models_Data_AliasInsertDirectPaymentMeans`.
///
/// First in SpecVersion
/// [1.46](https://saferpay.github.io/jsonapi/1.46/#Payment_Models_Data_AliasInsertDirectPaymentMeans).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - Exactly one of `Card`, `Alias`, `SchemeToken`, `BankAccount`, `ApplePay`, and `GooglePay` is
///   set. (`payment-means`)
#[derive(Default)]
#[non_exhaustive]
pub struct AliasInsertDirectPaymentMeans {
    /// The raw card data.
    ///
    /// Only merchants with a full PCI certification may handle it. All others use the payment page,
    /// Saferpay Fields or an alias.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// An existing alias.
    ///
    /// Do not use it: this operation does not support aliases.
    ///
    /// The specification listed this field by mistake; 1.48 removes it.
    ///
    /// `Alias`. [`Alias`], optional.
    pub alias: Option<Alias>,

    /// A network token instead of a card number.
    ///
    /// Do not use it: this operation does not support tokens.
    ///
    /// The specification listed this field by mistake; 1.48 removes it.
    ///
    /// `SchemeToken`. [`SchemeToken`], optional.
    pub scheme_token: Option<SchemeToken>,

    /// The bank account to use, for direct debits and for payouts to an account.
    ///
    /// `BankAccount`. [`BankAccount`], optional.
    pub bank_account: Option<BankAccount>,

    /// The payment data that Google Pay passed to your own page or app.
    ///
    /// Use it only if you integrate Google Pay yourself. On the payment page, Saferpay handles Google
    /// Pay.
    ///
    /// `GooglePay`. [`GooglePay`], optional.
    pub google_pay: Option<GooglePay>,

    /// The payment data that Apple Pay passed to your own page or app.
    ///
    /// Use it only if you integrate Apple Pay yourself. On the payment page, Saferpay handles Apple
    /// Pay.
    ///
    /// `ApplePay`. [`ApplePay`], optional.
    pub apple_pay: Option<ApplePay>,
}

impl AliasInsertDirectPaymentMeans {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Card`. The raw card data.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `Alias`. An existing alias.
    #[inline]
    #[must_use]
    pub fn with_alias(mut self, alias: Alias) -> Self {
        self.alias = Some(alias);
        self
    }

    /// Sets `SchemeToken`. A network token instead of a card number.
    #[inline]
    #[must_use]
    pub fn with_scheme_token(mut self, scheme_token: SchemeToken) -> Self {
        self.scheme_token = Some(scheme_token);
        self
    }

    /// Sets `BankAccount`. The bank account to use, for direct debits and for payouts to an account.
    #[inline]
    #[must_use]
    pub fn with_bank_account(mut self, bank_account: BankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `GooglePay`. The payment data that Google Pay passed to your own page or app.
    #[inline]
    #[must_use]
    pub fn with_google_pay(mut self, google_pay: GooglePay) -> Self {
        self.google_pay = Some(google_pay);
        self
    }

    /// Sets `ApplePay`. The payment data that Apple Pay passed to your own page or app.
    #[inline]
    #[must_use]
    pub fn with_apple_pay(mut self, apple_pay: ApplePay) -> Self {
        self.apple_pay = Some(apple_pay);
        self
    }
}

saferpay_runtime::impl_record!(AliasInsertDirectPaymentMeans {
    0 card: optional "Card" + "payment-means" exactly_one_of(&[0, 1, 2, 3, 5, 4]),
    1 alias: optional "Alias",
    2 scheme_token: optional "SchemeToken",
    3 bank_account: optional "BankAccount",
    4 google_pay: optional "GooglePay",
    5 apple_pay: optional "ApplePay",
});
