// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;

/// The request body of [`Batch/Close`](../batch/struct.Batch.html#method.close).
///
/// Submits all captures of a terminal so far to the acquirers, for payout.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Batch_Close).
#[non_exhaustive]
pub struct CloseRequest {
    /// The terminal whose captures are submitted.
    ///
    /// Each terminal has its own batch.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    pub terminal_id: TerminalId,
}

impl CloseRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `terminal_id`: The terminal whose captures are submitted.
    #[must_use]
    pub fn new(terminal_id: impl Into<TerminalId>) -> Self {
        Self {
            terminal_id: terminal_id.into(),
        }
    }
}

saferpay_runtime::impl_record!(CloseRequest sets {
    TerminalId: "TerminalId",
} {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
});
