//! `saferpay diff --all`: every version compared with the one before it.

use std::path::Path;

use saferpay_diff::report::{self, Report};
use saferpay_spec::Files;
use saferpay_spec::problem::Problems;

use super::{Arguments, Format, announcements, write};
use crate::exit::Exit;
use crate::output;
use crate::specification::Specification;

/// Writes a report for each pair, and an index of them. HTML unless another form is asked for.
pub(super) fn write_all(files: &Files, arguments: &Arguments, folder: &Path) -> Result<Exit, Problems> {
    let format = if arguments.format == Format::Text { Format::Html } else { arguments.format };
    let specification = Specification::load(files)?;
    let versions = specification.versions()?;
    let announcements = super::announcements(files, arguments, &versions)?;
    let mut comparisons = announcements::steps(&versions)?;
    let mut reports = Vec::new();
    for comparison in &mut comparisons {
        report::explain(comparison, &specification.inputs.texts);
        let unseen = announcements.as_ref().map(|announcements| announcements.hold(comparison));
        let name = format!("{}-{}.{}", comparison.from, comparison.to, extension(format));
        let text = write(format, &Report { comparison, unseen });
        reports.push((name, text));
    }
    for (name, text) in &reports {
        output::write(&folder.join(name), text)?;
    }
    let pages: Vec<_> = reports.iter().map(|(name, _)| name.clone()).zip(&comparisons).collect();
    output::write(&folder.join("index.html"), &report::index(&pages))?;
    let count = output::count(reports.len(), "report");
    output::print(&format!("{count} and an index in {}\n", folder.display()))?;
    Ok(Exit::Success)
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
