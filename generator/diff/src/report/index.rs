//! The index page of the reports of all neighboring versions.

use maud::html;

use super::{html::page, words};
use crate::model::Comparison;

/// Writes the index page. Each comparison comes with the name of its report.
#[must_use]
pub fn index(reports: &[(String, &Comparison)]) -> String {
    let title = "All SpecVersions, each compared with the one before";
    let body = html! {
        header { h1 { (title) } }
        main {
            div.scroll tabindex="0" role="group" aria-label="Reports" {
                table.timeline {
                    thead { tr {
                        th scope="col" { "Versions" }
                        th scope="col" { "breaking" }
                        th scope="col" { "potentially breaking" }
                        th scope="col" { "safe" }
                        th scope="col" { "cosmetic" }
                    } }
                    tbody {
                        @for (name, comparison) in reports.iter().rev() {
                            tr {
                                th scope="row" { a href=(name) { (comparison.from) " to " (comparison.to) } }
                                @for (level, count) in words::levels(&comparison.counts) {
                                    td class=(if count > 0 { words::level_key(level) } else { "none" }) { (count) }
                                }
                            }
                        }
                    }
                }
            }
        }
        footer { p { "Written by " code { "saferpay diff --all" } " from the vendored specifications." } }
    };
    page(title, &body)
}
