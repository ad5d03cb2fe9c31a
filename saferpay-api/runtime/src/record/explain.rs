use serde_json::Error;
use serde_json::error::Category;

/// What was expected and what was found, without the values that serde puts into its messages,
/// because they can be secrets.
pub fn explain(error: &Error) -> (String, String) {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = error.to_string();
    let message = message.strip_suffix(&place).unwrap_or(&message);
    match error.classify() {
        // Syntax errors: these messages contain no values.
        Category::Syntax | Category::Eof | Category::Io => {
            return ("JSON".to_owned(), format!("broken JSON ({message}{place})"));
        }
        Category::Data => {}
    }

    let mismatch = ["invalid type: ", "invalid value: "]
        .iter()
        .find_map(|start| message.strip_prefix(start))
        .and_then(|rest| rest.rsplit_once(", expected "));
    if let Some((found, expected)) = mismatch {
        // Such as `string "secret"`, `integer `7`` or `map`.
        let kind = found.split(['"', '`']).next().unwrap_or_default().trim();
        return (expected.to_owned(), kind.to_owned());
    }
    if let Some(name) = message.strip_prefix("missing field ") {
        return (format!("the field {name}"), "nothing".to_owned());
    }
    if let Some(name) = message.strip_prefix("duplicate field ") {
        return (format!("the field {name} once"), "it twice".to_owned());
    }
    ("a different value".to_owned(), format!("a value that does not fit{place}"))
}
