// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The package that the customer has bought.
///
/// The container `RestApi_Models_LicensePackage`.
///
/// First in SpecVersion
/// [1.31](https://saferpay.github.io/jsonapi/1.31/#RestApi_Models_LicensePackage).
#[non_exhaustive]
pub struct LicensePackage {
    /// The package's id, for your program to compare.
    ///
    /// No page lists the ids; ignore those that you do not know.
    ///
    /// `Id`. Text, mandatory.
    ///
    /// Example: `SAFERPAY_EXAMPLE`
    pub id: String,

    /// The package's name for people; do not compare it.
    ///
    /// `DisplayName`. Text, mandatory.
    ///
    /// Example: `Saferpay Example`
    pub display_name: String,
}

impl LicensePackage {
    /// Makes one of what is mandatory.
    ///
    /// - `id`: The package's id, for your program to compare.
    /// - `display_name`: The package's name for people; do not compare it.
    #[must_use]
    pub fn new(id: impl Into<String>, display_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
        }
    }
}

saferpay_runtime::impl_record!(LicensePackage {
    0 id: mandatory "Id",
    1 display_name: mandatory "DisplayName",
});
