//! Texts, and the tokens of macros whose syntax is their own.

use proc_macro2::{TokenStream, TokenTree};

use super::dictionary::bare;
use super::scan::Scanner;
use crate::model::Site;

impl Scanner<'_> {
    /// Notes what a string can mean: a value, a field in JSON, or the path of an operation.
    pub(super) fn string(&mut self, text: &str, site: &Site) {
        self.found.strings.entry(text.to_owned()).or_default().insert(site.clone());
        if self.api.structs.iter().any(|item| item.wire(text).is_some()) {
            self.found.loose(text, site);
        }
        for function in &self.api.functions {
            let is_raw =
                text.contains('/') && (text.ends_with(&*function.path) || text.ends_with(&function.title));
            if is_raw {
                self.found.operations.entry(function.title.clone()).or_default().insert(site.clone());
                self.found.raw.insert(function.title.clone());
            }
        }
    }

    /// Reads the tokens of a macro whose syntax is its own.
    pub(super) fn tokens(&mut self, tokens: TokenStream) {
        let mut before = ' ';
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    self.tokens(group.stream());
                    before = ' ';
                }
                TokenTree::Ident(name) => {
                    let (text, site) = (name.to_string(), self.site(name.span()));
                    if self.api.has_member(bare(&text)) {
                        self.found.loose(bare(&text), &site);
                    }
                    for ty in self.types(std::slice::from_ref(&text)) {
                        self.note(ty, &site);
                    }
                    for index in 0..self.api.enums.len() {
                        let item = &self.api.enums[index];
                        if before == ':' && item.variants.contains(&&*text) {
                            self.found.member(&item.key, &text, &site);
                        }
                    }
                    before = ' ';
                }
                TokenTree::Literal(literal) => {
                    if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                        self.string(&text.value(), &self.site(literal.span()));
                    }
                    before = ' ';
                }
                TokenTree::Punct(punct) => before = punct.as_char(),
            }
        }
    }

    /// A literal of a string.
    pub(super) fn literal(&mut self, literal: &syn::Lit) {
        if let syn::Lit::Str(text) = literal {
            self.string(&text.value(), &self.site(text.span()));
        }
    }
}
