//! The report for a terminal.

use std::fmt::Write as _;

use super::sentences::history;
use super::{Report, headline, words};
use crate::level::Level;
use crate::model::{
    Announcement, Counts, Direction, Entry, Impact, Link, Owner, RustCounts, RustLevel, Side, Verdict,
};
use crate::wrap::wrapped;

/// How many items of the crate, lines of the program and new fields a short report names.
const NAMED: usize = 3;

/// Writes the report as plain text: 80 columns, starting with the verdict.
#[must_use]
pub fn text(report: &Report<'_>) -> String {
    let comparison = report.comparison;
    let (from, to) = (comparison.from, comparison.to);
    let mut text = wrapped(0, &format!("SpecVersion {from} to {to}: {}", words::verdict(report)));
    if let Some(downgrade) = words::downgrade(comparison) {
        text += &wrapped(0, &downgrade);
    }
    if let Some(undecided) = words::undecided(comparison) {
        text += &wrapped(0, &undecided);
    }
    if comparison.counts.total() > 0 {
        text += &wrapped(0, &words::counts(&comparison.counts));
        if report.view.rust {
            let RustCounts { does_not_compile, may_fail } = comparison.rust;
            text += &wrapped(0, &format!("Rust: {does_not_compile} do not compile, {may_fail} may fail"));
        }
    }
    if !comparison.ignored.is_empty() {
        text += &wrapped(0, &format!("{} ignored", comparison.ignored.len()));
    }
    if report.unmatched.is_some() && !report.view.all_details && !comparison.downgrade {
        text += &wrapped(0, "Saferpay announced every change that is not marked \"not announced\".");
    }
    for note in &report.notes {
        text += &wrapped(0, note);
    }
    if comparison.timeline.len() > 1 && comparison.verdict != Verdict::Unaffected {
        text += "\nVersion   breaking  potentially  safe  cosmetic\n";
        for summary in comparison.timeline.iter().filter(|summary| summary.counts.total() > 0) {
            let Counts { breaking, potentially_breaking, safe, cosmetic } = summary.counts;
            let version = summary.version.to_string();
            let _ = writeln!(
                text,
                "{version:<8} {breaking:>9} {potentially_breaking:>12} {safe:>5} {cosmetic:>9}"
            );
        }
        let sum: usize = comparison.timeline.iter().map(|summary| summary.counts.total()).sum();
        if sum != comparison.counts.total() {
            text += &wrapped(0, words::TIMELINE);
        }
    }
    for (title, entries) in words::groups(&comparison.entries) {
        heading(&mut text, title);
        for entry in entries {
            text += &self::entry(report, entry);
        }
    }
    if !comparison.transient.is_empty() {
        heading(&mut text, "Changed in between and changed back");
        for entry in &comparison.transient {
            text += &self::entry(report, entry);
        }
    }
    if let Some(unmatched) = report.unmatched.as_ref().filter(|unmatched| !unmatched.is_empty()) {
        heading(&mut text, words::UNMATCHED);
        for (release, announced) in unmatched {
            text += &wrapped(0, &words::unmatched(release, announced));
        }
    }
    if !report.view.all_details && comparison.counts.total() > 0 {
        text += "\nMore about each change: --all-details\n";
    }
    text
}

fn heading(text: &mut String, title: &str) {
    let _ = write!(text, "\n{title}\n{}\n", "-".repeat(title.chars().count()));
}

fn entry(report: &Report<'_>, entry: &Entry) -> String {
    let grades = words::grades(report.view, entry);
    let mut title = format!("[{grades}] {}: {}", headline::place(entry), headline::what(entry));
    let is_compact = !report.view.all_details && is_compact(entry);
    if is_compact {
        let mut facts: Vec<String> = words::directions(entry).iter().map(ToString::to_string).collect();
        facts.retain(|direction| direction != Direction::Service.as_str());
        facts.extend((report.comparison.timeline.len() > 1).then(|| history(entry)));
        facts.extend(entry.announcement.filter(|each| is_news(*each)).map(words::announcement));
        if !facts.is_empty() {
            let _ = write!(title, " ({})", facts.join(", "));
        }
    }
    let mut text = wrapped(0, &title);
    if report.view.all_details {
        details(report, entry, &mut text);
    } else {
        short(report, entry, is_compact, &mut text);
    }
    text
}

/// Whether a short report says how a change was announced: most are announced with their version.
fn is_news(announcement: Announcement) -> bool {
    match announcement {
        Announcement::Announced => false,
        Announcement::OtherVersion { .. } | Announcement::Unannounced => true,
    }
}

/// Whether the title of an entry has room for its facts: its group names the only operation.
fn is_compact(entry: &Entry) -> bool {
    entry.operations().len() == 1
}

