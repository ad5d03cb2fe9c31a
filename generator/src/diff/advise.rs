//! Which versions accept a payload, and why the others do not.

use serde_json::Value;

use super::admit;
use super::model::Part;
use super::versions::Versions;
use super::view::{TableRef, View};
use crate::problem::Problems;
use crate::spec::{Constraint, Field, Kind, Presence, SpecVersion};

/// What every version says to a payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// Each version, oldest first, with what it has against the payload.
    pub versions: Vec<(SpecVersion, Vec<String>)>,
}

/// What the runtime puts into every request, and callers leave out.
const HEADER: &str = "RequestHeader";

impl Versions<'_> {
    /// Holds a request against all versions. The operation is named as `PaymentPage/Initialize` or by
    /// its path.
    ///
    /// # Errors
    ///
    /// A text that is no JSON object, or an operation that no version has.
    pub fn advise(&self, file: &str, text: &str, operation: &str) -> Result<Advice, Problems> {
        let body: Value = serde_json::from_str(text)
            .map_err(|error| Problems::one(file, format!("is no JSON: {error}")))?;
        if !body.is_object() {
            return Err(Problems::one(file, "is no JSON object, as a request is"));
        }
        if self.views().iter().all(|view| view.operation(operation).is_none()) {
            return Err(Problems::one(
                format!("operation {operation}"),
                "no version has it; one looks like `PaymentPage/Initialize`",
            ));
        }
        let versions = self.views().iter().map(|view| {
            let mut reasons = Vec::new();
            match view.operation(operation) {
                Some(index) => table(view, TableRef::Message(index, Part::Request), "", &body, &mut reasons),
                None => reasons.push("has no such operation".to_owned()),
            }
            (view.version, reasons)
        });
        Ok(Advice { versions: versions.collect() })
    }
}

impl Advice {
    /// The versions that accept the payload, oldest first.
    #[must_use]
    pub fn accepting(&self) -> impl DoubleEndedIterator<Item = SpecVersion> + '_ {
        self.versions.iter().filter(|(_, reasons)| reasons.is_empty()).map(|(version, _)| *version)
    }

    /// The advice in lines; versions that say the same stand together.
    #[must_use]
    pub fn text(&self) -> String {
        let accepting: Vec<SpecVersion> = self.accepting().collect();
        let mut text = match (accepting.first(), accepting.last()) {
            (Some(first), Some(last)) => format!(
                "Accepted by {} of {} versions: the earliest is {first}, the latest {last}.\n",
                accepting.len(),
                self.versions.len()
            ),
            _ => "No version accepts it.\n".to_owned(),
        };
        for run in self.versions.chunk_by(|one, other| one.1 == other.1) {
            let (Some((first, reasons)), Some((last, _))) = (run.first(), run.last()) else { continue };
            let range = if first == last { first.to_string() } else { format!("{first}-{last}") };
            text += &range;
            match &**reasons {
                [] => text += "  accepted\n",
                reasons => {
                    text += "  refused\n    ";
                    text += &reasons.join("\n    ");
                    text += "\n";
                }
            }
        }
        text
    }
}

fn table(view: &View<'_>, of: TableRef<'_>, path: &str, body: &Value, reasons: &mut Vec<String>) {
    let Value::Object(members) = body else {
        reasons.push(format!("{path} is no object"));
        return;
    };
    let place = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    for field in view.fields(of) {
        let given = members.get(&field.name).is_some_and(|value| !value.is_null());
        if field.presence == Presence::Mandatory && !given && field.name != HEADER {
            reasons.push(format!("{} is missing", place(&field.name)));
        }
    }
    for (name, given) in members.iter().filter(|(_, given)| !given.is_null()) {
        match view.field(of, name) {
            None => reasons.push(format!("{} is unknown, and would be passed over", place(name))),
            Some(field) => value(view, field, &place(name), given, reasons),
        }
    }
}

fn value(view: &View<'_>, field: &Field, path: &str, given: &Value, reasons: &mut Vec<String>) {
    if field.kind.is_list() {
        let Value::Array(items) = given else { return reasons.push(format!("{path} is no list")) };
        for (index, item) in items.iter().enumerate() {
            single(view, field, &format!("{path}[{index}]"), item, reasons);
        }
    } else {
        single(view, field, path, given, reasons);
    }
}

fn single(view: &View<'_>, field: &Field, path: &str, given: &Value, reasons: &mut Vec<String>) {
    if let Some(target) = view.target(field) {
        return table(view, TableRef::Container(target), path, given, reasons);
    }
    let fits = match field.kind {
        Kind::Boolean => given.is_boolean(),
        Kind::Integer => given.is_i64() || given.is_u64(),
        Kind::Decimal => given.is_number(),
        Kind::Any | Kind::Object | Kind::Objects => true,
        Kind::String | Kind::Date | Kind::Uri | Kind::Guid | Kind::Strings => given.is_string(),
    };
    if !fits {
        reasons.push(format!("{path} is no {}", field.kind.as_str()));
    }
    if let Some(text) = given.as_str() {
        let listed =
            field.values.is_empty() || field.further_values || field.values.iter().any(|value| value == text);
        if !listed {
            reasons.push(format!("{path} may not be `{text}`"));
        }
    }
    for constraint in field.constraints.iter().filter(|constraint| !holds(constraint, given)) {
        reasons.push(format!("{path} does not satisfy {constraint}"));
    }
}

fn holds(constraint: &Constraint, given: &Value) -> bool {
    let length = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    match (constraint, given) {
        (Constraint::Characters { class, least, most }, Value::String(text)) => {
            (*least..=*most).contains(&length(text))
                && text.chars().all(|character| admit::admits(class, character))
        }
        (Constraint::Length { least, most }, Value::String(text)) => {
            (*least..=most.unwrap_or(u32::MAX)).contains(&length(text))
        }
        (Constraint::Range { least, most }, Value::Number(number)) => {
            number.as_i64().is_none_or(|number| (*least..=*most).contains(&number))
        }
        _ => true,
    }
}
