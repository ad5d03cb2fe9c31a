//! Classes of characters as patterns.

use saferpay_spec::CharacterClass;

/// The pattern of a class; none if it accepts every character, or too many for a readable pattern.
#[must_use]
pub fn pattern(class: CharacterClass) -> Option<&'static str> {
    match class {
        CharacterClass::Alphabetic => Some("^[A-Za-z]*$"),
        CharacterClass::AlphaNumeric => Some("^[A-Za-z0-9]*$"),
        CharacterClass::Id => Some("^[A-Za-z0-9.:_-]*$"),
        CharacterClass::Iso3166 => Some("^[A-Za-z0-9-]*$"),
        CharacterClass::Numeric => Some("^[0-9]*$"),
        CharacterClass::PayerId => Some("^[A-Za-z0-9.:!#$%&'*+/=?^_`{|}~@-]*$"),
        CharacterClass::Iso885915 | CharacterClass::Utf8 => None,
    }
}

/// The class of a pattern. Quantifiers do not matter: only the set of characters counts.
pub(super) fn class(text: &str) -> Option<CharacterClass> {
    let set = |pattern: &str| {
        let text = pattern.trim_start_matches('^').trim_end_matches('$');
        text.strip_prefix('[')
            .and_then(|text| text.rsplit_once(']'))
            .filter(|(_, rest)| rest.is_empty() || rest.starts_with(['*', '+', '{']))
            .map(|(set, _)| set.replace("\\d", "0-9").replace("a-zA-Z", "A-Za-z"))
    };
    let searched = set(text)?;
    let has_set = |class: &CharacterClass| pattern(*class).and_then(set).as_ref() == Some(&searched);
    CharacterClass::ALL.into_iter().find(has_set)
}
