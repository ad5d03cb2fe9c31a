// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The request body of `POST /Payment/v1/OmniChannel/AcquireTransaction`.
///
/// First in SpecVersion
/// [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_v1_OmniChannel_AcquireTransaction).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcquireTransactionRequest {
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12345678`
    pub terminal_id: String,

    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<String>,

    /// `SixTransactionReference`. Text, mandatory.
    ///
    /// Example: `1:100002:199970683910`
    pub six_transaction_reference: String,
}

impl AcquireTransactionRequest {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
        six_transaction_reference: impl Into<String>,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            six_transaction_reference: six_transaction_reference.into(),
            ..Record::blank()
        }
    }

    /// Sets `OrderId`.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

impl Record for AcquireTransactionRequest {
    const NAME: &'static str = "AcquireTransactionRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("TerminalId")
            .bound(&[Rule::Characters(Characters::Numeric, 8, 8)]),
        Field::optional("OrderId").bound(&[Rule::Characters(Characters::Id, 1, 80)]),
        Field::mandatory("SixTransactionReference"),
    ];

    fn blank() -> Self {
        Self {
            terminal_id: Blank::blank(),
            order_id: Blank::blank(),
            six_transaction_reference: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.terminal_id.slot(),
            1 => self.order_id.slot(),
            2 => self.six_transaction_reference.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.terminal_id.view(),
            1 => self.order_id.view(),
            2 => self.six_transaction_reference.view(),
            _ => View::Absent,
        }
    }
}

record!(AcquireTransactionRequest);
