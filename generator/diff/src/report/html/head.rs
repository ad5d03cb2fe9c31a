//! What stands above the changes: verdict, what to act on, and the way.

use maud::{Markup, html};

use crate::level::Level;
use crate::model::{Comparison, Direction, Entry};
use crate::report::words;
use saferpay_spec::changelog::{Announced, Release};

pub(super) fn verdict(comparison: &Comparison) -> Markup {
    html! {
        p.verdict { (words::verdict(comparison)) }
        ul.counts {
            @for (level, count) in words::levels(&comparison.counts) {
                li class=(words::level_key(level)) data-count=(count) { strong { (count) } " " (level.as_str()) }
            }
        }
    }
}

/// What breaks: what a program sends first, then what it reads.
pub(super) fn act_now(entries: &[Entry]) -> Markup {
    let mut breaking: Vec<&Entry> = entries.iter().filter(|entry| entry.level == Level::Breaking).collect();
    breaking.sort_by_key(|entry| {
        entry
            .judgements
            .iter()
            .filter(|judgement| judgement.level == Level::Breaking)
            .map(|judgement| judgement.direction)
            .min()
            .unwrap_or(Direction::Service)
    });
    html! {
        @if !breaking.is_empty() {
            section aria-labelledby="act-now" {
                h2 #act-now { "Act now" }
                div.scroll tabindex="0" role="group" aria-labelledby="act-now" {
                    table {
                        thead { tr { th scope="col" { "What" } th scope="col" { "Change" } th scope="col" { "In" } th scope="col" { "With" } } }
                        tbody {
                            @for entry in breaking {
                                tr {
                                    td { a href={ "#" (entry.fingerprint) } { (words::place(entry)) } }
                                    td { (words::kind(entry)) }
                                    td { (words::directions(entry).join(", ")) }
                                    td { (entry.came) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The versions on the way, each with its numbers.
pub(super) fn timeline(comparison: &Comparison) -> Markup {
    html! {
        @if comparison.timeline.len() > 1 {
            section aria-labelledby="timeline" {
                h2 #timeline { "On the way" }
                div.scroll tabindex="0" role="group" aria-labelledby="timeline" {
                    table.timeline {
                        thead { tr {
                            th scope="col" { "Version" }
                            @for (level, _) in words::levels(&comparison.counts) { th scope="col" { (level.as_str()) } }
                        } }
                        tbody {
                            @for stop in &comparison.timeline {
                                tr {
                                    th scope="row" { (stop.version) }
                                    @for (level, count) in words::levels(&stop.counts) {
                                        td class=(if count > 0 { words::level_key(level) } else { "none" }) { (count) }
                                    }
                                }
                            }
                        }
                    }
                }
                p { "Each line counts against the version before it; what later came back is counted there too." }
            }
        }
    }
}

/// What was announced and no entry shows.
pub(super) fn unseen(unseen: &[(&Release, &Announced)]) -> Markup {
    html! {
        section aria-labelledby="unseen" {
            h2 #unseen { "Announced, and seen in no specification" }
            @if unseen.is_empty() { p { "Every announcement is seen above." } }
            ul {
                @for (release, announced) in unseen {
                    li {
                        (release.version) " " span.badge.elsewhere { (words::beyond(announced)) }
                        " " (words::announced(announced))
                    }
                }
            }
        }
    }
}
