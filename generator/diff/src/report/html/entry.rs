//! One entry of the HTML report, folded to its headline.

use maud::{Markup, html};

use crate::model::{Announcement, Assessment, Entry, Link, RustLevel, Side, Snippet};
use crate::report::{View, headline, words};

/// An entry.
pub(super) fn entry(view: View, entry: &Entry) -> Markup {
    let operations: Vec<&str> =
        entry.operations().into_iter().map(|operation| operation.name.as_str()).collect();
    let level = words::level_key(entry.level);
    html! {
        details.entry id=(entry.fingerprint) data-level=(level)
            data-directions=(words::directions(entry).join(" ")) data-operations=(operations.join("|")) {
            summary {
                span class={ "badge " (level) } { (entry.level.as_str()) }
                @if view.rust && entry.rust <= RustLevel::MayFail {
                    " " span.badge.breaking { "Rust: " (entry.rust.as_str()) }
                }
                " " span.place { (breakable(&headline::place(entry))) }
                " " span.kind { (breakable(&headline::what(entry))) }
                " " span.introduced { "introduced in " (entry.introduced_in) }
                @if entry.back_and_forth { " " span.badge.repeated { "changed back and forth" } }
                @if let Some(announcement) = entry.announcement { " " (badge(announcement)) }
            }
            div.body {
                @if let Some(action) = headline::action(entry) { p.action { strong { "What to do: " } (breakable(&action)) } }
                @for place in words::places(entry) { p.where { (breakable(&place)) } }
                @if !entry.old.is_empty() || !entry.new.is_empty() {
                    div.sides { (side("Before", "old", entry, &entry.old)) (side("After", "new", entry, &entry.new)) }
                }
                @if let Some((before, after)) = headline::fragments(entry) {
                    div.sides { div.old { h4 { "JSON before" } p { code { (before) } } } div.new { h4 { "JSON after" } p { code { (after) } } } }
                }
                @if let Some(code) = &entry.code {
                    div.sides { (snippet("Rust before", "old", code.before.as_ref())) (snippet("Rust after", "new", code.after.as_ref())) }
                }
                @if !entry.holds.is_empty() {
                    h4 { "New fields" }
                    ul { @for held in &entry.holds { li { code { (held) } } } }
                }
                @for correction in &entry.corrections { p { "Shaped by the correction " (code(correction)) } }
                @if let Some(at) = &entry.announced_at { p { "Announced: " (linked(at)) } }
                @for link in &entry.links { p { "Specification: " (linked(link)) } }
                @for site in &entry.sites { p { code { (site.file) ":" (site.line) } } }
                @for note in &entry.notes { p { (code(note)) } }
                @for assessment in &entry.assessments { (judged(assessment)) }
                @if view.rust && !entry.impacts.is_empty() {
                    h4 { "In Rust" }
                    ul { @for impact in &entry.impacts { li { code { (impact.path) } " " (code(impact.effect.describe())) } } }
                }
                @if entry.transitions.len() > 1 {
                    h4 { "History" }
                    ul {
                        @for transition in &entry.transitions {
                            li {
                                (transition.version) ": " (transition.subject) " "
                                (transition.old.as_deref().unwrap_or("did not exist")) " → "
                                (transition.new.as_deref().unwrap_or("does not exist"))
                            }
                        }
                    }
                }
                p.reference {
                    "Rule " code { (entry.rule) } ", fingerprint "
                    a href={ "#" (entry.fingerprint) } { code { (entry.fingerprint) } }
                }
            }
        }
    }
}

fn side(title: &str, class: &str, entry: &Entry, sides: &[Side]) -> Markup {
    html! {
        div class=(class) {
            h4 { (title) }
            @if sides.is_empty() { p { em { "does not exist" } } }
            @for side in sides {
                @let text = words::side(entry, side);
                p { @if text.is_empty() { (side.subject) } @else { code { (text) } } }
            }
        }
    }
}

fn snippet(title: &str, class: &str, snippet: Option<&Snippet>) -> Markup {
    html! {
        div class=(class) {
            h4 { (title) }
            p { @if let Some(snippet) = snippet { code { (breakable(&snippet.code)) } } @else { em { "nothing" } } }
        }
    }
}

/// A title that leads to its address.
fn linked(link: &Link) -> Markup {
    html! {
        @match &link.address {
            Some(address) => a href=(address) { (breakable(&link.title)) },
            None => (breakable(&link.title)),
        }
    }
}

fn judged(assessment: &Assessment) -> Markup {
    let count = assessment.operations.len();
    html! {
        p {
            span class={ "badge " (words::level_key(assessment.level)) } { (assessment.direction.as_str()) }
            " " (words::why(&assessment.rule))
            @if assessment.in_errors { " The body of errors contains it." }
        }
        @if count > 0 {
            details.operations open[count < 4] {
                summary { (words::many(count, "operation")) }
                ul {
                    @for operation in &assessment.operations {
                        li {
                            span class={ "method " (operation.method) } { (operation.method) }
                            " " (operation.name)
                        }
                    }
                }
            }
        }
    }
}

fn badge(announcement: Announcement) -> Markup {
    let class = match announcement {
        Announcement::Announced => "announced",
        Announcement::OtherVersion { .. } => "other-version",
        Announcement::Unannounced => "unannounced",
    };
    html! { span class={ "badge " (class) } { (words::announcement(announcement)) } }
}

/// Text that can break after the separators of paths, and nowhere else in a word.
pub(super) fn breakable(text: &str) -> Markup {
    html! {
        @for part in text.split_inclusive(['.', '/', '_', ',']) { (part) wbr; }
    }
}

/// Text with code between backquotes.
fn code(text: &str) -> Markup {
    html! {
        @for (index, part) in text.split('`').enumerate() {
            @if index % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}
