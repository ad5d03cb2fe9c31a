//! The file of a record: a struct, its constructor and setters, and its table.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::comment::Comment;
use super::context::Context;
use super::links::Scope;
use super::{Source, answers, docs, rules};
use saferpay_history::names::setter_name;
use saferpay_history::{History, Record, RecordField, Shape, Target};
use saferpay_spec::texts::Text;
use saferpay_spec::{Kind, MessagePart, MessageRef, Presence, SpecVersion, TableRef};

pub(super) fn source(context: &Context<'_>, index: usize) -> Source {
    let (history, shape) = (context.history, context.record(index));
    let name = format_ident!("{}", shape.name);
    let row = |field| Row::new(history, field, shape.since(), context.field_text(index, field));
    let fields: Vec<Row<'_>> = shape.content.fields.iter().map(row).collect();
    let comment = || Comment::new(context, Scope::Shape(Target::Record(index)));
    let imports = imports(history, &shape.content);
    let foreign = foreign(&shape.content);
    let definition = definition(&description(context, index, comment()), &name, &fields, &comment);
    let methods = methods(&name, &fields, &comment);
    let table = table(&name, &fields, &answers::answers(history, &shape.content));
    let tokens = quote! {
        #foreign
        #imports
        #definition
        #methods
    };
    let path = format!("shapes/{}/{}.rs", shape.module, shape.file());
    Source { path, tokens, table: Some(table) }
}

/// A field with what is written of it in several places.
struct Row<'a> {
    field: &'a RecordField,
    /// The version that introduced the shape.
    since: SpecVersion,
    /// What it is for.
    text: Option<&'a Text>,
    name: Ident,
    /// The type of the value, or of one item of a list.
    value: TokenStream,
    mandatory: bool,
    list: bool,
}

