//! `saferpay openapi` and `saferpay schema`: a version as an OpenAPI document or JSON Schema.

use std::path::{Path, PathBuf};

use saferpay_openapi::{Described, Descriptions, Dialect};
use saferpay_spec::names::Names;
use saferpay_spec::problem::Problems;
use saferpay_spec::required::RequiredFields;
use saferpay_spec::{Files, Message, MessagePart, Operation, SpecVersion, Specification, load};
use serde_json::Value;

use crate::exit::Exit;
use crate::output;

/// The version and the format.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The SpecVersion, such as 1.53.
    #[arg(required_unless_present = "all")]
    version: Option<SpecVersion>,
    /// Writes the documents of all versions into a folder, 3.0 and 3.1.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["version", "openapi"])]
    all: Option<PathBuf>,
    /// The version of OpenAPI.
    #[arg(long, value_name = "VERSION", value_enum, default_value_t = OpenApi::V3_1)]
    openapi: OpenApi,
    /// Without the corrections of the published pages.
    #[arg(long)]
    as_published: bool,
}

/// A version of OpenAPI.
#[derive(Clone, Copy, clap::ValueEnum)]
enum OpenApi {
    #[value(name = "3.0")]
    V3_0,
    #[value(name = "3.1")]
    V3_1,
}

impl From<OpenApi> for Dialect {
    fn from(openapi: OpenApi) -> Self {
        match openapi {
            OpenApi::V3_0 => Self::V3_0,
            OpenApi::V3_1 => Self::V3_1,
        }
    }
}

pub(crate) fn run(files: &Files, arguments: &Arguments) -> Result<Exit, Problems> {
    match (arguments.version, &arguments.all) {
        (Some(version), _) => document(files, version, arguments.openapi.into(), arguments.as_published),
        (None, Some(folder)) => all(files, folder, arguments.as_published),
        (None, None) => Err(Problems::one("openapi", "needs a version, or `--all` with a folder")),
    }
}

/// Prints the OpenAPI document of a version.
fn document(
    files: &Files,
    version: SpecVersion,
    dialect: Dialect,
    as_published: bool,
) -> Result<Exit, Problems> {
    let (names, texts) = (load::names(files)?, load::texts(files)?);
    let specifications = read(files, as_published)?;
    let specification = pick(&specifications, version)?;
    let required = required(specification, &specifications, as_published);
    let descriptions = Descriptions::new(&texts, specification, &names);
    let describe = |asked: Described<'_>| descriptions.of(asked);
    print(&saferpay_openapi::export(specification, &names, &required, &describe, dialect))
}

/// Writes the documents of all versions into a folder.
fn all(files: &Files, folder: &Path, as_published: bool) -> Result<Exit, Problems> {
    let (names, texts) = (load::names(files)?, load::texts(files)?);
    let specifications = read(files, as_published)?;
    for specification in &specifications {
        let required = required(specification, &specifications, as_published);
        let descriptions = Descriptions::new(&texts, specification, &names);
        let describe = |asked: Described<'_>| descriptions.of(asked);
        for dialect in [Dialect::V3_0, Dialect::V3_1] {
            let number = dialect.number().rsplit_once('.').map_or("", |(number, _)| number);
            let path = folder.join(format!("{}-{number}.json", specification.version));
            let document = saferpay_openapi::export(specification, &names, &required, &describe, dialect);
            output::write(&path, &format!("{document:#}\n"))?;
        }
    }
    let count = output::count(2 * specifications.len(), "document");
    output::print(&format!("{count} in {}\n", folder.display()))?;
    Ok(Exit::Success)
}

/// Prints the JSON Schema of a request or response.
pub(crate) fn schema(
    files: &Files,
    version: SpecVersion,
    operation: &str,
    of_response: bool,
) -> Result<Exit, Problems> {
    let (names, texts) = (load::names(files)?, load::texts(files)?);
    let specifications = read(files, false)?;
    let specification = pick(&specifications, version)?;
    let found = find(specification, &names, operation)?;
    let (part, message) = if of_response {
        (MessagePart::Response, &found.response)
    } else {
        (MessagePart::Request, &found.request)
    };
    let message: &Message = message
        .as_ref()
        .ok_or_else(|| Problems::one(operation, format!("has no {part} body in version {version}")))?;
    let required = required(specification, &specifications, false);
    let descriptions = Descriptions::new(&texts, specification, &names);
    let describe = |asked: Described<'_>| descriptions.of(asked);
    print(&saferpay_openapi::json_schema(
        specification,
        &names,
        &required,
        &describe,
        &found.message_ref(part),
        message,
    ))
}

/// The operation that the user names.
fn find<'a>(
    specification: &'a Specification,
    names: &Names,
    wanted: &str,
) -> Result<&'a Operation, Problems> {
    let known = |operation: &Operation| {
        let (group, name) = names.operation(operation);
        format!("{group}/{name}")
    };
    names.find(specification, wanted).ok_or_else(|| {
        let all: Vec<String> = specification.operations.iter().map(known).collect();
        let text = format!(
            "is not an operation of version {}; it has:\n  {}",
            specification.version,
            all.join("\n  ")
        );
        Problems::one(wanted, text)
    })
}

/// All versions, which say what the responses of each can lack.
fn read(files: &Files, as_published: bool) -> Result<Vec<Specification>, Problems> {
    let mut specifications = load::published(files)?;
    if !as_published {
        let corrections = load::corrections(files)?;
        for specification in &mut specifications {
            corrections.apply_matching(specification);
        }
    }
    Ok(specifications)
}

fn pick(specifications: &[Specification], version: SpecVersion) -> Result<&Specification, Problems> {
    let found = specifications.iter().find(|specification| specification.version == version);
    found.ok_or_else(|| {
        let known: Vec<String> =
            specifications.iter().map(|specification| specification.version.to_string()).collect();
        Problems::one(version.to_string(), format!("is not a known version; known are {}", known.join(", ")))
    })
}

/// The fields that schemas require.
fn required(
    specification: &Specification,
    specifications: &[Specification],
    as_published: bool,
) -> RequiredFields {
    if as_published {
        RequiredFields::as_published(specification)
    } else {
        RequiredFields::lasting(specification, specifications)
    }
}

fn print(document: &Value) -> Result<Exit, Problems> {
    output::print(&format!("{document:#}\n"))?;
    Ok(Exit::Success)
}
