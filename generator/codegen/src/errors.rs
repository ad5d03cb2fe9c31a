//! Error names and behaviors of all versions: the runtime reads every error with them.

use quote::quote;

use super::Source;
use super::comment::Comment;
use super::context::Context;
use super::links::Scope;
use super::values::open_value;
use saferpay_history::names::module_name;
use saferpay_spec::texts::{Area, Key};

pub(super) fn sources(context: &Context<'_>) -> [Source; 2] {
    let history = context.history;
    let error_name = list(context, Key::ERROR_NAME, &history.error_names, "The error names of all versions.");
    let behavior = list(
        context,
        Key::BEHAVIOR,
        &history.behaviors,
        "What an error asks the caller to do, in all versions.",
    );
    [behavior, error_name]
}

fn list(context: &Context<'_>, name: &str, values: &[(String, String)], fact: &str) -> Source {
    let key = Key::item(Area::Values, name);
    let comment = |text, fact: &str| {
        let mut comment = Comment::new(context, Scope::Errors);
        comment.text(text);
        comment.fact(fact);
        comment.tokens()
    };
    let docs = comment(context.texts.newest(&key), fact);
    let variant_docs: Vec<_> = values
        .iter()
        .map(|(wire, _)| comment(context.texts.newest(&key.with(wire)), &format!("`{wire}`")))
        .collect();
    let path = format!("{}.rs", module_name(name));
    open_value(path, &quote!(crate), name, &docs, values, &variant_docs, false)
}
