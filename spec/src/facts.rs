//! The facts of one version, one per line, to compare with another reading.

use std::collections::BTreeSet;

use crate::{Field, Specification};

/// Lists the facts as published: sorted bytewise, tab-separated, each line once.
#[must_use]
pub fn facts(specification: &Specification) -> String {
    let operations = specification
        .operations
        .iter()
        .map(|operation| format!("operation\t{}\t{}", operation.method, operation.path));
    let fields = specification
        .tables()
        .flat_map(|(owner, fields)| fields.iter().map(move |field| field_line(&owner.to_string(), field)));
    let errors = specification.error_names.iter().map(|name| format!("error\t{name}"));
    let lines: BTreeSet<String> = operations.chain(fields).chain(errors).collect();
    lines.into_iter().map(|line| line + "\n").collect()
}

fn field_line(owner: &str, field: &Field) -> String {
    let constraints: Vec<String> = field.constraints.iter().map(ToString::to_string).collect();
    [
        "field",
        owner,
        &field.name,
        field.presence.as_str(),
        field.kind.as_str(),
        field.reference.as_deref().unwrap_or_default(),
        &constraints.join(" "),
        &field.values.join("|"),
    ]
    .join("\t")
}
