//! Lists: an operation or a field in each line.

use std::collections::BTreeMap;

use super::message::{Message, Whole};
use crate::model::{Body, Site};
use crate::occurrences::Occurrence;
use crate::view::{Table, View};
use saferpay_spec::MessagePart;
use saferpay_spec::problem::Problems;

/// What a list names.
#[derive(Default)]
pub(super) struct Listed {
    pub(super) whole: BTreeMap<String, Whole>,
    pub(super) messages: Vec<Message>,
}

/// Reads a list. Fields narrow the operation that they are written with, or the one above them.
pub(super) fn read(view: &View<'_>, file: &str, text: &str) -> Result<Listed, Problems> {
    let mut uses = Listed::default();
    let mut problems = Problems::default();
    let mut above: Option<usize> = None;
    for (index, line) in text.lines().enumerate() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() {
            continue;
        }
        let number = index + 1;
        let place = format!("{file}:{number}");
        if let Some(operation) = view.operation(line) {
            above = Some(operation);
            let name = view.operations[operation].named.name.clone();
            let site = Site { file: file.to_owned(), line: number };
            uses.whole.entry(name).or_insert(Whole { site, is_narrowed: false });
            continue;
        }
        let (operation, field) = match line.split_once(' ') {
            Some((name, field)) => (view.operation(name), field.trim()),
            None => (above, line),
        };
        let Some(operation) = operation else {
            let text = match line.split_once(' ') {
                Some((name, _)) => {
                    format!(
                        "`{name}` is not an operation of {}{}",
                        view.version,
                        view.nearest_operations(name)
                    )
                }
                None if view.is_field(line) => format!(
                    "`{line}` needs the operation that it belongs to: in a line above, or as in `PaymentPage/Assert response.{line}`"
                ),
                None => format!(
                    "`{line}` is neither an operation nor a field of {}{}",
                    view.version,
                    view.nearest(line)
                ),
            };
            problems.add(place, text);
            continue;
        };
        let found = fields(view, operation, field);
        if found.is_empty() {
            let name = &view.operations[operation].named.name;
            let text =
                format!("`{field}` is not a field of {name} in {}{}", view.version, view.nearest(field));
            problems.add(place, text);
        }
        let name = view.operations[operation].named.name.clone();
        let site = Site { file: file.to_owned(), line: number };
        uses.whole.entry(name.clone()).or_insert(Whole { site, is_narrowed: true }).is_narrowed = true;
        for Occurrence { body, path, .. } in found {
            let known = uses.messages.iter().position(|each| each.operation == name && each.body == body);
            let index = known.unwrap_or_else(|| {
                uses.messages.push(Message::listed(&name, body, file));
                uses.messages.len() - 1
            });
            uses.messages[index].add(&path, number);
        }
    }
    problems.into_result()?;
    Ok(uses)
}

/// The fields of an operation with a name: a path, with or without `request.` and `response.`, or a field
/// of a container.
fn fields(view: &View<'_>, operation: usize, name: &str) -> Vec<Occurrence> {
    let name = name.replace("[]", "");
    let (parts, path) = MessagePart::ALL
        .iter()
        .find_map(|part| Some((vec![*part], name.strip_prefix(part.as_str())?.strip_prefix('.')?)))
        .unwrap_or((MessagePart::ALL.to_vec(), &name));
    let mut found: Vec<Occurrence> = parts
        .iter()
        .filter(|part| view.field_at(Table::Message(operation, **part), path).is_some())
        .map(|part| Occurrence::root(Some(operation), Body::from(*part)).below(path))
        .collect();
    if let Some((container, field)) = name.rsplit_once('.')
        && view.field(Table::Container(container), field).is_some()
    {
        let places = view.places_of(Table::Container(container)).into_iter();
        found.extend(
            places.filter(|place| place.operation == Some(operation)).map(|place| place.below(field)),
        );
    }
    found
}
