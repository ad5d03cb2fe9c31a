// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::bank_account_info::since_1_2::BankAccountInfo;
use crate::generated::shapes::brand::since_1_40::Brand;
use crate::generated::shapes::card_info::since_1_11::CardInfo;
use crate::generated::shapes::twint_info::since_1_10::TwintInfo;

/// The means of payment behind an alias, fit to be shown to the payer.
///
/// The container `Payment_Models_Data_AliasPaymentMeansInfo`.
///
/// First in SpecVersion
/// [1.40](https://saferpay.github.io/jsonapi/1.40/#Payment_Models_Data_AliasPaymentMeansInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct AliasPaymentMeansInfo {
    /// Which brand of card or which other means of payment it was.
    ///
    /// Build logic on [`Brand.PaymentMethod`], never on the name for display.
    ///
    /// `Brand`. [`Brand`], mandatory, and `None` if a response lacks it.
    ///
    /// [`Brand.PaymentMethod`]: Brand::payment_method
    pub brand: Option<Brand>,

    /// The means of payment as you may show it, with the number masked: `xxxx xxxx xxxx 0006`.
    ///
    /// Meant for a receipt or a list of stored cards. Do not take it apart.
    ///
    /// `DisplayText`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `DisplayText`
    pub display_text: Option<String>,

    /// The wallet that the card came from, such as `APPLEPAY`; missing when there was none.
    ///
    /// It is open text: new wallets appear without a new SpecVersion.
    ///
    /// `Wallet`. Text, optional.
    ///
    /// Example: `APPLEPAY`
    pub wallet: Option<String>,

    /// The masked card, when the alias stands for one.
    ///
    /// `Card`. [`CardInfo`], optional.
    pub card: Option<CardInfo>,

    /// The bank account, when the alias stands for a direct debit.
    ///
    /// `BankAccount`. [`BankAccountInfo`], optional.
    pub bank_account: Option<BankAccountInfo>,

    /// What is known of the TWINT account, when the alias stands for one.
    ///
    /// `Twint`. [`TwintInfo`], optional.
    pub twint: Option<TwintInfo>,
}

impl AliasPaymentMeansInfo {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Brand`. Which brand of card or which other means of payment it was.
    #[inline]
    #[must_use]
    pub fn with_brand(mut self, brand: Brand) -> Self {
        self.brand = Some(brand);
        self
    }

    /// Sets `DisplayText`. The means of payment as you may show it, with the number masked: `xxxx xxxx
    /// xxxx 0006`.
    #[must_use]
    pub fn with_display_text(mut self, display_text: impl Into<String>) -> Self {
        self.display_text = Some(display_text.into());
        self
    }

    /// Sets `Wallet`. The wallet that the card came from, such as `APPLEPAY`; missing when there was
    /// none.
    #[must_use]
    pub fn with_wallet(mut self, wallet: impl Into<String>) -> Self {
        self.wallet = Some(wallet.into());
        self
    }

    /// Sets `Card`. The masked card, when the alias stands for one.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: CardInfo) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `BankAccount`. The bank account, when the alias stands for a direct debit.
    #[inline]
    #[must_use]
    pub fn with_bank_account(mut self, bank_account: BankAccountInfo) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `Twint`. What is known of the TWINT account, when the alias stands for one.
    #[inline]
    #[must_use]
    pub fn with_twint(mut self, twint: TwintInfo) -> Self {
        self.twint = Some(twint);
        self
    }
}

saferpay_runtime::impl_record!(AliasPaymentMeansInfo {
    0 brand: expected "Brand",
    1 display_text: expected "DisplayText",
    2 wallet: optional "Wallet",
    3 card: optional "Card",
    4 bank_account: optional "BankAccount",
    5 twint: optional "Twint",
});
