//! `saferpay diff --all`: every version compared with the one before it.

use std::path::Path;

use saferpay_diff::report::{self, Report};
use saferpay_spec::Files;
use saferpay_spec::problem::Problems;

use super::announcements::{self, Announcements};
use super::arguments::{Arguments, Format};
use super::report::write;
use crate::exit::Exit;
use crate::output;
use crate::specification::Specification;

/// Writes a report for each pair and an index page: HTML, unless the user asks for another format.
pub(super) fn write_all(files: &Files, arguments: &Arguments, folder: &Path) -> Result<Exit, Problems> {
    let format = if arguments.format == Format::Text { Format::Html } else { arguments.format };
    let specification = Specification::load(files)?;
    let versions = specification.versions()?;
    let announcements = arguments.changelog.then(|| Announcements::load(files, &versions)).transpose()?;
    let view = report::View { rust: arguments.rust, all_details: arguments.all_details, gate: None };
    let mut comparisons = announcements::neighbors(&versions)?;
    let mut reports = Vec::new();
    for comparison in &mut comparisons {
        versions.name_corrections(comparison, &specification.inputs.corrections)?;
        if view.rust {
            versions.show_code(comparison)?;
        }
        report::explain(comparison, &specification.inputs.texts);
        let unmatched = announcements.as_ref().map(|announcements| announcements.reconcile(comparison));
        let name = format!("{}-{}.{}", comparison.from, comparison.to, format.extension());
        let text = write(format, &Report { comparison, unmatched, view, notes: Vec::new() });
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
