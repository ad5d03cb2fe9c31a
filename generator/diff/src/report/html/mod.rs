//! The report as one HTML page that needs no network: style and script are part of it.

mod entry;
mod head;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Report, View, words};
use crate::level::Level;
use crate::model::Entry;

const STYLE: &str = include_str!("style.css");
const FILTER: &str = include_str!("filter.js");

/// Writes the report as HTML. Everything but the filters works without JavaScript.
#[must_use]
pub fn html(report: &Report<'_>) -> String {
    let comparison = report.comparison;
    let title = format!("SpecVersion {} to {}", comparison.from, comparison.to);
    let body = html! {
        a.skip href="#changes" { "Skip to the changes" }
        header {
            h1 { (title) }
            (head::verdict(report))
        }
        main {
            (head::breaking(&comparison.entries))
            (head::timeline(comparison))
            section aria-labelledby="changes" {
                h2 #changes { "Changes" }
                (filters(&comparison.entries))
                p #shown role="status" hidden {}
                (list(report.view, &comparison.entries))
                p #nothing hidden { "No change matches these filters." }
            }
            @if !comparison.transient.is_empty() {
                section aria-labelledby="transient" {
                    h2 #transient { "Changed in between and changed back" }
                    p { "These are the same in both versions. The counts above do not include them." }
                    @for entry in &comparison.transient { (entry::entry(report.view, entry)) }
                }
            }
            @if let Some(unmatched) = &report.unmatched { (head::unmatched(unmatched)) }
        }
        footer { p { "Written by " code { "saferpay diff" } " from the vendored specifications." } }
    };
    page(&title, &body)
}

/// A page with its style and script.
pub(super) fn page(title: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                (body)
                script { (PreEscaped(FILTER)) }
            }
        }
    };
    page.into_string() + "\n"
}

fn list(view: View, entries: &[Entry]) -> Markup {
    html! {
        @for (name, entries) in words::groups(entries) {
            section.group {
                h3 { (name) " " span.count { (entries.len()) } }
                @for entry in entries { (entry::entry(view, entry)) }
            }
        }
    }
}

fn filters(entries: &[Entry]) -> Markup {
    let mut operations: Vec<&str> =
        entries.iter().flat_map(Entry::operations).map(|operation| operation.name.as_str()).collect();
    operations.sort_unstable();
    operations.dedup();
    let levels = [Level::Breaking, Level::PotentiallyBreaking, Level::Safe, Level::Cosmetic];
    html! {
        form #filters hidden {
            fieldset {
                legend { "Level" }
                @for level in levels {
                    label {
                        input type="checkbox" name="level" value=(words::level_key(level)) checked;
                        (level.as_str())
                    }
                }
            }
            label { "Direction "
                select name="direction" {
                    option value="" { "all" }
                    option value="request" { "request" }
                    option value="response" { "response" }
                    option value="service" { "service" }
                }
            }
            label { "Operation "
                select name="operation" {
                    option value="" { "all" }
                    @for operation in &operations { option value=(operation) { (operation) } }
                }
            }
            label { "Text " input type="search" name="text" autocomplete="off"; }
            button type="reset" { "Show all" }
        }
    }
}
