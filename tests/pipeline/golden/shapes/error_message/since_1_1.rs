// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::behavior::since_1_1::Behavior;

/// The body of an error.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#errorhandling).
#[derive(Default)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// `Behavior`. [`Behavior`], mandatory, and `None` if a response lacks it.
    pub behavior: Option<Behavior>,

    /// `ErrorDetail`. List of texts, optional.
    pub error_detail: Vec<String>,
}

impl ErrorMessage {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Behavior`.
    #[inline]
    #[must_use]
    pub fn with_behavior(mut self, behavior: Behavior) -> Self {
        self.behavior = Some(behavior);
        self
    }

    /// Sets `ErrorDetail`.
    #[inline]
    #[must_use]
    pub fn with_error_detail(mut self, error_detail: Vec<String>) -> Self {
        self.error_detail = error_detail;
        self
    }
}

saferpay_runtime::impl_record!(ErrorMessage {
    0 behavior: expected "Behavior",
    1 error_detail: optional "ErrorDetail",
});
