//! What all files are written from.

use saferpay_history::record_keys;
use saferpay_history::{History, Record, RecordField, Shape};
use saferpay_spec::texts::{Key, Text, Texts};

/// The history, and the texts for what is in it.
pub(super) struct Context<'a> {
    pub(super) history: &'a History,
    pub(super) texts: &'a Texts,
    /// What the texts call each record.
    keys: Vec<Key>,
}

impl<'a> Context<'a> {
    pub(super) fn new(history: &'a History, texts: &'a Texts) -> Self {
        Self { history, texts, keys: record_keys(history) }
    }

    /// What the texts call a record.
    pub(super) fn key(&self, record: usize) -> &Key {
        &self.keys[record]
    }

    pub(super) fn record(&self, record: usize) -> &'a Shape<Record> {
        &self.history.records[record]
    }

    /// The text for a record in the version that introduced it.
    pub(super) fn record_text(&self, record: usize) -> Option<&'a Text> {
        self.texts.text(self.key(record), self.record(record).since())
    }

    /// The operation of a message by its name, and its text.
    pub(super) fn operation_text(&self, record: usize) -> Option<(&str, &'a Text)> {
        let (operation, _) = self.key(record).item.rsplit_once(' ')?;
        Some((operation, self.texts.operation(operation, self.record(record).since())?))
    }

    /// The text for a field of a record in the version that introduced the record.
    pub(super) fn field_text(&self, record: usize, field: &RecordField) -> Option<&'a Text> {
        self.texts.field(&self.key(record).item, &field.wire, self.record(record).since())
    }
}
