//! `saferpay advise`: the versions that accept a request.

use std::path::Path;

use jiff::Timestamp;
use saferpay_spec::Files;
use saferpay_spec::checker::Compatibility;
use saferpay_spec::problem::Problems;

use crate::exit::Exit;
use crate::output;

pub(crate) fn run(files: &Files, payload: &Path, operation: &str) -> Result<Exit, Problems> {
    let text = output::read(payload)?;
    let file = payload.display().to_string();
    let inputs = saferpay_spec::load(files)?;
    let (specifications, names) = (&inputs.specifications, &inputs.names);
    let compatibility =
        Compatibility::of(specifications, names, (&file, &text), operation, Timestamp::now())?;
    output::print(&compatibility.text())?;
    Ok(Exit::Success)
}
