//! The comments of a file, apart from its tokens.
//!
//! In the tokens, an attribute with a number marks the place of a comment. A comment as a literal would be escaped,
//! parsed and formatted, which takes longer than everything else that happens to it.

use std::cell::RefCell;

use proc_macro2::TokenStream;
use quote::quote;

use super::doc_lines::{Paragraph, lines};

/// Begins the number of a comment.
pub(super) const MARK: char = '\u{1f}';

/// The lines of each comment of a file.
#[derive(Default)]
pub(super) struct Comments(RefCell<Vec<Vec<String>>>);

impl Comments {
    /// The attribute for the comment of an item.
    pub(super) fn of_item(&self, paragraphs: &[Paragraph]) -> Option<TokenStream> {
        self.add(paragraphs).map(|mark| quote!(#[doc = #mark]))
    }

    /// The attribute for the comment of the module of the file.
    pub(super) fn of_module(&self, paragraphs: &[Paragraph]) -> Option<TokenStream> {
        self.add(paragraphs).map(|mark| quote!(#![doc = #mark]))
    }

    fn add(&self, paragraphs: &[Paragraph]) -> Option<String> {
        let lines = lines(paragraphs);
        if lines.is_empty() {
            return None;
        }
        let mut comments = self.0.borrow_mut();
        comments.push(lines);
        Some(format!("{MARK}{}", comments.len() - 1))
    }

    /// The lines of each comment, by its number.
    pub(super) fn into_lines(self) -> Vec<Vec<String>> {
        self.0.into_inner()
    }
}
