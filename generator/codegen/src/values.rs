//! The file of a value list: an open enum.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::comment::Comment;
use super::context::Context;
use super::links::Scope;
use super::{Source, docs};
use saferpay_history::{Target, ValueList};

pub(super) fn source(context: &Context<'_>, index: usize) -> Source {
    let shape = &context.history.values[index];
    let (name, since) = (&shape.name, shape.since());
    let ValueList { owner, field, anchor, values, further, note } = &shape.content;
    let comment = || Comment::new(context, Scope::Shape(Target::Values(index)));
    let mut docs = comment();
    docs.text(context.texts.value_list(name, since));
    docs.fact(format!("The values of `{field}`, as in `{owner}`."));
    if *further {
        docs.fact("Saferpay may accept values beyond this list.");
    }
    docs.facts(note.iter().cloned().collect());
    docs.fact(docs::since(since, anchor));
    let variant_docs: Vec<_> = values
        .iter()
        .map(|(wire, _)| {
            let mut docs = comment();
            docs.text(context.texts.value(name, wire, since));
            docs.fact(format!("`{wire}`"));
            docs.tokens()
        })
        .collect();
    let path = format!("values/{}/{}.rs", shape.module, shape.file());
    open_value(path, &quote!(saferpay_runtime), name, &docs.tokens(), values, &variant_docs, *further)
}

/// An open enum with its table of values. The runtime is called otherwise within itself.
pub(super) fn open_value(
    path: String,
    runtime: &TokenStream,
    name: &str,
    docs: &TokenStream,
    values: &[(String, String)],
    variant_docs: &[TokenStream],
    further: bool,
) -> Source {
    let further = if further { " extensible" } else { "" };
    let mut table = format!("{runtime}::impl_open_enum!({name}{further} {{\n");
    for (wire, variant) in values {
        let _ = writeln!(table, "    {variant}: {wire:?},");
    }
    table.push_str("});\n");
    let name = format_ident!("{name}");
    let variants: Vec<_> = values.iter().map(|(_, variant)| format_ident!("{variant}")).collect();
    let tokens = quote! {
        #docs
        #[derive(Clone, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that this version does not list.
            UnknownValue(#runtime::UnknownValue),
        }
    };
    Source { path, tokens, table: Some(table) }
}
