//! What reports say in words.

use crate::level::Level;
use crate::model::{Announcement, Comparison, Counts, Direction, Entry, Side, Verdict};
use crate::rules;
use saferpay_spec::changelog::{Announced, Beyond};

/// The outcome in a sentence.
pub(super) fn verdict(comparison: &Comparison) -> String {
    let (from, to) = (comparison.from, comparison.to);
    let way = if comparison.downgrade { "Going back" } else { "Going" };
    match comparison.verdict {
        Verdict::Identical => format!("{from} and {to} say the same."),
        Verdict::Untouched => format!("{way} from {from} to {to} changes nothing that you use."),
        Verdict::Cosmetic => format!("{from} and {to} mean the same; only their words differ."),
        Verdict::Safe => format!("{way} from {from} to {to} breaks nothing."),
        Verdict::PotentiallyBreaking => format!("{way} from {from} to {to} may break something."),
        Verdict::Breaking => format!("{way} from {from} to {to} breaks something."),
    }
}

/// The numbers in a line: `3 breaking, 5 potentially breaking, 12 safe, 2 cosmetic`.
pub(super) fn counts(counts: &Counts) -> String {
    levels(counts)
        .iter()
        .map(|(level, count)| format!("{count} {}", level.as_str()))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The number of each level, the gravest first.
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
        Level::PotentiallyBreaking => "potential",
        Level::Safe => "safe",
        Level::Cosmetic => "cosmetic",
    }
}

/// Entries by what they stand under, the group of the gravest first: their operation, if that is just
/// one.
pub(super) fn groups(entries: &[Entry]) -> Vec<(&str, Vec<&Entry>)> {
    let mut groups: Vec<(&str, Vec<&Entry>)> = Vec::new();
    for entry in entries {
        let title = match &*entry.operations() {
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

/// What happened, without where: `field became mandatory`, `value TWINT removed`.
pub(super) fn kind(entry: &Entry) -> String {
    let words = entry.kind.replace('-', " ");
    match (value(&entry.old, &entry.new), words.strip_prefix("value ")) {
        (Some(value), Some(rest @ ("added" | "removed"))) => format!("value {value} {rest}"),
        _ => words,
    }
}

/// The one thing that all sides speak of.
fn value<'a>(old: &'a [Side], new: &'a [Side]) -> Option<&'a str> {
    let mut sides = old.iter().chain(new);
    let first = sides.next()?.state.as_str();
    sides.all(|side| side.state == first).then_some(first)
}

/// Where it happened.
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

/// A side in a line; the place as well where the two sides have different ones.
pub(super) fn side(entry: &Entry, side: &Side) -> String {
    let same_place = entry.old.iter().chain(&entry.new).all(|other| other.subject == side.subject);
    match (same_place, side.state.is_empty()) {
        (true, _) => side.state.clone(),
        (false, true) => side.subject.to_string(),
        (false, false) => format!("{}: {}", side.subject, side.state),
    }
}

/// Why an entry has its level.
pub(super) fn why(rule: &str) -> &'static str {
    rules::rule(rule).map_or("", |rule| rule.why)
}

/// The directions in which an entry shows.
pub(super) fn directions(entry: &Entry) -> Vec<&'static str> {
    let mut directions: Vec<Direction> =
        entry.judgements.iter().map(|judgement| judgement.direction).collect();
    directions.sort();
    directions.dedup();
    directions.into_iter().map(Direction::as_str).collect()
}

/// How it was announced.
pub(super) fn announcement(announcement: Announcement) -> String {
    match announcement {
        Announcement::Announced => "announced".to_owned(),
        Announcement::Elsewhere { version } => format!("announced with {version}"),
        Announcement::Silent => "silent".to_owned(),
    }
}

/// Why no entry shows an announcement.
pub(super) fn beyond(announced: &Announced) -> &'static str {
    match announced.beyond {
        Some(Beyond::Behaviour) => "behaviour only",
        Some(Beyond::Documentation) => "documentation",
        Some(Beyond::AlreadyThere) => "was there before",
        Some(Beyond::NeverThere) => "in no specification",
        None => "not found",
    }
}

/// What an announcement names, in a line.
pub(super) fn announced(announced: &Announced) -> String {
    let mut parts = announced.names.clone();
    parts.extend(announced.places.iter().map(|place| place.replace('_', "/")));
    if parts.is_empty() { format!("line {} of the changelog", announced.line) } else { parts.join(", ") }
}

/// A number with its word.
pub(super) fn many(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}
