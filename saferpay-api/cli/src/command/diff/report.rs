//! A report in the format that the user asks for.

use saferpay_diff::report::{Report, html, json, junit, markdown, release, sarif, text};

use super::arguments::Format;

/// Writes a report in its format.
pub(super) fn write(format: Format, report: &Report<'_>) -> String {
    match format {
        Format::Text => text(report),
        Format::Markdown => markdown(report),
        Format::Json => json(report),
        Format::Html => html(report),
        Format::Sarif => sarif(report),
        Format::Junit => junit(report),
        Format::Release => release(report),
    }
}
