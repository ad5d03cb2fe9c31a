//! A field in one line, as reports show it.

use std::collections::BTreeSet;

use crate::view::View;
use saferpay_spec::Field;

/// Everything that the specification states about a field.
pub(crate) fn describe(view: &View<'_>, field: &Field) -> String {
    let mut parts = vec![type_name(view, field), field.presence.as_str().to_owned()];
    parts.extend(field.constraints.iter().map(ToString::to_string));
    parts.extend(field.rules.iter().map(ToString::to_string));
    if !field.values.is_empty() {
        parts.push(format!("one of {}", sorted(&field.values).join(", ")));
    }
    parts.join(", ")
}

/// The type, or the container that it refers to.
pub(crate) fn type_name(view: &View<'_>, field: &Field) -> String {
    match view.target(field) {
        Some(target) if field.kind.is_list() => format!("[{target}]"),
        Some(target) => target.to_owned(),
        None => field.kind.as_str().to_owned(),
    }
}

fn sorted(values: &[String]) -> Vec<&str> {
    values.iter().map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect()
}
