//! The specification that the commands work on: the one in this program, or that of a checkout.

use std::path::Path;

use saferpay_diff::{FieldMappings, Versions};
use saferpay_history::History;
use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, Inputs, vendored};

/// The files of the specification.
pub(crate) fn files(checkout: Option<&Path>) -> Result<Files, Problems> {
    match checkout {
        None => Ok(vendored::files()),
        Some(root) if root.join("spec").is_dir() => Files::read(root),
        Some(root) => Err(Problems::one(root.display().to_string(), "has no folder `spec`")),
    }
}

/// Everything that a comparison of versions needs.
pub(crate) struct Specification {
    pub(crate) inputs: Inputs,
    history: History,
    field_mappings: FieldMappings,
}

impl Specification {
    pub(crate) fn load(files: &Files) -> Result<Self, Problems> {
        let inputs = saferpay_spec::load(files)?;
        let history = saferpay_history::build(&inputs.specifications, &inputs.names, &inputs.operations)?;
        Ok(Self { inputs, history, field_mappings: FieldMappings::load(files)? })
    }

    /// The versions, ready to be compared.
    pub(crate) fn versions(&self) -> Result<Versions<'_>, Problems> {
        Versions::new(&self.inputs.specifications, &self.history, &self.field_mappings)
    }
}
