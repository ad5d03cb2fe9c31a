//! The input of every printer: the code model, and the texts for its items.

use saferpay_history::code_model::{CodeModel, Field, Function, Struct};
use saferpay_history::{History, Target, record_keys};
use saferpay_spec::SpecVersion;
use saferpay_spec::texts::{Key, Text, Texts};

/// The code model with the history that it is made from, and the texts.
pub(super) struct Context<'a> {
    pub(super) history: &'a History,
    pub(super) model: &'a CodeModel<'a>,
    pub(super) texts: &'a Texts,
    /// The key of each struct in the texts.
    keys: Vec<Key>,
}

impl<'a> Context<'a> {
    pub(super) fn new(history: &'a History, model: &'a CodeModel<'a>, texts: &'a Texts) -> Self {
        Self { history, model, texts, keys: record_keys(history) }
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
    pub(super) fn message_operation(&self, index: usize) -> Option<(&str, &'a Text)> {
        let (operation, _) = self.key(index).item.rsplit_once(' ')?;
        Some((operation, self.texts.operation(operation, self.since(index))?))
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
