//! Reads a published page into a specification.
//!
//! The layout of the pages changed several times between 1.2 and 1.53. `outline` flattens every layout
//! into the same blocks in reading order, `assemble` builds the specification from the blocks, and `row`
//! and `details` read the fields. Everything unknown is a problem; nothing is skipped.

mod assemble;
mod defaults;
mod deprecation;
mod details;
mod outline;
mod row;

use scraper::{Html, Selector};

use saferpay_spec::corrections::Corrections;
use saferpay_spec::limits::check_limits;
use saferpay_spec::problem::Problems;
use saferpay_spec::{SpecVersion, Specification, check, check_texts};

use crate::text;

/// Reads a page.
///
/// # Errors
///
/// Everything on the page that the import does not understand. [`import_checked`] also checks the
/// consistency of the result. `source` names the page until its version is known.
pub fn import(source: &str, html: &str) -> Result<Specification, Problems> {
    let (specification, problems) = read(source, html)?;
    problems.into_result()?;
    Ok(specification)
}

/// Reads a page, and checks that the specification is consistent after the corrections.
///
/// # Errors
///
/// All problems of the page.
pub fn import_checked(
    source: &str,
    html: &str,
    corrections: &Corrections,
) -> Result<Specification, Problems> {
    let (specification, mut problems) = read(source, html)?;
    let mut corrected = specification.clone();
    corrections.apply_matching(&mut corrected);
    problems.extend(check(&specification.version.to_string(), &corrected).err().unwrap_or_default());
    problems.into_result()?;
    Ok(specification)
}

/// The specification, and everything that was not understood.
fn read(source: &str, html: &str) -> Result<(Specification, Problems), Problems> {
    if !html.trim_end().ends_with("</html>") {
        return Err(Problems::one(source, "the page is cut off: it does not end with `</html>`"));
    }
    let document = crate::html::parse(source, html)?;
    let version = version(source, &document)?;
    let mut problems = Problems::default();
    let specification = assemble::assemble(version, outline::outline(&document), &mut problems);
    let place = version.to_string();
    if let Err(limits) = check_limits(&place, &specification) {
        // No other check takes long within the limits.
        problems.extend(limits);
        return Err(problems);
    }
    problems.extend(check_texts(&place, &specification).err().unwrap_or_default());
    Ok((specification, problems))
}

/// The version that the page names in its headings.
fn version(source: &str, document: &Html) -> Result<SpecVersion, Problems> {
    let headings = Selector::parse("h3").map_err(|error| Problems::one(source, error.to_string()))?;
    let mut found: Vec<SpecVersion> = document
        .select(&headings)
        .filter_map(|heading| {
            let heading = text::of(heading).to_lowercase();
            let (_, rest) = heading.split_once("json api ")?;
            rest.strip_prefix("spec-version ").or_else(|| rest.strip_prefix('v'))?.parse().ok()
        })
        .collect();
    found.dedup();
    match *found {
        [version] => Ok(version),
        [] => Err(Problems::one(
            source,
            "no heading names a version, as `JSON API Spec-Version 1.53` does; is this a page of the Saferpay specification?",
        )),
        _ => {
            let found = found.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            Err(Problems::one(source, format!("the headings name several versions: {found}")))
        }
    }
}
