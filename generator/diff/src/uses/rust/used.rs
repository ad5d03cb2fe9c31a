//! What Rust sources use of the crate, as the scanner finds it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Site;

/// The lines at which something is used.
pub(super) type Sites = BTreeSet<Site>;

/// What the sources use. Types are named by their path below the version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::uses) struct RustUses {
    /// Fields, setters, constructors and variants of types that syntax shows.
    pub(super) members: BTreeMap<(String, String), Sites>,
    /// Types that are named, or whose values are used.
    pub(super) types: BTreeMap<String, Sites>,
    /// Types that are written in the sources.
    pub(super) written: BTreeSet<String>,
    /// Fields and setters of values whose type syntax does not tell.
    pub(super) loose: BTreeMap<String, Sites>,
    /// Strings.
    pub(super) strings: BTreeMap<String, Sites>,
    /// How often a type is built.
    pub(super) built: BTreeMap<String, usize>,
    /// How often a field is set.
    pub(super) set: BTreeMap<(String, String), usize>,
    /// Operations that are called.
    pub(super) operations: BTreeMap<String, Sites>,
    /// Operations whose messages are raw JSON.
    pub(super) raw: BTreeSet<String>,
    /// Types that a flow builds.
    pub(super) built_by_flows: BTreeSet<String>,
    /// Fields that a flow sets. The flows compile with every version, so this is only about messages.
    pub(super) set_by_flows: BTreeSet<(String, String)>,
    /// Fields that a flow sets if the program asks for it.
    pub(super) offered_by_flows: BTreeSet<(String, String)>,
    /// Fields that a flow reads.
    pub(super) read_by_flows: BTreeSet<(String, String)>,
}

impl RustUses {
    /// Notes a member of a type, and the type.
    pub(super) fn member(&mut self, key: &str, member: &str, site: &Site) {
        self.members.entry((key.to_owned(), member.to_owned())).or_default().insert(site.clone());
        self.types.entry(key.to_owned()).or_default().insert(site.clone());
    }

    /// Notes a type that is written in the sources.
    pub(super) fn named(&mut self, key: &str, site: &Site) {
        self.types.entry(key.to_owned()).or_default().insert(site.clone());
        self.written.insert(key.to_owned());
    }

    /// Notes that a value of a type is built.
    pub(super) fn builds(&mut self, key: &str) {
        *self.built.entry(key.to_owned()).or_default() += 1;
    }

    /// Notes that a field is set.
    pub(super) fn sets(&mut self, key: &str, field: &str) {
        *self.set.entry((key.to_owned(), field.to_owned())).or_default() += 1;
    }

    /// Notes a name of which syntax does not tell the type.
    pub(super) fn loose(&mut self, name: &str, site: &Site) {
        self.loose.entry(name.to_owned()).or_default().insert(site.clone());
    }
}
