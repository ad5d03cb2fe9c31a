//! Each change as Rust code before and after the upgrade. A test compiles it in both versions.

mod snippet;

use crate::model::{Body, Code, Comparison, Direction, Entry, Owner, Side, Snippet};
use crate::rules::{self, ChangeKind};
use crate::versions::Versions;
use crate::view::{Table, View};
use saferpay_spec::MessagePart;
use saferpay_spec::problem::Problems;

impl Versions<'_> {
    /// Adds to each entry the code that shows it, unless the same code compiles in both versions.
    ///
    /// # Errors
    ///
    /// Versions that do not exist.
    pub fn show_code(&self, comparison: &mut Comparison) -> Result<(), Problems> {
        let (old, new) = (self.view(comparison.from)?, self.view(comparison.to)?);
        for entry in comparison.entries.iter_mut().chain(&mut comparison.transient) {
            entry.code = code(entry, old, new);
        }
        Ok(())
    }
}

/// The code of an entry.
fn code(entry: &Entry, old: &View<'_>, new: &View<'_>) -> Option<Code> {
    let kind = rules::definition(&entry.kind)?.kind;
    let (was, is) = (entry.old.first(), entry.new.first());
    let (before, after) = match shown(kind)? {
        Shown::Presence => presence(entry, old, new),
        Shown::Type => (
            was.and_then(|side| old.reads(table(old, side)?, member(side)?)),
            is.and_then(|side| new.reads(table(new, side)?, member(side)?)),
        ),
        Shown::Container => (
            was.and_then(|side| old.names(table(old, side)?)),
            is.and_then(|side| new.names(table(new, side)?)),
        ),
        Shown::Value => (
            was.and_then(|side| old.writes(table(old, side)?, member(side)?, &side.state)),
            is.and_then(|side| new.writes(table(new, side)?, member(side)?, &side.state)),
        ),
        Shown::Function => (
            was.and_then(|side| old.calls(operation(side)?)),
            is.and_then(|side| new.calls(operation(side)?)),
        ),
    };
    let differs = before.as_ref().map(below) != after.as_ref().map(below);
    differs.then_some(Code { before, after })
}

/// What the code of a kind of change shows.
enum Shown {
    /// The constructor or setter in requests, and the field in responses.
    Presence,
    /// The type of a field.
    Type,
    /// The type of a container.
    Container,
    /// A variant.
    Value,
    /// The call of an operation.
    Function,
}

/// What to show of a kind of change. `None` if the same code compiles in both versions.
fn shown(kind: ChangeKind) -> Option<Shown> {
    Some(match kind {
        ChangeKind::MandatoryFieldAdded
        | ChangeKind::MandatoryFieldRemoved
        | ChangeKind::OptionalFieldAdded
        | ChangeKind::OptionalFieldRemoved
        | ChangeKind::FieldRenamed
        | ChangeKind::FieldReplaced
        | ChangeKind::FieldMoved
        | ChangeKind::FieldBecameMandatory
        | ChangeKind::FieldBecameOptional => Shown::Presence,
        ChangeKind::TypeWidened
        | ChangeKind::TypeNarrowed
        | ChangeKind::TypeChanged
        | ChangeKind::ValueListAdded
        | ChangeKind::ValueListRemoved
        | ChangeKind::ValueListRenamed => Shown::Type,
        ChangeKind::ContainerRenamed | ChangeKind::ContainerReplaced => Shown::Container,
        ChangeKind::ValueAdded | ChangeKind::ValueRemoved | ChangeKind::ValueRenamed => Shown::Value,
        ChangeKind::OperationAdded
        | ChangeKind::OperationRemoved
        | ChangeKind::OperationRenamed
        | ChangeKind::RequestBodyAdded
        | ChangeKind::RequestBodyRemoved => Shown::Function,
        ChangeKind::FieldDeprecated
        | ChangeKind::FieldNoLongerDeprecated
        | ChangeKind::FieldBecameRecommended
        | ChangeKind::FieldNoLongerRecommended
        | ChangeKind::ValueListOpened
        | ChangeKind::ValueListClosed
        | ChangeKind::ConstraintTightened
        | ChangeKind::ConstraintLoosened
        | ChangeKind::ConstraintChanged
        | ChangeKind::ConstraintReworded
        | ChangeKind::ProseRuleAdded
        | ChangeKind::ProseRuleRemoved
        | ChangeKind::ProseRuleTightened
        | ChangeKind::ProseRuleLoosened
        | ChangeKind::ProseRuleChanged
        | ChangeKind::DefaultAdded
        | ChangeKind::DefaultRemoved
        | ChangeKind::DefaultChanged
        | ChangeKind::OperationMoved
        | ChangeKind::OperationDeprecated
        | ChangeKind::OperationNoLongerDeprecated
        | ChangeKind::LicenseRequired
        | ChangeKind::LicenseNoLongerRequired
        | ChangeKind::LicenseChanged
        | ChangeKind::ResponseBodyAdded
        | ChangeKind::ResponseBodyRemoved
        | ChangeKind::StatusAdded
        | ChangeKind::StatusRemoved
        | ChangeKind::BehaviorAdded
        | ChangeKind::BehaviorRemoved
        | ChangeKind::BehaviorRenamed
        | ChangeKind::ErrorNameAdded
        | ChangeKind::ErrorNameRemoved
        | ChangeKind::HeaderAdded
        | ChangeKind::HeaderRemoved
        | ChangeKind::HeaderChanged => return None,
    })
}

