//! The file of a group: its handle with a function for each operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::comment::Comment;
use super::context::Context;
use super::links::Scope;
use super::reexport::reexport;
use super::{Source, class, docs};
use saferpay_history::names::{field_name, module_name};
use saferpay_history::{Edition, EditionOperation, Group};
use saferpay_spec::texts::Text;

pub(super) fn source(context: &Context<'_>, edition: &Edition, group: &Group) -> Source {
    let handle = format_ident!("{}", group.name);
    let messages = group
        .operations
        .iter()
        .flat_map(|operation| [operation.query, operation.request, operation.response]);
    let uses = messages.flatten().map(|index| reexport("shapes", context.record(index)));
    let functions = group.operations.iter().map(|operation| function(context, edition, group, operation));
    let next_step = class::import(group);
    let about =
        docs::module_doc(&[format!("The operations of {} in SpecVersion {}.", group.name, edition.version)]);
    let handle_doc = docs::doc(&[format!("Calls the operations of {}.", group.name)]);
    let tokens = quote! {
        #about
        #(#uses)*
        #[cfg(feature = "client")]
        use crate::client::{Call, Connection, Operation};
        #next_step
        #handle_doc
        #[cfg(feature = "client")]
        #[derive(Clone, Copy, Debug)]
        pub struct #handle<'a> {
            pub(super) connection: &'a Connection,
        }
        #[cfg(feature = "client")]
        impl<'a> #handle<'a> {
            #(#functions)*
        }
    };
    Source::new(format!("{}/{}.rs", edition.version.feature(), module_name(&group.name)), tokens)
}

fn function(
    context: &Context<'_>,
    edition: &Edition,
    group: &Group,
    operation: &EditionOperation,
) -> TokenStream {
    let name = format_ident!("{}", field_name(&operation.name));
    let title = format!("{}/{}", group.name, operation.name);
    let docs = documentation(context, edition, operation, &title);
    let deprecated = operation.deprecated.as_ref().map(|deprecation| {
        let note = match &deprecation.replacement {
            Some(replacement) => format!("Saferpay replaced it by `{}`", braces(replacement)),
            None => "Saferpay deprecated it".to_owned(),
        };
        quote!(#[deprecated(note = #note)])
    });
    let record = |index: usize| format_ident!("{}", context.record(index).name);
    let parameters: Vec<_> =
        operation.parameters.iter().map(|name| format_ident!("{}", field_name(name))).collect();
    let query = operation.query.map(record).map(|query| quote!(query: &#query,));
    let request = operation.request.map(record).map(|request| quote!(request: &#request,));
    let response = operation.response.map(record).map_or(quote!(()), |response| quote!(#response));
    let method = format_ident!("{}", operation.method.as_str().to_lowercase());
    let path = &operation.path;
    let class = class::call(operation.class.as_ref());
    let wires = &operation.parameters;
    let add_query = query.is_some().then(|| quote!(.query(query)));
    let add_body = request.is_some().then(|| quote!(.body(request)));
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self, #(#parameters: &str,)* #query #request) -> Call<'a, #response> {
            let operation = Operation::#method(#title, #path)#class;
            Call::new(self.connection, operation)
                #(.parameter(#wires, #parameters))*
                #add_query
                #add_body
        }
    }
}

fn documentation(
    context: &Context<'_>,
    edition: &Edition,
    operation: &EditionOperation,
    title: &str,
) -> TokenStream {
    let text = context.texts.operation(title, edition.version);
    let path = braces(&operation.path);
    let mut comment = Comment::new(context, Scope::Edition(edition));
    comment.text(text);
    comment.fact(format!("`{} {path}`", operation.method));
    comment.fact(format!("As [published]({}).", docs::address(edition.version, &operation.anchor)));
    if let Some(license) = &operation.license {
        comment.fact(format!("Licence: {}.", license.to_lowercase()));
    }
    comment.facts(class::documentation(operation.class.as_ref()));
    if let Some(example) = text.and_then(Text::example) {
        comment.fact("# Example");
        // A documentation test compiles it in each version. It would call Saferpay, so it is run
        // against the sandbox, by the package `examples`.
        comment.fact(format!("```no_run\n{}```", example.replace("{version}", &edition.version.feature())));
    }
    comment.tokens()
}

/// A path with its parameters in braces: square brackets would be links in documentation.
pub(super) fn braces(path: &str) -> String {
    path.replace('[', "{").replace(']', "}")
}
