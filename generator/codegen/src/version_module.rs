//! The files of a version: its module with the client, and what the module exports.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use saferpay_history::code_model::{Function, Handle, ItemPath, Module};
use saferpay_history::flows::Need;
use saferpay_history::names::{braces, module_name};
use saferpay_spec::escape::html;

use super::comments::Comments;
use super::context::Context;
use super::doc_lines::Paragraph;
use super::source::Source;
use super::{aliases, doc_comment, handles, paths};

/// The example of a client. Documentation tests compile it in each version.
const CLIENT: &str = "```
# fn example() -> Result<(), saferpay_api::error::Error> {
use saferpay_api::client::{Credentials, Environment};
use saferpay_api::{version}::Client;

let client = Client::builder()
    .environment(Environment::Test)
    .customer_id(\"245294\")
    .credentials(Credentials::basic(\"API_245294_00000001\", \"the password\"))
    .build()?;
# drop(client);
# Ok(())
# }
```";

pub(super) fn sources(context: &Context<'_>, module: &Module<'_>) -> Vec<Source> {
    let model = context.model;
    let folder = &module.name;
    let mut sources = vec![
        with_flows(version_module(context, module), context, module),
        Source::new(
            format!("{folder}/containers.rs"),
            reexports(module.structs.iter().map(|index| &model.structs[*index].path)),
        ),
        Source::new(
            format!("{folder}/values.rs"),
            reexports(module.enums.iter().map(|index| &model.enums[*index].path)),
        ),
    ];
    sources.extend(module.handles.iter().map(|handle| handles::source(context, module, handle)));
    sources
}

fn with_flows(source: Source, context: &Context<'_>, module: &Module<'_>) -> Source {
    match flows(context, module) {
        Some(table) => source.with_table(table),
        None => source,
    }
}

fn reexports<'a>(paths: impl Iterator<Item = &'a ItemPath<'a>>) -> TokenStream {
    // The search does not find aliases of the types themselves, which are in a private module.
    let reexport = |path: &ItemPath<'a>| [aliases::words(path.name), paths::reexport(path)];
    paths.flat_map(reexport).collect()
}

/// A table of the operations and their purposes. Function names and HTTP lines are long, so each has
/// a separate line and may break at its underscores and slashes.
fn table(context: &Context<'_>, module: &Module<'_>) -> String {
    let mut rows = vec!["| operation | what it is for |".to_owned(), "| --- | --- |".to_owned()];
    for handle in &module.handles {
        // The links name files, because the handles exist only with the feature `client`.
        for function in &handle.functions {
            let (group, name, operation) = (&handle.module, handle.name, function.operation);
            let method = module_name(&operation.name);
            let call = format!("{group}()<wbr>.{method}(..)").replace('_', "_<wbr>");
            let path = html(&braces(&operation.path)).replace('/', "<wbr>/");
            let purpose = purpose(context, module, function);
            rows.push(format!(
                "| [<code>{call}</code>]({group}/struct.{name}.html#method.{method})\
                 <br><code>{} {path}</code> | {purpose} |",
                operation.method
            ));
        }
    }
    rows.join("\n")
}

fn purpose(context: &Context<'_>, module: &Module<'_>, function: &Function<'_>) -> String {
    let text = context.operation_text(module.version, function);
    let first = text.map(doc_comment::row);
    // Every second part is code, such as `Transaction/Initialize`.
    let parts = first.iter().flat_map(|first| first.split('`')).enumerate();
    let parts = parts.map(|(index, part)| match index % 2 {
        0 => part.to_owned(),
        _ => format!("<code>{}</code>", html(part).replace('/', "<wbr>/")),
    });
    parts.collect()
}

/// The table that gives the client its flows: their names, and the operations that they call.
fn flows(context: &Context<'_>, module: &Module<'_>) -> Option<String> {
    if module.flows.is_empty() {
        return None;
    }
    let names: Vec<&str> = module.flows.iter().map(|flow| flow.name.trait_name()).collect();
    let needs = module.flows.iter().flat_map(|flow| flow.needs);
    let calls: BTreeMap<String, String> =
        needs.filter_map(|need| Some((need.marker(), call(context, module, need)?))).collect();
    let mut table = "#[cfg(feature = \"client\")]\nsaferpay_runtime::impl_flows! {\n    [\n".to_owned();
    for names in names.chunks(6) {
        let _ = writeln!(table, "        {}", names.join(" "));
    }
    table.push_str("    ]\n");
    for (marker, call) in calls {
        let _ = writeln!(table, "    {marker}: {call};");
    }
    table.push_str("}\n");
    Some(table)
}

/// How to call an operation: its group, function, path parameters, request and response.
fn call(context: &Context<'_>, module: &Module<'_>, need: &Need) -> Option<String> {
    let functions = |handle: &&Handle<'_>| handle.functions.iter().any(|each| each.title == need.operation);
    let handle = module.handles.iter().find(functions)?;
    let function = handle.functions.iter().find(|each| each.title == need.operation)?;
    let parameters: Vec<&str> = function.path_parameters.iter().map(|each| each.parameter.name).collect();
    let message = |index: usize| format!("{}::{}", handle.module, context.item(index).path.name);
    let request = function.request.or(function.query).map(message).unwrap_or_default();
    let response = function.response.map_or_else(|| "()".to_owned(), message);
    let (group, name, parameters) = (&handle.module, &function.name, parameters.join(" "));
    Some(format!("{group} {name} [{parameters}] ({request}) {response}"))
}

fn version_module(context: &Context<'_>, module: &Module<'_>) -> Source {
    let comments = Comments::default();
    let version = module.version.to_string();
    let about = comments.of_module(&[
        Paragraph::always(format!("SpecVersion {version}, as [published](https://saferpay.github.io/jsonapi/{version}/).")),
        Paragraph::always("This module contains the client, containers and value lists. Requests and responses are in the module \
         of their group."
            .to_owned()),
        Paragraph::always(table(context, module)),
    ]);
    let modules: Vec<_> = module.handles.iter().map(|handle| format_ident!("{}", handle.module)).collect();
    let types: Vec<_> = module.handles.iter().map(|handle| format_ident!("{}", handle.name)).collect();
    let handle_docs: Vec<_> = module
        .handles
        .iter()
        .map(|handle| {
            let link = |function: &Function<'_>| {
                format!("[`{name}`]({}::{}::{name})", handle.module, handle.name, name = function.name)
            };
            let functions: Vec<String> = handle.functions.iter().map(link).collect();
            let paragraph = format!("The operations of {}: {}.", handle.name, functions.join(", "));
            comments.of_item(&[Paragraph::always(paragraph)])
        })
        .collect();
    let spec_version_doc = " The SpecVersion of this module.";
    let client_doc = comments.of_item(&[
        Paragraph::always(format!("Calls Saferpay with SpecVersion {version}.")),
        Paragraph::always(
            "Build a client once and share it: cloning is cheap, and connections stay open.".to_owned(),
        ),
        Paragraph::always("# Example".to_owned()),
        Paragraph::always(CLIENT.replace("{version}", &module.name)),
    ]);
    let tokens = quote! {
        #about
        mod containers;
        mod values;
        #(pub mod #modules;)*
        pub use containers::*;
        pub use values::*;
        #[cfg(feature = "client")]
        use crate::client::{ClientBuilder, Connection, VersionedClient};
        #[doc = #spec_version_doc]
        pub const SPEC_VERSION: &str = #version;
        #client_doc
        #[cfg(feature = "client")]
        #[cfg_attr(docsrs, doc(cfg(feature = "client")))]
        #[derive(Clone, Debug)]
        pub struct Client {
            connection: Connection,
        }
        #[cfg(feature = "client")]
        impl Client {
            /// Builds a client. It needs an environment, a customer ID and credentials.
            #[inline]
            #[must_use]
            pub fn builder() -> ClientBuilder<Self> {
                ClientBuilder::new()
            }
            /// Calls an operation that this crate does not have, by its path below the base URL.
            ///
            /// The client replaces `[customerId]` in the path. Credentials, headers and errors are those
            /// of all calls. For paths of the JSON API, the client adds the
            /// [`RequestHeader`](crate::header::RequestHeader) to the body that you set with
            /// [`json`](crate::client::Call::json). An empty response is `null`.
            #[inline]
            pub fn raw(
                &self,
                method: crate::client::Method,
                path: &str,
            ) -> crate::client::Call<serde_json::Value> {
                crate::client::Call::raw(&self.connection, method, path)
            }
            #(
                #handle_docs
                #[inline]
                #[must_use]
                pub fn #modules(&self) -> #modules::#types<'_> {
                    #modules::#types { connection: &self.connection }
                }
            )*
        }
        #[cfg(feature = "client")]
        impl VersionedClient for Client {
            const SPEC_VERSION: &'static str = SPEC_VERSION;
            #[inline]
            fn from_connection(connection: Connection) -> Self {
                Self { connection }
            }
        }
    };
    Source::new(format!("{}/mod.rs", module.name), tokens).with_comments(comments)
}
