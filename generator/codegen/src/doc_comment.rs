//! A documentation comment: a text from `spec/docs`, then facts, then the targets of its links.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use super::comments::Comments;
use super::condition::{Shown, note};
use super::context::Context;
use super::doc_lines::Paragraph;
use super::links::{Scope, page, path};
use saferpay_spec::texts::{Part, Period, Text, marker, replace};

/// A comment that is being put together.
pub(super) struct Comment<'a> {
    context: &'a Context<'a>,
    scope: Scope<'a>,
    /// The comments of the file.
    comments: &'a Comments,
    paragraphs: Vec<Paragraph>,
    /// The targets of the links, by the text of the link.
    links: BTreeMap<String, String>,
}

impl<'a> Comment<'a> {
    pub(super) fn new(context: &'a Context<'a>, scope: Scope<'a>, comments: &'a Comments) -> Self {
        Self { context, scope, comments, paragraphs: Vec::new(), links: BTreeMap::new() }
    }

    /// Adds the parts of a text that hold in a version of the scope.
    pub(super) fn text(&mut self, text: Option<&Text>) {
        for part in text.map_or(&[][..], Text::parts) {
            let (condition, note) = match self.shown(part) {
                Shown::Always if matches!(self.scope, Scope::Errors) => (None, note(part.period)),
                Shown::Always => (None, String::new()),
                Shown::Never => continue,
                Shown::When(condition) => (Some(condition), String::new()),
            };
            let text = if part.is_block() { part.markdown.clone() } else { self.linked(&part.markdown) };
            let text = if note.is_empty() { text } else { noted(&text, &note) };
            self.paragraphs.push(Paragraph { text, continues: part.continues, condition });
        }
    }

    /// The builds that show a part.
    fn shown(&self, part: &Part) -> Shown {
        let all = &self.context.history.versions;
        match self.scope {
            _ if part.period == Period::default() => Shown::Always,
            Scope::Handle(module) => Shown::new(part.period, &[module.version], all),
            Scope::Type(target) => Shown::new(part.period, self.context.versions(target), all),
            Scope::Errors => Shown::Always,
        }
    }

    /// The first sentence of a text, with its links.
    pub(super) fn first(&mut self, text: &Text) -> String {
        text.parts().first().map(|first| self.linked(&first.markdown)).unwrap_or_default()
    }

    /// Adds a paragraph of facts.
    pub(super) fn fact(&mut self, paragraph: impl Into<String>) {
        self.paragraphs.push(Paragraph::always(paragraph.into()));
    }

    /// Adds paragraphs of facts.
    pub(super) fn facts(&mut self, paragraphs: Vec<String>) {
        self.paragraphs.extend(paragraphs.into_iter().map(Paragraph::always));
    }

    /// The attribute for the comment, unless it is empty.
    pub(super) fn tokens(mut self) -> Option<TokenStream> {
        if !self.links.is_empty() {
            let links: Vec<String> =
                self.links.iter().map(|(shown, path)| format!("[{shown}]: {path}")).collect();
            self.fact(links.join("\n"));
        }
        self.comments.of_item(&self.paragraphs)
    }

    /// A link to an operation, or its name where there is none.
    pub(super) fn link(&mut self, operation: &str) -> String {
        self.linked(&format!("[{operation}]"))
    }

    /// A paragraph whose references are links if they have a target, and code otherwise.
    fn linked(&mut self, paragraph: &str) -> String {
        replace(paragraph, |reference| {
            let shown = format!("`{reference}`");
            let Some(path) = path(self.context, self.scope, reference) else {
                return match page(self.context, self.scope, reference) {
                    Some(page) => format!("[{shown}]({page})"),
                    None => shown,
                };
            };
            let link = format!("[{shown}]");
            // A type that is in scope under its name needs no target.
            if path != reference {
                self.links.insert(shown, path);
            }
            link
        })
    }
}

/// The first sentence of a text for a row of a table, without links.
pub(super) fn row(text: &Text) -> String {
    let first =
        text.parts().first().map(|first| replace(&first.markdown, |reference| format!("`{reference}`")));
    first.unwrap_or_default().replace('|', "\\|")
}

/// A part with its range before it, or before each of its items.
fn noted(text: &str, note: &str) -> String {
    let line = |(index, line): (usize, &str)| match marker(line) {
        Some(width) => format!("{}{note} {}", &line[..width], &line[width..]),
        None if index == 0 => format!("{note} {line}"),
        None => line.to_owned(),
    };
    text.lines().enumerate().map(line).collect::<Vec<_>>().join("\n")
}
