// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::feature::since_1_31::Feature;
use crate::generated::shapes::license_package::since_1_31::LicensePackage;

/// The response body of `GET /rest/customers/[customerId]/license-configuration`.
///
/// `Licensing/GetCustomerLicenseConfiguration`: Reads the package and the features that the
/// customer has licensed, under an older address.
///
/// First in SpecVersion
/// [1.31](https://saferpay.github.io/jsonapi/1.31/#rest_customers_license-configuration).
#[non_exhaustive]
pub struct GetCustomerLicenseConfigurationResponse {
    /// The package that the customer has bought.
    ///
    /// `Package`. [`LicensePackage`], mandatory.
    pub package: LicensePackage,

    /// What the customer may use: the features of the package, and those bought beside it.
    ///
    /// `Features`. List of [`Feature`], mandatory.
    pub features: Vec<Feature>,
}

impl GetCustomerLicenseConfigurationResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `package`: The package that the customer has bought.
    /// - `features`: What the customer may use: the features of the package, and those bought beside
    ///   it.
    #[inline]
    #[must_use]
    pub fn new(package: LicensePackage, features: Vec<Feature>) -> Self {
        Self { package, features }
    }
}

saferpay_runtime::impl_record!(GetCustomerLicenseConfigurationResponse {
    0 package: mandatory "Package",
    1 features: mandatory "Features",
});
