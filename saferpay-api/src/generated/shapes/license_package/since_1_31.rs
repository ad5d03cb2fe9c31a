// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The license package that the customer has bought.
///
/// The container `RestApi_Models_LicensePackage`.
///
/// First in SpecVersion
/// [1.31](https://saferpay.github.io/jsonapi/1.31/#RestApi_Models_LicensePackage).
#[derive(Default)]
#[non_exhaustive]
pub struct LicensePackage {
    /// The ID of the package, which a program can compare.
    ///
    /// The specification does not list the IDs; ignore those that you do not know.
    ///
    /// `Id`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `SAFERPAY_EXAMPLE`
    pub id: Option<String>,

    /// The name of the package for people; do not compare it.
    ///
    /// `DisplayName`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `Saferpay Example`
    pub display_name: Option<String>,
}

impl LicensePackage {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Id`. The ID of the package, which a program can compare.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `DisplayName`. The name of the package for people; do not compare it.
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

saferpay_runtime::impl_record!(LicensePackage {
    0 id: expected "Id",
    1 display_name: expected "DisplayName",
});
