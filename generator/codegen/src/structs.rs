//! The file of a struct: the definition, the constructor and setters, and the table of its fields.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use saferpay_history::Target;
use saferpay_history::code_model::{Field, Parameter, Struct};
use saferpay_spec::escape::markdown_code as code;
use saferpay_spec::texts::Text;
use saferpay_spec::{Presence, TableRef};

use super::comments::Comments;
use super::context::Context;
use super::doc_comment::Comment;
use super::links::Scope;
use super::source::Source;
use super::types::{ident, parameter_tokens, runtime_imports, type_tokens};
use super::{aliases, constraints, facts, paths};

pub(super) fn source(context: &Context<'_>, index: usize) -> Source {
    let item = context.item(index);
    let name = format_ident!("{}", item.path.name);
    let fields: Vec<Documented<'_>> = item
        .fields
        .iter()
        .map(|field| Documented { field, name: ident(field.name), text: context.field_text(index, field) })
        .collect();
    let comments = Comments::default();
    let comment = || Comment::new(context, Scope::Type(Target::Record(index)), &comments);
    let runtime_imports = runtime_imports(item.fields.iter().map(|field| field.value().item()));
    let imports = imports(context, item);
    let description = description(context, index, comment());
    let definition = definition(description.as_ref(), item, &name, &fields, &comment);
    let methods = methods(item, &name, &fields, &comment);
    let tokens = quote! {
        #(#runtime_imports)*
        #imports
        #definition
        #methods
    };
    Source::new(paths::file(&item.path), tokens).with_comments(comments).with_table(table(item))
}

/// A field with its text.
struct Documented<'a> {
    field: &'a Field<'a>,
    name: Ident,
    text: Option<&'a Text>,
}

