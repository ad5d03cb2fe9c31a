//! What an entry says in a line: what changed, where, and what to do.

use std::collections::BTreeSet;

use super::words;
use crate::model::{Body, Direction, Entry, Owner, Side};
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
        [first, rest @ ..] => format!("{first} and {} more", rest.len()),
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

/// What happened: `optional field removed`, `value MANUAL_REVIEW is now CHALLENGED`.
pub(crate) fn what(entry: &Entry) -> String {
    let kind = rules::definition(&entry.kind).map(|definition| definition.kind);
    let (old, new) = (entry.old.first(), entry.new.first());
    let states = || Some((&*old?.state, &*new?.state));
    let target = || {
        let paths = paths(&entry.new);
        if paths.is_empty() { words::place(entry) } else { paths[..paths.len().min(2)].join(" and ") }
    };
    let retyped = || match states() {
        Some((old, new)) if type_of(old) != type_of(new) => {
            format!(", and its type changed from {} to {}", type_of(old), type_of(new))
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
        Some(ChangeKind::ConstraintTightened) => from_to("constraint tightened"),
        Some(ChangeKind::ConstraintLoosened) => from_to("constraint loosened"),
        Some(ChangeKind::ConstraintChanged) => from_to("constraint changed"),
        Some(ChangeKind::ProseRuleTightened) => from_to("rule tightened"),
        Some(ChangeKind::ProseRuleLoosened) => from_to("rule loosened"),
        Some(ChangeKind::ProseRuleChanged) => from_to("rule changed"),
        Some(ChangeKind::ProseRuleAdded) => new.map(|side| format!("rule added: {}", side.state)),
        Some(ChangeKind::ProseRuleRemoved) => old.map(|side| format!("rule removed: {}", side.state)),
        Some(ChangeKind::DefaultAdded) => new.map(|side| format!("default stated: {}", side.state)),
        Some(ChangeKind::DefaultRemoved) => old.map(|side| format!("default removed: {}", side.state)),
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
    let sent = entry.assessments.iter().any(|assessment| assessment.direction == Direction::Request);
    let received = entry.assessments.iter().any(|assessment| assessment.direction == Direction::Response);
    let place = place(entry);
    // Where a change is in both directions, the action is about one of them.
    let of_response = matches!(
        kind,
        ChangeKind::ValueAdded | ChangeKind::FieldBecameOptional | ChangeKind::ConstraintLoosened
    );
    let wanted = if of_response { Direction::Response } else { Direction::Request };
    let name = path_in(entry, wanted).unwrap_or_else(|| place.split(' ').next().unwrap_or(&place));
    let old = entry.old.first().map(|side| &*side.state).unwrap_or_default();
    let new = entry.new.first().map(|side| &*side.state).unwrap_or_default();
    let target = paths(&entry.new).first().map_or_else(|| words::place(entry), |path| (*path).to_owned());
    let parent = name.rsplit_once('.').map(|(parent, _)| parent);
    let with =
        parent.map_or_else(|| "in every request".to_owned(), |parent| format!("wherever you send {parent}"));
    Some(match kind {
        ChangeKind::MandatoryFieldAdded | ChangeKind::FieldBecameMandatory if sent => {
            format!("Send {name} {with}.")
        }
        ChangeKind::MandatoryFieldRemoved | ChangeKind::OptionalFieldRemoved => match (sent, received) {
            (true, false) => format!("Stop sending {name}."),
            (true, true) => format!("Stop sending {name}, and do not rely on it in responses."),
            (false, _) => format!("Do not rely on {name}: responses no longer contain it."),
        },
        ChangeKind::FieldRenamed | ChangeKind::FieldMoved => format!("Use {target} instead of {name}."),
        ChangeKind::FieldReplaced => {
            format!("Use {} instead of {name}.", paths(&entry.new).join(" and "))
        }
        ChangeKind::FieldBecameOptional if received => format!("Handle responses without {name}."),
        ChangeKind::TypeChanged | ChangeKind::TypeNarrowed | ChangeKind::ContainerReplaced => {
            format!("{} {name} as {new}.", if sent { "Send" } else { "Read" })
        }
        ChangeKind::TypeWidened if received => format!("Read {name} as {new}."),
        ChangeKind::ValueRenamed | ChangeKind::BehaviorRenamed => format!("Use {new} instead of {old}."),
        ChangeKind::ValueRemoved if sent => format!("Stop sending {old} in {name}."),
        ChangeKind::ValueAdded if received => format!("Handle {new} in {name}."),
        ChangeKind::ValueListAdded if sent => format!("Send only these values in {name}: {new}."),
        ChangeKind::ValueListOpened | ChangeKind::ValueListRemoved if received => {
            format!("Handle other values of {name}.")
        }
        ChangeKind::ConstraintTightened
        | ChangeKind::ConstraintChanged
        | ChangeKind::ProseRuleAdded
        | ChangeKind::ProseRuleTightened
        | ChangeKind::ProseRuleChanged
            if sent =>
        {
            format!("Check what you send in {name}: it must satisfy {new}.")
        }
        ChangeKind::ConstraintLoosened | ChangeKind::ConstraintChanged if received => {
            format!("Make room for longer values of {name} where you store it.")
        }
        ChangeKind::DefaultChanged => {
            format!("Send {name} if you rely on {old}: requests without it now mean {new}.")
        }
        ChangeKind::DefaultRemoved => format!("Send {name} if you rely on {old}."),
        ChangeKind::OperationRemoved => match entry.old.first().map(|side| &side.subject.owner) {
            Some(Owner::Operation { operation }) => format!("Stop calling {}.", operation.name),
            _ => "Stop calling the operation.".to_owned(),
        },
        ChangeKind::OperationMoved => format!("Call {new} instead of {old}."),
        ChangeKind::OperationDeprecated | ChangeKind::FieldDeprecated => {
            format!("Plan to do without {place}.")
        }
        ChangeKind::LicenseRequired | ChangeKind::LicenseChanged => {
            "Ask Saferpay whether your account has the license.".to_owned()
        }
        ChangeKind::RequestBodyAdded => "Send a body.".to_owned(),
        ChangeKind::RequestBodyRemoved => "Stop sending a body.".to_owned(),
        ChangeKind::ResponseBodyRemoved => "Do not read the body of the response.".to_owned(),
        ChangeKind::StatusAdded | ChangeKind::BehaviorAdded | ChangeKind::ErrorNameAdded => {
            format!("Handle {place} in errors.")
        }
        ChangeKind::ErrorNameRemoved => format!("Do not wait for {place}: another error may come instead."),
        ChangeKind::HeaderAdded | ChangeKind::HeaderChanged => {
            format!("Send {place} as {new} with the Management API. The SDK does it.")
        }
        _ => return None,
    })
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