impl<'a> Row<'a> {
    fn new(history: &History, field: &'a RecordField, since: SpecVersion, text: Option<&'a Text>) -> Self {
        let value = match (field.target, field.kind) {
            (Some(Target::Record(index)), _) => {
                let name = format_ident!("{}", history.records[index].name);
                quote!(#name)
            }
            (Some(Target::Values(index)), _) => {
                let name = format_ident!("{}", history.values[index].name);
                quote!(#name)
            }
            (None, Kind::Boolean) => quote!(bool),
            (None, Kind::Integer) => quote!(i64),
            (None, Kind::Decimal) => quote!(Decimal),
            (None, Kind::Date) => quote!(DateTime),
            (None, Kind::Any | Kind::Object | Kind::Objects) => quote!(Value),
            (None, Kind::String) if field.zeroized => quote!(SecretString),
            (None, Kind::String | Kind::Strings | Kind::Uri | Kind::Guid) => quote!(String),
        };
        Self {
            name: ident(&field.rust),
            value,
            mandatory: field.presence == Presence::Mandatory,
            list: field.kind.is_list(),
            field,
            since,
            text,
        }
    }

    /// The type of the field in the struct.
    fn stored(&self) -> TokenStream {
        let value = &self.value;
        match (self.list, self.mandatory) {
            (true, _) => quote!(Vec<#value>),
            (false, true) => quote!(#value),
            (false, false) => quote!(Option<#value>),
        }
    }

    /// Whether a caller may give the value in several types.
    fn is_generic(&self) -> bool {
        !self.list
            && self.field.target.is_none()
            && matches!(self.field.kind, Kind::String | Kind::Uri | Kind::Guid | Kind::Date)
    }

    /// The parameter by which a caller gives the value, and the value made of it.
    fn given(&self) -> (TokenStream, TokenStream) {
        let (name, value) = (&self.name, &self.value);
        if self.list {
            return (quote!(#name: Vec<#value>), quote!(#name));
        }
        if self.is_generic() {
            (quote!(#name: impl Into<#value>), quote!(#name.into()))
        } else {
            (quote!(#name: #value), quote!(#name))
        }
    }
}

/// A name that may be a raw identifier.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, proc_macro2::Span::call_site()),
        None => format_ident!("{name}"),
    }
}

/// Imports of the shapes that the fields hold.
fn imports(history: &History, record: &Record) -> TokenStream {
    let paths: BTreeSet<(String, String, String, String)> = record
        .fields
        .iter()
        .filter_map(|field| field.target)
        .map(|target| match target {
            Target::Record(index) => path("shapes", &history.records[index]),
            Target::Values(index) => path("values", &history.values[index]),
        })
        .collect();
    let uses = paths.into_iter().map(|(area, module, file, name)| {
        let [area, module, file, name] = [&area, &module, &file, &name].map(|part| ident(part));
        quote!(use crate::generated::#area::#module::#file::#name;)
    });
    quote!(#(#uses)*)
}

/// Imports of the types that are not generated.
fn foreign(record: &Record) -> TokenStream {
    let free = |kinds: &[Kind]| {
        record.fields.iter().any(|field| field.target.is_none() && kinds.contains(&field.kind))
    };
    let value = free(&[Kind::Any, Kind::Object, Kind::Objects]).then(|| {
        quote!(
            use serde_json::Value;
        )
    });
    let date = free(&[Kind::Date]).then(|| {
        quote!(
            use crate::DateTime;
        )
    });
    let decimal = free(&[Kind::Decimal]).then(|| {
        quote!(
            use crate::Decimal;
        )
    });
    let secret_string = record.fields.iter().any(|field| field.zeroized).then(|| {
        quote!(
            use crate::SecretString;
        )
    });
    quote!(#value #date #decimal #secret_string)
}

fn path<T>(area: &str, shape: &Shape<T>) -> (String, String, String, String) {
    (area.to_owned(), shape.module.clone(), shape.file(), shape.name.clone())
}

/// What is said of a record as a whole.
fn description(context: &Context<'_>, index: usize, mut comment: Comment<'_>) -> TokenStream {
    let shape = context.record(index);
    let text = context.record_text(index);
    comment.text(text);
    comment.fact(describe(&shape.content.owner));
    // What a message is for, its operation says.
    if let Some((operation, of_operation)) = context.operation_text(index).filter(|_| text.is_none()) {
        let first = comment.first(of_operation);
        comment.fact(format!("`{operation}`: {first}"));
    }
    comment.fact(docs::since(shape.since(), &shape.content.anchor));
    comment.tokens()
}

fn definition<'a>(
    docs: &TokenStream,
    name: &Ident,
    fields: &[Row<'_>],
    comment: &impl Fn() -> Comment<'a>,
) -> TokenStream {
    // Everything else comes with the table, where it costs less than derived.
    let default = fields.iter().all(|row| !row.mandatory).then(|| quote!(#[derive(Default)]));
    let fields = fields.iter().map(|row| {
        let (name, stored) = (&row.name, row.stored());
        let mut docs = comment();
        docs.text(row.text);
        docs.facts(docs::field(row.field, row.since, &row.value.to_string()));
        let docs = docs.tokens();
        quote!(#docs pub #name: #stored,)
    });
    quote! {
        #docs
        #default
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
    }
}

/// The first sentence for a table.
fn describe(owner: &TableRef) -> String {
    match owner {
        TableRef::Error => "The body of an error.".to_owned(),
        TableRef::Container(id) => format!("The container `{id}`."),
        TableRef::Message(MessageRef { operation, part }) => match part {
            MessagePart::Query => format!("The query of `{operation}`."),
            MessagePart::Request | MessagePart::Response => format!("The {part} body of `{operation}`."),
        },
    }
}

fn methods<'a>(name: &Ident, fields: &[Row<'_>], comment: &impl Fn() -> Comment<'a>) -> TokenStream {
    let mandatory = fields.iter().filter(|row| row.mandatory);
    let (parameters, values): (Vec<_>, Vec<_>) = mandatory.clone().map(Row::given).unzip();
    let names: Vec<&Ident> = mandatory.map(|row| &row.name).collect();
    let optional: Vec<&Row<'_>> = fields.iter().filter(|row| !row.mandatory).collect();
    let setters = optional.iter().map(|row| {
        let name = &row.name;
        let setter = format_ident!("{}", setter_name(&row.field.rust));
        let (parameter, value) = row.given();
        let value = if row.list { value } else { quote!(Some(#value)) };
        let mut docs = comment();
        let first = row.text.map(|text| format!(" {}", docs.first(text))).unwrap_or_default();
        docs.fact(format!("Sets `{}`.{first}", row.field.wire));
        let docs = docs.tokens();
        let inline = inline(row.is_generic());
        quote! {
            #docs
            #inline
            #[must_use]
            pub fn #setter(mut self, #parameter) -> Self {
                self.#name = #value;
                self
            }
        }
    });
    let values = names.iter().zip(values).map(|(name, value)| {
        let short = value.to_string() == name.to_string();
        if short { quote!(#name) } else { quote!(#name: #value) }
    });
    let blank = quote!(saferpay_runtime::record::Record::EMPTY);
    let rest = (!optional.is_empty()).then(|| quote!(..#blank));
    let made = if names.is_empty() { blank } else { quote!(Self { #(#values,)* #rest }) };
    let docs = constructor(fields, comment());
    let inline = inline(fields.iter().any(|row| row.mandatory && row.is_generic()));
    quote! {
        impl #name {
            #docs
            #inline
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                #made
            }
            #(#setters)*
        }
    }
}

/// What keeps this crate from compiling functions that nobody may call. Generic ones are so anyway.
fn inline(generic: bool) -> Option<TokenStream> {
    (!generic).then(|| quote!(#[inline]))
}

/// What is said of `new`: what each parameter is for.
fn constructor(fields: &[Row<'_>], mut docs: Comment<'_>) -> TokenStream {
    let mandatory = || fields.iter().filter(|row| row.mandatory);
    docs.fact(match mandatory().count() {
        0 => "Makes one with nothing set.",
        _ => "Makes one of what is mandatory.",
    });
    let parameters: Vec<String> =
        mandatory().filter_map(|row| Some(format!("- `{}`: {}", row.name, docs.first(row.text?)))).collect();
    if !parameters.is_empty() {
        docs.fact(parameters.join("\n"));
    }
    docs.tokens()
}

/// The table of the fields, a line each.
fn table(name: &Ident, fields: &[Row<'_>], answers: &[&str]) -> String {
    let answers = if answers.is_empty() { String::new() } else { format!(" [{}]", answers.join(" ")) };
    let head = format!("saferpay_runtime::impl_record!({name}{answers} {{");
    if fields.is_empty() {
        return format!("{head}}});\n");
    }
    let mut table = format!("{head}\n");
    for (index, row) in fields.iter().enumerate() {
        let mut known = vec![if row.mandatory { "mandatory" } else { "optional" }.to_owned()];
        known.extend(row.field.secret.then(|| "secret".to_owned()));
        known.push(format!("{:?}", row.field.wire));
        known.extend(rules::rules(row.field));
        let _ = writeln!(table, "    {index} {}: {},", row.name, known.join(" "));
    }
    table.push_str("});\n");
    table
}
