//! Recorded messages: raw bodies, HAR files, and the form that names the operation.

use serde_json::{Map, Value};

use super::json_lines::JsonLines;
use super::message::Message;
use crate::model::Body;
use crate::view::View;
use saferpay_spec::checker::known_fields;
use saferpay_spec::problem::Problems;
use saferpay_spec::{MessagePart, Method};

/// What the user says about messages that do not say it themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// The operation, by name or path.
    pub operation: Option<String>,
    /// Whether the bodies are responses. Without it, their shape decides.
    pub direction: Option<MessagePart>,
}

/// The keys of the form that names the operation.
const KEYS: [&str; 3] = ["operation", "request", "response"];

/// Reads the messages of a file.
pub(super) fn messages(
    view: &View<'_>,
    file: &str,
    text: &str,
    given: &Given,
) -> Result<Vec<Message>, Problems> {
    let value: Value =
        serde_json::from_str(text).map_err(|error| Problems::one(file, format!("is not JSON: {error}")))?;
    let lines = JsonLines::of(text);
    if let Some(entries) = value.pointer("/log/entries").and_then(Value::as_array) {
        return har(view, file, entries);
    }
    let mut problems = Problems::default();
    let mut found = Vec::new();
    let all = match &value {
        Value::Array(all) => all.as_slice(),
        single => std::slice::from_ref(single),
    };
    for each in all {
        let messages = match each {
            Value::Object(members) if members.contains_key("operation") => named(view, file, members, &lines),
            Value::Object(members) => body(view, file, members, &lines, given),
            _ => Err(Problems::one(file, "has a value that is not an object; a message is an object")),
        };
        match messages {
            Ok(messages) => found.extend(messages),
            Err(more) => problems.extend(more),
        }
    }
    problems.into_result()?;
    Ok(found)
}

/// `{"operation": "PaymentPage/Initialize", "request": {...}, "response": {...}}`
fn named(
    view: &View<'_>,
    file: &str,
    members: &Map<String, Value>,
    lines: &JsonLines,
) -> Result<Vec<Message>, Problems> {
    let mut problems = Problems::default();
    for key in members.keys().filter(|key| !KEYS.contains(&&***key)) {
        problems.add(
            file,
            format!("has the unknown key `{key}` next to `operation`; expected `request` and `response`"),
        );
    }
    let name = members.get("operation").and_then(Value::as_str).unwrap_or_default();
    let operation = view.operation(name);
    if operation.is_none() {
        let near = view.nearest_operations(name);
        problems.add(file, format!("`{name}` is not an operation of {}{near}", view.version));
    }
    problems.into_result()?;
    let Some(operation) = operation else { return Ok(Vec::new()) };
    let name = &view.operations[operation].named.name;
    let part = |key: &str, body| {
        let value = members.get(key)?;
        Some(Message::recorded(name, body, file, value, &lines.below(key)))
    };
    Ok(part("request", Body::Request).into_iter().chain(part("response", Body::Response)).collect())
}

/// The operation and the direction of a body.
pub(super) fn of_body(
    view: &View<'_>,
    file: &str,
    text: &str,
    given: &Given,
) -> Result<(String, MessagePart), Problems> {
    let value: Value =
        serde_json::from_str(text).map_err(|error| Problems::one(file, format!("is not JSON: {error}")))?;
    let Value::Object(members) = &value else {
        return Err(Problems::one(file, "is not a JSON object; a body is one"));
    };
    let (operation, part) =
        recognize(view, members, file, given).map_err(|text| Problems::one(file, text))?;
    Ok((view.operations[operation].named.name.clone(), part))
}

/// A body as it was sent.
fn body(
    view: &View<'_>,
    file: &str,
    members: &Map<String, Value>,
    lines: &JsonLines,
    given: &Given,
) -> Result<Vec<Message>, Problems> {
    let (operation, part) =
        recognize(view, members, file, given).map_err(|text| Problems::one(file, text))?;
    let name = &view.operations[operation].named.name;
    let value = Value::Object(members.clone());
    Ok(vec![Message::recorded(name, part.into(), file, &value, lines)])
}

