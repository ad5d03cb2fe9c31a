//! The top of the HTML report: the verdict, the breaking changes, and the timeline.

use maud::{Markup, html};

use super::entry::breakable;
use crate::level::Level;
use crate::model::{Comparison, Direction, Entry};
use crate::report::{Report, headline, words};
use saferpay_spec::changelog::{Announced, Release};

pub(super) fn verdict(report: &Report<'_>) -> Markup {
    let comparison = report.comparison;
    html! {
        p.verdict { (words::verdict(report)) }
        @if let Some(undecided) = words::undecided(comparison) { p { (undecided) } }
        @if let Some(downgrade) = words::downgrade(comparison) { p { (downgrade) } }
        ul.counts {
            @for (level, count) in words::levels(&comparison.counts) {
                li class=(words::level_key(level)) data-count=(count) { strong { (count) } " " (level.as_str()) }
            }
        }
    }
}

/// The breaking changes: first those of requests, then those of responses.
pub(super) fn breaking(entries: &[Entry]) -> Markup {
    let mut breaking: Vec<&Entry> = entries.iter().filter(|entry| entry.level == Level::Breaking).collect();
    breaking.sort_by_key(|entry| {
        entry
            .assessments
            .iter()
            .filter(|assessment| assessment.level == Level::Breaking)
            .map(|assessment| assessment.direction)
            .min()
            .unwrap_or(Direction::Service)
    });
    html! {
        @if !breaking.is_empty() {
            section aria-labelledby="breaking-changes" {
                h2 #breaking-changes { "Breaking changes" }
                div.scroll tabindex="0" role="group" aria-labelledby="breaking-changes" {
                    table.breaking-changes {
                        thead { tr { th scope="col" { "What" } th scope="col" { "Change" } th scope="col" { "In" } th scope="col" { "Introduced in" } } }
                        tbody {
                            @for entry in breaking {
                                tr {
                                    td { a href={ "#" (entry.fingerprint) } { (breakable(&headline::place(entry))) } }
                                    td { (breakable(&headline::what(entry))) }
                                    td { (words::directions(entry).join(", ")) }
                                    td { (entry.introduced_in) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The versions with their counts.
pub(super) fn timeline(comparison: &Comparison) -> Markup {
    html! {
        @if comparison.timeline.len() > 1 {
            section aria-labelledby="timeline" {
                h2 #timeline { "Timeline" }
                div.scroll tabindex="0" role="group" aria-labelledby="timeline" {
                    table.timeline {
                        thead { tr {
                            th scope="col" { "Version" }
                            @for (level, _) in words::levels(&comparison.counts) { th scope="col" { (level.as_str()) } }
                        } }
                        tbody {
                            @for summary in &comparison.timeline {
                                tr {
                                    th scope="row" { (summary.version) }
                                    @for (level, count) in words::levels(&summary.counts) {
                                        td class=(if count > 0 { words::level_key(level) } else { "none" }) { (count) }
                                    }
                                }
                            }
                        }
                    }
                }
                p { "Each line compares a version with the one before it, so changes that a later version reverts count twice." }
            }
        }
    }
}

/// The announcements that no entry shows.
pub(super) fn unmatched(unmatched: &[(&Release, &Announced)]) -> Markup {
    html! {
        section aria-labelledby="unmatched" {
            h2 #unmatched { (words::UNMATCHED) }
            @if unmatched.is_empty() { p { "The changes above include every announcement." } }
            ul {
                @for (release, announced) in unmatched {
                    li {
                        " " (words::unmatched(release, announced))
                    }
                }
            }
        }
    }
}
