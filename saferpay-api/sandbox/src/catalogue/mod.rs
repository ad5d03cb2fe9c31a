//! What the pages of all versions say, as the sandbox looks it up.
//!
//! The vendored files are part of the program; a version is read when it is
//! first asked for.

mod operation;
mod version;

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use saferpay_spec::SpecVersion;
use saferpay_spec::corrections::Corrections;
use saferpay_spec::names::Names;

pub use operation::{Operation, Route};
pub use version::Version;

static VERSIONS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/versions.rs"));
static ROUTES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/routes.rs"));
static FIXES: &str = include_str!("../../../../spec/corrections.toml");
static NAMES: &str = include_str!("../../../../spec/names.toml");

/// All versions.
#[derive(Debug)]
pub struct Catalogue {
    entries: BTreeMap<SpecVersion, Entry>,
    routes: Vec<Route>,
    fixes: OnceLock<Corrections>,
}

#[derive(Debug)]
struct Entry {
    text: &'static str,
    read: OnceLock<Version>,
}

impl Catalogue {
    /// The one catalogue of this program.
    #[must_use]
    pub fn shared() -> &'static Self {
        static SHARED: LazyLock<Catalogue> = LazyLock::new(Catalogue::vendored);
        &SHARED
    }

    fn vendored() -> Self {
        let entry = |text| Entry { text, read: OnceLock::new() };
        let entries = VERSIONS.iter().filter_map(|(number, text)| Some((number.parse().ok()?, entry(*text))));
        let routes = ROUTES.iter().map(|(method, path)| Route::new(method, path)).collect();
        Self { entries: entries.collect(), routes, fixes: OnceLock::new() }
    }

    /// The numbers of all versions, oldest first.
    pub fn versions(&self) -> impl DoubleEndedIterator<Item = SpecVersion> {
        self.entries.keys().copied()
    }

    /// The newest version.
    ///
    /// # Panics
    ///
    /// Never: a build without vendored versions fails before.
    pub fn newest(&self) -> &Version {
        let newest = self.versions().next_back().and_then(|version| self.version(version));
        newest.expect("the vendored specification has versions")
    }

    /// One version, where there is such a one.
    ///
    /// # Panics
    ///
    /// Where a vendored file is broken, which the tests of this package would show.
    pub fn version(&self, version: SpecVersion) -> Option<&Version> {
        let entry = self.entries.get(&version)?;
        Some(entry.read.get_or_init(|| {
            let file = format!("spec/versions/{version}.json");
            let mut specification =
                saferpay_spec::parse(&file, entry.text).expect("the vendored versions can be read");
            self.fixes().apply_matching(&mut specification);
            Version::new(specification, &names())
        }))
    }

    /// The methods that any version has for this path.
    pub fn methods(&self, segments: &[String]) -> Vec<&str> {
        let fitting = self.routes.iter().filter(|route| route.fits(segments));
        fitting.map(|route| &*route.method).collect()
    }

    fn fixes(&self) -> &Corrections {
        self.fixes.get_or_init(|| {
            Corrections::parse("spec/corrections.toml", FIXES).expect("the vendored fixes can be read")
        })
    }
}

fn names() -> Names {
    Names::parse("spec/names.toml", NAMES).expect("the vendored names can be read")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_vendored_version_can_be_read_and_its_operations_found() {
        let catalogue = Catalogue::shared();
        assert_eq!(catalogue.versions().count(), VERSIONS.len());
        let mut operations = 0;
        for number in catalogue.versions() {
            let version = catalogue.version(number).unwrap();
            assert_eq!(version.number(), number);
            for operation in version.operations() {
                let route = operation.route();
                let filled: Vec<String> = route.fill(|name| format!("<{name}>"));
                let (found, path) = version.find(&route.method, &filled).unwrap();
                assert_eq!(found.name(), operation.name());
                assert!(path.iter().all(|(name, value)| *value == format!("<{name}>")), "{path:?}");
                assert!(catalogue.methods(&filled).contains(&&*route.method));
                operations += 1;
            }
        }
        println!("{operations} operations in {} versions", VERSIONS.len());
        assert!(operations > VERSIONS.len() * 10);
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
    fn paths_of_no_operation_are_not_found() {
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
