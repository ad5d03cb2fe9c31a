// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::behavior::since_1_1::Behavior;

/// The body of an error.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#errorhandling).
#[non_exhaustive]
pub struct ErrorMessage {
    /// `Behavior`. [`Behavior`], mandatory.
    pub behavior: Behavior,

    /// `ErrorDetail`. List of texts, optional.
    pub error_detail: Vec<String>,
}

impl ErrorMessage {
    /// Makes one of what is mandatory.
    #[inline]
    #[must_use]
    pub fn new(behavior: Behavior) -> Self {
        Self {
            behavior,
            ..saferpay_runtime::record::Record::EMPTY
        }
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
    0 behavior: mandatory "Behavior",
    1 error_detail: optional "ErrorDetail",
});
