//! A request body, held against the tables of one version.

use std::collections::BTreeSet;

use serde_json::Value;

use super::admit;
use super::view::{TableRef, View};
use saferpay_spec::{Constraint, Field, Kind, Presence, Rule};

/// What a version says to a payload.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opinion {
    /// Why it is refused; with nothing here it is accepted.
    pub refusals: Vec<String>,
    /// The fields that are unknown, and would be passed over in silence.
    pub passed_over: Vec<String>,
    /// The fields with what the crate's `validate` checks of them, and this does not.
    pub unchecked: BTreeSet<String>,
}

/// What the runtime puts into every request, and callers leave out.
const HEADER: &str = "RequestHeader";

/// Holds an object against a table.
pub(super) fn table(view: &View<'_>, of: TableRef<'_>, path: &str, body: &Value, opinion: &mut Opinion) {
    let Value::Object(members) = body else {
        opinion.refusals.push(format!("{path} is no object"));
        return;
    };
    let place = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    for field in view.fields(of) {
        let given = members.get(&field.name).is_some_and(|value| !value.is_null());
        if field.presence == Presence::Mandatory && !given && field.name != HEADER {
            opinion.refusals.push(format!("{} is missing", place(&field.name)));
        }
    }
    for (name, given) in members.iter().filter(|(_, given)| !given.is_null()) {
        match view.field(of, name) {
            None => opinion.passed_over.push(place(name)),
            Some(field) => value(view, field, &place(name), given, opinion),
        }
    }
}

fn value(view: &View<'_>, field: &Field, path: &str, given: &Value, opinion: &mut Opinion) {
    let mandatory = field.presence == Presence::Mandatory;
    if !field.kind.is_list() {
        return single(view, field, mandatory, path, given, opinion);
    }
    let Value::Array(items) = given else { return opinion.refusals.push(format!("{path} is no list")) };
    if items.is_empty() && mandatory {
        opinion.refusals.push(format!("{path} is empty"));
    }
    for rule in &field.rules {
        let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
        if let Rule::Items(least, most) = rule
            && !(*least..=*most).contains(&count)
        {
            opinion.refusals.push(format!("{path} does not satisfy {rule}"));
        }
    }
    for (index, item) in items.iter().enumerate() {
        single(view, field, true, &format!("{path}[{index}]"), item, opinion);
    }
}

fn single(view: &View<'_>, field: &Field, mandatory: bool, path: &str, given: &Value, opinion: &mut Opinion) {
    if let Some(target) = view.target(field) {
        return table(view, TableRef::Container(target), path, given, opinion);
    }
    let fits = match field.kind {
        Kind::Boolean => given.is_boolean(),
        Kind::Integer => given.is_i64(),
        Kind::Decimal => given.is_number(),
        Kind::Any | Kind::Object | Kind::Objects => true,
        Kind::String | Kind::Date | Kind::Uri | Kind::Guid | Kind::Strings => given.is_string(),
    };
    if !fits {
        return opinion.refusals.push(format!("{path} is no {}", field.kind.as_str()));
    }
    if mandatory && given.as_str() == Some("") {
        return opinion.refusals.push(format!("{path} is empty"));
    }
    if let Some(text) = given.as_str() {
        let listed =
            field.values.is_empty() || field.further_values || field.values.iter().any(|value| value == text);
        if !listed {
            opinion.refusals.push(format!("{path} may not be `{text}`"));
        }
    }
    for constraint in field.constraints.iter().filter(|constraint| !satisfies(constraint, given)) {
        opinion.refusals.push(format!("{path} does not satisfy {constraint}"));
    }
    for rule in &field.rules {
        match keeps(rule, given) {
            Some(true) => {}
            Some(false) => opinion.refusals.push(format!("{path} does not satisfy {rule}")),
            None => _ = opinion.unchecked.insert(format!("{path} ({rule})")),
        }
    }
    let form = match field.kind {
        Kind::Date => "date",
        Kind::Uri => "uri",
        _ => return,
    };
    opinion.unchecked.insert(format!("{path} ({form})"));
}

#[expect(clippy::cast_precision_loss, reason = "no bound of a page has so many digits")]
fn satisfies(constraint: &Constraint, given: &Value) -> bool {
    let length = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    match (constraint, given) {
        (Constraint::Characters { class, least, most }, Value::String(text)) => {
            (*least..=*most).contains(&length(text))
                && text.chars().all(|character| admit::admits(class, character))
        }
        (Constraint::Length { least, most }, Value::String(text)) => {
            (*least..=most.unwrap_or(u32::MAX)).contains(&length(text))
        }
        (Constraint::Range { least, most }, Value::String(text)) => {
            text.parse().is_ok_and(|number: i64| (*least..=*most).contains(&number))
        }
        (Constraint::Range { least, most }, Value::Number(number)) => match number.as_i64() {
            Some(number) => (*least..=*most).contains(&number),
            None => number.as_f64().is_some_and(|number| (*least as f64..=*most as f64).contains(&number)),
        },
        (Constraint::Base64, Value::String(text)) => is_base64(text),
        _ => true,
    }
}

/// Whether a value keeps a rule; nothing where that takes lists of codes, a calendar or a clock.
fn keeps(rule: &Rule, given: &Value) -> Option<bool> {
    match (rule, given) {
        (Rule::Format(format), Value::String(text)) => match &**format {
            "Amount" => Some(is_digits(text)),
            "WholeNumber" => Some(is_digits(text.strip_prefix('-').unwrap_or(text))),
            _ => None,
        },
        (Rule::OneOf(numbers), Value::Number(number)) => {
            Some(number.as_i64().is_some_and(|number| numbers.contains(&number)))
        }
        (Rule::HoursAhead(..) | Rule::BeforeToday, _) => None,
        // The length of a list was looked at before its items.
        _ => Some(true),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_base64(text: &str) -> bool {
    let bare = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    text.len().is_multiple_of(4)
        && bare.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
}
