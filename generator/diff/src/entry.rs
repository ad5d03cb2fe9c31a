//! Differences told as entries: one for each logical change.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Place, Point};
use super::impact::impacts;
use super::model::{Direction, Entry, Judgement, Operation, Side, Step, Subject, Table};
use super::rules::{self, ChangeKind};
use super::view::View;
use super::walk::Usage;
use saferpay_spec::SpecVersion;

/// A change with what else is known of it.
pub(super) struct Told<'a> {
    pub(super) change: Change<'a>,
    /// Who sends its table; empty for operations and the service.
    pub(super) usage: Usage,
    /// What the versions on the way did.
    pub(super) steps: Vec<Step>,
}

/// Folds changes that are the same in several places, and judges them.
pub(super) fn entries(old: &View<'_>, new: &View<'_>, told: Vec<Told<'_>>) -> Vec<Entry> {
    let mut folded: BTreeMap<FoldKey, Vec<Told<'_>>> = BTreeMap::new();
    for each in told {
        folded.entry(fold_key(&each)).or_default().push(each);
    }
    let mut entries: Vec<Entry> = folded.into_values().filter_map(|alike| entry(old, new, &alike)).collect();
    entries.sort_by(|one, other| {
        let key = |entry: &Entry| (entry.level, entry.subjects().min().cloned(), entry.kind.clone());
        key(one).cmp(&key(other)).then_with(|| one.fingerprint.cmp(&other.fingerprint))
    });
    entries
}

/// What makes two changes one: the same happened to the same names, on the same way.
type FoldKey = (ChangeKind, Vec<(Option<String>, String)>, Vec<(Option<String>, String)>, Vec<SpecVersion>);

fn fold_key(told: &Told<'_>) -> FoldKey {
    let change = &told.change;
    // A value that is added to several lists is one value, whatever the fields are called.
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
    let versions = told.steps.iter().map(|step| step.version).collect();
    (change.kind, states(&change.old), states(&change.new), versions)
}

fn entry(old: &View<'_>, new: &View<'_>, alike: &[Told<'_>]) -> Option<Entry> {
    let first = alike.first()?;
    let kind = first.change.kind.kind();
    let mut usage = Usage::default();
    for told in alike {
        usage.extend(&told.usage);
    }
    let judgements = judgements(old, new, alike, kind, &usage);
    let gravest = judgements.iter().min_by_key(|judgement| judgement.level)?;
    let (rule, level) = (gravest.rule.clone(), gravest.level);
    let sides = |view: &View<'_>, side: Which| {
        let all = alike.iter().flat_map(|told| {
            let points = match side {
                Which::Old => &told.change.old,
                Which::New => &told.change.new,
            };
            points.iter().map(|point| Side {
                subject: subject(view, &told.change, point, side),
                state: point.state.clone(),
                counterpart: counterpart(old, new, &told.change),
            })
        });
        all.collect::<BTreeSet<Side>>().into_iter().collect::<Vec<Side>>()
    };
    let olds = sides(old, Which::Old);
    let news = sides(new, Which::New);
    let mut found: Vec<_> =
        alike.iter().flat_map(|told| impacts(old, new, &told.change, &told.usage)).collect();
    found.sort();
    found.dedup();
    let mut steps: Vec<Step> = Vec::new();
    for step in alike.iter().flat_map(|told| &told.steps) {
        if !steps.contains(step) {
            steps.push(step.clone());
        }
    }
    let way = |step: &Step| if old.version < new.version { step.version } else { back(step.version) };
    steps.sort_by_key(way);
    Some(Entry {
        fingerprint: fingerprint(kind.id.as_str(), &olds, &news),
        kind: kind.id.to_string(),
        rule,
        level,
        came: first.steps.last().map_or(new.version, |step| step.version),
        flaps: alike.iter().any(|told| flaps(&told.steps)),
        old: olds,
        new: news,
        judgements,
        steps,
        impacts: found,
        announcement: None,
        notes: Vec::new(),
    })
}

/// The name of the container on the side that a change does not show.
fn counterpart(old: &View<'_>, new: &View<'_>, change: &Change<'_>) -> Option<String> {
    let Place::Tables(before, after) = change.place else { return None };
    let (before, after) = (old.subject(before, None), new.subject(after, None));
    let is_container = matches!(before.table, Table::Container { .. });
    match (change.old.is_empty(), change.new.is_empty()) {
        (true, false) if is_container && before != after => Some(before.to_string()),
        (false, true) if is_container && before != after => Some(after.to_string()),
        _ => None,
    }
}

/// Turns the order of versions round.
fn back(version: SpecVersion) -> SpecVersion {
    SpecVersion { major: u16::MAX - version.major, minor: u16::MAX - version.minor }
}

fn judgements(
    old: &View<'_>,
    new: &View<'_>,
    alike: &[Told<'_>],
    kind: &'static rules::Kind,
    usage: &Usage,
) -> Vec<Judgement> {
    let judge = |direction, operations: Vec<Operation>, in_errors| {
        let rule = kind.rule(direction)?;
        Some(Judgement { direction, rule: rule.id(), level: rule.level, operations, in_errors })
    };
    let named = |indices: &BTreeSet<usize>| -> Vec<Operation> {
        indices.iter().map(|&index| new.operations[index].named.clone()).collect()
    };
    match alike.first().map(|told| told.change.place) {
        None => Vec::new(),
        Some(Place::Service) => judge(Direction::Service, Vec::new(), false).into_iter().collect(),
        Some(Place::Operation(..)) => {
            let of = |told: &Told<'_>| match told.change.place {
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

#[derive(Clone, Copy)]
pub(super) enum Which {
    Old,
    New,
}

/// The place of one side, as reports name it.
pub(super) fn subject(view: &View<'_>, change: &Change<'_>, point: &Point<'_>, side: Which) -> Subject {
    if let Some(table) = point.table {
        return view.subject(table, point.member.as_deref());
    }
    let index = match (change.place, side) {
        (Place::Operation(index, _), Which::Old) | (Place::Operation(_, index), Which::New) => index,
        _ => None,
    };
    match index {
        Some(index) => {
            let operation = view.operations[index].named.clone();
            Subject::new(Table::Operation { operation }, None)
        }
        None => Subject::new(Table::Service, point.member.as_deref()),
    }
}

/// Whether something came or went more than once.
fn flaps(steps: &[Step]) -> bool {
    let mut seen: Vec<&Option<String>> = steps.first().map(|step| &step.old).into_iter().collect();
    for step in steps {
        let was_there = |state: &&Option<String>| state.is_some();
        let again = seen.contains(&&step.new)
            // What is back may be described otherwise by then; that it is back is what counts.
            || (step.old.is_none() && seen.iter().any(was_there));
        if again {
            return true;
        }
        seen.push(&step.new);
    }
    false
}

/// Names a change by its kind, its places and their states: FNV-1a, in 64 bits.
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
