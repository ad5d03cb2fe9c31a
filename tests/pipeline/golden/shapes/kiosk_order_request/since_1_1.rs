// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::paper::since_1_1::Paper;
use crate::generated::shapes::price::since_1_1::Price;

/// The request body of `POST /Payment/v1/Kiosk/Order`.
///
/// `Kiosk/Order`: Orders papers, which are paid for at once.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#Payment_v1_Kiosk_Order).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderRequest {
    /// What it costs.
    ///
    /// `Price`. [`Price`], mandatory.
    pub price: Price,

    /// What is ordered, in the order of [`Paper.Type`].
    ///
    /// See [`Paper`] and `Kiosk/Order`.
    ///
    /// `Papers`. List of [`Paper`], optional.
    ///
    /// [`Paper.Type`]: Paper::type
    pub papers: Vec<Paper>,
}

impl OrderRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `price`: What it costs.
    #[must_use]
    pub fn new(price: Price) -> Self {
        Self { price, ..Record::blank() }
    }

    /// Sets `Papers`. What is ordered, in the order of [`Paper.Type`].
    ///
    /// [`Paper.Type`]: Paper::type
    #[must_use]
    pub fn with_papers(mut self, papers: Vec<Paper>) -> Self {
        self.papers = papers;
        self
    }
}

impl Record for OrderRequest {
    const NAME: &'static str = "OrderRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Price"),
        Field::optional("Papers"),
    ];

    fn blank() -> Self {
        Self {
            price: Blank::blank(),
            papers: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.price.slot(),
            1 => self.papers.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.price.view(),
            1 => self.papers.view(),
            _ => View::Absent,
        }
    }
}

record!(OrderRequest);
