use super::request::{records, text};
use super::{Reading, sealed};
use crate::answers::find;
use crate::client::Call;
use crate::record::AnyRecord;

/// What the customer has a licence for.
pub trait License: sealed::Sealed {
    #[doc(hidden)]
    fn license_by(&self) -> Call<'_, Licensed>;

    /// The customer's package and its features.
    fn license(&self) -> Call<'_, Licensed> {
        self.license_by()
    }
}

/// A licence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Licensed {
    /// The package.
    pub package: Feature,

    /// What it allows.
    pub features: Vec<Feature>,
}

impl Licensed {
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

impl Reading for Licensed {
    fn read(answer: &dyn AnyRecord) -> Self {
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
