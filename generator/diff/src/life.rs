//! The life of one operation, container or field over all versions.

use std::fmt::Write as _;

use super::entry::{Which, subject};
use super::tables::describe;
use super::trace::step;
use super::versions::Versions;
use saferpay_spec::problem::Problems;

impl Versions<'_> {
    /// The life of an operation (`Alias/Inquire`), with its messages, of a container (`Payer`) or of a
    /// field (`Payer.IpAddress`): one line a change.
    ///
    /// # Errors
    ///
    /// A name that no version has.
    pub fn life(&self, name: &str) -> Result<String, Problems> {
        let mut text = String::new();
        let mut found = false;
        if let Some(first) = self.views().first() {
            let field =
                name.rsplit_once('.').and_then(|(table, field)| first.field(first.table(table)?, field));
            if let Some(field) = field {
                found = true;
                let _ = writeln!(text, "{:<6} there: {}", first.version.to_string(), describe(first, field));
            } else if first.operation(name).is_some() || first.table(name).is_some() {
                found = true;
                let _ = writeln!(text, "{:<6} there", first.version.to_string());
            }
        }
        for pair in self.views().windows(2) {
            let [old, new] = pair else { continue };
            for (change, _) in self.changes(old, new) {
                let names_old = change.old.iter().map(|point| subject(old, &change, point, Which::Old));
                let names_new = change.new.iter().map(|point| subject(new, &change, point, Which::New));
                let mut subjects = names_old.chain(names_new).map(|subject| subject.to_string());
                let Some(inner) = subjects.find_map(|subject| inner(name, &subject).map(str::to_owned))
                else {
                    continue;
                };
                found = true;
                let step = step(old, new, &change);
                let state = match (step.old, step.new) {
                    (Some(old), Some(new)) => format!("{old} -> {new}"),
                    (None, Some(new)) => new,
                    (Some(old), None) => old,
                    (None, None) => String::new(),
                };
                let kind = change.kind.words();
                let of = if inner.is_empty() { inner } else { format!("{inner}: ") };
                let _ = writeln!(text, "{:<6} {of}{kind}: {state}", new.version.to_string());
            }
            // A field that came with its container, or went with it, has no change of its own.
            let whole = name.rsplit_once('.').and_then(|(table, field)| {
                let was = old.table(table).map(|table| old.field(table, field));
                let is = new.table(table).map(|table| new.field(table, field));
                match (was, is) {
                    (None, Some(Some(field))) => Some(format!("came with {table}: {}", describe(new, field))),
                    (Some(Some(_)), None) => Some(format!("went with {table}")),
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
            "no version has it; an operation looks like `Alias/Inquire`, a field like `Payer.IpAddress` or `Alias/Inquire request.AliasId`",
        ))
    }
}

/// What of a subject lies within the thing of this name: nothing if it is the thing itself, a field of
/// a container or message, a message of an operation.
fn inner<'s>(name: &str, subject: &'s str) -> Option<&'s str> {
    let rest = subject.strip_prefix(name)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix(['.', ' ']) }
}