/// The few lines that say what to do.
fn short(report: &Report<'_>, entry: &Entry, is_compact: bool, text: &mut String) {
    let mut facts: Vec<String> = Vec::new();
    let messages = headline::messages(entry);
    if !is_compact {
        facts.extend((!messages.is_empty()).then(|| format!("in {messages}")));
        facts.extend((report.comparison.timeline.len() > 1).then(|| history(entry)));
        facts.extend(entry.announcement.filter(|each| is_news(*each)).map(words::announcement));
    }
    if !entry.holds.is_empty() {
        let mandatory = entry.holds.iter().filter(|held| held.contains(", mandatory"));
        let names: Vec<&str> = mandatory.map(|held| held.split(':').next().unwrap_or(held)).collect();
        let needed = if names.is_empty() { String::new() } else { format!("; mandatory: {}", first(&names)) };
        facts.push(format!("with {}{needed}", words::many(entry.holds.len(), "field")));
    }
    if !facts.is_empty() {
        *text += &wrapped(4, &facts.join("; "));
    }
    let is_severe = entry.level <= Level::PotentiallyBreaking;
    let breaks_code = report.view.rust && entry.rust <= RustLevel::MayFail;
    let is_told = (is_severe || breaks_code) && !headline::is_plain_removal(entry);
    if let Some(action) = headline::action(entry).filter(|_| is_told) {
        *text += &wrapped(4, &action);
    }
    if report.view.rust {
        for impact in code(entry).take(NAMED) {
            *text += &wrapped(4, &format!("{} {}", impact.path, impact.effect.describe()));
        }
        let more = code(entry).count().saturating_sub(NAMED);
        if more > 0 {
            *text += &wrapped(4, &format!("and {} of the crate", words::many(more, "item")));
        }
    }
    if !entry.sites.is_empty() {
        let sites: Vec<String> =
            entry.sites.iter().map(|site| format!("{}:{}", site.file, site.line)).collect();
        let sites: Vec<&str> = sites.iter().map(String::as_str).collect();
        *text += &wrapped(4, &format!("at {}", first(&sites)));
    }
}

/// The impacts that can break or fail.
fn code(entry: &Entry) -> impl Iterator<Item = &Impact> {
    entry.impacts.iter().filter(|impact| impact.effect.level() <= RustLevel::MayFail)
}

/// The first names, and the number of the others.
fn first(names: &[&str]) -> String {
    let shown = names[..names.len().min(NAMED)].join(", ");
    let more = names.len().saturating_sub(NAMED);
    if more > 0 { format!("{shown} and {more} more") } else { shown }
}

/// Everything about an entry.
fn details(report: &Report<'_>, entry: &Entry, text: &mut String) {
    for side in &entry.old {
        let now = side.counterpart.as_ref().map_or_else(String::new, |name| format!(" (now {name})"));
        *text += &wrapped(4, &format!("- {}{now}", described(side)));
    }
    for side in &entry.new {
        let before =
            side.counterpart.as_ref().map_or_else(String::new, |name| format!(" (previously {name})"));
        *text += &wrapped(4, &format!("+ {}{before}", described(side)));
    }
    for place in words::places(entry) {
        *text += &wrapped(4, &place);
    }
    for assessment in &entry.assessments {
        let line =
            format!("{}: {}. {}", assessment.level.as_str(), assessment.rule, words::why(&assessment.rule));
        *text += &wrapped(4, &line);
        if assessment.direction == Direction::Service && !assessment.operations.is_empty() {
            let names: Vec<&str> = assessment.operations.iter().map(|each| &*each.name).collect();
            *text += &wrapped(4, &format!("in {}", names.join(", ")));
        }
    }
    if let Some(action) = headline::action(entry) {
        *text += &wrapped(4, &format!("What to do: {action}"));
    }
    if let Some((before, after)) = headline::fragments(entry) {
        *text += &wrapped(4, &format!("JSON before: {before}"));
        *text += &wrapped(4, &format!("JSON after:  {after}"));
    }
    if let Some(code) = &entry.code {
        for (when, snippet) in [("before: ", &code.before), ("after:  ", &code.after)] {
            let code = snippet.as_ref().map_or("nothing", |snippet| &*snippet.code);
            *text += &wrapped(4, &format!("Rust {when}{code}"));
        }
    }
    for held in &entry.holds {
        *text += &wrapped(4, &format!("with {held}"));
    }
    if report.comparison.timeline.len() > 1 {
        *text += &wrapped(4, &history(entry));
    }
    if let Some(announcement) = entry.announcement {
        let at = entry.announced_at.as_ref().map_or_else(String::new, |at| format!(": {}", linked(at)));
        *text += &wrapped(4, &format!("{}{at}", words::announcement(announcement)));
    }
    for correction in &entry.corrections {
        *text += &wrapped(4, &format!("shaped by the correction {correction}"));
    }
    if report.view.rust {
        for impact in &entry.impacts {
            *text += &wrapped(4, &format!("{} {}", impact.path, impact.effect.describe()));
        }
    }
    for site in &entry.sites {
        *text += &wrapped(4, &format!("at {}:{}", site.file, site.line));
    }
    for link in &entry.links {
        *text += &wrapped(4, &format!("Specification: {}", linked(link)));
    }
    for note in &entry.notes {
        *text += &wrapped(4, note);
    }
    *text += &wrapped(4, &format!("fingerprint {}", entry.fingerprint));
}

/// A title with its address.
fn linked(link: &Link) -> String {
    match &link.address {
        Some(address) => format!("{}, {address}", link.title),
        None => link.title.clone(),
    }
}

fn described(side: &Side) -> String {
    match (&side.subject.owner, &side.subject.member) {
        (Owner::Service, Some(member)) if *member == side.state => member.clone(),
        (Owner::Operation { operation }, _) if side.state.contains(&operation.path) => side.state.clone(),
        (Owner::Container { .. }, None) => side.state.clone(),
        _ => format!("{}: {}", side.subject, side.state),
    }
}
