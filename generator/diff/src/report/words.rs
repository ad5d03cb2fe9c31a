//! The words and phrases that all reports share.

use super::{Report, View};
use crate::announced::title;
use crate::level::Level;
use crate::model::{
    Announcement, Comparison, Counts, Direction, Entry, RustCounts, RustLevel, Side, Verdict,
};
use crate::rules::{self, Aspect, ChangeKind};
use saferpay_spec::RuleKind;
use saferpay_spec::changelog::{Announced, Beyond, Release};

/// The verdict in a sentence: on the wire, and for Rust code if the report is about it.
pub(super) fn verdict(report: &Report<'_>) -> String {
    let wire = wire_verdict(report.comparison);
    match (report.view.rust, report.comparison.rust) {
        (false, _) | (true, RustCounts { does_not_compile: 0, may_fail: 0 }) => wire,
        (true, RustCounts { does_not_compile: 0, may_fail }) => {
            format!("{wire} In Rust, {} may make calls fail.", many(may_fail, "change"))
        }
        (true, RustCounts { does_not_compile: 1, .. }) => {
            format!("{wire} In Rust, 1 change breaks code that compiled.")
        }
        (true, RustCounts { does_not_compile, .. }) => {
            format!("{wire} In Rust, {does_not_compile} changes break code that compiled.")
        }
    }
}

fn wire_verdict(comparison: &Comparison) -> String {
    let Counts { breaking, potentially_breaking, .. } = comparison.counts;
    match comparison.verdict {
        Verdict::Identical => "The versions are identical.".to_owned(),
        Verdict::Unaffected => "No change affects your program.".to_owned(),
        Verdict::Cosmetic => "All changes are cosmetic.".to_owned(),
        Verdict::Safe => "No change breaks a request or a response.".to_owned(),
        Verdict::PotentiallyBreaking => {
            format!("{} may break a request or a response.", many(potentially_breaking, "change"))
        }
        Verdict::Breaking if breaking == 1 => "1 change breaks a request or a response.".to_owned(),
        Verdict::Breaking => format!("{breaking} changes break a request or a response."),
    }
}

/// The grades of an entry: on the wire, and for Rust code if the report is about it and something breaks.
pub(super) fn grades(view: View, entry: &Entry) -> String {
    match (view.rust, entry.rust) {
        (true, RustLevel::DoesNotCompile | RustLevel::MayFail) => {
            format!("wire: {}, Rust: {}", entry.level.as_str(), entry.rust.as_str())
        }
        _ => entry.level.as_str().to_owned(),
    }
}

/// Why some entries are kept although nothing is certain.
pub(super) fn undecided(comparison: &Comparison) -> Option<String> {
    let undecided = comparison.undecided;
    (undecided > 0).then(|| {
        format!(
            "{} only by name: the syntax of your code does not show the type of the value.",
            if undecided == 1 { "1 change matches".to_owned() } else { format!("{undecided} changes match") }
        )
    })
}

/// The note that a comparison is a downgrade.
pub(super) fn downgrade(comparison: &Comparison) -> Option<String> {
    let (from, to) = (comparison.from, comparison.to);
    comparison.downgrade.then(|| format!("This is a downgrade: {to} is older than {from}."))
}

/// The counts in a line: `3 breaking, 5 potentially breaking, 12 safe, 2 cosmetic`.
pub(super) fn counts(counts: &Counts) -> String {
    levels(counts)
        .iter()
        .map(|(level, count)| format!("{count} {}", level.as_str()))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The number of entries of each level, the most severe first.
pub(super) fn levels(counts: &Counts) -> [(Level, usize); 4] {
    [
        (Level::Breaking, counts.breaking),
        (Level::PotentiallyBreaking, counts.potentially_breaking),
        (Level::Safe, counts.safe),
        (Level::Cosmetic, counts.cosmetic),
    ]
}

/// A level as a word without spaces.
pub(super) fn level_key(level: Level) -> &'static str {
    match level {
        Level::Breaking => "breaking",
        Level::PotentiallyBreaking => "potentially-breaking",
        Level::Safe => "safe",
        Level::Cosmetic => "cosmetic",
    }
}

/// Entries grouped by operation, the group of the most severe entry first. Entries of several operations
/// are a separate group, and so are the operations that a version adds and removes.
pub(super) fn groups(entries: &[Entry]) -> Vec<(&str, Vec<&Entry>)> {
    let mut groups: Vec<(&str, Vec<&Entry>)> = Vec::new();
    for entry in entries {
        let title = match &*entry.operations() {
            _ if is_about_operation(entry) => "New and removed operations",
            [] => "All operations",
            [operation] => &operation.name,
            _ => "Several operations",
        };
        match groups.iter_mut().find(|(group, _)| *group == title) {
            Some((_, entries)) => entries.push(entry),
            None => groups.push((title, vec![entry])),
        }
    }
    groups
}

