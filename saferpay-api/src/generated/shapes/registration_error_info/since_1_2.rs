// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The reason why a payment method was not stored although the payment returned a result.
///
/// The container `Payment_Models_Data_RegistrationErrorInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_RegistrationErrorInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationErrorInfo {
    /// The name of the error, which a program can compare.
    ///
    /// `ErrorName`. Text, optional.
    ///
    /// Example: `ErrorName`
    pub error_name: Option<String>,

    /// A description of the error for developers.
    ///
    /// The wording can change without notice; do not parse it.
    ///
    /// `ErrorMessage`. Text, optional.
    ///
    /// Example: `ErrorMessage`
    pub error_message: Option<String>,
}

impl RegistrationErrorInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `ErrorName`. The name of the error, which a program can compare.
    #[must_use]
    pub fn with_error_name(mut self, error_name: impl Into<String>) -> Self {
        self.error_name = Some(error_name.into());
        self
    }

    /// Sets `ErrorMessage`. A description of the error for developers.
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
