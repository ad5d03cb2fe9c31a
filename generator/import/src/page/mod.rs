//! A published page, read into facts.
//!
//! The pages changed form several times between 1.2 and 1.53. An outline
//! flattens every form into the same few blocks in reading order; an assembly
//! puts the blocks together; rows and their details are read one by one.
//! Whatever is not known is a problem, never left out.

mod assemble;
mod defaults;
mod deprecation;
mod details;
mod outline;
mod row;
mod text;

use scraper::{Html, Selector};

use saferpay_spec::corrections::Corrections;
use saferpay_spec::problem::Problems;
use saferpay_spec::{SpecVersion, Specification, check};

/// Reads a page.
///
/// # Errors
///
/// Everything on the page that is not understood. Whether it holds together is
/// for [`import_checked`] to say, after the fixes. `source` names the page until
/// its version is known.
pub fn import(source: &str, html: &str) -> Result<Specification, Problems> {
    let (specification, problems) = read(source, html)?;
    problems.into_result()?;
    Ok(specification)
}

/// Reads a page, and checks that it holds together once the fixes are applied.
///
/// # Errors
///
/// All that is wrong with the page, together.
pub fn import_checked(source: &str, html: &str, fixes: &Corrections) -> Result<Specification, Problems> {
    let (specification, mut problems) = read(source, html)?;
    let mut mended = specification.clone();
    fixes.apply_matching(&mut mended);
    if let Err(unsound) = check(&specification.version.to_string(), &mended) {
        problems.extend(unsound);
    }
    problems.into_result()?;
    Ok(specification)
}

/// What was understood, and what was not.
fn read(source: &str, html: &str) -> Result<(Specification, Problems), Problems> {
    if !html.trim_end().ends_with("</html>") {
        return Err(Problems::one(source, "the page is cut off: it does not end with `</html>`"));
    }
    let document = Html::parse_document(html);
    let version = version(source, &document)?;
    let mut problems = Problems::default();
    let specification = assemble::assemble(version, outline::outline(&document), &mut problems);
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
