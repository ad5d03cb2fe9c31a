//! `saferpay diff`: what changes between two versions.

mod announcements;
mod arguments;
mod color;
mod neighbors;
mod report;
mod uses;

use saferpay_diff::report::{Report, View};
use saferpay_diff::{Ignores, rules};
use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, SpecVersion};

use self::announcements::Announcements;
use self::arguments::Format;
pub(crate) use self::arguments::{Arguments, Recorded};

use crate::exit::Exit;
use crate::output;
use crate::specification::Specification;

pub(crate) fn run(files: &Files, arguments: &Arguments) -> Result<Exit, Problems> {
    if arguments.rules {
        return output::print(&rules::list()).map(|()| Exit::Success);
    }
    if arguments.schema {
        return output::print(&saferpay_diff::report::schema()).map(|()| Exit::Success);
    }
    if let Some(id) = &arguments.explain {
        let rule = rules::rule(id).ok_or_else(|| {
            let nearest = rules::nearest(id);
            let text = format!("does not exist{nearest}; `saferpay diff --rules` lists all rules");
            Problems::one(format!("rule {id}"), text)
        })?;
        return output::print(&rules::page(&rule)).map(|()| Exit::Success);
    }
    if let (true, Some(folder)) = (arguments.all, &arguments.out) {
        return neighbors::write_all(files, arguments, folder);
    }
    let (Some(from), Some(to)) = (arguments.from, arguments.to) else {
        return Err(Problems::one("diff", "needs two versions to compare"));
    };
    if from == to {
        let text = "is given twice; compare two different versions";
        return Err(Problems::one(format!("version {from}"), text));
    }
    compare(files, arguments, from, to)
}

/// Writes the report of two versions.
fn compare(
    files: &Files,
    arguments: &Arguments,
    from: SpecVersion,
    to: SpecVersion,
) -> Result<Exit, Problems> {
    let specification = Specification::load(files)?;
    let versions = specification.versions()?;
    let mut comparison = versions.compare(from, to)?;
    let mut notes = Vec::new();
    let mut view = View {
        rust: arguments.rust,
        all_details: arguments.all_details,
        gate: arguments.fail_on.map(arguments::FailOn::gate),
    };
    if let Some(path) = &arguments.uses {
        let uses = uses::read(&versions, from, path, &arguments.recorded.given())?;
        view.rust |= uses.is_of_rust();
        uses.apply(&mut comparison);
    }
    if let Some(path) = &arguments.ignore {
        let file = path.display().to_string();
        let ignores = Ignores::parse(&file, &output::read(path)?)?;
        notes.extend(ignores.apply(&mut comparison, &today()));
    }
    let fails = view.gate.is_some_and(|gate| gate.fails_on(&comparison, view.rust));
    let exit = if fails { Exit::Found } else { Exit::Success };
    versions.name_corrections(&mut comparison, &specification.inputs.corrections)?;
    if view.rust {
        versions.show_code(&mut comparison)?;
    }
    saferpay_diff::report::explain(&mut comparison, &specification.inputs.texts);
    let announcements = arguments.changelog.then(|| Announcements::load(files, &versions)).transpose()?;
    let unmatched = announcements.as_ref().map(|announcements| announcements.reconcile(&mut comparison));
    let text = report::write(arguments.format, &Report { comparison: &comparison, unmatched, view, notes });
    match &arguments.out {
        None if arguments.format == Format::Text && output::is_colored() => {
            output::print(&color::levels(&text))?;
        }
        None => output::print(&text)?,
        Some(path) => {
            output::write(path, &text)?;
            output::print(&format!("{}\n", path.display()))?;
        }
    }
    Ok(exit)
}

/// Today in UTC, as `2026-12-31`.
fn today() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%d").to_string()
}
