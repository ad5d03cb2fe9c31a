//! The character classes of the pages, as regular expressions.

/// Each class with an equivalent pattern. `Utf8` accepts every character.
const PATTERNS: &[(&str, &str)] = &[
    ("Alphabetic", "^[A-Za-z]*$"),
    ("AlphaNumeric", "^[A-Za-z0-9]*$"),
    ("Id", "^[A-Za-z0-9.:_-]*$"),
    ("Iso3166", "^[A-Za-z0-9-]*$"),
    ("Numeric", "^[0-9]*$"),
    ("PayerId", "^[A-Za-z0-9.:!#$%&'*+/=?^_`{|}~@-]*$"),
];

/// The pattern of a class; none if it accepts every character, or too many for a readable pattern.
pub(super) fn of(class: &str) -> Option<&'static str> {
    PATTERNS.iter().find(|(name, _)| *name == class).map(|(_, pattern)| *pattern)
}

/// Whether a document can state the class without an extension.
#[must_use]
pub fn has_pattern(class: &str) -> bool {
    of(class).is_some()
}

/// The class of a pattern. Quantifiers do not matter: only the set of characters counts.
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
