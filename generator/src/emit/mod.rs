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
use crate::problem::Problems;
use crate::prose::Prose;

/// A file of the generated tree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct File {
    /// The path below `src/generated`, with slashes.
    pub path: String,
    /// The text.
    pub text: String,
}

/// Writes the whole generated tree, sorted by path. What has no prose is described by its facts.
///
/// # Errors
///
/// A file whose text is not Rust, which is a mistake of this generator or a
/// name that no rule foresaw.
pub fn emit(history: &History, prose: &Prose) -> Result<Vec<File>, Problems> {
    let context = Context::new(history, prose);
    let mut sources = tree::sources(history);
    sources.extend(errors::sources(&context));
    for edition in &history.editions {
        sources.extend(edition::sources(&context, edition));
    }
    sources.extend((0..history.records.len()).map(|index| record::source(&context, index)));
    sources.extend((0..history.values.len()).map(|index| values::source(&context, index)));
    let mut problems = Problems::default();
    let mut files = Vec::with_capacity(sources.len());
    let mut paths = BTreeSet::new();
    for source in sources {
        if !paths.insert(source.path.clone()) {
            problems.add(
                &source.path,
                "two things would be written to this file; settle the name of one in spec/names.toml",
            );
        }
        match format::file(&source) {
            Ok(text) => files.push(File { path: source.path, text }),
            Err(error) => problems.add(&source.path, format!("the text written for it is not Rust: {error}")),
        }
    }
    problems.into_result()?;
    files.sort();
    Ok(files)
}

/// A file before it is formatted.
struct Source {
    path: String,
    tokens: proc_macro2::TokenStream,
}
