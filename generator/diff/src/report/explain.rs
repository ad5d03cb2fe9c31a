//! Notes that explain what the changed items are for.

use crate::model::{Comparison, Entry, Owner, Side};
use saferpay_spec::SpecVersion;
use saferpay_spec::texts::{Text, Texts};

/// Adds a note to each entry: the first sentence of the text in `spec/docs` about its subject.
pub fn explain(comparison: &mut Comparison, texts: &Texts) {
    let (from, to) = (comparison.from, comparison.to);
    for entry in comparison.entries.iter_mut().chain(&mut comparison.transient) {
        let note = text(entry, texts, from, to);
        entry.notes.extend(note);
    }
}

fn text(entry: &Entry, texts: &Texts, from: SpecVersion, to: SpecVersion) -> Option<String> {
    let of = |side: &Side, version: SpecVersion| {
        let member = side.subject.member.as_deref();
        let owner = match &side.subject.owner {
            Owner::Container { name } => name.clone(),
            Owner::Message { operation, part } => format!("{} {}", operation.name, part.as_str()),
            Owner::Error => "ErrorMessage".to_owned(),
            Owner::Operation { operation } => {
                return texts.operation(&operation.name, version).map(Text::first);
            }
            Owner::Service => return texts.error_name(member?).map(Text::first),
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
