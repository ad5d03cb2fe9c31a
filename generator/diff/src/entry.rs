//! The entries of a report, one for each logical change.
//!
//! A container is used by many operations, and a value is added to many lists. Changes that are the
//! same in several places are folded into one entry, which then gets its rules, its effects on Rust
//! code and a fingerprint.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::{Change, Place, Point, Usage, Version};
use crate::describe::describe;
use crate::impact::impacts;
use crate::model::{
    Assessment, Direction, Entry, Link, NamedEndpoint, Owner, Places, RustLevel, Side, Transition,
};
use crate::occurrences::{self, Occurrence};
use crate::rules::{ChangeKind, Definition};
use crate::table_pairs;
use crate::view::{Table, View};
use saferpay_spec::{MessagePart, SpecVersion};

/// A change with everything that its entry reports.
pub(crate) struct ReportedChange<'a> {
    pub(crate) change: Change<'a>,
    /// The messages that contain its table; empty for operations and the service.
    pub(crate) usage: Usage,
    /// What each version of the upgrade path did.
    pub(crate) transitions: Vec<Transition>,
}

/// Folds changes that are the same in several places into entries, sorted by severity.
pub(crate) fn entries(old: &View<'_>, new: &View<'_>, changes: Vec<ReportedChange<'_>>) -> Vec<Entry> {
    let mut folded: BTreeMap<FoldKey, Vec<ReportedChange<'_>>> = BTreeMap::new();
    for each in changes {
        // A default is only about requests, even if a response has the same container.
        let of_tables = matches!(each.change.place, Place::Tables(..));
        let is_of_requests = each.change.kind.definition().rule(Direction::Response).is_none();
        if of_tables && is_of_requests && each.usage.request.is_empty() {
            continue;
        }
        folded.entry(fold_key(&each)).or_default().push(each);
    }
    let matching = Matching::of(old, new);
    let mut entries: Vec<Entry> =
        folded.into_values().filter_map(|alike| entry(old, new, &matching, &alike)).collect();
    entries.sort_by(|one, other| {
        let key = |entry: &Entry| (entry.level, entry.subjects().min().cloned(), entry.kind.clone());
        key(one).cmp(&key(other)).then_with(|| one.fingerprint.cmp(&other.fingerprint))
    });
    entries
}

/// The operations of two versions that correspond to each other, by index.
struct Matching {
    to_new: Vec<Option<usize>>,
    to_old: Vec<Option<usize>>,
}

impl Matching {
    fn of(old: &View<'_>, new: &View<'_>) -> Self {
        let mut to_new = vec![None; old.operations.len()];
        let mut to_old = vec![None; new.operations.len()];
        for (one, other) in table_pairs::operations(old, new) {
            (to_new[one], to_old[other]) = (Some(other), Some(one));
        }
        Self { to_new, to_old }
    }
}

/// What makes two changes one: the kind, the names and states, and the versions are the same.
type FoldKey = (ChangeKind, Vec<(Option<String>, String)>, Vec<(Option<String>, String)>, Vec<SpecVersion>);

fn fold_key(reported: &ReportedChange<'_>) -> FoldKey {
    let change = &reported.change;
    // A value that several lists gain is one change, whatever the names of the fields.
    let of_values = matches!(
        change.kind,
        ChangeKind::ValueAdded
            | ChangeKind::ValueRemoved
            | ChangeKind::ValueRenamed
            | ChangeKind::ValueListAdded
            | ChangeKind::ValueListRemoved
            | ChangeKind::ValueListRenamed
    );
    let states = |points: &[Point<'_>]| {
        let member = |point: &Point<'_>| point.member.clone().filter(|_| !of_values);
        points.iter().map(|point| (member(point), point.state.clone())).collect()
    };
    let versions = reported.transitions.iter().map(|step| step.version).collect();
    (change.kind, states(&change.old), states(&change.new), versions)
}

fn entry(old: &View<'_>, new: &View<'_>, matching: &Matching, alike: &[ReportedChange<'_>]) -> Option<Entry> {
    let first = alike.first()?;
    let definition = first.change.kind.definition();
    let mut usage = Usage::default();
    for reported in alike {
        usage.extend(&reported.usage);
    }
    let assessments = assessments(old, new, alike, definition, &usage);
    let severest = assessments.iter().min_by_key(|assessment| assessment.level)?;
    let (rule, level) = (severest.rule.clone(), severest.level);
    let sides = |view: &View<'_>, side: Version| {
        let all = alike.iter().flat_map(|reported| {
            let points = match side {
                Version::Old => &reported.change.old,
                Version::New => &reported.change.new,
            };
            points.iter().map(|point| Side {
                subject: reported.change.subject(view, point, side),
                state: point.state.clone(),
                counterpart: counterpart(old, new, &reported.change),
                places: places((old, new, matching), reported, point, side),
                item: point.table.and_then(|table| view.field_item(table, point.member.as_deref()?)),
            })
        });
        joined(all.collect())
    };
    let olds = sides(old, Version::Old);
    let news = sides(new, Version::New);
    let mut found: Vec<_> =
        alike.iter().flat_map(|reported| impacts(old, new, &reported.change, &reported.usage)).collect();
    found.sort();
    found.dedup();
    let mut transitions: Vec<Transition> = Vec::new();
    for step in alike.iter().flat_map(|reported| &reported.transitions) {
        if !transitions.contains(step) {
            transitions.push(step.clone());
        }
    }
    let order = |step: &Transition| if old.version < new.version { step.version } else { back(step.version) };
    transitions.sort_by_key(order);
    Some(Entry {
        fingerprint: fingerprint(definition.kind.as_str(), &olds, &news),
        kind: definition.kind.to_string(),
        rule,
        level,
        introduced_in: first.transitions.last().map_or(new.version, |step| step.version),
        back_and_forth: alike.iter().any(|reported| back_and_forth(&reported.transitions)),
        old: olds,
        new: news,
        assessments,
        transitions,
        rust: RustLevel::of(&found),
        impacts: found,
        announcement: None,
        announced_at: None,
        corrections: Vec::new(),
        links: links(old, new, alike),
        holds: holds(old, new, alike),
        code: None,
        sites: Vec::new(),
        notes: Vec::new(),
    })
}

