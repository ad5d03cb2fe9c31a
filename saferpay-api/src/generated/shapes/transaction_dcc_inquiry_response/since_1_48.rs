// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::DccToken;
use crate::generated::shapes::dcc_inquiry_info::since_1_48::DccInquiryInfo;

/// The response body of
/// [`Transaction/DccInquiry`](../transaction/struct.Transaction.html#method.dcc_inquiry).
///
/// Returns whether a card can be charged in its own currency, and the exchange rate.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#Payment_v1_Transaction_DccInquiry).
#[non_exhaustive]
pub struct DccInquiryResponse {
    /// Whether this card can be charged in its own currency here.
    ///
    /// If not, charge it as usual.
    ///
    /// `DccAvailable`. True or false, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `true`
    pub dcc_available: Option<bool>,

    /// The terms of the offer, which you show the payer before the choice: both amounts, rate and
    /// markup.
    ///
    /// `DccInfo`. [`DccInquiryInfo`], optional.
    pub dcc_info: Option<DccInquiryInfo>,

    /// Identifies this offer when you charge the card.
    #[cfg_attr(
        feature = "_ge_1_49",
        doc = "",
        cfg_attr(
            feature = "v1_48",
            doc = "Since 1.49:",
        ),
        doc = "Pass it as `Token` in `DccReference`.",
    )]
    ///
    /// The specification calls it the ID of a transaction, but nothing is authorized yet.
    ///
    /// `DccToken`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `qiuwerhfi23h4189asdhflk23489`
    pub dcc_token: DccToken,

    /// When the offer expires.
    ///
    /// After that, call
    /// [`Transaction/DccInquiry`](../transaction/struct.Transaction.html#method.dcc_inquiry) again for
    /// a new rate.
    ///
    /// `Expiration`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2015-01-30T13:45:22.258+02:00`
    pub expiration: Option<DateTime>,
}

impl DccInquiryResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `dcc_token`: Identifies this offer when you charge the card.
    #[must_use]
    pub fn new(dcc_token: impl Into<DccToken>) -> Self {
        Self {
            dcc_token: dcc_token.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `DccAvailable`. Whether this card can be charged in its own currency here.
    #[inline]
    #[must_use]
    pub fn with_dcc_available(mut self, dcc_available: bool) -> Self {
        self.dcc_available = Some(dcc_available);
        self
    }

    /// Sets `DccInfo`. The terms of the offer, which you show the payer before the choice: both
    /// amounts, rate and markup.
    #[inline]
    #[must_use]
    pub fn with_dcc_info(mut self, dcc_info: DccInquiryInfo) -> Self {
        self.dcc_info = Some(dcc_info);
        self
    }

    /// Sets `Expiration`. When the offer expires.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<DateTime>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }
}

saferpay_runtime::impl_record!(DccInquiryResponse {
    Token: "DccToken",
    Expiration: "Expiration",
} {
    0 dcc_available: expected "DccAvailable",
    1 dcc_info: optional "DccInfo",
    2 dcc_token: mandatory secret "DccToken",
    3 expiration: expected "Expiration" date_time(),
});
