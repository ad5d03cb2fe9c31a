//! What the documentation of an operation says about its messages: the fields of the query and of the
//! request, and JSON documents.
//!
//! Versions share it as they share the types. It is in a file next to the type, which the documentation of
//! each operation includes.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use saferpay_history::code_model::{Field, Function, ItemPath, Struct};
use saferpay_spec::{MessagePart, MessageRef, Presence, TableRef};

use super::context::Context;
use super::doc_comment;
use super::json_documents::document;
use super::source::File;

/// The file with the documentation of a message, if it has any.
pub(super) fn file(context: &Context<'_>, index: usize) -> Option<File> {
    let text = text(context, index)?;
    Some(File { path: path(&context.item(index).path), text: format!("{text}\n") })
}

/// Attributes that include the documentation of the messages of an operation. Only rustdoc reads the files,
/// so that they cost programs nothing.
pub(super) fn attributes(context: &Context<'_>, function: &Function<'_>) -> TokenStream {
    [function.query, function.request, function.response]
        .into_iter()
        .flatten()
        .filter(|&index| text(context, index).is_some())
        .map(|index| {
            let path = format!("../{}", path(&context.item(index).path));
            quote!(#[cfg_attr(doc, doc = include_str!(#path))])
        })
        .collect()
}

fn text<'a>(context: &'a Context<'_>, index: usize) -> Option<&'a str> {
    context.message_docs(index, || {
        let item = context.item(index);
        let TableRef::Message(message) = &item.revision.content.owner else { return None };
        let text = match message.part {
            MessagePart::Query => table(context, index, "Query"),
            MessagePart::Request => {
                table(context, index, "Request") + &json(context, item, message, "A minimal request in JSON")
            }
            MessagePart::Response => match json(context, item, message, "A response in JSON") {
                json if json.is_empty() => json,
                json => format!("\n# Response\n{json}"),
            },
        };
        (!text.is_empty()).then_some(text)
    })
}

fn path(path: &ItemPath<'_>) -> String {
    format!("{}/{}/{}.md", path.area, path.folder, path.file)
}

/// The fields with their purposes, those that are mandatory first.
fn table(context: &Context<'_>, index: usize, title: &str) -> String {
    let item = context.item(index);
    if item.fields.is_empty() {
        return String::new();
    }
    let mut fields: Vec<&Field<'_>> = item.fields.iter().collect();
    fields.sort_by_key(|field| field.facts.presence);
    let mut text = format!("\n# {title}\n\n| field | | |\n| --- | --- | --- |\n");
    for field in fields {
        let presence = match field.facts.presence {
            Presence::Mandatory => "mandatory",
            Presence::Recommended => "recommended",
            Presence::Optional => "",
        };
        let deprecated = if field.facts.deprecated { "Deprecated. " } else { "" };
        let purpose = context.field_text(index, field).map(doc_comment::row).unwrap_or_default();
        let (wire, rust) = (&field.wire, field.name.trim_start_matches("r#"));
        let _ =
            writeln!(text, "| [`{wire}`]({}::{rust}) | {presence} | {deprecated}{purpose} |", item.path.name);
    }
    text
}

/// A JSON document that the reader can open.
fn json(context: &Context<'_>, item: &Struct<'_>, message: &MessageRef, title: &str) -> String {
    let specification = context.specification(item.revision.since());
    let document = specification
        .and_then(|specification| document(specification, message, |wire| item.field(wire).is_some()))
        .and_then(|document| serde_json::to_string_pretty(&document).ok());
    match document {
        Some(document) => {
            format!("\n<details><summary>{title}</summary>\n\n```json\n{document}\n```\n\n</details>\n")
        }
        None => String::new(),
    }
}
