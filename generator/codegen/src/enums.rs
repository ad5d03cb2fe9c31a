//! The file of an enum: its definition and the table of its values.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use saferpay_history::code_model::Variant;
use saferpay_history::names::UNKNOWN_VALUE;
use saferpay_history::{Target, ValueList};
use saferpay_spec::escape::markdown_code as code;

use super::comments::Comments;
use super::context::Context;
use super::doc_comment::Comment;
use super::links::Scope;
use super::source::Source;
use super::{aliases, facts, paths};

pub(super) fn source(context: &Context<'_>, index: usize) -> Source {
    let item = &context.model.enums[index];
    let (name, since) = (item.path.name, item.revision.since());
    let ValueList { owner, field, anchor, further, note, .. } = &item.revision.content;
    let comments = Comments::default();
    let comment = || Comment::new(context, Scope::Type(Target::Values(index)), &comments);
    let mut docs = comment();
    docs.text(context.texts.value_list(name, since));
    docs.fact(format!("The values of {}, as in {}.", code(field), code(&owner.to_string())));
    if *further {
        docs.fact("Saferpay may accept values beyond this list.");
    }
    docs.facts(note.iter().cloned().collect());
    docs.fact(facts::since(since, anchor));
    let variant_docs: Vec<_> = item
        .variants
        .iter()
        .map(|variant| {
            let mut docs = comment();
            docs.text(context.texts.value(name, variant.wire, since));
            docs.fact(code(variant.wire));
            let (docs, alias) = (docs.tokens(), aliases::wire(variant.name, variant.wire));
            quote!(#docs #alias)
        })
        .collect();
    let docs = docs.tokens();
    OpenEnum {
        runtime: quote!(saferpay_runtime),
        name,
        docs,
        variants: &item.variants,
        variant_docs,
        further: *further,
        comments,
    }
    .source(paths::file(&item.path))
}

/// An enum with a variant for values that are not listed.
pub(super) struct OpenEnum<'a> {
    /// The path of the runtime: the runtime itself has some of the enums.
    pub(super) runtime: TokenStream,
    pub(super) name: &'a str,
    pub(super) docs: Option<TokenStream>,
    pub(super) variants: &'a [Variant<'a>],
    pub(super) variant_docs: Vec<TokenStream>,
    /// Whether Saferpay may accept values beyond the list.
    pub(super) further: bool,
    pub(super) comments: Comments,
}

impl OpenEnum<'_> {
    pub(super) fn source(self, path: String) -> Source {
        let Self { runtime, name, docs, variants, variant_docs, further, comments } = self;
        let further = if further { " extensible" } else { "" };
        let mut table = format!("{runtime}::impl_open_enum!({name}{further} {{\n");
        for Variant { name, wire } in variants {
            let _ = writeln!(table, "    {name}: {wire:?},");
        }
        table.push_str("});\n");
        let name = format_ident!("{name}");
        let variants = variants.iter().map(|variant| format_ident!("{}", variant.name));
        let unknown_value = format_ident!("{UNKNOWN_VALUE}");
        let tokens = quote! {
            #docs
            #[derive(Clone, PartialEq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants,)*
                /// A value that this version does not list.
                #unknown_value(#runtime::#unknown_value),
            }
        };
        Source::new(path, tokens).with_comments(comments).with_table(table)
    }
}
