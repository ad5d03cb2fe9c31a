//! The entries of a report, one for each logical change.
//!
//! A container is used by many operations, and a value is added to many lists. Changes that are the
//! same in several places are folded into one entry, which then gets its rules, its effects on Rust
//! code and a fingerprint.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::{Change, Place, Point, Usage, Version};
use crate::impact::impacts;
use crate::model::{Assessment, Direction, Entry, NamedEndpoint, Owner, Side, Transition};
use crate::rules::{ChangeKind, Definition};
use crate::view::View;
use saferpay_spec::SpecVersion;

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
        folded.entry(fold_key(&each)).or_default().push(each);
    }
    let mut entries: Vec<Entry> = folded.into_values().filter_map(|alike| entry(old, new, &alike)).collect();
    entries.sort_by(|one, other| {
        let key = |entry: &Entry| (entry.level, entry.subjects().min().cloned(), entry.kind.clone());
        key(one).cmp(&key(other)).then_with(|| one.fingerprint.cmp(&other.fingerprint))
    });
    entries
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

fn entry(old: &View<'_>, new: &View<'_>, alike: &[ReportedChange<'_>]) -> Option<Entry> {
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
            })
        });
        all.collect::<BTreeSet<Side>>().into_iter().collect::<Vec<Side>>()
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
        impacts: found,
        announcement: None,
        notes: Vec::new(),
    })
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

/// Whether a state returns: removed, added and removed again.
fn back_and_forth(transitions: &[Transition]) -> bool {
    let mut seen: Vec<&Option<String>> = transitions.first().map(|step| &step.old).into_iter().collect();
    for step in transitions {
        let was_there = |state: &&Option<String>| state.is_some();
        let again = seen.contains(&&step.new)
            // A returning field may have another type by then.
            || (step.old.is_none() && seen.iter().any(was_there));
        if again {
            return true;
        }
        seen.push(&step.new);
    }
    false
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
