//! The input of every printer: the code model, and the texts for its items.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use saferpay_history::code_model::{CodeModel, Field, Function, Struct};
use saferpay_history::{History, Target, record_keys};
use saferpay_spec::texts::{Key, Text, Texts};
use saferpay_spec::{SpecVersion, Specification};

/// The code model with the history that it is made from, and the texts.
pub(super) struct Context<'a> {
    pub(super) history: &'a History,
    pub(super) model: &'a CodeModel<'a>,
    pub(super) texts: &'a Texts,
    specifications: &'a [Specification],
    /// The documentation of each message, once it is written.
    message_docs: Vec<OnceLock<Option<String>>>,
    /// The key of each struct in the texts.
    keys: Vec<Key>,
    /// The pages of the operations, by their titles and versions.
    pages: BTreeMap<&'a str, BTreeMap<SpecVersion, String>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        history: &'a History,
        model: &'a CodeModel<'a>,
        specifications: &'a [Specification],
        texts: &'a Texts,
    ) -> Self {
        let mut pages: BTreeMap<&str, BTreeMap<SpecVersion, String>> = BTreeMap::new();
        for module in &model.modules {
            for handle in &module.handles {
                for function in &handle.functions {
                    let page =
                        format!("{}/struct.{}.html#method.{}", handle.module, handle.name, function.name);
                    pages.entry(&function.title).or_default().insert(module.version, page);
                }
            }
        }
        let message_docs = model.structs.iter().map(|_| OnceLock::new()).collect();
        Self { history, model, texts, specifications, message_docs, keys: record_keys(history), pages }
    }

    /// The specification of a version.
    pub(super) fn specification(&self, version: SpecVersion) -> Option<&'a Specification> {
        self.specifications.iter().find(|specification| specification.version == version)
    }

    /// The documentation of a message. All its versions share it.
    pub(super) fn message_docs(&self, index: usize, write: impl FnOnce() -> Option<String>) -> Option<&str> {
        self.message_docs[index].get_or_init(write).as_deref()
    }

    /// The key of a struct in the texts.
    pub(super) fn key(&self, index: usize) -> &Key {
        &self.keys[index]
    }

    pub(super) fn item(&self, index: usize) -> &'a Struct<'a> {
        &self.model.structs[index]
    }

    /// The text for a struct in the version that introduced it.
    pub(super) fn struct_text(&self, index: usize) -> Option<&'a Text> {
        self.texts.text(self.key(index), self.since(index))
    }

    /// The operation of a message by its name, and its text.
    pub(super) fn message_operation(&self, index: usize) -> Option<(&str, Option<&'a Text>)> {
        let (operation, _) = self.key(index).item.rsplit_once(' ')?;
        Some((operation, self.texts.operation(operation, self.since(index))))
    }

    /// The page of an operation in the documentation of a version, below the folder of the version, if
    /// all these versions have the operation at the same place.
    pub(super) fn operation_page(&self, title: &str, versions: &[SpecVersion]) -> Option<&str> {
        let pages = self.pages.get(title)?;
        let mut of_versions = versions.iter().map(|version| pages.get(version));
        let page = of_versions.next()??;
        of_versions.all(|other| other == Some(page)).then_some(page)
    }

    /// The text for a field of a struct in the version that introduced the struct.
    pub(super) fn field_text(&self, index: usize, field: &Field<'_>) -> Option<&'a Text> {
        self.texts.field(&self.key(index).item, field.wire, self.since(index))
    }

    /// The text for an operation of a version.
    pub(super) fn operation_text(&self, version: SpecVersion, function: &Function<'_>) -> Option<&'a Text> {
        self.texts.operation(&function.title, version)
    }

    /// The versions that have a type.
    pub(super) fn versions(&self, target: Target) -> &'a [SpecVersion] {
        match target {
            Target::Record(index) => &self.model.structs[index].revision.versions,
            Target::Values(index) => &self.model.enums[index].revision.versions,
        }
    }

    fn since(&self, index: usize) -> SpecVersion {
        self.item(index).revision.since()
    }
}
