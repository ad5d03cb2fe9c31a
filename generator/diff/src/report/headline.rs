//! What an entry says in a line: what changed, where, and what to do.

use std::collections::BTreeSet;

use super::words;
use crate::model::{Body, Direction, Entry, Side};
use crate::rules::advice::{Words, advice};
use crate::rules::{self, ChangeKind};

/// How many operations a line names before it counts the rest.
const NAMED: usize = 1;

/// Where it is: a JSON path, or the operation, or a name that holds for all operations.
pub(crate) fn place(entry: &Entry) -> String {
    let sides = if entry.old.is_empty() { &entry.new } else { &entry.old };
    let paths = paths(sides);
    match &*paths {
        [] => words::place(entry),
        [path] => (*path).to_owned(),
        [first, _] => format!("{first} and 1 other place"),
        [first, rest @ ..] => format!("{first} and {} other places", rest.len()),
    }
}

/// The distinct paths of some sides, the shortest first.
pub(crate) fn paths(sides: &[Side]) -> Vec<&str> {
    let all: BTreeSet<(usize, &str)> = sides
        .iter()
        .flat_map(|side| &side.places)
        .map(|place| (place.path.matches('.').count(), &*place.path))
        .filter(|(_, path)| !path.is_empty())
        .collect();
    all.into_iter().map(|(_, path)| path).collect()
}

/// The shortest path in messages of a direction.
fn path_in(entry: &Entry, direction: Direction) -> Option<&str> {
    let sides = if entry.old.is_empty() { &entry.new } else { &entry.old };
    let places = sides.iter().flat_map(|side| &side.places);
    places
        .filter(|place| place.body.direction() == direction && !place.path.is_empty())
        .map(|place| &*place.path)
        .min_by_key(|path| (path.matches('.').count(), *path))
}

/// The messages that contain it: `the request of PaymentPage/Initialize and 4 more`.
pub(crate) fn messages(entry: &Entry) -> String {
    let sides = || entry.old.iter().chain(&entry.new).flat_map(|side| &side.places);
    let mut parts = Vec::new();
    for body in [Body::Query, Body::Request, Body::Response, Body::Error] {
        let mut places = sides().filter(|place| place.body == body).peekable();
        if places.peek().is_none() {
            continue;
        }
        let operations: BTreeSet<&str> =
            places.flat_map(|place| &place.operations).map(String::as_str).collect();
        parts.push(match (body, operations.len()) {
            (Body::Error, _) => "every error".to_owned(),
            (_, 1) => format!("the {body} of {}", some(&operations)),
            (_, _) => format!("the {} of {}", plural(body), some(&operations)),
        });
    }
    parts.join(", and ")
}

const fn plural(body: Body) -> &'static str {
    match body {
        Body::Query => "queries",
        Body::Request => "requests",
        Body::Response => "responses",
        Body::Error => "errors",
    }
}

/// The first names, and the number of the others.
fn some(operations: &BTreeSet<&str>) -> String {
    let all: Vec<&str> = operations.iter().copied().collect();
    let shown = if all.len() == NAMED + 1 { all.len() } else { all.len().min(NAMED) };
    let names = all[..shown].join(", ");
    if shown == all.len() { names } else { format!("{names} and {} more", all.len() - shown) }
}

/// The state of a field without constraints.
const NO_CONSTRAINT: &str = "nothing";

/// What happened: `optional field removed`, `value MANUAL_REVIEW is now CHALLENGED`.
pub(crate) fn what(entry: &Entry) -> String {
    let kind = rules::definition(&entry.kind).map(|definition| definition.kind);
    let (old, new) = (entry.old.first(), entry.new.first());
    let state = |side: Option<&Side>| side.map(|side| words::state(entry, side));
    let states = || Some((state(old)?, state(new)?));
    let target = || {
        let paths = paths(&entry.new);
        if paths.is_empty() { words::place(entry) } else { paths[..paths.len().min(2)].join(" and ") }
    };
    let retyped = || match states() {
        Some((old, new)) if type_of(&old) != type_of(&new) => {
            format!(", and its type changed from {} to {}", type_of(&old), type_of(&new))
        }
        _ => String::new(),
    };
    let from_to = |words: &str| states().map(|(old, new)| format!("{words} from {old} to {new}"));
    let special = match kind {
        Some(ChangeKind::ValueRenamed | ChangeKind::BehaviorRenamed) => {
            states().map(|(old, new)| format!("value {old} is now {new}"))
        }
        Some(ChangeKind::FieldRenamed) => Some(format!("renamed to {}{}", target(), retyped())),
        Some(ChangeKind::FieldReplaced) => Some(format!("replaced by {}", target())),
        Some(ChangeKind::FieldMoved) => Some(format!("moved to {}{}", target(), retyped())),
        Some(ChangeKind::DefaultChanged) => from_to("default changed"),
        Some(ChangeKind::TypeChanged) => from_to("type changed"),
        Some(ChangeKind::TypeNarrowed) => from_to("type narrowed"),
        Some(ChangeKind::TypeWidened) => from_to("type widened"),
        Some(ChangeKind::ConstraintTightened | ChangeKind::ConstraintLoosened) => match states() {
            Some((old, new)) if old == NO_CONSTRAINT => Some(format!("constraint added: {new}")),
            Some((old, new)) if new == NO_CONSTRAINT => Some(format!("constraint removed: {old}")),
            _ => from_to(&words::kind(entry)),
        },
        Some(ChangeKind::ConstraintChanged) => from_to("constraint changed"),
        Some(ChangeKind::ProseRuleTightened) => state(new).map(|rule| format!("rule tightened: {rule}")),
        Some(ChangeKind::ProseRuleLoosened) => state(new).map(|rule| format!("rule loosened: {rule}")),
        Some(ChangeKind::ProseRuleChanged) => state(new).map(|rule| format!("rule changed: {rule}")),
        Some(ChangeKind::ProseRuleAdded) => state(new).map(|rule| format!("rule added: {rule}")),
        Some(ChangeKind::ProseRuleRemoved) => state(old).map(|rule| format!("rule removed: {rule}")),
        Some(ChangeKind::DefaultAdded) => state(new).map(|value| format!("default stated: {value}")),
        Some(ChangeKind::DefaultRemoved) => state(old).map(|value| format!("default removed: {value}")),
        _ => None,
    };
    special.unwrap_or_else(|| words::kind(entry))
}

