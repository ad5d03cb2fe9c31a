//! Limits on the size of a specification, so that nothing that is made from it can grow without end.
//!
//! Each is several times what the largest published page has. The largest numbers so far: 42 operations,
//! 128 containers, 30 fields of a table, 3 containers within each other.

use serde_json::Value;

use crate::problem::Problems;
use crate::{Field, Message, Specification, TableRef};

/// The most operations of a version.
pub const OPERATIONS: usize = 300;

/// The most containers of a version.
pub const CONTAINERS: usize = 1_000;

/// The most fields of a container, request, response or query.
pub const FIELDS: usize = 200;

/// The most fields of all tables of a version.
pub const ALL_FIELDS: usize = 20_000;

/// The most values of one list.
pub const VALUES: usize = 1_000;

/// The most values of all lists of a version.
pub const ALL_VALUES: usize = 50_000;

/// The most printed examples of a version.
pub const EXAMPLES: usize = 1_000;

/// The most error names, behaviors, headers or statuses of a version.
pub const NAMES: usize = 1_000;

/// The most releases of the changelog, and the most announcements of a release.
pub const ANNOUNCEMENTS: usize = 500;

/// The most names, and the most links, of an announcement.
pub const ANNOUNCED: usize = 100;

/// The most bytes of a title, path, ID or key, which everything below it repeats. Real ones have up to 100.
pub const NAME: usize = 300;

/// The most containers within each other.
pub const NESTING: usize = 32;

/// The most constraints of a field.
pub const CONSTRAINTS: usize = 20;

/// The most bytes of a page, document, changelog or version file.
pub const BYTES: usize = 8 << 20;

/// Checks a specification against all limits but [`NESTING`] and [`BYTES`]. `source` names the page or file.
///
/// # Errors
///
/// Each limit that is passed, with its place.
pub fn check_limits(source: &str, specification: &Specification) -> Result<(), Problems> {
    let mut problems = Problems::default();
    let mut limit = |place: &dyn Fn() -> String, count: usize, most: usize, what: &str| {
        if count > most {
            problems.add(place(), format!("has {count} {what}; the limit is {most}"));
        }
    };
    let whole = || source.to_owned();
    let Specification { statuses, behaviors, error_names, headers, operations, containers, .. } =
        specification;
    limit(&whole, operations.len(), OPERATIONS, "operations");
    limit(&whole, containers.len(), CONTAINERS, "containers");
    for (count, what) in [
        (statuses.len(), "HTTP statuses"),
        (behaviors.len(), "behaviors"),
        (error_names.len(), "error names"),
        (headers.len(), "headers"),
    ] {
        limit(&whole, count, NAMES, what);
    }
    let (mut all_fields, mut all_values) = (0, 0);
    for (table, fields) in specification.tables() {
        limit(&|| format!("{source}: {table}"), fields.len(), FIELDS, "fields");
        all_fields += fields.len();
        for field in fields {
            let Field { name, values, constraints, .. } = field;
            let place = || place(source, &table, name);
            limit(&place, values.len(), VALUES, "values");
            limit(&place, constraints.len(), CONSTRAINTS, "constraints");
            all_values += values.len();
        }
    }
    limit(&whole, all_fields, ALL_FIELDS, "fields in all tables");
    limit(&whole, all_values, ALL_VALUES, "values in all lists");
    let messages = operations.iter().flat_map(|operation| [&operation.request, &operation.response]);
    let examples: usize =
        messages.flatten().chain([&specification.error]).map(|Message { examples, .. }| examples.len()).sum();
    limit(&whole, examples, EXAMPLES, "printed examples");
    problems.into_result()
}

fn place(source: &str, table: &TableRef, field: &str) -> String {
    format!("{source}: {table}.{field}")
}

/// A count with a limit, for readers that must not continue beyond it.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    left: Option<usize>,
}

impl Budget {
    /// A budget of this size.
    #[must_use]
    pub const fn new(most: usize) -> Self {
        Self { left: Some(most) }
    }

    /// Uses some of the budget. Returns false when it is exceeded, and from then on.
    #[must_use]
    pub fn take(&mut self, count: usize) -> bool {
        self.left = self.left.and_then(|left| left.checked_sub(count));
        self.left.is_some()
    }

    /// Whether the budget is exceeded.
    #[must_use]
    pub const fn is_spent(&self) -> bool {
        self.left.is_none()
    }
}

/// The size of a printed example: its values, and the bytes of its texts.
#[must_use]
pub fn example_size(value: &Value) -> usize {
    let (mut size, mut waiting) = (0, vec![value]);
    while let Some(value) = waiting.pop() {
        size += 1;
        match value {
            Value::String(text) => size += text.len(),
            Value::Array(items) => waiting.extend(items),
            Value::Object(members) => {
                size += members.keys().map(String::len).sum::<usize>();
                waiting.extend(members.values());
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    size
}
