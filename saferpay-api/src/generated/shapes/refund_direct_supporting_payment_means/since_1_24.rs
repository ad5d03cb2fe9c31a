// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::card::since_1_10::Card;
use crate::generated::shapes::saferpay_fields::since_1_14::SaferpayFields;
use crate::generated::shapes::scheme_token::since_1_23::SchemeToken;

/// Where the money goes: set exactly one of them.
///
/// Since 1.48 the page says that Saferpay Fields and scheme tokens never worked here, though the
/// tables before listed them.
///
/// The container `Payment_Models_Data_RefundDirectSupportingPaymentMeans`.
///
/// First in SpecVersion
/// [1.24](https://saferpay.github.io/jsonapi/1.24/#Payment_Models_Data_RefundDirectSupportingPaymentMeans).
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDirectSupportingPaymentMeans {
    /// A card from Saferpay's fields; the page took it back with 1.48 as never supported.
    ///
    /// `SaferpayFields`. [`SaferpayFields`], optional.
    pub saferpay_fields: Option<SaferpayFields>,

    /// The number of the card that gets the money; only merchants with a full PCI certification may
    /// use it.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// The stored means of payment that gets the money.
    ///
    /// `Alias`. [`Alias`], optional.
    pub alias: Option<Alias>,

    /// A token of the card scheme; the page took it back with 1.48 as never supported.
    ///
    /// `SchemeToken`. [`SchemeToken`], optional.
    pub scheme_token: Option<SchemeToken>,
}

impl RefundDirectSupportingPaymentMeans {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `SaferpayFields`. A card from Saferpay's fields; the page took it back with 1.48 as never
    /// supported.
    #[inline]
    #[must_use]
    pub fn with_saferpay_fields(mut self, saferpay_fields: SaferpayFields) -> Self {
        self.saferpay_fields = Some(saferpay_fields);
        self
    }

    /// Sets `Card`. The number of the card that gets the money; only merchants with a full PCI
    /// certification may use it.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `Alias`. The stored means of payment that gets the money.
    #[inline]
    #[must_use]
    pub fn with_alias(mut self, alias: Alias) -> Self {
        self.alias = Some(alias);
        self
    }

    /// Sets `SchemeToken`. A token of the card scheme; the page took it back with 1.48 as never
    /// supported.
    #[inline]
    #[must_use]
    pub fn with_scheme_token(mut self, scheme_token: SchemeToken) -> Self {
        self.scheme_token = Some(scheme_token);
        self
    }
}

saferpay_runtime::impl_record!(RefundDirectSupportingPaymentMeans {
    0 saferpay_fields: optional "SaferpayFields",
    1 card: optional "Card",
    2 alias: optional "Alias",
    3 scheme_token: optional "SchemeToken",
});
