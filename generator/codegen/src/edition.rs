//! The module of a version: what it consists of, and its client.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::comment::Comment;
use super::context::Context;
use super::links::Scope;
use super::reexport::reexport;
use super::{Source, docs, flows, group};
use saferpay_history::names::module_name;
use saferpay_history::{Edition, EditionOperation, Group, Shape};

pub(super) fn sources(context: &Context<'_>, edition: &Edition) -> Vec<Source> {
    let history = context.history;
    let folder = edition.version.feature();
    let mut sources = vec![
        Source::new(format!("{folder}/mod.rs"), module(context, edition)),
        Source::new(
            format!("{folder}/containers.rs"),
            reexports("shapes", edition.containers.iter().map(|index| &history.records[*index])),
        ),
        Source::new(
            format!("{folder}/values.rs"),
            reexports("values", edition.values.iter().map(|index| &history.values[*index])),
        ),
    ];
    sources.extend(edition.groups.iter().map(|group| group::source(context, edition, group)));
    sources
}

fn reexports<'a, T: 'a>(area: &str, shapes: impl Iterator<Item = &'a Shape<T>>) -> TokenStream {
    let uses = shapes.map(|shape| reexport(area, shape));
    quote!(#(#uses)*)
}

/// The operations with what they are for. Functions and HTTP lines are long: they stand below each
/// other, and may break where a reader would break them.
fn table(context: &Context<'_>, edition: &Edition) -> String {
    let mut rows = vec!["| operation | what it is for |".to_owned(), "| --- | --- |".to_owned()];
    for group in &edition.groups {
        // The links are by file, since the handles are there with the client alone.
        let (handle, name) = (module_name(&group.name), &group.name);
        for operation in &group.operations {
            let function = module_name(&operation.name);
            let call = format!("{handle}()<wbr>.{function}(..)").replace('_', "_<wbr>");
            let path = group::braces(&operation.path).replace('/', "<wbr>/");
            let about = about(context, edition, group, operation);
            rows.push(format!(
                "| [<code>{call}</code>]({handle}/struct.{name}.html#method.{function})\
                 <br><code>{} {path}</code> | {about} |",
                operation.method
            ));
        }
    }
    rows.join("\n")
}

fn about(context: &Context<'_>, edition: &Edition, group: &Group, operation: &EditionOperation) -> String {
    let text = context.texts.operation(&format!("{}/{}", group.name, operation.name), edition.version);
    let first = text.map(|text| Comment::new(context, Scope::Table).first(text).replace('|', "\\|"));
    // Code is between the marks, such as `Transaction/Initialize`.
    let parts = first.iter().flat_map(|first| first.split('`')).enumerate();
    let parts = parts.map(|(index, part)| match index % 2 {
        0 => part.to_owned(),
        _ => format!("<code>{}</code>", part.replace('/', "<wbr>/")),
    });
    parts.collect()
}

fn module(context: &Context<'_>, edition: &Edition) -> TokenStream {
    let flows = flows::call(context.history, edition);
    let version = edition.version.to_string();
    let about = docs::module_doc(&[
        format!("SpecVersion {version}, as [published](https://saferpay.github.io/jsonapi/{version}/)."),
        "Containers and value lists stand here, requests and responses in the module of their group."
            .to_owned(),
        table(context, edition),
    ]);
    let modules: Vec<_> =
        edition.groups.iter().map(|group| format_ident!("{}", module_name(&group.name))).collect();
    let types: Vec<_> = edition.groups.iter().map(|group| format_ident!("{}", group.name)).collect();
    let group_docs =
        edition.groups.iter().map(|group| docs::doc(&[format!("The operations of {}.", group.name)]));
    let spec_version_doc = " The SpecVersion that this module speaks.";
    let client_doc = format!(" Calls Saferpay with SpecVersion {version}. Cloning is cheap.");
    quote! {
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
        #[doc = #client_doc]
        #[cfg(feature = "client")]
        #[derive(Clone, Debug)]
        pub struct Client {
            connection: Connection,
        }
        #[cfg(feature = "client")]
        impl Client {
            /// Begins a client: environment, customer id and credentials are needed.
            #[inline]
            #[must_use]
            pub fn builder() -> ClientBuilder<Self> {
                ClientBuilder::new()
            }
            /// Calls what this crate does not model, by its path below the base address.
            ///
            /// `[customerId]` in the path is filled in. Credentials, headers and errors are those
            /// of any other call; for paths of the JSON API the `RequestHeader` is put in front
            /// of the body that [`json`](crate::client::Call::json) gives. An empty answer is
            /// `null`.
            #[inline]
            pub fn raw(
                &self,
                method: crate::client::Method,
                path: &str,
            ) -> crate::client::Call<'_, serde_json::Value> {
                crate::client::Call::raw(&self.connection, method, path)
            }
            #(
                #group_docs
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
        #flows
    }
}
