//! What holds for all messages, and what an operation says beside its bodies.

use super::{Check, Comparison, Subject, field};
use saferpay_spec::{Deprecation, Field, Operation, Specification, TableRef};

const ERROR_NAME: &str = "ErrorName";
const BEHAVIOR: &str = "Behavior";

/// Compares statuses, error names, behaviors and headers.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (page, document) = (comparison.page, comparison.document);
    if let Some(readings) = field::values(&page.statuses, &document.statuses) {
        comparison.add(Check::DocumentStatuses, Subject::Statuses, "", "#/paths", &readings);
    }
    let lists = [
        (ERROR_NAME, &page.error_names, &document.error_names),
        (BEHAVIOR, &page.behaviors, &document.behaviors),
    ];
    for (name, page, others) in lists {
        // What the document says with the field is compared with the field.
        if **others != *values_of(document, name)
            && let Some(readings) = field::values(page, others)
        {
            let pointer = comparison.reading.pointers.field(&TableRef::Error, name);
            comparison.add(Check::DocumentValues, TableRef::Error, name, pointer, &readings);
        }
    }
    headers(comparison);
}

/// The specification with the error names at their field: a page has them in a table of their own.
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

/// Header names have no case. What the value must be, a document says in an extension.
fn headers(comparison: &mut Comparison<'_>) {
    let (page, document) = (&comparison.page.headers, &comparison.document.headers);
    for header in page {
        let other = document.iter().find(|other| other.name.eq_ignore_ascii_case(&header.name));
        let readings = match other {
            Some(other) if other.value.is_empty() || other.value == header.value => continue,
            Some(other) => format!("the page says {}, the document {}", header.value, other.value),
            None => "the page has the header, the document has not".to_owned(),
        };
        comparison.add(Check::DocumentHeaders, Subject::Headers, &header.name, "#", &readings);
    }
    for other in document {
        if !page.iter().any(|header| header.name.eq_ignore_ascii_case(&other.name)) {
            let readings = "the document has the header, the page has not";
            comparison.add(Check::DocumentHeaders, Subject::Headers, &other.name, "#", readings);
        }
    }
}

/// Compares what two operations say of themselves.
pub(super) fn operation(comparison: &mut Comparison<'_>, page: &Operation, document: &Operation) {
    let pointer = comparison.reading.pointers.operation(&document.reference());
    let owner = page.reference();
    let mut says = |check, page: &str, document: &str| {
        let readings = format!("the page says {page}, the document {document}");
        comparison.add(check, owner.clone(), "", pointer, &readings);
    };
    let ends = [&page.deprecated, &document.deprecated].map(Option::as_ref);
    let same = match ends {
        [Some(page), Some(document)] => {
            // Since when, and what instead, a document says in an extension.
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
        let none = "no licence".to_owned();
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
