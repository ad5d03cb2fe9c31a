// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::alias_insert_check_outcome::since_1_6::AliasInsertCheckOutcome;

/// What the check of the card found.
///
/// It has no value for a failed check; expect the registration itself to fail then, with an error
/// such as [`CARD_CHECK_FAILED`].
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
    /// Whether the card was checked, and with success.
    ///
    /// `NOT_PERFORMED` means that nothing was checked, often because the brand or the acquirer does
    /// not offer it; it is no verdict on the card. SpecVersions 1.16 to 1.50 tell with
    /// `OK_AUTHENTICATED` that the payer was authenticated too; since 1.51 `Authentication` tells it.
    ///
    /// `Result`. [`AliasInsertCheckOutcome`], mandatory, and `None` if a response lacks it.
    pub result: Option<AliasInsertCheckOutcome>,

    /// More about the outcome, for people; its wording may change, so decide nothing by it.
    ///
    /// `Message`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `Online card check was successful.`
    pub message: Option<String>,
}

impl AliasInsertCheckResult {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Result`. Whether the card was checked, and with success.
    #[inline]
    #[must_use]
    pub fn with_result(mut self, result: AliasInsertCheckOutcome) -> Self {
        self.result = Some(result);
        self
    }

    /// Sets `Message`. More about the outcome, for people; its wording may change, so decide nothing
    /// by it.
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
