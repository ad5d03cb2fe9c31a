//! A generated file, before and after it is formatted.

use proc_macro2::TokenStream;
use saferpay_spec::problem::Problems;

use super::comments::Comments;
use super::format;

/// A file of the generated tree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct File {
    /// The path below the folder that it is written to, with slashes.
    pub path: String,
    /// The text.
    pub text: String,
}

/// A file before it is formatted.
pub(super) struct Source {
    path: String,
    tokens: TokenStream,
    comments: Comments,
    /// Text for the end of the file: `prettyplease` does not format macro calls.
    table: Option<String>,
}

impl Source {
    pub(super) fn new(path: String, tokens: TokenStream) -> Self {
        Self { path, tokens, comments: Comments::default(), table: None }
    }

    pub(super) fn with_comments(self, comments: Comments) -> Self {
        Self { comments, ..self }
    }

    pub(super) fn with_table(self, table: String) -> Self {
        Self { table: Some(table), ..self }
    }

    pub(super) fn formatted(self) -> Formatted {
        Formatted { text: format::file(self.tokens, self.comments, self.table.as_deref()), path: self.path }
    }
}

/// A formatted file, or why its text is not Rust.
pub(super) struct Formatted {
    pub(super) path: String,
    text: Result<String, syn::Error>,
}

impl Formatted {
    /// A file that is not Rust.
    pub(super) fn text(File { path, text }: File) -> Self {
        Self { path, text: Ok(text) }
    }

    pub(super) fn file(self, problems: &mut Problems) -> Option<File> {
        match self.text {
            Ok(text) => Some(File { path: self.path, text }),
            Err(error) => {
                problems.add(self.path, format!("the generated text is not Rust: {error}"));
                None
            }
        }
    }
}
