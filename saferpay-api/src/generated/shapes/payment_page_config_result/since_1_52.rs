// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// One of the payment page configurations that you created in the Backoffice.
///
/// The container `RestApi_Models_PaymentPageConfigResult`.
///
/// First in SpecVersion
/// [1.52](https://saferpay.github.io/jsonapi/1.52/#RestApi_Models_PaymentPageConfigResult).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentPageConfigResult {
    /// The description of the configuration that you entered in the Backoffice.
    ///
    /// `Description`. Text, optional.
    pub description: Option<String>,

    /// Whether Saferpay uses this configuration for payments that do not name one.
    ///
    /// `IsDefault`. True or false, optional.
    pub is_default: Option<bool>,

    /// The name of the configuration, for use in `ConfigSet`.
    ///
    /// `Name`. Text, optional.
    pub name: Option<String>,
}

impl PaymentPageConfigResult {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Description`. The description of the configuration that you entered in the Backoffice.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `IsDefault`. Whether Saferpay uses this configuration for payments that do not name one.
    #[inline]
    #[must_use]
    pub fn with_is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `Name`. The name of the configuration, for use in `ConfigSet`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

saferpay_runtime::impl_record!(PaymentPageConfigResult {
    0 description: optional "Description",
    1 is_default: optional "IsDefault",
    2 name: optional "Name",
});
