//! The license of the customer.

use std::fmt;

use super::{Details, FromResponse, sealed};
use crate::answers::Facts;
use crate::client::Call;

/// The customer's license.
pub trait License: sealed::Sealed {
    #[doc(hidden)]
    fn call_license(&self) -> Call<CustomerLicense>;

    /// The customer's package and its features.
    fn license(&self) -> Call<CustomerLicense> {
        self.call_license()
    }
}

/// A license.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CustomerLicense {
    /// The package, if the response names it.
    pub package: Option<Feature>,

    /// The features that it includes.
    pub features: Vec<Feature>,
}

impl CustomerLicense {
    /// Whether it has the feature with this ID, such as `MANAGEMENT_API`.
    #[must_use]
    pub fn has(&self, feature: &str) -> bool {
        self.features.iter().any(|one| one.id == feature)
    }
}

/// A feature or a package.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Feature {
    /// Its ID.
    pub id: String,

    /// Its name for people.
    pub display_name: Option<String>,
}

impl Feature {
    fn read(details: Details<'_>) -> Option<Self> {
        Some(Self { id: details.text("Id")?, display_name: details.text("DisplayName") })
    }
}

/// The name for people, or else the ID.
impl fmt::Display for Feature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.display_name.as_deref().unwrap_or(&self.id))
    }
}

impl FromResponse for CustomerLicense {
    fn from_response(_: &Facts, details: Details<'_>) -> Option<Self> {
        // A response that cannot be decoded does not say that there are no features.
        details.are_known().then(|| Self {
            package: details.record("Package").and_then(Feature::read),
            features: details.records("Features", Feature::read),
        })
    }
}

/// Implements the flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! license {
    () => {
        impl $crate::flows::License for Client {
            #[inline]
            fn call_license(&self) -> $crate::client::Call<$crate::flows::CustomerLicense> {
                self.licensing().get_customer_license().decode_as()
            }
        }
    };
}

/// The same with the operation that a newer one replaced.
#[doc(hidden)]
#[macro_export]
macro_rules! license_configuration {
    () => {
        impl $crate::flows::License for Client {
            #[inline]
            fn call_license(&self) -> $crate::client::Call<$crate::flows::CustomerLicense> {
                self.licensing().get_customer_license_configuration().decode_as()
            }
        }
    };
}
