//! Compares facts about all messages, and the properties of operations.

use super::comparison::Comparison;
use super::field;
use crate::check::Check;
use crate::subject::Subject;
use saferpay_spec::{Deprecation, Field, Operation, Specification, TableRef};

const ERROR_NAME: &str = "ErrorName";
const BEHAVIOR: &str = "Behavior";

/// Compares statuses, error names, behaviors and headers.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (page, document) = (comparison.page, comparison.document);
    if let Some(detail) = field::values(&page.statuses, &document.statuses) {
        comparison.add(Check::DocumentStatuses, Subject::Statuses, "", "#/paths", &detail);
    }
    let lists = [
        (ERROR_NAME, &page.error_names, &document.error_names),
        (BEHAVIOR, &page.behaviors, &document.behaviors),
    ];
    for (name, page, others) in lists {
        // The comparison of fields covers values that the document states at the field.
        if **others != *values_of(document, name)
            && let Some(detail) = field::values(page, others)
        {
            let pointer = comparison.parsed.pointers.field(&TableRef::Error, name);
            comparison.add(Check::DocumentValues, TableRef::Error, name, pointer, &detail);
        }
    }
    headers(comparison);
}

/// The specification with the error names at their field: a page lists them in a separate table.
pub(super) fn complete(specification: &Specification) -> Specification {
    let mut complete = specification.clone();
    let unnamed = |field: &&mut Field| field.name == ERROR_NAME && field.values.is_empty();
    if let Some(field) = complete.error.fields.iter_mut().find(unnamed) {
        field.values.clone_from(&specification.error_names);
    }
    complete
}

fn values_of<'a>(specification: &'a Specification, name: &str) -> &'a [String] {
    let field = specification.error.fields.iter().find(|field| field.name == name);
    field.map(|field| &*field.values).unwrap_or_default()
}

/// Compares headers. Their names are case-insensitive, and a document without our extension cannot state
/// their values.
fn headers(comparison: &mut Comparison<'_>) {
    let (page, document) = (&comparison.page.headers, &comparison.document.headers);
    for header in page {
        let other = document.iter().find(|other| other.name.eq_ignore_ascii_case(&header.name));
        let detail = match other {
            Some(other) if other.value.is_empty() || other.value == header.value => continue,
            Some(other) => format!("the page says {}, the document {}", header.value, other.value),
            None => "the page has the header, the document does not".to_owned(),
        };
        comparison.add(Check::DocumentHeaders, Subject::Headers, &header.name, "#", &detail);
    }
    for other in document {
        if !page.iter().any(|header| header.name.eq_ignore_ascii_case(&other.name)) {
            let detail = "the document has the header, the page does not";
            comparison.add(Check::DocumentHeaders, Subject::Headers, &other.name, "#", detail);
        }
    }
}

/// Compares the properties of two operations.
pub(super) fn operation(comparison: &mut Comparison<'_>, page: &Operation, document: &Operation) {
    let pointer = comparison.parsed.pointers.operation(&document.reference());
    let owner = page.reference();
    let mut says = |check, page: &str, document: &str| {
        let detail = format!("the page says {page}, the document {document}");
        comparison.add(check, owner.clone(), "", pointer, &detail);
    };
    let ends = [&page.deprecated, &document.deprecated].map(Option::as_ref);
    let same = match ends {
        [Some(page), Some(document)] => {
            // A document without our extension cannot state the version and the replacement.
            document.since.is_none_or(|since| page.since == Some(since))
                && (document.replacement.is_none() || page.replacement == document.replacement)
        }
        [page, document] => page.is_some() == document.is_some(),
    };
    if !same {
        let [page, document] = ends.map(deprecation);
        says(Check::DocumentDeprecation, &page, &document);
    }
    if let Some(license) = &document.license
        && page.license.as_ref() != Some(license)
    {
        let none = "no license".to_owned();
        says(Check::DocumentLicense, page.license.as_ref().unwrap_or(&none), license);
    }
}

fn deprecation(deprecation: Option<&Deprecation>) -> String {
    let Some(deprecation) = deprecation else { return "not deprecated".to_owned() };
    let since = deprecation.since.map(|since| format!(" since {since}")).unwrap_or_default();
    let instead =
        deprecation.replacement.as_ref().map(|instead| format!(" for {instead}")).unwrap_or_default();
    format!("deprecated{since}{instead}")
}