/// The value that a parameter was given.
fn argument(parameter: &Parameter<'_>) -> TokenStream {
    let name = ident(parameter.name);
    if parameter.converts { quote!(#name.into()) } else { quote!(#name) }
}

/// Imports of the generated types of the fields.
fn imports(context: &Context<'_>, item: &Struct<'_>) -> TokenStream {
    let targets = item.fields.iter().filter_map(|field| field.facts.target);
    let paths: BTreeSet<_> = targets.map(|target| context.model.path(target)).collect();
    paths.into_iter().map(paths::import).collect()
}

/// The documentation of the struct.
fn description(context: &Context<'_>, index: usize, mut comment: Comment<'_>) -> Option<TokenStream> {
    let revision = context.item(index).revision;
    let text = context.struct_text(index);
    comment.text(text);
    match (&revision.content.owner, context.message_operation(index)) {
        (TableRef::Message(message), Some((operation, of_operation))) => {
            let link = comment.link(operation);
            comment.fact(format!("The {} of {link}.", facts::part(message.part)));
            // The text of an operation says what its messages are for.
            if let Some(of_operation) = of_operation.filter(|_| text.is_none()) {
                let first = comment.first(of_operation);
                comment.fact(first);
            }
        }
        (owner, _) => comment.fact(facts::record(owner)),
    }
    comment.fact(facts::since(revision.since(), &revision.content.anchor));
    comment.facts(facts::rules(&context.item(index).fields));
    comment.tokens()
}

fn definition<'a>(
    docs: Option<&TokenStream>,
    item: &Struct<'_>,
    name: &Ident,
    fields: &[Documented<'_>],
    comment: &impl Fn() -> Comment<'a>,
) -> TokenStream {
    // All other traits come with the table, where they cost less than derived ones.
    let default = item.has_default().then(|| quote!(#[derive(Default)]));
    let fields = fields.iter().map(|Documented { field, name, text }| {
        let stored = type_tokens(&field.stored);
        let mut docs = comment();
        docs.text(*text);
        docs.facts(facts::field(field, item.revision.since()));
        let (docs, alias) = (docs.tokens(), aliases::wire(field.name.trim_start_matches("r#"), field.wire));
        quote!(#docs #alias pub #name: #stored,)
    });
    quote! {
        #docs
        #default
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
    }
}

fn methods<'a>(
    item: &Struct<'_>,
    name: &Ident,
    fields: &[Documented<'_>],
    comment: &impl Fn() -> Comment<'a>,
) -> TokenStream {
    let constructor = constructor(item, fields, comment());
    let setters = fields.iter().filter_map(|documented| setter(documented, comment()));
    quote! {
        impl #name {
            #constructor
            #(#setters)*
        }
    }
}

fn constructor(item: &Struct<'_>, fields: &[Documented<'_>], docs: Comment<'_>) -> TokenStream {
    let docs = constructor_docs(fields, docs);
    let inline = inline(item.mandatory().any(|field| field.parameter.converts));
    let parameters = item.mandatory().map(|field| parameter_tokens(&field.parameter));
    let values = item.mandatory().map(|field| {
        let (name, value) = (ident(field.name), argument(&field.parameter));
        if field.parameter.converts { quote!(#name: #value) } else { quote!(#name) }
    });
    let empty = quote!(saferpay_runtime::record::Record::EMPTY);
    let has_optional = item.fields.iter().any(|field| !field.is_mandatory());
    let rest = has_optional.then(|| quote!(..#empty));
    let body = if item.has_default() { empty } else { quote!(Self { #(#values,)* #rest }) };
    quote! {
        #docs
        #inline
        #[must_use]
        pub fn new(#(#parameters),*) -> Self {
            #body
        }
    }
}

/// The documentation of `new`, with the purpose of each parameter.
fn constructor_docs(fields: &[Documented<'_>], mut docs: Comment<'_>) -> Option<TokenStream> {
    let mandatory = || fields.iter().filter(|documented| documented.field.is_mandatory());
    docs.fact(match mandatory().count() {
        0 => "Creates a value with nothing set.",
        _ => "Creates a value with its mandatory fields.",
    });
    let parameters: Vec<String> = mandatory()
        .filter_map(|Documented { name, text, .. }| Some(format!("- `{name}`: {}", docs.first((*text)?))))
        .collect();
    if !parameters.is_empty() {
        docs.fact(parameters.join("\n"));
    }
    docs.tokens()
}

fn setter(documented: &Documented<'_>, mut docs: Comment<'_>) -> Option<TokenStream> {
    let Documented { field, name, text } = documented;
    let setter = format_ident!("{}", field.setter.as_ref()?);
    let parameter = parameter_tokens(&field.parameter);
    let value = argument(&field.parameter);
    let value = if field.value().is_list() { value } else { quote!(Some(#value)) };
    let first = text.map(|text| format!(" {}", docs.first(text))).unwrap_or_default();
    docs.fact(format!("Sets {}.{first}", code(field.wire)));
    let docs = docs.tokens();
    let inline = inline(field.parameter.converts);
    Some(quote! {
        #docs
        #inline
        #[must_use]
        pub fn #setter(mut self, #parameter) -> Self {
            self.#name = #value;
            self
        }
    })
}

/// `#[inline]` keeps the crate from compiling functions that no program calls. For generic functions
/// this is so without it.
fn inline(generic: bool) -> Option<TokenStream> {
    (!generic).then(|| quote!(#[inline]))
}

/// The table of the fields, a line each.
fn table(item: &Struct<'_>) -> String {
    let traits: Vec<&str> = item.traits.iter().map(|each| each.keyword()).collect();
    let traits = if traits.is_empty() { String::new() } else { format!(" [{}]", traits.join(" ")) };
    let facts = response_facts(item);
    let inputs = request_inputs(item);
    let head = format!("saferpay_runtime::impl_record!({}{traits}{facts}{inputs} {{", item.path.name);
    if item.fields.is_empty() {
        return format!("{head}}});\n");
    }
    let mut table = format!("{head}\n");
    for (index, field) in item.fields.iter().enumerate() {
        let mut words = vec![presence(field).to_owned()];
        words.extend(field.facts.secret.then(|| "secret".to_owned()));
        words.push(format!("{:?}", field.wire));
        let position = |name: &str| item.fields.iter().position(|each| each.wire == name);
        words.extend(constraints::constraints(field.facts, &position));
        let _ = writeln!(table, "    {index} {}: {},", field.name, words.join(" "));
    }
    table.push_str("});\n");
    table
}

/// The word of the runtime for the presence of a field.
fn presence(field: &Field<'_>) -> &'static str {
    match field.facts.presence {
        Presence::Mandatory if field.is_mandatory() => "mandatory",
        Presence::Mandatory => "expected",
        Presence::Recommended | Presence::Optional => "optional",
    }
}

/// The places of the facts of a response, one per line.
fn response_facts(item: &Struct<'_>) -> String {
    if item.facts.is_empty() {
        return String::new();
    }
    let mut facts = " {\n".to_owned();
    for (fact, paths) in &item.facts {
        let paths: Vec<String> = paths.iter().map(|path| format!("{path:?}")).collect();
        let _ = writeln!(facts, "    {}: {},", fact.variant(), paths.join(" "));
    }
    facts.push('}');
    facts
}

/// The places of the inputs of a request, one per line.
fn request_inputs(item: &Struct<'_>) -> String {
    if item.inputs.is_empty() {
        return String::new();
    }
    let mut inputs = " sets {\n".to_owned();
    for (input, paths) in &item.inputs {
        let paths: Vec<String> = paths.iter().map(|path| format!("{path:?}")).collect();
        let _ = writeln!(inputs, "    {}: {},", input.variant(), paths.join(" "));
    }
    inputs.push('}');
    inputs
}
