//! The history of one operation, container, field, value or error over all versions.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::change::Version;
use crate::describe::describe;
use crate::nearest::suggestion;
use crate::trace::transition;
use crate::versions::Versions;
use crate::view::{Table, View};
use saferpay_spec::problem::Problems;

impl Versions<'_> {
    /// The history of an operation (`Alias/Inquire`) with its messages, of a field by its JSON path
    /// (`PaymentMeans.Card.HashValue`, `PaymentPage/Assert response.Payer`), of a container (`Payer`), of a
    /// value (`WERO`) or of an error (`TOKEN_INVALID`): one line for each change.
    ///
    /// # Errors
    ///
    /// A name that does not exist in any version, with the nearest ones.
    pub fn history(&self, name: &str) -> Result<String, Problems> {
        let name = name.replace("[]", "");
        if let Some(text) = self.of_subject(&name) {
            return Ok(text);
        }
        let mut text = String::new();
        for subject in self.subjects_at(&name) {
            if let Some(history) = self.of_subject(&subject) {
                let _ = writeln!(text, "{subject}");
                text.extend(history.lines().map(|line| format!("  {line}\n")));
            }
        }
        if text.is_empty() {
            text = self.of_value(&name);
        }
        if text.is_empty() {
            let all: BTreeSet<String> = self.views().iter().flat_map(View::all_names).collect();
            let text = format!("does not exist in any version{}", suggestion(&name, &all));
            return Err(Problems::one(name, text));
        }
        Ok(text)
    }

    /// The fields at a path, or at its end, by the names of their tables.
    fn subjects_at(&self, name: &str) -> Vec<String> {
        let (operation, path) = match name.split_once(' ') {
            Some((operation, path)) => (Some(operation), path),
            None => (None, name),
        };
        let end = format!(".{path}");
        let mut found: Vec<String> = Vec::new();
        for view in self.views() {
            for place in view.paths() {
                let is_of = operation.is_none_or(|wanted| {
                    place.operation.is_some_and(|index| view.operations[index].named.name == wanted)
                });
                let whole = format!("{}.{}", place.body, place.path);
                let is_at =
                    place.path == path || whole == path || operation.is_none() && place.path.ends_with(&end);
                if !is_of || !is_at {
                    continue;
                }
                let root = match (place.operation, place.body.part()) {
                    (Some(index), Some(part)) => Table::Message(index, part),
                    _ => Table::Error,
                };
                let Some((table, field)) = view.field_at(root, &place.path) else { continue };
                let subject = view.subject(table, Some(&field.name)).to_string();
                if !found.contains(&subject) {
                    found.push(subject);
                }
            }
        }
        found
    }

    /// The lists that have a value, and the errors and behaviors with a name.
    fn of_value(&self, value: &str) -> String {
        let mut text = String::new();
        let mut before: BTreeSet<(String, String)> = BTreeSet::new();
        for (index, view) in self.views().iter().enumerate() {
            let now = lists_with(view, value);
            let verb = if index == 0 { "exists" } else { "added" };
            for (verb, lists) in [(verb, now.difference(&before)), ("removed", before.difference(&now))] {
                for line in folded(lists) {
                    let _ = writeln!(text, "{:<6} {verb}: {line}", view.version.to_string());
                }
            }
            before = now;
        }
        text
    }

    /// The history of a subject by the name that reports use.
    fn of_subject(&self, name: &str) -> Option<String> {
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
        found.then_some(text)
    }
}

/// Lists that are the same in several operations, in a line each.
fn folded<'l>(lists: impl Iterator<Item = &'l (String, String)>) -> Vec<String> {
    let mut by_list: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (list, operation) in lists {
        by_list.entry(list).or_default().push(operation);
    }
    let line = |(list, operations): (&str, Vec<&str>)| match &*operations {
        [] | [""] => list.to_owned(),
        [one] => format!("{list} of {one}"),
        [first, rest @ ..] => format!("{list} of {first} and {} more", rest.len()),
    };
    by_list.into_iter().map(line).collect()
}

/// The lists of a version that have a value, and the operations: fields, error names and behaviors.
fn lists_with(view: &View<'_>, value: &str) -> BTreeSet<(String, String)> {
    let mut lists = BTreeSet::new();
    for place in view.paths() {
        let root = match (place.operation, place.body.part()) {
            (Some(index), Some(part)) => Table::Message(index, part),
            _ => Table::Error,
        };
        let Some((_, field)) = view.field_at(root, &place.path) else { continue };
        if field.values.iter().any(|each| each == value) {
            let operation = place.operation.map(|index| view.operations[index].named.name.clone());
            lists.insert((format!("{} in the {}", place.path, place.body), operation.unwrap_or_default()));
        }
    }
    let specification = view.specification;
    let listed = |list: &[String], name: &str| {
        list.iter().any(|each| each == value).then(|| (name.to_owned(), String::new()))
    };
    lists.extend(listed(&specification.error_names, "error name"));
    lists.extend(listed(&specification.behaviors, "behavior of errors"));
    lists
}

/// The part of a subject after this name: empty if the name is the whole subject, otherwise a field of a
/// container or message, or a message of an operation.
fn inner<'s>(name: &str, subject: &'s str) -> Option<&'s str> {
    let rest = subject.strip_prefix(name)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix(['.', ' ']) }
}
