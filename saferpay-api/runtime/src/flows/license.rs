//! The license of the customer.

use super::messages::{records, text};
use super::{FromResponse, sealed};
use crate::answers::find;
use crate::client::Call;
use crate::record::Reflect;

/// The customer's license.
pub trait License: sealed::Sealed {
    #[doc(hidden)]
    fn call_license(&self) -> Call<'_, CustomerLicense>;

    /// The customer's package and its features.
    fn license(&self) -> Call<'_, CustomerLicense> {
        self.call_license()
    }
}

/// A license.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CustomerLicense {
    /// The package.
    pub package: Feature,

    /// The features that it includes.
    pub features: Vec<Feature>,
}

impl CustomerLicense {
    /// Whether it has the feature with this id, such as `MANAGEMENT_API`.
    #[must_use]
    pub fn has(&self, feature: &str) -> bool {
        self.features.iter().any(|one| one.id == feature)
    }
}

/// A feature or a package.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Feature {
    /// Its id.
    pub id: String,

    /// Its name for people.
    pub display_name: String,
}

impl FromResponse for CustomerLicense {
    fn from_response(answer: &dyn Reflect) -> Self {
        Self {
            package: Feature {
                id: text(answer, &["Package", "Id"]),
                display_name: text(answer, &["Package", "DisplayName"]),
            },
            features: records(find::at(answer, &["Features"]), |feature| Feature {
                id: text(feature, &["Id"]),
                display_name: text(feature, &["DisplayName"]),
            }),
        }
    }
}

/// Implements the flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! license {
    () => {
        impl $crate::flows::License for Client {
            #[inline]
            fn call_license(&self) -> $crate::client::Call<'_, $crate::flows::CustomerLicense> {
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
            fn call_license(&self) -> $crate::client::Call<'_, $crate::flows::CustomerLicense> {
                self.licensing().get_customer_license_configuration().decode_as()
            }
        }
    };
}
