//! Reads the published changelog: one announcement for each item of its lists.
//!
//! An announcement has a kind, which its first word states, and the names and links in its text. The
//! text itself is not kept.

mod line;

use line::Line;
use saferpay_spec::SpecVersion;
use saferpay_spec::changelog::{Announced, Changelog, Kind, Release};
use saferpay_spec::limits::{ANNOUNCED, BYTES};
use saferpay_spec::problem::Problems;

/// The first word of an announcement, and the kind that it states.
const KINDS: &[(&str, Kind)] = &[
    ("added", Kind::Added),
    ("introduced", Kind::Added),
    ("new", Kind::Added),
    ("removed", Kind::Removed),
    ("replaced", Kind::Replaced),
    ("renamed", Kind::Replaced),
    ("changed", Kind::Changed),
    ("extended", Kind::Changed),
    ("increased", Kind::Changed),
    ("marked", Kind::Deprecated),
    ("deprecated", Kind::Deprecated),
    ("corrected", Kind::Documented),
    ("improved", Kind::Documented),
    ("improve", Kind::Documented),
    ("updated", Kind::Documented),
];

/// Reads the published changelog (Markdown).
///
/// # Errors
///
/// A heading whose version or date cannot be read, a text without any release, a name or a link that is
/// none, and a text that exceeds a limit.
pub fn read(source: &str, text: &str) -> Result<Changelog, Problems> {
    if text.len() > BYTES {
        return Err(Problems::one(source, format!("is larger than {} MiB", BYTES >> 20)));
    }
    let mut problems = Problems::default();
    let mut releases: Vec<Release> = Vec::new();
    for (number, line) in text.lines().enumerate().map(|(index, line)| (index + 1, line)) {
        if let Some(heading) = line.strip_prefix("## ").filter(|heading| heading.contains("Version ")) {
            match release(heading) {
                Ok(release) => releases.push(release),
                Err(problem) => problems.add(format!("{source}:{number}"), problem),
            }
        } else if let (Some(release), Some(line)) = (releases.last_mut(), Line::read(number, line)) {
            add(release, &line);
        }
    }
    if releases.is_empty() {
        problems.add(source, "has no heading such as `## Version 1.53 (released 2026-07-07)`");
    }
    problems.into_result()?;
    for release in &mut releases {
        for (index, announced) in release.announcements.iter_mut().enumerate() {
            announced.id = format!("{}-{}", release.version, index + 1);
        }
    }
    let changelog = Changelog { releases };
    changelog.check(source)?;
    Ok(changelog)
}

/// `<a name="…"></a> Version 1.53 (released 2026-07-07)`.
fn release(heading: &str) -> Result<Release, String> {
    let (_, rest) = heading.rsplit_once("Version ").ok_or("names no version")?;
    let (version, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let version: SpecVersion = version.parse()?;
    let released = day(rest).ok_or_else(|| format!("has no date for the release of {version}"))?;
    let anchor = heading.split_once("name=\"").and_then(|(_, rest)| rest.split_once('"'));
    let anchor = anchor.map(|(anchor, _)| anchor.to_owned());
    Ok(Release { version, released, sandbox: None, anchor, announcements: Vec::new() })
}

/// The first day in a text, as `2026-07-07`.
fn day(text: &str) -> Option<String> {
    let form = |text: &str| {
        text.bytes()
            .enumerate()
            .all(|(index, byte)| if matches!(index, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() })
    };
    (0..text.len().saturating_sub(9))
        .find_map(|start| text.get(start..start + 10).filter(|day| form(day)).map(ToOwned::to_owned))
}

fn add(release: &mut Release, line: &Line<'_>) {
    let lower = line.text.to_lowercase();
    if let Some(sandbox) = lower.strip_prefix("available on sandbox") {
        release.sandbox = day(sandbox);
        return;
    }
    let mut names = line.names();
    let version = release.version.to_string();
    let of_version = names.first() == Some(&version) || lower.ends_with(&format!("version {version}"));
    if of_version {
        return;
    }
    names.retain(|name| *name != version);
    // A nested item continues the previous announcement, unless it states a kind of its own.
    let own = first_kind(&lower);
    if line.depth > 0
        && (own.is_none() || line.is_place())
        && let Some(last) = release.announcements.last_mut()
    {
        merge(&mut last.names, names);
        merge(&mut last.places, line.places());
        return;
    }
    release.announcements.push(Announced {
        id: String::new(),
        line: line.number,
        kind: own.unwrap_or(Kind::Noted),
        names,
        places: line.places(),
        beyond: None,
        why: None,
    });
}

fn first_kind(text: &str) -> Option<Kind> {
    let word = text.split(' ').next()?;
    KINDS.iter().find(|(known, _)| *known == word).map(|(_, kind)| *kind)
}

/// Adds what is not there yet. One above the limit is enough to refuse all.
fn merge(into: &mut Vec<String>, more: Vec<String>) {
    for name in more {
        if into.len() <= ANNOUNCED && !into.contains(&name) {
            into.push(name);
        }
    }
}
