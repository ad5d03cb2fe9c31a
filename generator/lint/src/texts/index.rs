//! The subjects that texts can have, with the versions that have them.

use std::collections::{BTreeMap, BTreeSet};

use saferpay_history::{History, Record, TypeRevision, ValueList, record_keys};
use saferpay_spec::SpecVersion;
use saferpay_spec::texts::{Area, Key};

/// Everything that a text can describe.
#[derive(Debug, Default)]
pub struct Index {
    entries: BTreeMap<Key, Entry>,
}

/// One subject.
#[derive(Debug, Default)]
pub(super) struct Entry {
    /// The versions that have it.
    pub(super) versions: BTreeSet<SpecVersion>,
    /// The versions whose text the documentation shows, each with the versions that show it. If empty, the
    /// documentation shows the newest text.
    pub(super) shown: BTreeMap<SpecVersion, BTreeSet<SpecVersion>>,
}

impl Entry {
    fn add(&mut self, shown: SpecVersion, versions: &[SpecVersion]) {
        self.versions.extend(versions);
        self.shown.entry(shown).or_default().extend(versions);
    }
}

impl Index {
    /// Everything in a history.
    #[must_use]
    pub fn new(history: &History) -> Self {
        let mut index = Self::default();
        for module in &history.modules {
            let version = module.version;
            for group in &module.groups {
                for operation in &group.operations {
                    let name = format!("{}/{}", group.name, operation.name);
                    index.entry(Key::item(Area::Operations, &name)).add(version, &[version]);
                }
            }
        }
        for (revision, key) in history.records.iter().zip(record_keys(history)) {
            index.add_record(revision, &key);
        }
        for revision in &history.values {
            index.add_values(revision);
        }
        for (list, values) in [(Key::ERROR_NAME, &history.error_names), (Key::BEHAVIOR, &history.behaviors)] {
            let list = Key::item(Area::Values, list);
            let members = values.iter().map(|(wire, _)| list.with(wire));
            for key in std::iter::once(list.clone()).chain(members) {
                index.entry(key).versions.extend(&history.versions);
            }
        }
        index
    }

    fn add_record(&mut self, revision: &TypeRevision<Record>, key: &Key) {
        self.entry(key.clone()).add(revision.since(), &revision.versions);
        for field in &revision.content.fields {
            self.entry(key.with(&field.wire)).add(revision.since(), &revision.versions);
            self.entry(Key::item(Area::Fields, &field.wire)).versions.extend(&revision.versions);
        }
    }

    fn add_values(&mut self, revision: &TypeRevision<ValueList>) {
        let key = Key::item(Area::Values, &revision.name);
        self.entry(key.clone()).add(revision.since(), &revision.versions);
        for (wire, _) in &revision.content.values {
            self.entry(key.with(wire)).add(revision.since(), &revision.versions);
        }
    }

    fn entry(&mut self, key: Key) -> &mut Entry {
        self.entries.entry(key).or_default()
    }

    /// Whether any version has it.
    #[must_use]
    pub fn has(&self, key: &Key) -> bool {
        self.entries.contains_key(key)
    }

    pub(super) fn get(&self, key: &Key) -> Option<&Entry> {
        self.entries.get(key)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Key, &Entry)> {
        self.entries.iter()
    }
}
