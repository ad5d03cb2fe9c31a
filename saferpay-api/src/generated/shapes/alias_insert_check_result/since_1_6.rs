// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::alias_insert_check_outcome::since_1_6::AliasInsertCheckOutcome;

/// The result of the card check.
///
/// There is no value for a failed check: in that case, expect the registration itself to fail with
/// an error such as [`CARD_CHECK_FAILED`].
///
/// The container `Payment_Models_Data_AliasInsertCheckResult`.
///
/// First in SpecVersion
/// [1.6](https://saferpay.github.io/jsonapi/1.6/#Payment_Models_Data_AliasInsertCheckResult).
///
/// [`CARD_CHECK_FAILED`]: crate::error::ErrorName::CardCheckFailed
#[derive(Default)]
#[non_exhaustive]
pub struct AliasInsertCheckResult {
    /// Whether the card was checked successfully.
    ///
    /// `NOT_PERFORMED` means that there was no check, often because the brand or the acquirer does not
    /// support it. It says nothing about the card.
    ///
    /// `Result`. [`AliasInsertCheckOutcome`], mandatory, and `None` if a response lacks it.
    pub result: Option<AliasInsertCheckOutcome>,

    /// Details about the result, for people; do not base logic on it, because the wording can change.
    ///
    /// `Message`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `Online card check was successful.`
    pub message: Option<String>,
}

impl AliasInsertCheckResult {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Result`. Whether the card was checked successfully.
    #[inline]
    #[must_use]
    pub fn with_result(mut self, result: AliasInsertCheckOutcome) -> Self {
        self.result = Some(result);
        self
    }

    /// Sets `Message`. Details about the result, for people; do not base logic on it, because the
    /// wording can change.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

saferpay_runtime::impl_record!(AliasInsertCheckResult {
    0 result: expected "Result",
    1 message: expected "Message",
});
