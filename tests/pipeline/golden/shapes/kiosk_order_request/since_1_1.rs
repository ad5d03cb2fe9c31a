// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::paper::since_1_1::Paper;
use crate::generated::shapes::price::since_1_1::Price;

/// The request body of [`Kiosk/Order`](../kiosk/struct.Kiosk.html#method.order).
///
/// Orders papers, which are paid for at once.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#Payment_v1_Kiosk_Order).
#[non_exhaustive]
pub struct OrderRequest {
    /// What it costs.
    ///
    /// `Price`. [`Price`], mandatory.
    pub price: Price,

    /// What is ordered, in the order of [`Paper.Type`].
    ///
    /// See [`Paper`] and [`Kiosk/Order`](../kiosk/struct.Kiosk.html#method.order).
    ///
    /// `Papers`. List of [`Paper`], optional.
    ///
    /// [`Paper.Type`]: Paper::type
    pub papers: Vec<Paper>,
}

impl OrderRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `price`: What it costs.
    #[inline]
    #[must_use]
    pub fn new(price: Price) -> Self {
        Self {
            price,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Papers`. What is ordered, in the order of [`Paper.Type`].
    ///
    /// [`Paper.Type`]: Paper::type
    #[inline]
    #[must_use]
    pub fn with_papers(mut self, papers: Vec<Paper>) -> Self {
        self.papers = papers;
        self
    }
}

saferpay_runtime::impl_record!(OrderRequest {
    0 price: mandatory "Price",
    1 papers: optional "Papers",
});
