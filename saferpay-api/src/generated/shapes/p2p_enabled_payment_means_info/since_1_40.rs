// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::bank_account_info::since_1_2::BankAccountInfo;
use crate::generated::shapes::brand::since_1_40::Brand;
use crate::generated::shapes::card_info::since_1_11::CardInfo;
use crate::generated::shapes::pay_pal_info::since_1_27::PayPalInfo;

/// The payment method that the payer used, in a form that you may show and store.
///
/// One of the detail fields is set, depending on the payment method; some payment methods have no
/// details.
///
/// The container `Payment_Models_Data_P2PEnabledPaymentMeansInfo`.
///
/// First in SpecVersion
/// [1.40](https://saferpay.github.io/jsonapi/1.40/#Payment_Models_Data_P2PEnabledPaymentMeansInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct P2pEnabledPaymentMeansInfo {
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

    /// The wallet that the payer used, if any, such as Apple Pay or Google Pay.
    ///
    /// New wallets can appear without a new version: treat a name that you do not know as another
    /// wallet.
    ///
    /// `Wallet`. Text, optional.
    ///
    /// Example: `APPLEPAY`
    pub wallet: Option<String>,

    /// The masked data of the card; present if the payer used one.
    ///
    /// `Card`. [`CardInfo`], optional.
    pub card: Option<CardInfo>,

    /// The bank account; present if the payer paid by direct debit.
    ///
    /// `BankAccount`. [`BankAccountInfo`], optional.
    pub bank_account: Option<BankAccountInfo>,

    /// The details from PayPal about the payer.
    ///
    /// `PayPal`. [`PayPalInfo`], optional.
    pub pay_pal: Option<PayPalInfo>,
}

impl P2pEnabledPaymentMeansInfo {
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

    /// Sets `Wallet`. The wallet that the payer used, if any, such as Apple Pay or Google Pay.
    #[must_use]
    pub fn with_wallet(mut self, wallet: impl Into<String>) -> Self {
        self.wallet = Some(wallet.into());
        self
    }

    /// Sets `Card`. The masked data of the card; present if the payer used one.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: CardInfo) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `BankAccount`. The bank account; present if the payer paid by direct debit.
    #[inline]
    #[must_use]
    pub fn with_bank_account(mut self, bank_account: BankAccountInfo) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `PayPal`. The details from PayPal about the payer.
    #[inline]
    #[must_use]
    pub fn with_pay_pal(mut self, pay_pal: PayPalInfo) -> Self {
        self.pay_pal = Some(pay_pal);
        self
    }
}

saferpay_runtime::impl_record!(P2pEnabledPaymentMeansInfo {
    0 brand: expected "Brand",
    1 display_text: expected "DisplayText",
    2 wallet: optional "Wallet",
    3 card: optional "Card",
    4 bank_account: optional "BankAccount",
    5 pay_pal: optional "PayPal",
});
