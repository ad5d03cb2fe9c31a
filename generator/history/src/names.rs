//! The Rust names of published names: fields, functions, modules and variants.

use heck::{ToSnakeCase, ToUpperCamelCase};
use unicode_ident::{is_xid_continue, is_xid_start};

/// The keywords of Rust that may be the name of a field or module.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// These cannot be names, even with `r#`.
const PATHS: &[&str] = &["Self", "_", "crate", "self", "super"];

/// The variant of every enum for a value that the specification does not list.
pub const UNKNOWN_VALUE: &str = "UnknownValue";

/// A field or a function: `ThreeDs` is `three_ds`, `Type` is `r#type`.
#[must_use]
pub fn field_name(name: &str) -> String {
    let snake = module_name(name);
    match &*snake {
        "self" | "super" | "crate" => format!("{snake}_"),
        snake if KEYWORDS.contains(&snake) => format!("r#{snake}"),
        _ => snake,
    }
}

/// The setter of a field in Rust: `r#type` is set by `with_type`.
#[must_use]
pub fn setter_name(field: &str) -> String {
    format!("with_{}", field.trim_start_matches("r#").trim_end_matches('_'))
}

/// A module or file: `PaymentPage` is `payment_page`.
#[must_use]
pub fn module_name(name: &str) -> String {
    let snake = name.to_snake_case();
    if snake.starts_with(|first: char| first.is_ascii_digit()) { format!("n{snake}") } else { snake }
}

/// A variant: `DO_NOT_RETRY` is `DoNotRetry`, a leading digit gets a word before it.
#[must_use]
pub fn variant_name(value: &str) -> String {
    let camel = value.to_upper_camel_case();
    match &*camel {
        "" => "Empty".to_owned(),
        "Self" => "Self_".to_owned(),
        camel if camel.starts_with(|first: char| first.is_ascii_digit()) => format!("Value{camel}"),
        _ => camel,
    }
}

/// A path with its parameters in braces: square brackets would be links in documentation.
#[must_use]
pub fn braces(path: &str) -> String {
    path.replace('[', "{").replace(']', "}")
}

/// Whether Rust accepts a name for a field, function or variant.
#[must_use]
pub fn is_name(name: &str) -> bool {
    let raw = name.strip_prefix("r#");
    let identifier = raw.unwrap_or(name);
    let mut characters = identifier.chars();
    let starts = characters.next().is_some_and(|first| first == '_' || is_xid_start(first));
    starts
        && characters.all(is_xid_continue)
        && !PATHS.contains(&identifier)
        && (raw.is_some() || !KEYWORDS.contains(&identifier))
}

/// Whether Rust accepts a name for a type, and the name of its module, too.
#[must_use]
pub fn is_type_name(name: &str) -> bool {
    is_name(name) && is_name(&module_name(name))
}

#[cfg(test)]
mod tests {
    use super::{field_name, is_name, is_type_name, setter_name, variant_name};

    #[test]
    fn follows_rust_case() {
        assert_eq!(field_name("IBAN"), "iban");
        assert_eq!(field_name("ThreeDs"), "three_ds");
        assert_eq!(field_name("Type"), "r#type");
        assert_eq!(setter_name("r#type"), "with_type");
        assert_eq!(setter_name("self_"), "with_self");
        assert_eq!(variant_name("DO_NOT_RETRY"), "DoNotRetry");
        assert_eq!(variant_name("Json Api"), "JsonApi");
        assert_eq!(variant_name("3DS"), "Value3ds");
    }

    #[test]
    fn accepts_the_names_that_rust_accepts() {
        for name in ["a", "_a", "r#type", "Zürich", "UnknownValue", "a1"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", "_", "1a", "a-b", "a b", "type", "gen", "self", "r#self", "Self", "r#", "r#1", "a#"]
        {
            assert!(!is_name(name), "{name}");
        }
        assert!(is_type_name("Payer"));
        assert!(!is_type_name("Type"));
    }
}
