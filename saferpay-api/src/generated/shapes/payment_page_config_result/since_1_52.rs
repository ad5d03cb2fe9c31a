// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// One of your payment page configurations, which you make in the Backoffice.
///
/// The container `RestApi_Models_PaymentPageConfigResult`.
///
/// First in SpecVersion
/// [1.52](https://saferpay.github.io/jsonapi/1.52/#RestApi_Models_PaymentPageConfigResult).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentPageConfigResult {
    /// What the configuration is for, as you wrote it in the Backoffice.
    ///
    /// `Description`. Text, optional.
    pub description: Option<String>,

    /// Whether it is the one that is used where a payment names none.
    ///
    /// `IsDefault`. True or false, optional.
    pub is_default: Option<bool>,

    /// Its name, as `ConfigSet` asks for it.
    ///
    /// `Name`. Text, optional.
    pub name: Option<String>,
}

impl PaymentPageConfigResult {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Description`. What the configuration is for, as you wrote it in the Backoffice.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `IsDefault`. Whether it is the one that is used where a payment names none.
    #[inline]
    #[must_use]
    pub fn with_is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `Name`. Its name, as `ConfigSet` asks for it.
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
