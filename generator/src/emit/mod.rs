//! The history written as Rust: one file for each shape, group and list.
//!
//! Everything here is pure: the result is a list of paths and texts.

mod answers;
mod class;
mod comment;
mod context;
mod docs;
mod edition;
mod errors;
mod features;
mod flows;
mod format;
mod group;
mod links;
mod record;
mod rules;
mod tree;
mod values;

pub use features::features;

use std::collections::BTreeSet;

use context::Context;

use crate::history::History;
use crate::parallel;
use crate::problem::Problems;
use crate::prose::Prose;

/// A file of the generated tree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct File {
    /// The path below the folder that it is written to, with slashes.
    pub path: String,
    /// The text.
    pub text: String,
}

/// Writes the whole tree of `saferpay-api/src/generated`, sorted by path. What has no prose is
/// described by its facts.
///
/// # Errors
///
/// A file whose text is not Rust, which is a mistake of this generator or a
/// name that no rule foresaw.
pub fn emit(history: &History, prose: &Prose) -> Result<Vec<File>, Problems> {
    let context = Context::new(history, prose);
    let mut problems = Problems::default();
    let mut files = Vec::new();
    let mut paths = BTreeSet::new();
    for (path, text) in parallel::map(&Part::all(history), |part| part.files(&context)).into_iter().flatten()
    {
        if !paths.insert(path.clone()) {
            problems.add(
                &path,
                "two things would be written to this file; settle the name of one in spec/names.toml",
            );
        }
        match text {
            Ok(text) => files.push(File { path, text }),
            Err(error) => problems.extend(not_rust(path, &error)),
        }
    }
    problems.into_result()?;
    files.sort();
    Ok(files)
}

/// Writes the names and behaviors of errors, by which the runtime reads them in all versions, for
/// `saferpay-api/runtime/src/error`.
///
/// # Errors
///
/// As those of [`emit`].
pub fn errors(history: &History, prose: &Prose) -> Result<[File; 2], Problems> {
    let written = |Source { path, tokens, table }| match format::file(tokens, table.as_deref()) {
        Ok(text) => Ok(File { path, text }),
        Err(error) => Err(not_rust(path, &error)),
    };
    let [behavior, error_name] = errors::sources(&Context::new(history, prose));
    Ok([written(behavior)?, written(error_name)?])
}

fn not_rust(path: String, error: &syn::Error) -> Problems {
    Problems::one(path, format!("the text written for it is not Rust: {error}"))
}

/// What is written independently of everything else.
enum Part {
    Tree,
    Edition(usize),
    Record(usize),
    Values(usize),
}

impl Part {
    /// The larger ones first, so that no core has to wait for one at the end.
    fn all(history: &History) -> Vec<Self> {
        let editions = (0..history.editions.len()).map(Self::Edition);
        let records = (0..history.records.len()).map(Self::Record);
        let values = (0..history.values.len()).map(Self::Values);
        editions.chain([Self::Tree]).chain(records).chain(values).collect()
    }

    /// The paths and texts.
    fn files(&self, context: &Context<'_>) -> Vec<(String, Result<String, syn::Error>)> {
        let sources = match *self {
            Self::Tree => tree::sources(context.history),
            Self::Edition(index) => edition::sources(context, &context.history.editions[index]),
            Self::Record(index) => vec![record::source(context, index)],
            Self::Values(index) => vec![values::source(context, index)],
        };
        sources
            .into_iter()
            .map(|source| (source.path, format::file(source.tokens, source.table.as_deref())))
            .collect()
    }
}

/// A file before it is formatted.
struct Source {
    path: String,
    tokens: proc_macro2::TokenStream,
    /// What stands at its end in lines of its own: `prettyplease` leaves macros as they are.
    table: Option<String>,
}

impl Source {
    const fn new(path: String, tokens: proc_macro2::TokenStream) -> Self {
        Self { path, tokens, table: None }
    }
}
