//! `saferpay advise`: the versions that accept a request or a response.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use saferpay_spec::checker::Compatibility;
use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, MessagePart, SpecVersion};

use super::diff::Recorded;
use crate::exit::Exit;
use crate::output;
use crate::specification::Specification;

/// A body, and what it is.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A file with the body of a request or a response in JSON; `-` for standard input.
    payload: PathBuf,
    #[command(flatten)]
    recorded: Recorded,
    /// Says what to change for this version, and exits with 1 if it does not accept the body.
    #[arg(long, value_name = "VERSION")]
    to: Option<SpecVersion>,
}

pub(crate) fn run(files: &Files, arguments: &Arguments) -> Result<Exit, Problems> {
    let is_input = arguments.payload == Path::new("-");
    let (file, text) = if is_input {
        ("standard input".to_owned(), output::read_input()?)
    } else {
        (arguments.payload.display().to_string(), output::read(&arguments.payload)?)
    };
    let given = arguments.recorded.given();
    let specification = Specification::load(files)?;
    // A given operation may be one of an old version, and is checked in each.
    let (operation, part) = match (&given.operation, given.direction) {
        (Some(operation), Some(direction)) => (operation.clone(), direction),
        (Some(operation), None) => {
            let part = specification.versions()?.recognize(&file, &text, &given);
            (operation.clone(), part.map_or(MessagePart::Request, |(_, part)| part))
        }
        (None, _) => specification.versions()?.recognize(&file, &text, &given)?,
    };
    let inputs = &specification.inputs;
    let (specifications, names) = (&inputs.specifications, &inputs.names);
    let checked =
        Compatibility::of(specifications, names, (&file, &text), (&operation, part), Timestamp::now())?;
    if given.operation.is_none() {
        output::print(&format!("The {part} of {operation}.\n"))?;
    }
    output::print(&checked.text())?;
    let accepts = match arguments.to {
        None => checked.accepting().next().is_some(),
        Some(version) => {
            let changes = checked
                .changes_for(version)
                .ok_or_else(|| Problems::one(format!("version {version}"), "does not exist"))?;
            let mut lines = String::new();
            for change in changes {
                // Writing to a `String` cannot fail.
                let _ = writeln!(lines, "    {change}");
            }
            let head =
                if changes.is_empty() { "accepts it as it is" } else { "accepts it after these changes" };
            output::print(&format!("{version} {head}.\n{lines}"))?;
            changes.is_empty()
        }
    };
    Ok(if accepts { Exit::Success } else { Exit::Found })
}
