//! A documentation comment: a text from `spec/docs`, then facts, then the targets of its links.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use super::context::Context;
use super::doc_lines;
use super::links::{Scope, path};
use saferpay_spec::texts::{Text, replace};

/// A comment that is being put together.
pub(super) struct Comment<'a> {
    context: &'a Context<'a>,
    scope: Scope<'a>,
    paragraphs: Vec<String>,
    /// The targets of the links, by the text of the link.
    links: BTreeMap<String, String>,
}

impl<'a> Comment<'a> {
    pub(super) fn new(context: &'a Context<'a>, scope: Scope<'a>) -> Self {
        Self { context, scope, paragraphs: Vec::new(), links: BTreeMap::new() }
    }

    /// Adds a whole text.
    pub(super) fn text(&mut self, text: Option<&Text>) {
        for paragraph in text.map_or(&[][..], Text::paragraphs) {
            let paragraph =
                if paragraph.starts_with("```") { paragraph.clone() } else { self.linked(paragraph) };
            self.paragraphs.push(paragraph);
        }
    }

    /// The first sentence of a text, with its links.
    pub(super) fn first(&mut self, text: &Text) -> String {
        text.paragraphs().first().map(|first| self.linked(first)).unwrap_or_default()
    }

    /// Adds a paragraph of facts.
    pub(super) fn fact(&mut self, paragraph: impl Into<String>) {
        self.paragraphs.push(paragraph.into());
    }

    /// Adds paragraphs of facts.
    pub(super) fn facts(&mut self, paragraphs: Vec<String>) {
        self.paragraphs.extend(paragraphs);
    }

    /// The attributes.
    pub(super) fn tokens(mut self) -> TokenStream {
        if !self.links.is_empty() {
            let links: Vec<String> =
                self.links.iter().map(|(shown, path)| format!("[{shown}]: {path}")).collect();
            self.paragraphs.push(links.join("\n"));
        }
        doc_lines::doc(&self.paragraphs)
    }

    /// A paragraph whose references are links if they have a target, and code otherwise.
    fn linked(&mut self, paragraph: &str) -> String {
        replace(paragraph, |reference| {
            let shown = format!("`{reference}`");
            let Some(path) = path(self.context, self.scope, reference) else { return shown };
            let link = format!("[{shown}]");
            // A type that is in scope under its name needs no target.
            if path != reference {
                self.links.insert(shown, path);
            }
            link
        })
    }
}
