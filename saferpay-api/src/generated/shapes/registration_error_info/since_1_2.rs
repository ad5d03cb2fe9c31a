// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Why a means of payment was not stored, although the payment itself was answered.
///
/// The container `Payment_Models_Data_RegistrationErrorInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_RegistrationErrorInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationErrorInfo {
    /// The name of the error, for programs.
    ///
    /// `ErrorName`. Text, optional.
    ///
    /// Example: `ErrorName`
    pub error_name: Option<String>,

    /// What went wrong, in words for a developer.
    ///
    /// The wording changes without notice; do not parse it.
    ///
    /// `ErrorMessage`. Text, optional.
    ///
    /// Example: `ErrorMessage`
    pub error_message: Option<String>,
}

impl RegistrationErrorInfo {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `ErrorName`. The name of the error, for programs.
    #[must_use]
    pub fn with_error_name(mut self, error_name: impl Into<String>) -> Self {
        self.error_name = Some(error_name.into());
        self
    }

    /// Sets `ErrorMessage`. What went wrong, in words for a developer.
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

saferpay_runtime::impl_record!(RegistrationErrorInfo {
    0 error_name: optional "ErrorName",
    1 error_message: optional "ErrorMessage",
});
