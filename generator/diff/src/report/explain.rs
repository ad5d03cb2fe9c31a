//! What the things that changed are for.

use crate::model::{Comparison, Entry, Side, Table};
use saferpay_spec::SpecVersion;
use saferpay_spec::texts::{Text, Texts};

/// Adds to each entry what its place is for, in the first sentence of its text in `spec/docs`.
pub fn explain(comparison: &mut Comparison, texts: &Texts) {
    let (from, to) = (comparison.from, comparison.to);
    for entry in comparison.entries.iter_mut().chain(&mut comparison.passing) {
        let note = text(entry, texts, from, to);
        entry.notes.extend(note);
    }
}

fn text(entry: &Entry, texts: &Texts, from: SpecVersion, to: SpecVersion) -> Option<String> {
    let of = |side: &Side, version: SpecVersion| {
        let member = side.subject.member.as_deref();
        let owner = match &side.subject.table {
            Table::Container { name } => name.clone(),
            Table::Message { operation, part } => format!("{} {}", operation.name, part.as_str()),
            Table::Error => "ErrorMessage".to_owned(),
            Table::Operation { operation } => {
                return texts.operation(&operation.name, version).map(Text::first);
            }
            Table::Service => return texts.error_name(member?).map(Text::first),
        };
        let text = match member {
            Some(member) => texts.field(&owner, member, version),
            None => texts.record(&owner, version),
        };
        text.map(Text::first)
    };
    let new = entry.new.iter().find_map(|side| of(side, to));
    new.or_else(|| entry.old.iter().find_map(|side| of(side, from)))
}
