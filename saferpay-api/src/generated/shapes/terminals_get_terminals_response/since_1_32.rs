// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::terminal_result::since_1_32::TerminalResult;

/// The response body of
/// [`Terminals/GetTerminals`](../terminals/struct.Terminals.html#method.get_terminals).
///
/// Lists the customer's terminals, with the payment methods that each accepts.
///
/// First in SpecVersion
/// [1.32](https://saferpay.github.io/jsonapi/1.32/#rest_customers_[customerId]_terminals).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTerminalsResponse {
    /// The customer's terminals.
    ///
    /// `Terminals`. List of [`TerminalResult`], optional.
    pub terminals: Vec<TerminalResult>,
}

impl GetTerminalsResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Terminals`. The customer's terminals.
    #[inline]
    #[must_use]
    pub fn with_terminals(mut self, terminals: Vec<TerminalResult>) -> Self {
        self.terminals = terminals;
        self
    }
}

saferpay_runtime::impl_record!(GetTerminalsResponse {
    0 terminals: optional "Terminals",
});
