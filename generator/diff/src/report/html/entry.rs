//! One entry of the HTML report, folded to its headline.

use maud::{Markup, html};

use crate::model::{Announcement, Assessment, Entry, Side};
use crate::report::words;

/// An entry.
pub(super) fn entry(entry: &Entry) -> Markup {
    let operations: Vec<&str> =
        entry.operations().into_iter().map(|operation| operation.name.as_str()).collect();
    let level = words::level_key(entry.level);
    html! {
        details.entry id=(entry.fingerprint) data-level=(level)
            data-directions=(words::directions(entry).join(" ")) data-operations=(operations.join("|")) {
            summary {
                span class={ "badge " (level) } { (entry.level.as_str()) }
                " " span.place { (words::place(entry)) }
                " " span.kind { (words::kind(entry)) }
                " " span.introduced { "introduced in " (entry.introduced_in) }
                @if entry.back_and_forth { " " span.badge.repeated { "changed back and forth" } }
                @if let Some(announcement) = entry.announcement { " " (badge(announcement)) }
            }
            div.body {
                @if !entry.old.is_empty() || !entry.new.is_empty() {
                    div.sides { (side("Before", "old", entry, &entry.old)) (side("After", "new", entry, &entry.new)) }
                }
                @for note in &entry.notes { p { (code(note)) } }
                @for assessment in &entry.assessments { (judged(assessment)) }
                @if !entry.impacts.is_empty() {
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

/// Text with code between backquotes.
fn code(text: &str) -> Markup {
    html! {
        @for (index, part) in text.split('`').enumerate() {
            @if index % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}
