//! The history of one operation, container or field over all versions.

use std::fmt::Write as _;

use crate::change::Version;
use crate::describe::describe;
use crate::trace::transition;
use crate::versions::Versions;
use saferpay_spec::problem::Problems;

impl Versions<'_> {
    /// The history of an operation (`Alias/Inquire`) with its messages, of a container (`Payer`) or of
    /// a field (`Payer.IpAddress`): one line for each change.
    ///
    /// # Errors
    ///
    /// A name that does not exist in any version.
    pub fn history(&self, name: &str) -> Result<String, Problems> {
        let mut text = String::new();
        let mut found = false;
        if let Some(first) = self.views().first() {
            let field =
                name.rsplit_once('.').and_then(|(table, field)| first.field(first.table(table)?, field));
            if let Some(field) = field {
                found = true;
                let _ = writeln!(text, "{:<6} exists: {}", first.version.to_string(), describe(first, field));
            } else if first.operation(name).is_some() || first.table(name).is_some() {
                found = true;
                let _ = writeln!(text, "{:<6} exists", first.version.to_string());
            }
        }
        for pair in self.views().windows(2) {
            let [old, new] = pair else { continue };
            for (change, _) in self.changes(old, new) {
                let names_old = change.old.iter().map(|point| change.subject(old, point, Version::Old));
                let names_new = change.new.iter().map(|point| change.subject(new, point, Version::New));
                let mut subjects = names_old.chain(names_new).map(|subject| subject.to_string());
                let Some(inner) = subjects.find_map(|subject| inner(name, &subject).map(str::to_owned))
                else {
                    continue;
                };
                found = true;
                let transition = transition(old, new, &change);
                let state = match (transition.old, transition.new) {
                    (Some(old), Some(new)) => format!("{old} -> {new}"),
                    (None, Some(new)) => new,
                    (Some(old), None) => old,
                    (None, None) => String::new(),
                };
                let kind = change.kind.words();
                let of = if inner.is_empty() { inner } else { format!("{inner}: ") };
                let _ = writeln!(text, "{:<6} {of}{kind}: {state}", new.version.to_string());
            }
            // A field that is added or removed with its container has no separate change.
            let whole = name.rsplit_once('.').and_then(|(table, field)| {
                let was = old.table(table).map(|table| old.field(table, field));
                let is = new.table(table).map(|table| new.field(table, field));
                match (was, is) {
                    (None, Some(Some(field))) => {
                        Some(format!("added with {table}: {}", describe(new, field)))
                    }
                    (Some(Some(_)), None) => Some(format!("removed with {table}")),
                    _ => None,
                }
            });
            if let Some(whole) = whole {
                found = true;
                let _ = writeln!(text, "{:<6} {whole}", new.version.to_string());
            }
        }
        if found {
            return Ok(text);
        }
        Err(Problems::one(
            name,
            "does not exist in any version; an operation looks like `Alias/Inquire`, a field like `Payer.IpAddress` or `Alias/Inquire request.AliasId`",
        ))
    }
}

/// The part of a subject after this name: empty if the name is the whole subject, otherwise a field of a
/// container or message, or a message of an operation.
fn inner<'s>(name: &str, subject: &'s str) -> Option<&'s str> {
    let rest = subject.strip_prefix(name)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix(['.', ' ']) }
}
