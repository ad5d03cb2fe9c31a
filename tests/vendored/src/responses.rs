//! What the fuzzing of the SDK numbers: the types of responses, and the operations of the JSON API.
//!
//! The first bytes of an input are such a number. The targets and their seeds take it from here.

use std::collections::BTreeSet;

use saferpay_history::{Group, History, NamedOperation, VersionModule};

/// The type of the response of an operation.
#[derive(Clone, Copy, Debug)]
pub struct ResponseType<'a> {
    /// The newest version that has the type.
    pub module: &'a VersionModule,
    /// The group of the operation.
    pub group: &'a Group,
    /// The operation.
    pub operation: &'a NamedOperation,
    /// The type, as an index of a record.
    pub record: usize,
}

/// The types of all responses, each once, in a fixed order.
#[must_use]
pub fn response_types(history: &History) -> Vec<ResponseType<'_>> {
    let mut seen = BTreeSet::new();
    let mut types = Vec::new();
    for module in history.modules.iter().rev() {
        for group in &module.groups {
            for operation in &group.operations {
                if let Some(record) = operation.response.filter(|record| seen.insert(*record)) {
                    types.push(ResponseType { module, group, operation, record });
                }
            }
        }
    }
    types
}

/// The paths of the JSON API in the newest version, in a fixed order.
#[must_use]
pub fn payment_paths(history: &History) -> Vec<&str> {
    let groups = history.modules.last().map_or(&[][..], |module| &module.groups);
    let paths = groups.iter().flat_map(|group| &group.operations).map(|operation| &*operation.path);
    paths.filter(|path| path.starts_with("/Payment/")).collect()
}
