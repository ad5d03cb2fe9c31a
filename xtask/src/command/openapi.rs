//! `cargo xtask openapi` and `cargo xtask schema`: a version in other people's words.

use std::path::Path;
use std::process::ExitCode;

use generator::names::Names;
use generator::openapi::{self, Described, Descriptions, Dialect};
use generator::problem::Problems;
use generator::spec::{Message, Operation, SpecVersion, Specification};
use serde_json::Value;

use super::codegen;
use crate::checkout::Checkout;
use crate::report;

/// Prints the OpenAPI document of a version.
pub(crate) fn document(
    checkout: &Checkout,
    version: SpecVersion,
    dialect: Dialect,
    as_published: bool,
) -> Result<ExitCode, Problems> {
    let specification = read(checkout, version, as_published)?;
    let names = checkout.names()?;
    let (history, prose) = (codegen::history(checkout)?, checkout.prose()?);
    let descriptions = Descriptions::new(&prose, &history, &specification, &names);
    print(&openapi::export(&specification, &names, &|asked| descriptions.of(asked), dialect))
}

/// Writes the documents of all versions into a folder.
pub(crate) fn all(checkout: &Checkout, folder: &Path, as_published: bool) -> Result<ExitCode, Problems> {
    let (names, history, prose) = (checkout.names()?, codegen::history(checkout)?, checkout.prose()?);
    let mut specifications = checkout.specifications()?;
    if !as_published {
        let fixes = checkout.fixes()?;
        for specification in &mut specifications {
            fixes.apply_matching(specification);
        }
    }
    for specification in &specifications {
        let descriptions = Descriptions::new(&prose, &history, specification, &names);
        for dialect in [Dialect::V3_0, Dialect::V3_1] {
            let number = dialect.number().rsplit_once('.').map_or("", |(number, _)| number);
            let path = folder.join(format!("{}-{number}.json", specification.version));
            let document = openapi::export(specification, &names, &|asked| descriptions.of(asked), dialect);
            checkout.write(&path, &format!("{document:#}\n"))?;
        }
    }
    let count = report::count(2 * specifications.len(), "document");
    report::print_lines([format!("{count} in {}", folder.display())])?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the JSON Schema of a request or response.
pub(crate) fn schema(
    checkout: &Checkout,
    version: SpecVersion,
    operation: &str,
    of_response: bool,
) -> Result<ExitCode, Problems> {
    let specification = read(checkout, version, false)?;
    let names = checkout.names()?;
    let found = find(&specification, &names, operation)?;
    let (part, message) =
        if of_response { ("response", &found.response) } else { ("request", &found.request) };
    let owner = format!("{} {} {part}", found.method, found.path);
    let message: &Message = message
        .as_ref()
        .ok_or_else(|| Problems::one(operation, format!("has no {part} body in version {version}")))?;
    let (history, prose) = (codegen::history(checkout)?, checkout.prose()?);
    let descriptions = Descriptions::new(&prose, &history, &specification, &names);
    let describe = |asked: Described<'_>| descriptions.of(asked);
    print(&openapi::json_schema(&specification, &names, &describe, &owner, message))
}

/// An operation by group and name, or by method and path.
fn find<'a>(
    specification: &'a Specification,
    names: &Names,
    wanted: &str,
) -> Result<&'a Operation, Problems> {
    let known = |operation: &Operation| {
        let (group, name) = names.operation(operation);
        format!("{group}/{name}")
    };
    let by_path = |operation: &Operation| format!("{} {}", operation.method, operation.path);
    let found = specification.operations.iter().find(|operation| {
        known(operation).eq_ignore_ascii_case(wanted) || by_path(operation).eq_ignore_ascii_case(wanted)
    });
    found.ok_or_else(|| {
        let all: Vec<String> = specification.operations.iter().map(known).collect();
        let text =
            format!("is no operation of version {}; it has:\n  {}", specification.version, all.join("\n  "));
        Problems::one(wanted, text)
    })
}

fn read(checkout: &Checkout, version: SpecVersion, as_published: bool) -> Result<Specification, Problems> {
    let mut specification = checkout.version(version)?;
    if !as_published {
        checkout.fixes()?.apply_matching(&mut specification);
    }
    Ok(specification)
}

fn print(document: &Value) -> Result<ExitCode, Problems> {
    report::print_lines([format!("{document:#}")])?;
    Ok(ExitCode::SUCCESS)
}
