// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::bank_account_info::since_1_2::BankAccountInfo;
use crate::generated::shapes::brand::since_1_43::Brand;
use crate::generated::shapes::card_info::since_1_44::CardInfo;
use crate::generated::shapes::twint_info::since_1_10::TwintInfo;

/// The payment method that an alias represents, in a form that you can show to the payer.
///
/// The container `Payment_Models_Data_AliasPaymentMeansInfo`.
///
/// First in SpecVersion
/// [1.44](https://saferpay.github.io/jsonapi/1.44/#Payment_Models_Data_AliasPaymentMeansInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct AliasPaymentMeansInfo {
    /// The card brand or other payment method.
    ///
    /// Base logic on [`Brand.PaymentMethod`], never on the display name.
    ///
    /// `Brand`. [`Brand`], mandatory, and `None` if a response lacks it.
    ///
    /// [`Brand.PaymentMethod`]: Brand::payment_method
    pub brand: Option<Brand>,

    /// The payment method in a form that you can show, with a masked number: `xxxx xxxx xxxx 0006`.
    ///
    /// Use it on receipts and in lists of stored cards. Do not parse it.
    ///
    /// `DisplayText`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `DisplayText`
    pub display_text: Option<String>,

    /// The wallet that the card came from, such as `APPLEPAY`; absent if there was none.
    ///
    /// It is free text: new wallets can appear without a new SpecVersion.
    ///
    /// `Wallet`. Text, optional.
    ///
    /// Example: `APPLEPAY`
    pub wallet: Option<String>,

    /// The masked card data, if the alias represents a card.
    ///
    /// `Card`. [`CardInfo`], optional.
    pub card: Option<CardInfo>,

    /// The bank account, if the alias represents a direct debit.
    ///
    /// `BankAccount`. [`BankAccountInfo`], optional.
    pub bank_account: Option<BankAccountInfo>,

    /// The details of the TWINT account, if the alias represents one.
    ///
    /// `Twint`. [`TwintInfo`], optional.
    pub twint: Option<TwintInfo>,
}

impl AliasPaymentMeansInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Brand`. The card brand or other payment method.
    #[inline]
    #[must_use]
    pub fn with_brand(mut self, brand: Brand) -> Self {
        self.brand = Some(brand);
        self
    }

    /// Sets `DisplayText`. The payment method in a form that you can show, with a masked number: `xxxx
    /// xxxx xxxx 0006`.
    #[must_use]
    pub fn with_display_text(mut self, display_text: impl Into<String>) -> Self {
        self.display_text = Some(display_text.into());
        self
    }

    /// Sets `Wallet`. The wallet that the card came from, such as `APPLEPAY`; absent if there was
    /// none.
    #[must_use]
    pub fn with_wallet(mut self, wallet: impl Into<String>) -> Self {
        self.wallet = Some(wallet.into());
        self
    }

    /// Sets `Card`. The masked card data, if the alias represents a card.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: CardInfo) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `BankAccount`. The bank account, if the alias represents a direct debit.
    #[inline]
    #[must_use]
    pub fn with_bank_account(mut self, bank_account: BankAccountInfo) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `Twint`. The details of the TWINT account, if the alias represents one.
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
