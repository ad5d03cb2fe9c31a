//! Compares a field of a page with a property of a document.

use std::collections::BTreeSet;

use crate::check::Check;
use saferpay_openapi::pattern;
use saferpay_spec::{Constraint, Field, Kind, Presence};

/// The differences between two fields, without their containers: the check, and what both sides state.
pub(super) fn differences(page: &Field, document: &Field) -> Vec<(Check, String)> {
    let mut found = Vec::new();
    let mut says = |check: Check, page: &str, document: &str| {
        found.push((check, format!("the page says {page}, the document {document}")));
    };
    if page.kind != document.kind {
        says(Check::DocumentType, &kind(page), &kind(document));
    }
    if presence(page.presence, document.presence) {
        says(Check::DocumentPresence, page.presence.as_str(), document.presence.as_str());
    }
    // Another type implies other constraints.
    if page.kind == document.kind && constraints(page, document) {
        says(Check::DocumentConstraints, &listed(&page.constraints), &listed(&document.constraints));
    }
    if document.further_values && !page.further_values && !page.values.is_empty() {
        says(Check::DocumentValues, "that these are all values", "that there may be others");
    }
    if default(page) != default(document) {
        let shown = |field: &Field| field.default.clone().unwrap_or_else(|| "nothing".to_owned());
        says(Check::DocumentDefault, &shown(page), &shown(document));
    }
    if page.deprecated != document.deprecated {
        let shown = |deprecated| if deprecated { "deprecated" } else { "not deprecated" };
        says(Check::DocumentDeprecation, shown(page.deprecated), shown(document.deprecated));
    }
    found.extend(values(&page.values, &document.values).map(|detail| (Check::DocumentValues, detail)));
    found
}

/// The type as a person reads it: `object Payment_Models_Data_Payment`.
pub(super) fn kind(field: &Field) -> String {
    [Some(field.kind.as_str()), field.reference.as_deref()]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The values that only one list has, in any order.
pub(super) fn values<T: Ord + ToString>(page: &[T], document: &[T]) -> Option<String> {
    let [page, document] = [page, document].map(|list| list.iter().collect::<BTreeSet<_>>());
    let shown = |values: Vec<&&T>| {
        values.iter().map(|value| format!("`{}`", value.to_string())).collect::<Vec<_>>().join(", ")
    };
    let only_page = shown(page.difference(&document).collect());
    let only_document = shown(document.difference(&page).collect());
    match (only_page.is_empty(), only_document.is_empty()) {
        (true, true) => None,
        _ if document.is_empty() => Some(format!("the page lists {only_page}, the document no values")),
        _ if page.is_empty() => Some(format!("the page lists no values, the document {only_document}")),
        (false, true) => Some(format!("the page lists {only_page}, the document does not")),
        (true, false) => Some(format!("the document lists {only_document}, the page does not")),
        (false, false) => Some(format!("the page lists {only_page} instead, the document {only_document}")),
    }
}

/// Whether they differ. A document without our extension cannot state `recommended`.
fn presence(page: Presence, document: Presence) -> bool {
    page != document && (page, document) != (Presence::Recommended, Presence::Optional)
}

/// The default, in lower case for booleans: pages print both `True` and `true`.
fn default(field: &Field) -> Option<String> {
    let default = field.default.as_ref()?;
    Some(if field.kind == Kind::Boolean { default.to_lowercase() } else { default.clone() })
}

fn constraints(page: &Field, document: &Field) -> bool {
    let said = |constraint: &Constraint| {
        document.constraints.contains(constraint)
            || in_openapi(page.kind, constraint).is_none_or(|said| document.constraints.contains(&said))
    };
    let meant = |constraint: &Constraint| {
        page.constraints.contains(constraint)
            || page
                .constraints
                .iter()
                .any(|page_has| in_openapi(page.kind, page_has).is_some_and(|said| said == *constraint))
    };
    !page.constraints.iter().all(said) || !document.constraints.iter().all(meant)
}

/// The part of a constraint that a document can state without an extension, if any.
fn in_openapi(kind: Kind, constraint: &Constraint) -> Option<Constraint> {
    let is_number = match kind {
        Kind::String => false,
        Kind::Integer | Kind::Decimal => true,
        Kind::Boolean
        | Kind::Date
        | Kind::Uri
        | Kind::Guid
        | Kind::Object
        | Kind::Any
        | Kind::Strings
        | Kind::Objects => return None,
    };
    let limits = constraint.limits();
    if is_number {
        return limits.range.map(|_| constraint.clone());
    }
    if limits.range.is_some() {
        return None;
    }
    let constraint = match (limits.characters, limits.length) {
        (Some(class), Some((least, most))) if pattern(class).is_none() => Constraint::Length { least, most },
        _ => constraint.clone(),
    };
    (constraint != Constraint::Length { least: 0, most: None }).then_some(constraint)
}

fn listed(constraints: &[Constraint]) -> String {
    match constraints {
        [] => "nothing".to_owned(),
        _ => constraints.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
    }
}
