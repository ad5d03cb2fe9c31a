// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The request body of `POST /Payment/v1/Transaction/QueryAlternativePayment`.
///
/// `Transaction/QueryAlternativePayment`: Tells how a payment begun by
/// `Transaction/AlternativePayment` went.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_v1_Transaction_QueryAlternativePayment).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryAlternativePaymentRequest {
    /// The token that `Transaction/AlternativePayment` gave, of your own records.
    ///
    /// `Token`. Text, mandatory, `Id[1..50]`. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: String,
}

impl QueryAlternativePaymentRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `token`: The token that `Transaction/AlternativePayment` gave, of your own records.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

impl Record for QueryAlternativePaymentRequest {
    const NAME: &'static str = "QueryAlternativePaymentRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Token")
            .secret()
            .bound(&[Rule::Characters(Characters::Id, 1, 50)]),
    ];

    fn blank() -> Self {
        Self { token: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.token.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.token.view(),
            _ => View::Absent,
        }
    }
}

record!(QueryAlternativePaymentRequest);
