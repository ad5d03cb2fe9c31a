//! Types and parameters as tokens, and the imports of those that the runtime has.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use saferpay_history::code_model::{Parameter, Type};
use saferpay_spec::names::IdType;

/// A name that may be a raw identifier.
pub(super) fn ident(name: &str) -> Ident {
    format_ident!("{name}")
}

/// A type as it is written.
pub(super) fn type_tokens(of: &Type<'_>) -> TokenStream {
    match of {
        Type::Bool => quote!(bool),
        Type::Integer => quote!(i64),
        Type::Decimal => quote!(Decimal),
        Type::DateTime => quote!(DateTime),
        Type::Json => quote!(Value),
        Type::String => quote!(String),
        Type::SecretString => quote!(SecretString),
        Type::Id(id) => {
            let name = format_ident!("{}", id.name());
            quote!(#name)
        }
        Type::Named(name) => {
            let name = format_ident!("{name}");
            quote!(#name)
        }
        Type::List(item) => {
            let item = type_tokens(item);
            quote!(Vec<#item>)
        }
        Type::Option(value) => {
            let value = type_tokens(value);
            quote!(Option<#value>)
        }
    }
}

/// A parameter with its type.
pub(super) fn parameter_tokens(parameter: &Parameter<'_>) -> TokenStream {
    let (name, value) = (ident(parameter.name), type_tokens(&parameter.value));
    if parameter.converts { quote!(#name: impl Into<#value>) } else { quote!(#name: #value) }
}

/// Imports of the types that are not generated.
pub(super) fn runtime_imports<'a>(types: impl Iterator<Item = &'a Type<'a>>) -> Vec<TokenStream> {
    let types: Vec<_> = types.collect();
    let uses = |of: &Type<'_>| types.contains(&of);
    let imports = [
        (
            Type::Json,
            quote!(
                use serde_json::Value;
            ),
        ),
        (
            Type::DateTime,
            quote!(
                use crate::DateTime;
            ),
        ),
        (
            Type::Decimal,
            quote!(
                use crate::Decimal;
            ),
        ),
        (
            Type::SecretString,
            quote!(
                use crate::SecretString;
            ),
        ),
    ];
    let ids = IdType::ALL.into_iter().filter(|id| uses(&Type::Id(*id))).map(|id| {
        let name = format_ident!("{}", id.name());
        quote!(
            use crate::ids::#name;
        )
    });
    imports.into_iter().filter(|(of, _)| uses(of)).map(|(_, import)| import).chain(ids).collect()
}
