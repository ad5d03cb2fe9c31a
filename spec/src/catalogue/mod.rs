//! The embedded versions, with operations and containers by name.
//!
//! A version is read when it is first used.

mod operation;
mod version;

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use serde::Deserialize;

use crate::corrections::Corrections;
use crate::names::Names;
use crate::required::RequiredFields;
use crate::{Files, Method, SpecVersion, load, vendored};

pub use operation::{Operation, Route};
pub use version::Version;

/// All versions.
#[derive(Debug)]
pub struct Catalogue {
    files: Files,
    versions: BTreeMap<SpecVersion, OnceLock<Version>>,
    routes: OnceLock<Vec<Route>>,
    corrections: OnceLock<Corrections>,
    names: OnceLock<Names>,
}

impl Catalogue {
    /// The one catalogue of this program.
    #[must_use]
    pub fn shared() -> &'static Self {
        static SHARED: LazyLock<Catalogue> = LazyLock::new(Catalogue::vendored);
        &SHARED
    }

    fn vendored() -> Self {
        let files = vendored::files();
        let versions = load::numbers(&files).into_iter().map(|number| (number, OnceLock::new())).collect();
        Self {
            files,
            versions,
            routes: OnceLock::new(),
            corrections: OnceLock::new(),
            names: OnceLock::new(),
        }
    }

    /// The numbers of all versions, oldest first.
    pub fn versions(&self) -> impl DoubleEndedIterator<Item = SpecVersion> {
        self.versions.keys().copied()
    }

    /// The newest version.
    ///
    /// # Panics
    ///
    /// Never: the embedded specification has versions.
    pub fn newest(&self) -> &Version {
        let newest = self.versions().next_back().and_then(|version| self.version(version));
        newest.expect("the embedded specification has versions")
    }

    /// One version, if it exists.
    ///
    /// # Panics
    ///
    /// Never: the tests of this package read every embedded file.
    pub fn version(&self, number: SpecVersion) -> Option<&Version> {
        let version = self.versions.get(&number)?;
        Some(version.get_or_init(|| {
            let mut specification =
                load::version(&self.files, number).expect("the embedded versions can be read");
            self.corrections().apply_matching(&mut specification);
            Version::new(specification, self.names())
        }))
    }

    /// The fields that the responses of a version have, also those of later versions.
    #[must_use]
    pub fn required<'v>(&self, version: &'v Version) -> &'v RequiredFields {
        version.required(self.versions().filter_map(|number| self.version(number)))
    }

    /// The Rust type of the container that a field of a version refers to, by which texts name it.
    #[must_use]
    pub fn referred_type<'v>(&self, version: &'v Version, field: &crate::Field) -> Option<&'v str> {
        version.referred_type(self.names(), field)
    }

    /// The methods that any version has for a path.
    pub fn methods(&self, segments: &[String]) -> Vec<Method> {
        let fitting = self.routes().iter().filter(|route| route.fits(segments));
        fitting.map(|route| route.method).collect()
    }

    /// The routes of all versions, each once. Only they are read, and not the versions as a whole.
    fn routes(&self) -> &[Route] {
        #[derive(Deserialize)]
        struct Skimmed {
            operations: Vec<SkimmedOperation>,
        }
        #[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
        struct SkimmedOperation {
            method: Method,
            path: String,
        }
        self.routes.get_or_init(|| {
            let operations = self.versions().flat_map(|number| {
                let text = self.files.text(&load::version_file(number)).expect("the file is embedded");
                let skimmed: Skimmed = serde_json::from_str(text).expect("the embedded versions can be read");
                skimmed.operations
            });
            let mut operations: Vec<SkimmedOperation> = operations.collect();
            operations.sort();
            operations.dedup();
            operations.iter().map(|operation| Route::new(operation.method, &operation.path)).collect()
        })
    }

    fn corrections(&self) -> &Corrections {
        self.corrections
            .get_or_init(|| load::corrections(&self.files).expect("the embedded corrections can be read"))
    }

    fn names(&self) -> &Names {
        self.names.get_or_init(|| load::names(&self.files).expect("the embedded names can be read"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_vendored_version_can_be_read_and_its_operations_found() {
        let catalogue = Catalogue::shared();
        assert_eq!(catalogue.versions().count(), load::numbers(&vendored::files()).len());
        let versions = load::numbers(&vendored::files()).len();
        let mut operations = 0;
        for number in catalogue.versions() {
            let version = catalogue.version(number).unwrap();
            assert_eq!(version.number(), number);
            for operation in version.operations() {
                let route = operation.route();
                let filled: Vec<String> = route.fill(|name| format!("<{name}>"));
                let (found, path) = version.find(route.method.as_str(), &filled).unwrap();
                assert_eq!(found.name(), operation.name());
                assert!(path.iter().all(|(name, value)| *value == format!("<{name}>")), "{path:?}");
                assert!(catalogue.methods(&filled).contains(&route.method));
                operations += 1;
            }
        }
        println!("{operations} operations in {versions} versions");
        assert!(operations > versions * 10);
    }

    #[test]
    fn operations_have_the_names_of_the_sdk() {
        let newest = Catalogue::shared().newest();
        let names: Vec<&str> = newest.operations().map(Operation::name).collect();
        for name in
            ["PaymentPage/Initialize", "Transaction/Capture", "SecurePayGate/CreateSingleUsePaymentLink"]
        {
            assert!(names.contains(&name), "{name} is not among {names:?}");
        }
    }

    #[test]
    fn unknown_paths_are_not_found() {
        let split = |path: &str| -> Vec<String> { path.split('/').map(str::to_owned).collect() };
        let newest = Catalogue::shared().newest();
        for path in
            ["", "Payment", "Payment/v1/Transaction/Capture/", "rest/customers//license", "rest/customers/1"]
        {
            assert!(newest.find("POST", &split(path)).is_none(), "{path}");
            assert!(Catalogue::shared().methods(&split(path)).is_empty(), "{path}");
        }
        assert!(newest.find("GET", &split("Payment/v1/Transaction/Capture")).is_none());
    }
}
