//! Prints the code model of a history as Rust: one file for each struct, enum, handle and module.
//!
//! The code model decides which items there are; the modules here print their names, types and
//! documentation, one module for each kind of file. All functions are pure: the result is a list
//! of paths and texts.

mod aliases;
mod cargo_features;
mod comments;
mod condition;
mod constraints;
mod context;
mod doc_comment;
mod doc_lines;
mod enums;
mod error_enums;
mod facts;
mod format;
mod guides;
mod handles;
mod idempotency;
mod json_documents;
mod links;
mod message_docs;
mod module_tree;
mod paths;
mod runtime_tables;
mod secret_fields;
mod source;
mod structs;
mod types;
mod version_module;

pub use cargo_features::features;
pub use source::File;

use std::collections::BTreeSet;

use rayon::prelude::*;
use saferpay_history::History;
use saferpay_history::code_model::CodeModel;
use saferpay_spec::Specification;
use saferpay_spec::problem::Problems;
use saferpay_spec::texts::Texts;

use context::Context;
use source::{Formatted, Source};

/// Everything that is generated for a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// The whole tree of `saferpay-api/src/generated`, sorted by path.
    pub tree: Vec<File>,
    /// Files of `saferpay-api/runtime/src`: the enums of the error names and behaviors of all versions,
    /// the secret fields, and the tables of flows.
    pub runtime: Vec<File>,
}

/// The most fields of a record: the runtime marks the fields that it has read in the bits of a `u64`.
pub const MOST_FIELDS: usize = 64;

/// Generates all files. Items without a text are documented by their facts, and messages without a
/// specification have no JSON documents.
///
/// # Errors
///
/// A file whose text is not Rust, because of a mistake in this generator or a name that no rule
/// covers; two items with the same file; a record with too many fields.
pub fn generate(
    history: &History,
    specifications: &[Specification],
    texts: &Texts,
) -> Result<Generated, Problems> {
    let model = CodeModel::new(history);
    let context = Context::new(history, &model, specifications, texts);
    let mut problems = Problems::default();
    for item in model.structs.iter().filter(|item| item.fields.len() > MOST_FIELDS) {
        problems.add(
            format!("{}: {}", item.revision.since(), item.revision.content.owner),
            format!("has {} fields; a record of the SDK has {MOST_FIELDS} at most", item.fields.len()),
        );
    }
    problems.into_result()?;
    let mut problems = Problems::default();
    let mut tree = Vec::new();
    let mut paths = BTreeSet::new();
    let formatted: Vec<Formatted> =
        Part::all(&model).par_iter().flat_map_iter(|part| part.files(&context)).collect();
    for formatted in formatted {
        if !paths.insert(formatted.path.clone()) {
            problems.add(
                &formatted.path,
                "two items would be written to this file; set the name of one in spec/names.toml",
            );
        }
        tree.extend(formatted.file(&mut problems));
    }
    let runtime = error_enums::sources(&context)
        .into_iter()
        .chain(runtime_tables::sources(history))
        .chain([secret_fields::source(history)])
        .filter_map(|source| source.formatted().file(&mut problems))
        .collect();
    problems.into_result()?;
    tree.sort();
    Ok(Generated { tree, runtime })
}

/// A part of the tree that is generated independently of the others, in parallel.
enum Part {
    ModuleTree,
    VersionModule(usize),
    Struct(usize),
    Enum(usize),
}

impl Part {
    /// All parts, the larger ones first, so that no core waits for a large one at the end.
    fn all(model: &CodeModel<'_>) -> Vec<Self> {
        let modules = (0..model.modules.len()).map(Self::VersionModule);
        let structs = (0..model.structs.len()).map(Self::Struct);
        let enums = (0..model.enums.len()).map(Self::Enum);
        modules.chain([Self::ModuleTree]).chain(structs).chain(enums).collect()
    }

    fn files(&self, context: &Context<'_>) -> Vec<Formatted> {
        let sources = match *self {
            Self::ModuleTree => module_tree::sources(context.history),
            Self::VersionModule(index) => version_module::sources(context, &context.model.modules[index]),
            Self::Struct(index) => {
                let docs = message_docs::file(context, index).map(Formatted::text);
                return docs.into_iter().chain([structs::source(context, index).formatted()]).collect();
            }
            Self::Enum(index) => vec![enums::source(context, index)],
        };
        sources.into_iter().map(Source::formatted).collect()
    }
}
