//! The license of the customer.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::detail;
use super::flow::Flow;
use super::inputs::Inputs;
use super::messages::{Details, FromResponse};
use super::operations::{Calls, LicensingGetCustomerLicense};
use super::send::OneCall;
use crate::answers::Facts;
use crate::record::Record;

/// The customer's license.
#[cfg_attr(not(doctest), doc = include_str!("examples/license.md"))]
pub trait License: Calls<LicensingGetCustomerLicense, Response: Record> {
    /// Returns the customer's package and its features.
    fn license(&self) -> Flow<Self, LicensingGetCustomerLicense, OneCall<[String; 0], CustomerLicense>> {
        Flow::new(self, Inputs::new(), OneCall::new([]))
    }
}

/// A license.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerLicense {
    /// The package, if the response names it.
    pub package: Option<LicensedFeature>,

    /// The features that it includes.
    pub features: Vec<LicensedFeature>,
}

impl CustomerLicense {
    /// Whether it has the feature with this ID, such as `MANAGEMENT_API`.
    #[must_use]
    pub fn has(&self, feature: &str) -> bool {
        self.features.iter().any(|one| one.id == feature)
    }
}

/// A feature or a package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LicensedFeature {
    /// Its ID.
    pub id: String,

    /// Its name for people.
    pub display_name: Option<String>,
}

impl LicensedFeature {
    fn read(details: Details<'_>) -> Option<Self> {
        Some(Self { id: details.text(detail::FEATURE_ID)?, display_name: details.text(detail::DISPLAY_NAME) })
    }
}

/// The name for people, or else the ID.
impl fmt::Display for LicensedFeature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.display_name.as_deref().unwrap_or(&self.id))
    }
}

impl FromResponse for CustomerLicense {
    fn from_response(_: &Facts, details: Details<'_>) -> Option<Self> {
        // A response that cannot be decoded does not say that there are no features.
        details.are_known().then(|| Self {
            package: details.record(detail::PACKAGE).and_then(LicensedFeature::read),
            features: details.records(detail::FEATURES, LicensedFeature::read),
        })
    }
}
