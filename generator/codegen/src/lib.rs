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
mod reexport;
mod rules;
mod tree;
mod values;

pub use features::features;

use std::collections::BTreeSet;

use context::Context;

use rayon::prelude::*;
use saferpay_history::History;
use saferpay_spec::problem::Problems;
use saferpay_spec::texts::Texts;

/// A file of the generated tree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct File {
    /// The path below the folder that it is written to, with slashes.
    pub path: String,
    /// The text.
    pub text: String,
}

/// What is written of a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Emitted {
    /// The whole tree of `saferpay-api/src/generated`, sorted by path.
    pub tree: Vec<File>,
    /// The names and behaviors of errors, by which the runtime reads them in all versions: files of
    /// `saferpay-api/runtime/src/error`.
    pub errors: Vec<File>,
}

/// Writes all Rust that is generated. What has no prose is described by its facts.
///
/// # Errors
///
/// A file whose text is not Rust, which is a mistake of this generator or a
/// name that no rule foresaw.
pub fn emit(history: &History, texts: &Texts) -> Result<Emitted, Problems> {
    let context = Context::new(history, texts);
    let mut problems = Problems::default();
    let mut tree = Vec::new();
    let mut paths = BTreeSet::new();
    let formatted: Vec<Formatted> =
        Part::all(history).par_iter().flat_map_iter(|part| part.files(&context)).collect();
    for formatted in formatted {
        if !paths.insert(formatted.path.clone()) {
            problems.add(
                &formatted.path,
                "two things would be written to this file; settle the name of one in spec/names.toml",
            );
        }
        tree.extend(formatted.file(&mut problems));
    }
    let errors = errors::sources(&context)
        .into_iter()
        .filter_map(|source| source.formatted().file(&mut problems))
        .collect();
    problems.into_result()?;
    tree.sort();
    Ok(Emitted { tree, errors })
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

    fn files(&self, context: &Context<'_>) -> Vec<Formatted> {
        let sources = match *self {
            Self::Tree => tree::sources(context.history),
            Self::Edition(index) => edition::sources(context, &context.history.editions[index]),
            Self::Record(index) => vec![record::source(context, index)],
            Self::Values(index) => vec![values::source(context, index)],
        };
        sources.into_iter().map(Source::formatted).collect()
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

    fn formatted(self) -> Formatted {
        Formatted { text: format::file(self.tokens, self.table.as_deref()), path: self.path }
    }
}

/// A file with its text, if that is Rust.
struct Formatted {
    path: String,
    text: Result<String, syn::Error>,
}

impl Formatted {
    fn file(self, problems: &mut Problems) -> Option<File> {
        match self.text {
            Ok(text) => Some(File { path: self.path, text }),
            Err(error) => {
                problems.add(self.path, format!("the text written for it is not Rust: {error}"));
                None
            }
        }
    }
}
