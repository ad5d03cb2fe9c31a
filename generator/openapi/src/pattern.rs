//! The pages' classes of characters as patterns.

/// Each class with the pattern that says the same. `Utf8` admits everything.
const PATTERNS: &[(&str, &str)] = &[
    ("Alphabetic", "^[A-Za-z]*$"),
    ("AlphaNumeric", "^[A-Za-z0-9]*$"),
    ("Id", "^[A-Za-z0-9.:_-]*$"),
    ("Iso3166", "^[A-Za-z0-9-]*$"),
    ("Numeric", "^[0-9]*$"),
    ("PayerId", "^[A-Za-z0-9.:!#$%&'*+/=?^_`{|}~@-]*$"),
];

/// The pattern of a class; none where it admits everything, or has too many
/// characters for a pattern that reads well.
pub(super) fn of(class: &str) -> Option<&'static str> {
    PATTERNS.iter().find(|(name, _)| *name == class).map(|(_, pattern)| *pattern)
}

/// Whether a document can say the class without an extension.
#[must_use]
pub fn has_pattern(class: &str) -> bool {
    of(class).is_some()
}

/// The class of a pattern. One without a length, or with another quantifier, is
/// taken for the same set of characters.
pub(super) fn class(pattern: &str) -> Option<&'static str> {
    let set = |pattern: &str| {
        let text = pattern.trim_start_matches('^').trim_end_matches('$');
        text.strip_prefix('[')
            .and_then(|text| text.rsplit_once(']'))
            .filter(|(_, rest)| rest.is_empty() || rest.starts_with(['*', '+', '{']))
            .map(|(set, _)| set.replace("\\d", "0-9").replace("a-zA-Z", "A-Za-z"))
    };
    let wanted = set(pattern)?;
    PATTERNS.iter().find(|(_, known)| set(known).as_ref() == Some(&wanted)).map(|(name, _)| *name)
}
