// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::bank_account_info::since_1_49::BankAccountInfo;
use crate::generated::shapes::brand::since_1_48::Brand;
use crate::generated::shapes::card_info::since_1_44::CardInfo;
use crate::generated::shapes::pay_pal_info::since_1_27::PayPalInfo;

/// What the payer paid with, in a form that you may show and keep.
///
/// One of the details is filled, as suits the means of payment; some have none.
///
/// The container `Payment_Models_Data_PaymentMeansInfo`.
///
/// First in SpecVersion
/// [1.49](https://saferpay.github.io/jsonapi/1.49/#Payment_Models_Data_PaymentMeansInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMeansInfo {
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

    /// The wallet the payer paid with, if it was one, such as Apple Pay or Google Pay.
    ///
    /// New wallets come up without a new version: treat a name you do not know as one more wallet.
    ///
    /// `Wallet`. Text, optional.
    ///
    /// Example: `APPLEPAY`
    pub wallet: Option<String>,

    /// The data of a card.
    ///
    /// In a request the card's own data belong here: only merchants with a full PCI certification may
    /// handle them. Others use the payment page, Saferpay Fields or an alias. In a response the number
    /// is masked, and there is no verification code.
    ///
    /// `Card`. [`CardInfo`], optional.
    pub card: Option<CardInfo>,

    /// A bank account, for direct debits and for payouts to an account.
    ///
    /// In a request it is the account to use; in a response, the one that was used or stored.
    ///
    /// `BankAccount`. [`BankAccountInfo`], optional.
    pub bank_account: Option<BankAccountInfo>,

    /// What PayPal tells about the payer.
    ///
    /// `PayPal`. [`PayPalInfo`], optional.
    pub pay_pal: Option<PayPalInfo>,
}

impl PaymentMeansInfo {
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

    /// Sets `Wallet`. The wallet the payer paid with, if it was one, such as Apple Pay or Google Pay.
    #[must_use]
    pub fn with_wallet(mut self, wallet: impl Into<String>) -> Self {
        self.wallet = Some(wallet.into());
        self
    }

    /// Sets `Card`. The data of a card.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: CardInfo) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `BankAccount`. A bank account, for direct debits and for payouts to an account.
    #[inline]
    #[must_use]
    pub fn with_bank_account(mut self, bank_account: BankAccountInfo) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `PayPal`. What PayPal tells about the payer.
    #[inline]
    #[must_use]
    pub fn with_pay_pal(mut self, pay_pal: PayPalInfo) -> Self {
        self.pay_pal = Some(pay_pal);
        self
    }
}

saferpay_runtime::impl_record!(PaymentMeansInfo {
    0 brand: expected "Brand",
    1 display_text: expected "DisplayText",
    2 wallet: optional "Wallet",
    3 card: optional "Card",
    4 bank_account: optional "BankAccount",
    5 pay_pal: optional "PayPal",
});