/// The type at the beginning of a state: `string` of `string, optional, Utf8[1..80]`.
fn type_of(state: &str) -> &str {
    state.split(", ").next().unwrap_or(state)
}

/// What to do, from the rule and the facts of the entry. Additions need nothing.
pub(crate) fn action(entry: &Entry) -> Option<String> {
    let kind = rules::definition(&entry.kind)?.kind;
    let occurs = |direction| entry.assessments.iter().any(|assessment| assessment.direction == direction);
    let (sent, received) = (occurs(Direction::Request), occurs(Direction::Response));
    // Where a change is in both directions, the action is about one of them.
    let of_response = matches!(
        kind,
        ChangeKind::ValueAdded | ChangeKind::FieldBecameOptional | ChangeKind::ConstraintLoosened
    );
    let wanted = if of_response { Direction::Response } else { Direction::Request };
    let place = place(entry);
    let field = path_in(entry, wanted).unwrap_or_else(|| place.split(' ').next().unwrap_or(&place));
    let state = |sides: &[Side]| sides.first().map(|side| words::state(entry, side)).unwrap_or_default();
    let targets = paths(&entry.new);
    let words = Words {
        wherever: field.rsplit_once('.').map_or_else(
            || "in every request".to_owned(),
            |(parent, _)| format!("wherever you send {parent}"),
        ),
        target: targets.first().map_or_else(|| words::place(entry), |path| (*path).to_owned()),
        targets: targets.join(" and "),
        old: state(&entry.old),
        new: state(&entry.new),
        field: field.to_owned(),
        place,
    };
    advice(kind, sent, received, &words)
}

/// Whether the headline says already what to do: stop using what is removed.
pub(crate) fn is_plain_removal(entry: &Entry) -> bool {
    let kind = rules::definition(&entry.kind).map(|definition| definition.kind);
    matches!(
        kind,
        Some(
            ChangeKind::MandatoryFieldRemoved
                | ChangeKind::OptionalFieldRemoved
                | ChangeKind::ValueRemoved
                | ChangeKind::OperationRemoved
        )
    )
}

/// The JSON fragments before and after.
pub(crate) fn fragments(entry: &Entry) -> Option<(String, String)> {
    let of_values = entry.kind.starts_with("value-") && !entry.kind.starts_with("value-list");
    let fragment = |sides: &[Side], other: &[Side]| {
        let side = sides.first().or(other.first())?;
        let path = side.places.first().map(|place| &*place.path).filter(|path| !path.is_empty())?;
        let leaf = match (sides.is_empty(), of_values) {
            (false, true) => Some(format!("\"{}\"", side.state)),
            (false, false) => Some(sample(type_of(&side.state)).to_owned()),
            (true, _) => None,
        };
        let mut names: Vec<&str> = path.split('.').collect();
        let last = names.pop()?;
        let inner = leaf.map_or_else(|| "{}".to_owned(), |leaf| format!("{{\"{last}\": {leaf}}}"));
        Some(names.iter().rev().fold(inner, |inner, name| format!("{{\"{name}\": {inner}}}")))
    };
    let shows = matches!(
        rules::definition(&entry.kind)?.kind,
        ChangeKind::MandatoryFieldAdded
            | ChangeKind::MandatoryFieldRemoved
            | ChangeKind::OptionalFieldAdded
            | ChangeKind::OptionalFieldRemoved
            | ChangeKind::FieldRenamed
            | ChangeKind::FieldMoved
            | ChangeKind::TypeChanged
            | ChangeKind::TypeNarrowed
            | ChangeKind::TypeWidened
            | ChangeKind::ValueRenamed
            | ChangeKind::ValueRemoved
            | ChangeKind::ValueAdded
    );
    if !shows {
        return None;
    }
    Some((fragment(&entry.old, &entry.new)?, fragment(&entry.new, &entry.old)?))
}

/// An example of a type.
fn sample(name: &str) -> &'static str {
    match name {
        "boolean" => "true",
        "integer" => "1",
        "decimal" | "number" => "1.5",
        "date" => "\"2026-01-31T12:00:00Z\"",
        "string" | "uri" | "guid" => "\"…\"",
        "array of strings" | "string[]" | "strings" => "[\"…\"]",
        other if other.starts_with('[') => "[{ … }]",
        _ => "{ … }",
    }
}