/// The sections of the published pages that show a change: of the new version, or of the old one for what
/// is gone.
fn links(old: &View<'_>, new: &View<'_>, alike: &[ReportedChange<'_>]) -> Vec<Link> {
    let mut links: Vec<Link> = alike.iter().filter_map(|reported| link(old, new, &reported.change)).collect();
    links.sort();
    links.dedup();
    links.truncate(MOST_LINKS);
    links
}

fn link(old: &View<'_>, new: &View<'_>, change: &Change<'_>) -> Option<Link> {
    let (view, side) = if change.new.is_empty() { (old, Version::Old) } else { (new, Version::New) };
    let (name, anchor) = match (change.place, side) {
        (Place::Tables(table, _), Version::Old) | (Place::Tables(_, table), Version::New) => {
            (view.subject(table, None).to_string(), view.anchor(table)?)
        }
        (Place::Operation(Some(index), _), Version::Old)
        | (Place::Operation(_, Some(index)), Version::New) => {
            let operation = &view.operations[index];
            (operation.named.name.clone(), operation.published.anchor.clone())
        }
        (Place::Operation(None, _), Version::Old)
        | (Place::Operation(_, None), Version::New)
        | (Place::Service, _) => return None,
    };
    let title = format!("SpecVersion {}, {name}", view.version);
    Some(Link { title, address: Some(view.version.page(&anchor)) })
}

/// How many sections an entry names: a change can be in dozens of them.
const MOST_LINKS: usize = 3;

/// The fields of what is new: containers that the old version does not have, and operations.
fn holds(old: &View<'_>, new: &View<'_>, alike: &[ReportedChange<'_>]) -> Vec<String> {
    let mut found = Vec::new();
    for reported in alike {
        if let (ChangeKind::OperationAdded, Place::Operation(_, Some(index))) =
            (reported.change.kind, reported.change.place)
        {
            for part in MessagePart::ALL {
                list(old, new, Table::Message(index, part), part.as_str(), &mut found);
            }
        }
        for point in &reported.change.new {
            let target = point.row.and_then(|row| new.target(row));
            if let Some(target) = target.filter(|target| !old.has_container(target)) {
                list(old, new, Table::Container(target), "", &mut found);
            }
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|line: &String| seen.insert(line.clone()));
    found
}

/// Lists the fields of a table, and of the containers in it that the old version does not have.
fn list(old: &View<'_>, new: &View<'_>, table: Table<'_>, path: &str, found: &mut Vec<String>) {
    for field in new.fields(table) {
        let below = occurrences::joined(path, &field.name);
        found.push(format!("{below}: {}", describe(new, field)));
        let target = new.target(field).filter(|target| !old.has_container(target));
        if let Some(target) = target.filter(|_| path.matches('.').count() < DEEPEST) {
            list(old, new, Table::Container(target), &below, found);
        }
    }
}

/// How many containers in containers an entry lists.
const DEEPEST: usize = 4;

/// Sides with the same subject and state are one, with all places.
fn joined(mut sides: Vec<Side>) -> Vec<Side> {
    sides.sort();
    sides.dedup_by(|later, first| {
        let same = (&later.subject, &later.state, &later.counterpart)
            == (&first.subject, &first.state, &first.counterpart);
        if same {
            for place in std::mem::take(&mut later.places) {
                match first
                    .places
                    .iter_mut()
                    .find(|each| (&each.path, each.body) == (&place.path, place.body))
                {
                    Some(known) => {
                        known.operations.extend(place.operations);
                        known.operations.sort();
                        known.operations.dedup();
                    }
                    None => first.places.push(place),
                }
            }
            first.places.sort();
        }
        same
    });
    sides
}

/// Where the messages of one side contain a point: in the operations and directions of the change, and
/// where the other side has the table that it was compared with.
fn places(
    (old, new, matching): (&View<'_>, &View<'_>, &Matching),
    reported: &ReportedChange<'_>,
    point: &Point<'_>,
    side: Version,
) -> Vec<Places> {
    let (Some(table), Place::Tables(before, after)) = (point.table, reported.change.place) else {
        return Vec::new();
    };
    let (view, other, counterpart) = match side {
        Version::Old => (old, new, after),
        Version::New => (new, old, before),
    };
    // Operations of a usage are those of the new version.
    let is_used = |occurrence: &Occurrence| {
        let Some(operation) = occurrence.operation else { return reported.usage.in_errors };
        let in_new = match side {
            Version::Old => matching.to_new[operation],
            Version::New => Some(operation),
        };
        let set = match occurrence.body.direction() {
            Direction::Request => &reported.usage.request,
            Direction::Response | Direction::Service => &reported.usage.response,
        };
        in_new.is_some_and(|index| set.contains(&index))
    };
    let is_compared = |occurrence: &Occurrence| {
        let Table::Container(counterpart) = counterpart else { return true };
        let operation = occurrence.operation.and_then(|operation| match side {
            Version::Old => matching.to_new[operation],
            Version::New => matching.to_old[operation],
        });
        let there = Occurrence { operation, ..occurrence.clone() };
        other.occurrences().container_at(&there).is_none_or(|container| container == counterpart)
    };
    let found = view.places_of(table).into_iter().filter(|each| is_used(each) && is_compared(each));
    let member = point.member.as_deref().unwrap_or_default();
    occurrences::places(found.map(|each| each.below(member)), |index| &*view.operations[index].named.name)
}

/// The name of the container on the side that a change does not show.
fn counterpart(old: &View<'_>, new: &View<'_>, change: &Change<'_>) -> Option<String> {
    let Place::Tables(before, after) = change.place else { return None };
    let (before, after) = (old.subject(before, None), new.subject(after, None));
    let is_container = matches!(before.owner, Owner::Container { .. });
    match (change.old.is_empty(), change.new.is_empty()) {
        (true, false) if is_container && before != after => Some(before.to_string()),
        (false, true) if is_container && before != after => Some(after.to_string()),
        _ => None,
    }
}

/// Reverses the order of versions.
fn back(version: SpecVersion) -> SpecVersion {
    SpecVersion { major: u16::MAX - version.major, minor: u16::MAX - version.minor }
}

fn assessments(
    old: &View<'_>,
    new: &View<'_>,
    alike: &[ReportedChange<'_>],
    definition: &'static Definition,
    usage: &Usage,
) -> Vec<Assessment> {
    let judge = |direction, operations: Vec<NamedEndpoint>, in_errors| {
        let rule = definition.rule(direction)?;
        Some(Assessment { direction, rule: rule.id(), level: rule.level, operations, in_errors })
    };
    let named = |indices: &BTreeSet<usize>| -> Vec<NamedEndpoint> {
        indices.iter().map(|&index| new.operations[index].named.clone()).collect()
    };
    match alike.first().map(|reported| reported.change.place) {
        None => Vec::new(),
        Some(Place::Service) => judge(Direction::Service, Vec::new(), false).into_iter().collect(),
        Some(Place::Operation(..)) => {
            let of = |reported: &ReportedChange<'_>| match reported.change.place {
                Place::Operation(_, Some(after)) => Some(new.operations[after].named.clone()),
                Place::Operation(Some(before), None) => Some(old.operations[before].named.clone()),
                _ => None,
            };
            let operations = alike.iter().filter_map(of).collect();
            judge(Direction::Service, operations, false).into_iter().collect()
        }
        Some(Place::Tables(..)) => {
            let request = (!usage.request.is_empty())
                .then(|| judge(Direction::Request, named(&usage.request), false))
                .flatten();
            let response = (!usage.response.is_empty() || usage.in_errors)
                .then(|| judge(Direction::Response, named(&usage.response), usage.in_errors))
                .flatten();
            request.into_iter().chain(response).collect()
        }
    }
}

/// Whether a state returns after another one: it was removed and is added again, or the reverse.
fn back_and_forth(transitions: &[Transition]) -> bool {
    let Some(first) = transitions.first() else { return false };
    let mut states: Vec<&Option<String>> = vec![&first.old];
    for step in transitions {
        let last = states.last().is_none_or(|last| last.is_some() == step.old.is_some());
        if !last {
            // Not one thing that changes, but several things with the same name.
            return false;
        }
        states.push(&step.new);
    }
    states.iter().enumerate().any(|(start, state)| {
        let later = &states[start + 1..];
        let differs = later
            .iter()
            .position(|other| other.is_some() != state.is_some() || (state.is_some() && other != state));
        differs.is_some_and(|away| {
            later[away..]
                .iter()
                .any(|other| other == state || other.is_some() && state.is_some() && later[away].is_none())
        })
    })
}

/// Identifies a change by its kind, its places and their states: FNV-1a with 64 bits.
fn fingerprint(kind: &str, old: &[Side], new: &[Side]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    add(kind);
    for side in [old, new] {
        for each in side {
            add(&each.subject.to_string());
            add(&each.state);
            add(each.counterpart.as_deref().unwrap_or_default());
        }
        add("|");
    }
    format!("{hash:016x}")
}