/// The operation and the direction of a body: given by the user, in the name of its file, or by its fields.
fn recognize(
    view: &View<'_>,
    members: &Map<String, Value>,
    file: &str,
    given: &Given,
) -> Result<(usize, MessagePart), String> {
    let wanted = match &given.operation {
        Some(name) => Some(view.operation(name).ok_or_else(|| {
            let near = view.nearest_operations(name);
            format!("`{name}` is not an operation of {}{near}", view.version)
        })?),
        None => in_file_name(view, file),
    };
    let direction = given.direction.or_else(|| {
        let has = |name: &str| members.contains_key(name);
        match (has("RequestHeader"), has("ResponseHeader")) {
            (true, false) => Some(MessagePart::Request),
            (false, true) => Some(MessagePart::Response),
            _ => None,
        }
    });
    let mut best: Vec<(usize, MessagePart)> = Vec::new();
    let mut score = (0, 0);
    for operation in (0..view.operations.len()).filter(|index| wanted.is_none_or(|wanted| wanted == *index)) {
        for part in [MessagePart::Request, MessagePart::Response] {
            if direction.is_some_and(|direction| direction != part) || !view.has_message(operation, part) {
                continue;
            }
            let fields = view.fields(crate::view::Table::Message(operation, part));
            let known = known_fields(view.specification, fields, members).len();
            let required = fields.iter().filter(|field| field.presence == saferpay_spec::Presence::Mandatory);
            let missing = required.filter(|field| !members.contains_key(&field.name)).count();
            let this = (known, usize::MAX - missing);
            if known == 0 && wanted.is_none() {
            } else if this > score || best.is_empty() {
                (score, best) = (this, vec![(operation, part)]);
            } else if this == score {
                best.push((operation, part));
            }
        }
    }
    match &*best {
        [one] => Ok(*one),
        [] => Err("has no field of any message; name the operation with `--operation`".to_owned()),
        several => {
            let name = |(operation, part): &(usize, MessagePart)| {
                format!("{} {part}", view.operations[*operation].named.name)
            };
            let mut names: Vec<String> = several.iter().take(4).map(name).collect();
            if several.len() > names.len() {
                names.push(format!("{} more", several.len() - names.len()));
            }
            Err(format!("can be {}; name the operation with `--operation`", names.join(", ")))
        }
    }
}

/// The operation in the name of a file: `PaymentPage_Initialize_request.json`.
fn in_file_name(view: &View<'_>, file: &str) -> Option<usize> {
    let plain =
        |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let file = plain(file.rsplit(['/', '\\']).next().unwrap_or(file));
    let named = view
        .operations
        .iter()
        .enumerate()
        .filter(|(_, operation)| file.contains(&plain(&operation.named.name)));
    named.max_by_key(|(_, operation)| operation.named.name.len()).map(|(index, _)| index)
}

/// The messages of a HAR file: those whose URL is an operation.
fn har(view: &View<'_>, file: &str, entries: &[Value]) -> Result<Vec<Message>, Problems> {
    let mut found = Vec::new();
    let lines = JsonLines::default();
    for entry in entries {
        let text = |pointer: &str| entry.pointer(pointer).and_then(Value::as_str);
        let (Some(method), Some(url)) = (text("/request/method"), text("/request/url")) else { continue };
        let Some(operation) = method.parse().ok().and_then(|method| at_url(view, method, url)) else {
            continue;
        };
        let name = &view.operations[operation].named.name;
        for (pointer, body) in
            [("/request/postData/text", Body::Request), ("/response/content/text", Body::Response)]
        {
            let value = text(pointer).and_then(|text| serde_json::from_str::<Value>(text).ok());
            found.extend(value.map(|value| Message::recorded(name, body, file, &value, &lines)));
        }
    }
    if found.is_empty() {
        let text = format!("has no call of an operation of {} with a JSON body", view.version);
        return Err(Problems::one(file, text));
    }
    Ok(found)
}

/// The operation that a URL calls.
fn at_url(view: &View<'_>, method: Method, url: &str) -> Option<usize> {
    let path = url.split(['?', '#']).next().unwrap_or(url).trim_end_matches('/');
    let parts: Vec<&str> = path.split('/').collect();
    view.operations.iter().position(|operation| {
        let template: Vec<&str> = operation.named.path.trim_matches('/').split('/').collect();
        operation.named.method == method
            && parts.len() >= template.len()
            && template
                .iter()
                .zip(&parts[parts.len() - template.len()..])
                .all(|(part, given)| part.starts_with('[') || part.eq_ignore_ascii_case(given))
    })
}
