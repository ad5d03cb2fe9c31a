//! The file of a handle: the struct, and a function for each of its operations.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use saferpay_history::code_model::{Function, Handle, Module, PathParameter};
use saferpay_history::flows::Flow;
use saferpay_history::names::braces;
use saferpay_spec::escape::{markdown, markdown_code};
use saferpay_spec::texts::Text;

use super::comments::Comments;
use super::context::Context;
use super::doc_comment::Comment;
use super::doc_lines::Paragraph;
use super::links::Scope;
use super::source::Source;
use super::types::{ident, parameter_tokens, runtime_imports, type_tokens};
use super::{aliases, facts, guides, idempotency, message_docs, paths};

pub(super) fn source(context: &Context<'_>, module: &Module<'_>, handle: &Handle<'_>) -> Source {
    let comments = Comments::default();
    let name = format_ident!("{}", handle.name);
    let uses = handle.messages().map(|index| paths::reexport(&context.item(index).path));
    let functions: Vec<_> = handle
        .functions
        .iter()
        .map(|function| function_tokens(context, module, function, &comments))
        .collect();
    let path_parameters = handle.functions.iter().flat_map(|function| &function.path_parameters);
    let ids = runtime_imports(path_parameters.map(|each| &each.parameter.value));
    let next_step = idempotency::import(handle);
    let about = comments.of_module(&[Paragraph::always(format!(
        "The operations of {} in SpecVersion {}.",
        handle.name, module.version
    ))]);
    let handle_doc =
        comments.of_item(&[Paragraph::always(format!("Calls the operations of {}.", handle.name))]);
    let tokens = quote! {
        #about
        #(#uses)*
        #[cfg(feature = "client")]
        use crate::client::{Call, Connection, Operation};
        #(#[cfg(feature = "client")] #ids)*
        #next_step
        #handle_doc
        #[cfg(feature = "client")]
        #[cfg_attr(docsrs, doc(cfg(feature = "client")))]
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            pub(super) connection: &'a Connection,
        }
        #[cfg(feature = "client")]
        impl #name<'_> {
            #(#functions)*
        }
    };
    Source::new(format!("{}/{}.rs", module.name, handle.module), tokens).with_comments(comments)
}

fn function_tokens(
    context: &Context<'_>,
    module: &Module<'_>,
    function: &Function<'_>,
    comments: &Comments,
) -> TokenStream {
    let (name, title) = (format_ident!("{}", function.name), &function.title);
    let docs = documentation(context, module, function, comments);
    let aliases = aliases::words(title);
    let deprecated = function.deprecated.as_ref().map(|note| quote!(#[deprecated(note = #note)]));
    let message = |index: usize| format_ident!("{}", context.item(index).path.name);
    let parameters = function.path_parameters.iter().map(|each| parameter_tokens(&each.parameter));
    let query = function.query.map(message).map(|query| quote!(query: &#query,));
    let request = function.request.map(message).map(|request| quote!(request: &#request,));
    let response = function.response.map(message).map_or(quote!(()), |response| quote!(#response));
    let method = format_ident!("{}", function.operation.method.as_str().to_lowercase());
    let path = &function.operation.path;
    let idempotency = idempotency::call(function);
    let header = operation_header(function);
    let path_parameters = function.path_parameters.iter().map(|PathParameter { wire, parameter }| {
        let (name, value) = (ident(parameter.name), type_tokens(&parameter.value));
        quote!(.parameter::<#value>(#wire, #name))
    });
    let add_query = query.is_some().then(|| quote!(.query(query)));
    let add_body = request.is_some().then(|| quote!(.body(request)));
    quote! {
        #docs
        #[doc(alias = #title)]
        #aliases
        #deprecated
        #[inline]
        pub fn #name(&self, #(#parameters,)* #query #request) -> Call<#response> {
            let operation = Operation::#method(#title, #path)#idempotency #header;
            Call::new(self.connection, operation)
                #(#path_parameters)*
                #add_query
                #add_body
        }
    }
}

/// Marks a call whose response can lack the `ResponseHeader`.
fn operation_header(function: &Function<'_>) -> Option<TokenStream> {
    function.operation.optional_response_header.then(|| quote!(.optional_response_header()))
}

/// The flows that call an operation.
fn flows(module: &Module<'_>, function: &Function<'_>) -> Option<String> {
    let calls = |flow: &&&Flow| flow.needs.iter().any(|need| need.operation == function.title);
    let flows: Vec<String> = module
        .flows
        .iter()
        .filter(calls)
        .map(|flow| format!("[`{name}`](crate::flows::{name})", name = flow.name.trait_name()))
        .collect();
    match &flows[..] {
        [] => None,
        [flow] => Some(format!("The flow {flow} calls it for you.")),
        flows => Some(format!("These flows call it for you: {}.", flows.join(", "))),
    }
}

fn documentation(
    context: &Context<'_>,
    module: &Module<'_>,
    function: &Function<'_>,
    comments: &Comments,
) -> TokenStream {
    let operation = function.operation;
    let text = context.operation_text(module.version, function);
    let mut comment = Comment::new(context, Scope::Handle(module), comments);
    comment.text(text);
    comment.fact(markdown_code(&format!("{} {}", operation.method, braces(&operation.path))));
    let address = facts::address(module.version, &operation.anchor);
    comment.fact(format!("See the [specification]({address})."));
    if let Some(license) = &operation.license {
        comment.fact(format!("License: {}.", markdown(&license.to_lowercase())));
    }
    idempotency::document(operation.class.as_ref(), &mut comment);
    comment.facts(flows(module, function).into_iter().collect());
    comment.facts(guides::paragraph(&function.title).into_iter().collect());
    let messages = message_docs::attributes(context, function);
    let mut example = Comment::new(context, Scope::Handle(module), comments);
    if let Some(code) = text.and_then(Text::example) {
        example.fact("# Example");
        // A documentation test compiles the example in each version. It does not run it, since it
        // would call Saferpay; the package `examples` runs it against the sandbox.
        example.fact(format!("```no_run\n{}```", code.replace("{version}", &module.name)));
    }
    let (comment, example) = (comment.tokens(), example.tokens());
    quote!(#comment #messages #example)
}
