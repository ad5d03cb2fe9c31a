// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::brand::since_1_48::Brand;

/// The conversion offer to show to the payer: both amounts, the rate and the cost of the
/// conversion.
///
/// Show all of it and let the payer choose freely between the two currencies. Then call
/// [`Transaction/AuthorizeDirect`](transaction/struct.Transaction.html#method.authorize_direct)
/// with the payer's choice.
///
/// The container `Payment_Models_Data_DccInquiryInfo`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#Payment_Models_Data_DccInquiryInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct DccInquiryInfo {
    /// The card brand or other payment method.
    ///
    /// Base logic on [`Brand.PaymentMethod`], never on the display name.
    ///
    /// `Brand`. [`Brand`], optional.
    ///
    /// [`Brand.PaymentMethod`]: Brand::payment_method
    pub brand: Option<Brand>,

    /// The amount that the payer would pay in the currency of the card.
    ///
    /// `CardHolderAmount`. [`Amount`], optional.
    pub card_holder_amount: Option<Amount>,

    /// The exchange rate offered, including the fee; the decimal separator is always a point.
    ///
    /// `ExchangeRate`. Text, optional.
    ///
    /// Example: `1.2345`
    pub exchange_rate: Option<String>,

    /// The fee for the conversion, as text with a percent sign, such as `3%`.
    ///
    /// `Markup`. Text, optional.
    ///
    /// Example: `3%`
    pub markup: Option<String>,

    /// The amount that the payer would pay in your currency, without conversion.
    ///
    /// `MerchantAmount`. [`Amount`], optional.
    pub merchant_amount: Option<Amount>,

    /// The source of the exchange rate, which determines the notice that you must show with the offer.
    ///
    /// The specification does not list the notices.
    ///
    /// `Source`. Text, optional.
    ///
    /// Example: `Six Financial Services`
    pub source: Option<String>,
}

impl DccInquiryInfo {
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

    /// Sets `CardHolderAmount`. The amount that the payer would pay in the currency of the card.
    #[inline]
    #[must_use]
    pub fn with_card_holder_amount(mut self, card_holder_amount: Amount) -> Self {
        self.card_holder_amount = Some(card_holder_amount);
        self
    }

    /// Sets `ExchangeRate`. The exchange rate offered, including the fee; the decimal separator is
    /// always a point.
    #[must_use]
    pub fn with_exchange_rate(mut self, exchange_rate: impl Into<String>) -> Self {
        self.exchange_rate = Some(exchange_rate.into());
        self
    }

    /// Sets `Markup`. The fee for the conversion, as text with a percent sign, such as `3%`.
    #[must_use]
    pub fn with_markup(mut self, markup: impl Into<String>) -> Self {
        self.markup = Some(markup.into());
        self
    }

    /// Sets `MerchantAmount`. The amount that the payer would pay in your currency, without
    /// conversion.
    #[inline]
    #[must_use]
    pub fn with_merchant_amount(mut self, merchant_amount: Amount) -> Self {
        self.merchant_amount = Some(merchant_amount);
        self
    }

    /// Sets `Source`. The source of the exchange rate, which determines the notice that you must show
    /// with the offer.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

saferpay_runtime::impl_record!(DccInquiryInfo {
    0 brand: optional "Brand",
    1 card_holder_amount: optional "CardHolderAmount",
    2 exchange_rate: optional "ExchangeRate",
    3 markup: optional "Markup",
    4 merchant_amount: optional "MerchantAmount",
    5 source: optional "Source",
});
