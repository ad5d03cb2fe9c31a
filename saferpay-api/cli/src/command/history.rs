//! `saferpay history`: when an operation or field was introduced, changed and removed.

use saferpay_spec::Files;
use saferpay_spec::problem::Problems;

use crate::exit::Exit;
use crate::output;
use crate::specification::Specification;

pub(crate) fn run(files: &Files, name: &str) -> Result<Exit, Problems> {
    output::print(&Specification::load(files)?.versions()?.history(name)?)?;
    Ok(Exit::Success)
}
