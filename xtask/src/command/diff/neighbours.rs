//! `cargo xtask diff --all`: every version against the one before it.

use std::path::Path;

use generator::problem::Problems;
use generator::report::{self, Report};

use super::{Arguments, Format, Material, announcements, write};
use crate::checkout::Checkout;
use crate::report::count;

/// Writes a report for each pair, and an index of them. HTML unless another form is asked for.
pub(super) fn write_all(
    checkout: &Checkout,
    arguments: &Arguments,
    folder: &Path,
) -> Result<String, Problems> {
    let format = if arguments.format == Format::Text { Format::Html } else { arguments.format };
    let material = Material::read(checkout)?;
    let versions = material.versions()?;
    let announcements = super::announcements(checkout, arguments, &versions)?;
    let mut comparisons = announcements::steps(&versions)?;
    let mut reports = Vec::new();
    let prose = checkout.prose()?;
    for comparison in &mut comparisons {
        report::explain(comparison, &prose);
        let unseen = announcements.as_ref().map(|announcements| announcements.hold(comparison));
        let name = format!("{}-{}.{}", comparison.from, comparison.to, extension(format));
        let text = write(format, &Report { comparison, unseen });
        reports.push((name, text));
    }
    for (name, text) in &reports {
        checkout.write(&folder.join(name), text)?;
    }
    let pages: Vec<_> = reports.iter().map(|(name, _)| name.clone()).zip(&comparisons).collect();
    checkout.write(&folder.join("index.html"), &report::index(&pages))?;
    Ok(format!("{} and an index in {}\n", count(reports.len(), "report"), folder.display()))
}

fn extension(format: Format) -> &'static str {
    match format {
        Format::Text => "txt",
        Format::Markdown | Format::Release => "md",
        Format::Json => "json",
        Format::Html => "html",
        Format::Sarif => "sarif",
        Format::Junit => "xml",
    }
}
