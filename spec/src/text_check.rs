//! Checks every text of a specification against its alphabet, once, where a specification is read or
//! imported.
//!
//! Each struct of the model is taken apart field by field, so that a new field does not compile until its
//! alphabet is decided.

use std::fmt;

use crate::alphabet::{self, Checked};
use crate::problem::Problems;
use crate::{
    Container, Deprecation, Example, Field, Header, Message, MessagePart, Operation, OperationRef,
    Specification, TableRef,
};

/// A text that does not fit its alphabet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFault {
    /// The place.
    pub place: TextPlace,
    /// What does not fit.
    pub problem: String,
}

/// The part of a specification that a text belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextPlace {
    /// The version as a whole.
    Version,
    /// An operation.
    Operation(OperationRef),
    /// A list of fields.
    Table(TableRef),
    /// A field of a list, by its name.
    Field(TableRef, String),
}

impl fmt::Display for TextPlace {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version => Ok(()),
            Self::Operation(operation) => operation.fmt(formatter),
            Self::Table(table) => table.fmt(formatter),
            Self::Field(table, field) => write!(formatter, "{table}.{field}"),
        }
    }
}

/// Checks the texts of a specification. `source` names the page or file.
///
/// # Errors
///
/// Each text that does not fit its alphabet, with its place.
pub fn check_texts(source: &str, specification: &Specification) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for TextFault { place, problem } in text_faults(specification) {
        let place = match place {
            TextPlace::Version => source.to_owned(),
            place => format!("{source}: {place}"),
        };
        problems.add(place, problem);
    }
    problems.into_result()
}

/// The texts of a specification that do not fit their alphabets.
#[must_use]
pub fn text_faults(specification: &Specification) -> Vec<TextFault> {
    let Specification {
        version: _,
        statuses: _,
        behaviors,
        error_names,
        error,
        headers,
        operations,
        containers,
    } = specification;
    let mut faults = Faults::default();
    for name in behaviors {
        faults.check(|| TextPlace::Version, "the behavior", name, alphabet::error_name);
    }
    for name in error_names {
        faults.check(|| TextPlace::Version, "the error name", name, alphabet::error_name);
    }
    for Header { name, value } in headers {
        faults.check(|| TextPlace::Version, "the header", name, alphabet::header);
        faults.check(|| TextPlace::Version, "the value of a header", value, alphabet::header_value);
    }
    faults.message(&TableRef::Error, error);
    for operation in operations {
        faults.operation(operation);
    }
    for Container { id, fields } in containers {
        let table = TableRef::Container(id.clone());
        faults.check(|| TextPlace::Table(table.clone()), "the id", id, alphabet::container);
        faults.fields(&table, fields);
    }
    faults.0
}

/// The most faults that are collected; far fewer are printed.
const MOST: usize = 1_000;

#[derive(Default)]
struct Faults(Vec<TextFault>);

impl Faults {
    fn check(
        &mut self,
        place: impl FnOnce() -> TextPlace,
        what: &str,
        text: &str,
        kind: fn(&str) -> Checked,
    ) {
        self.add(place, what, kind(text));
    }

    fn add(&mut self, place: impl FnOnce() -> TextPlace, what: &str, checked: Checked) {
        // A place can be as long as the text.
        if let Err(problem) = checked
            && self.0.len() < MOST
        {
            self.0.push(TextFault { place: place(), problem: format!("{what} {problem}") });
        }
    }

    fn operation(&mut self, operation: &Operation) {
        let Operation {
            method: _,
            path,
            path_parameters,
            title,
            chapter,
            anchor,
            license,
            deprecated,
            query,
            request,
            response,
        } = operation;
        let place = || TextPlace::Operation(operation.reference());
        self.check(place, "the path", path, alphabet::path);
        for parameter in path_parameters {
            self.check(place, "the path parameter", parameter, alphabet::parameter);
        }
        self.check(place, "the title", title, alphabet::title);
        self.check(place, "the chapter", chapter, alphabet::title);
        self.check(place, "the anchor", anchor, alphabet::anchor);
        if let Some(license) = license {
            self.check(place, "the note on the license", license, alphabet::note);
        }
        if let Some(Deprecation { since: _, replacement: Some(replacement) }) = deprecated {
            self.check(place, "the replacement", replacement, alphabet::replacement);
        }
        self.fields(&operation.message_ref(MessagePart::Query).into(), query);
        for (part, message) in [(MessagePart::Request, request), (MessagePart::Response, response)] {
            if let Some(message) = message {
                self.message(&operation.message_ref(part).into(), message);
            }
        }
    }

    fn message(&mut self, table: &TableRef, message: &Message) {
        let Message { fields, examples } = message;
        self.fields(table, fields);
        for example in examples {
            let checked = match example {
                Example::Json(value) => alphabet::json(value),
                Example::NotJson(text) => alphabet::lines(text),
            };
            self.add(|| TextPlace::Table(table.clone()), "a printed example", checked);
        }
    }

    fn fields(&mut self, table: &TableRef, fields: &[Field]) {
        for field in fields {
            let Field {
                name,
                presence: _,
                kind: _,
                reference,
                constraints: _,
                rules: _,
                values,
                further_values: _,
                deprecated: _,
                default,
                example,
            } = field;
            let place = || TextPlace::Field(table.clone(), name.clone());
            self.check(place, "the name", name, alphabet::name);
            if let Some(reference) = reference {
                self.check(place, "the reference", reference, alphabet::container);
            }
            for value in values {
                self.check(place, "the value", value, alphabet::value);
            }
            if let Some(default) = default {
                self.check(place, "the default", default, alphabet::value);
            }
            if let Some(example) = example {
                self.check(place, "the example", example, alphabet::line);
            }
        }
    }
}