/// The code of a field that comes, goes, or takes another place.
fn presence(entry: &Entry, old: &View<'_>, new: &View<'_>) -> (Option<Snippet>, Option<Snippet>) {
    let (was, is) = (entry.old.first(), entry.new.first());
    let of = |view: &View<'_>, side: &Side| {
        let (table, member) = (table(view, side)?, member(side)?);
        if is_sent(entry, side) { view.sets(table, member) } else { view.reads(table, member) }
    };
    let all = |view: &View<'_>, sides: &[Side]| {
        let mut snippets = sides.iter().filter_map(|side| of(view, side));
        let first = snippets.next()?;
        // Only what takes the place of one field has several: each of them is a setter of the same struct.
        let is_replaced = entry.kind == ChangeKind::FieldReplaced.as_str();
        Some(if is_replaced { snippets.fold(first, Snippet::chained) } else { first })
    };
    let (before, after) = (all(old, &entry.old), all(new, &entry.new));
    // Where a constructor gains or loses an argument, both calls show it.
    let constructs = |view: &View<'_>, other: &View<'_>, side: &Side| {
        let is_argument =
            is_sent(entry, side) && other.struct_field(table(other, side)?, member(side)?)?.is_mandatory();
        let name = side.counterpart.clone().unwrap_or_else(|| side.subject.owner.to_string());
        if is_argument { view.constructs(view.table(&name)?) } else { None }
    };
    match (was, is) {
        (None, Some(side)) => (constructs(old, new, side), after),
        (Some(side), None) => (before, constructs(new, old, side)),
        _ => (before, after),
    }
}

/// Whether programs send a side: requests or queries contain it.
fn is_sent(entry: &Entry, side: &Side) -> bool {
    match &side.subject.owner {
        Owner::Message { part, .. } => matches!(part, MessagePart::Query | MessagePart::Request),
        Owner::Container { .. } if !side.places.is_empty() => {
            side.places.iter().any(|place| matches!(place.body, Body::Query | Body::Request))
        }
        Owner::Container { .. } => entry.assessments.iter().any(|each| each.direction == Direction::Request),
        Owner::Error | Owner::Operation { .. } | Owner::Service => false,
    }
}

fn table<'v>(view: &'v View<'_>, side: &Side) -> Option<Table<'v>> {
    match &side.subject.owner {
        Owner::Container { .. } | Owner::Error | Owner::Message { .. } => {
            view.table(&side.subject.owner.to_string())
        }
        Owner::Operation { .. } | Owner::Service => None,
    }
}

fn member(side: &Side) -> Option<&str> {
    side.subject.member.as_deref()
}

fn operation(side: &Side) -> Option<&str> {
    match &side.subject.owner {
        Owner::Operation { operation } => Some(&*operation.path),
        Owner::Container { .. } | Owner::Error | Owner::Message { .. } | Owner::Service => None,
    }
}

/// The code without the versions in it.
fn below(snippet: &Snippet) -> String {
    let mut text = String::new();
    for (index, part) in snippet.code.split("v1_").enumerate() {
        text += if index == 0 { part } else { part.trim_start_matches(|each: char| each.is_ascii_digit()) };
    }
    text
}
