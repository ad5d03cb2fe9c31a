//! The enums of the error names and behaviors of all versions. The runtime reads every error with
//! them.

use quote::quote;
use saferpay_history::code_model::{BEHAVIOR, ERROR_NAME, Variant};
use saferpay_history::names::module_name;
use saferpay_spec::escape::markdown_code as code;
use saferpay_spec::texts::{Area, Key};

use super::aliases;
use super::comments::Comments;
use super::context::Context;
use super::doc_comment::Comment;
use super::enums::OpenEnum;
use super::links::Scope;
use super::source::Source;

pub(super) fn sources(context: &Context<'_>) -> [Source; 2] {
    let model = context.model;
    [
        source(context, BEHAVIOR, &model.behaviors, "What an error asks the caller to do, in all versions."),
        source(context, ERROR_NAME, &model.error_names, "The error names of all versions."),
    ]
}

fn source(context: &Context<'_>, name: &str, variants: &[Variant<'_>], fact: &str) -> Source {
    let key = Key::item(Area::Values, name);
    let comments = Comments::default();
    let comment = |text, fact: &str| {
        let mut comment = Comment::new(context, Scope::Errors, &comments);
        comment.text(text);
        comment.fact(fact);
        comment.tokens()
    };
    let variant_docs = variants
        .iter()
        .map(|Variant { name, wire }| {
            let docs = comment(context.texts.newest(&key.with(wire)), &code(wire));
            let alias = aliases::wire(name, wire);
            quote!(#docs #alias)
        })
        .collect();
    let docs = comment(context.texts.newest(&key), fact);
    OpenEnum { runtime: quote!(crate), name, docs, variants, variant_docs, further: false, comments }
        .source(format!("error/{}.rs", module_name(name)))
}
