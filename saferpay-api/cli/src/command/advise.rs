//! `saferpay advise`: the versions that accept a request.

use std::path::Path;

use saferpay_spec::Files;
use saferpay_spec::problem::Problems;

use crate::exit::Exit;
use crate::output;
use crate::specification::Specification;

pub(crate) fn run(files: &Files, payload: &Path, operation: &str) -> Result<Exit, Problems> {
    let text = output::read(payload)?;
    let specification = Specification::load(files)?;
    let file = payload.display().to_string();
    output::print(&specification.versions()?.advise(&file, &text, operation)?.text())?;
    Ok(Exit::Success)
}
