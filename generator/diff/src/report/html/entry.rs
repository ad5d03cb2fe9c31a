//! One change.

use maud::{Markup, html};

use crate::model::{Announcement, Entry, Judgement, Side};
use crate::report::words;

/// An entry, folded to its headline.
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
                " " span.came { "with " (entry.came) }
                @if entry.flaps { " " span.badge.flaps { "flaps" } }
                @if let Some(announcement) = entry.announcement { " " (badge(announcement)) }
            }
            div.body {
                @if !entry.old.is_empty() || !entry.new.is_empty() {
                    div.sides { (side("Before", "old", entry, &entry.old)) (side("After", "new", entry, &entry.new)) }
                }
                @for note in &entry.notes { p { (code(note)) } }
                @for judgement in &entry.judgements { (judged(judgement)) }
                @if !entry.impacts.is_empty() {
                    h4 { "In Rust" }
                    ul { @for impact in &entry.impacts { li { code { (impact.path) } " " (code(impact.effect.describe())) } } }
                }
                @if entry.steps.len() > 1 {
                    h4 { "On the way" }
                    ul {
                        @for step in &entry.steps {
                            li {
                                (step.version) ": " (step.subject) " "
                                (step.old.as_deref().unwrap_or("was not there")) " → "
                                (step.new.as_deref().unwrap_or("is gone"))
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
            @if sides.is_empty() { p { em { "not there" } } }
            @for side in sides {
                @let text = words::side(entry, side);
                p { @if text.is_empty() { (side.subject) } @else { code { (text) } } }
            }
        }
    }
}

fn judged(judgement: &Judgement) -> Markup {
    let count = judgement.operations.len();
    html! {
        p {
            span class={ "badge " (words::level_key(judgement.level)) } { (judgement.direction.as_str()) }
            " " (words::why(&judgement.rule))
            @if judgement.in_errors { " It shows in the body of errors." }
        }
        @if count > 0 {
            details.operations open[count < 4] {
                summary { (words::many(count, "operation")) }
                ul {
                    @for operation in &judgement.operations {
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
        Announcement::Elsewhere { .. } => "elsewhere",
        Announcement::Silent => "silent",
    };
    html! { span class={ "badge " (class) } { (words::announcement(announcement)) } }
}

/// Text whose backquotes mark code.
fn code(text: &str) -> Markup {
    html! {
        @for (index, part) in text.split('`').enumerate() {
            @if index % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}