/// Whether a version adds or removes a whole operation.
fn is_about_operation(entry: &Entry) -> bool {
    let added_or_removed = [ChangeKind::OperationAdded, ChangeKind::OperationRemoved];
    added_or_removed.iter().any(|kind| kind.as_str() == entry.kind)
}

/// What happened, without where: `field became mandatory`, `value TWINT removed`.
pub(super) fn kind(entry: &Entry) -> String {
    let words = entry.kind.replace('-', " ");
    match (value(&entry.old, &entry.new), words.strip_prefix("value ")) {
        (Some(value), Some(rest @ ("added" | "removed"))) => format!("value {value} {rest}"),
        _ => words,
    }
}

/// The state, if all sides have the same.
fn value<'a>(old: &'a [Side], new: &'a [Side]) -> Option<&'a str> {
    let mut sides = old.iter().chain(new);
    let first = sides.next()?.state.as_str();
    sides.all(|side| side.state == first).then_some(first)
}

/// The names of what changed.
pub(super) fn place(entry: &Entry) -> String {
    let mut places: Vec<String> = Vec::new();
    for subject in entry.subjects() {
        let place = subject.to_string();
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places.join(", ")
}

/// A side in a line, with its subject if that differs between the sides.
pub(super) fn side(entry: &Entry, side: &Side) -> String {
    let same_place = entry.old.iter().chain(&entry.new).all(|other| other.subject == side.subject);
    let state = state(entry, side);
    match (same_place, state.is_empty()) {
        (true, _) => state,
        (false, true) => side.subject.to_string(),
        (false, false) => format!("{}: {state}", side.subject),
    }
}

/// The state of a side: rules as clauses, everything else in the notation of the specification.
pub(super) fn state(entry: &Entry, side: &Side) -> String {
    let is_about_rules = rules::definition(&entry.kind).is_some_and(|each| each.aspect == Aspect::ProseRule);
    let clause = |rule: &str| {
        let kind: RuleKind = rule.parse().ok()?;
        Some(kind.clause(side.subject.member.as_deref().unwrap_or("the field")))
    };
    let clauses = || side.state.split(", ").map(clause).collect::<Option<Vec<String>>>();
    match is_about_rules.then(clauses).flatten() {
        Some(clauses) => clauses.join(", and "),
        None => side.state.clone(),
    }
}

/// The reason for the level of a rule.
pub(super) fn why(rule: &str) -> &'static str {
    rules::rule(rule).map_or("", |rule| rule.why)
}

/// The directions in which an entry occurs.
pub(super) fn directions(entry: &Entry) -> Vec<&'static str> {
    let mut directions: Vec<Direction> =
        entry.assessments.iter().map(|assessment| assessment.direction).collect();
    directions.sort();
    directions.dedup();
    directions.into_iter().map(Direction::as_str).collect()
}

/// Whether it is announced.
pub(super) fn announcement(announcement: Announcement) -> String {
    match announcement {
        Announcement::Announced => "announced".to_owned(),
        Announcement::OtherVersion { version } => format!("announced for {version}"),
        Announcement::Unannounced => "not announced".to_owned(),
    }
}

/// Why the timeline does not add up to the counts.
pub(super) const TIMELINE: &str = "Changes that are reverted or repeated count in each of these versions.";

/// The title of the announcements that no entry shows.
pub(super) const UNMATCHED: &str = "Announced, but no change between the specifications";

/// The places of an entry, a line for each path.
pub(super) fn places(entry: &Entry) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for place in entry.old.iter().chain(&entry.new).flat_map(|side| &side.places) {
        let path = if place.path.is_empty() { "the whole message" } else { &place.path };
        let line = match &*place.operations {
            [] => format!("{path} in the {}", place.body),
            [operation] => format!("{path} in the {} of {operation}", place.body),
            operations => format!("{path} in the {} of {}", place.body, operations.join(", ")),
        };
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// An announcement that no entry shows, in words.
pub(super) fn unmatched(release: &Release, announced: &Announced) -> String {
    let about = match &announced.why {
        Some(why) if announced.names.is_empty() => why.trim_end_matches('.').to_owned(),
        Some(why) => format!("{}: {}", title(announced), why.trim_end_matches('.')),
        None => title(announced),
    };
    format!("{} ({}): {about}", release.version, beyond(announced))
}

/// The reason why no entry shows an announcement.
pub(super) fn beyond(announced: &Announced) -> &'static str {
    match announced.beyond {
        Some(Beyond::Behaviour) => "behavior only",
        Some(Beyond::Documentation) => "documentation only",
        Some(Beyond::AlreadyThere) => "already existed",
        Some(Beyond::NeverThere) => "in no specification",
        None => "not found",
    }
}

/// A number with its noun.
pub(super) fn many(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}
