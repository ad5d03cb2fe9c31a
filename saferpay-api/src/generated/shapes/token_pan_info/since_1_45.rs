// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::token_pan_status::since_1_45::TokenPanStatus;

/// The network token of a stored card, as known to the card scheme.
///
/// The container `Payment_Models_SecureCardData_Tokenization_TokenPanInfo`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_SecureCardData_Tokenization_TokenPanInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct TokenPanInfo {
    /// The URL of an image of the payer's card, to show with the stored card.
    ///
    /// `CardImageUrl`. Text, optional.
    pub card_image_url: Option<String>,

    /// The month in which the token expires, from 1 to 12; the card can expire at another time.
    ///
    /// `ExpMonth`. Whole number, optional.
    ///
    /// Example: `9`
    pub exp_month: Option<i64>,

    /// The year in which the token expires, with four digits; the card can expire at another time.
    ///
    /// `ExpYear`. Whole number, optional.
    ///
    /// Example: `2027`
    pub exp_year: Option<i64>,

    /// Whether the token can currently be used, according to the card scheme.
    ///
    /// `DELETED` means that the cardholder or the issuer closed the card: new charges will fail, so
    /// ask the payer for another card.
    ///
    /// `Status`. [`TokenPanStatus`], optional.
    ///
    /// Example: `DELETED`
    pub status: Option<TokenPanStatus>,
}

impl TokenPanInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `CardImageUrl`. The URL of an image of the payer's card, to show with the stored card.
    #[must_use]
    pub fn with_card_image_url(mut self, card_image_url: impl Into<String>) -> Self {
        self.card_image_url = Some(card_image_url.into());
        self
    }

    /// Sets `ExpMonth`. The month in which the token expires, from 1 to 12; the card can expire at
    /// another time.
    #[inline]
    #[must_use]
    pub fn with_exp_month(mut self, exp_month: i64) -> Self {
        self.exp_month = Some(exp_month);
        self
    }

    /// Sets `ExpYear`. The year in which the token expires, with four digits; the card can expire at
    /// another time.
    #[inline]
    #[must_use]
    pub fn with_exp_year(mut self, exp_year: i64) -> Self {
        self.exp_year = Some(exp_year);
        self
    }

    /// Sets `Status`. Whether the token can currently be used, according to the card scheme.
    #[inline]
    #[must_use]
    pub fn with_status(mut self, status: TokenPanStatus) -> Self {
        self.status = Some(status);
        self
    }
}

saferpay_runtime::impl_record!(TokenPanInfo {
    0 card_image_url: optional "CardImageUrl",
    1 exp_month: optional "ExpMonth",
    2 exp_year: optional "ExpYear",
    3 status: optional "Status",
});
