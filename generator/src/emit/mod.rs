//! The history written as Rust: one file for each shape, group and list.
//!
//! Everything here is pure: the result is a list of paths and texts.

mod answers;
mod class;
mod docs;
mod edition;
mod errors;
mod features;
mod flows;
mod format;
mod group;
mod record;
mod rules;
mod tree;
mod values;

pub use features::features;

use std::collections::BTreeSet;

use crate::history::History;
use crate::problem::Problems;

/// A file of the generated tree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct File {
    /// The path below `src/generated`, with slashes.
    pub path: String,
    /// The text.
    pub text: String,
}

/// Writes the whole generated tree, sorted by path.
///
/// # Errors
///
/// A file whose text is not Rust, which is a mistake of this generator or a
/// name that no rule foresaw.
pub fn emit(history: &History) -> Result<Vec<File>, Problems> {
    let mut sources = tree::sources(history);
    sources.extend(errors::sources(history));
    for edition in &history.editions {
        sources.extend(edition::sources(history, edition));
    }
    for shape in &history.records {
        sources.push(record::source(history, shape));
    }
    for shape in &history.values {
        sources.push(values::source(shape));
    }
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
