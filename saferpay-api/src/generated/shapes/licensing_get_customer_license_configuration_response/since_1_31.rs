// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::feature::since_1_31::Feature;
use crate::generated::shapes::license_package::since_1_31::LicensePackage;

/// The response body of
/// [`Licensing/GetCustomerLicenseConfiguration`](../licensing/struct.Licensing.html#method.get_customer_license_configuration).
///
/// Returns the package and the features that the customer has licensed, under an older URL.
///
/// First in SpecVersion
/// [1.31](https://saferpay.github.io/jsonapi/1.31/#rest_customers_license-configuration).
#[derive(Default)]
#[non_exhaustive]
pub struct GetCustomerLicenseConfigurationResponse {
    /// The license package that the customer has bought.
    ///
    /// `Package`. [`LicensePackage`], mandatory, and `None` if a response lacks it.
    pub package: Option<LicensePackage>,

    /// The features that the customer may use: those of the package and those bought separately.
    ///
    /// `Features`. List of [`Feature`], mandatory, and empty if a response lacks it.
    pub features: Vec<Feature>,
}

impl GetCustomerLicenseConfigurationResponse {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Package`. The license package that the customer has bought.
    #[inline]
    #[must_use]
    pub fn with_package(mut self, package: LicensePackage) -> Self {
        self.package = Some(package);
        self
    }

    /// Sets `Features`. The features that the customer may use: those of the package and those bought
    /// separately.
    #[inline]
    #[must_use]
    pub fn with_features(mut self, features: Vec<Feature>) -> Self {
        self.features = features;
        self
    }
}

saferpay_runtime::impl_record!(GetCustomerLicenseConfigurationResponse {
    0 package: expected "Package",
    1 features: expected "Features",
});
