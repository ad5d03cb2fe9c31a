//! Fields that could be secret, and for which `spec/secrets.toml` has no decision.
//!
//! A new version can bring a field such as `OneTimeCode`. Nobody would notice that it is printed, so the
//! lint fails until somebody decides. It finds candidates by a word of their name, or by their type.

use std::collections::BTreeMap;

use heck::ToSnakeCase as _;
use saferpay_spec::problem::Problems;
use saferpay_spec::secrets::Secrets;
use saferpay_spec::{Constraint, Field, Kind, SpecVersion, Specification, runs};

/// Words in the names of secrets.
const WORDS: &[&str] = &[
    "access",
    "account",
    "auth",
    "authentication",
    "authorization",
    "authorized",
    "card",
    "cavv",
    "certificate",
    "code",
    "credential",
    "cryptogram",
    "cvc",
    "cvv",
    "data",
    "eci",
    "fingerprint",
    "hash",
    "iban",
    "intent",
    "key",
    "link",
    "login",
    "number",
    "offer",
    "otp",
    "pan",
    "password",
    "pin",
    "qr",
    "secret",
    "session",
    "signature",
    "token",
    "track",
    "url",
    "uri",
    "value",
    "verification",
    "xid",
];

/// A text of exactly this length or more is typical of a cryptogram.
const FIXED_LENGTH: u32 = 20;

/// Finds the fields of all versions that need a decision.
#[must_use]
pub fn undecided(specifications: &[Specification], secrets: &Secrets) -> Problems {
    let all: Vec<SpecVersion> = specifications.iter().map(|each| each.version).collect();
    let mut found: BTreeMap<(String, &'static str), Vec<SpecVersion>> = BTreeMap::new();
    for specification in specifications {
        for (owner, fields) in specification.tables() {
            for field in fields.iter().filter(|field| is_candidate(field)) {
                if !secrets.is_decided(&owner, field) {
                    let (place, what) = (format!("{owner}.{}", field.name), advice(field));
                    found.entry((place, what)).or_default().push(specification.version);
                }
            }
        }
    }
    let mut problems = Problems::default();
    for ((place, what), versions) in found {
        problems.add(place, format!("(in {}) could be a secret; {what}", runs(&versions, &all)));
    }
    problems.extend(one_word(specifications, secrets));
    problems
}

fn advice(field: &Field) -> &'static str {
    if words(field).len() == 1 {
        "decide in spec/secrets.toml: `[secret]`, or `[plain]` with the name of the table"
    } else {
        "decide in spec/secrets.toml: `[secret]` or `[plain]`"
    }
}

/// Whether a field could be a secret by its name or its type.
fn is_candidate(field: &Field) -> bool {
    if !field.values.is_empty() {
        return false;
    }
    match field.kind {
        Kind::Guid | Kind::Uri => true,
        Kind::String | Kind::Strings | Kind::Integer | Kind::Any => {
            words(field).iter().any(|word| WORDS.contains(&&**word))
                || field.constraints.iter().any(is_typical)
        }
        // Whether something exists, when it was or how much it is. Tables are checked by their own fields.
        Kind::Boolean | Kind::Date | Kind::Decimal | Kind::Object | Kind::Objects => false,
    }
}

fn is_typical(constraint: &Constraint) -> bool {
    match constraint {
        Constraint::Base64 => true,
        Constraint::Length { least, most } => *least >= FIXED_LENGTH && *most == Some(*least),
        _ => false,
    }
}

/// The words of a name, in lower case and in the singular.
fn words(field: &Field) -> Vec<String> {
    let name = field.name.to_snake_case();
    name.split('_')
        .map(|word| word.trim_end_matches(|end: char| end == 's' || end.is_ascii_digit()).to_owned())
        .collect()
}

/// Plain fields whose names say too little, and that are decided for every table.
fn one_word(specifications: &[Specification], secrets: &Secrets) -> Problems {
    let mut problems = Problems::default();
    let tables = specifications.iter().flat_map(Specification::tables);
    let mut names: Vec<&str> = tables
        .flat_map(|(_, fields)| fields)
        .filter(|field| words(field).len() == 1 && secrets.is_plain_everywhere(&field.name))
        .map(|field| &*field.name)
        .collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let place = format!("spec/secrets.toml: plain.{name}");
        problems
            .add(place, "is a single word, which can mean a secret elsewhere; add the table: `Table.Name`");
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use saferpay_spec::Presence;

    fn field(name: &str, kind: Kind) -> Field {
        Field {
            name: name.to_owned(),
            presence: Presence::Optional,
            kind,
            reference: None,
            constraints: Vec::new(),
            rules: Vec::new(),
            values: Vec::new(),
            further_values: false,
            deprecated: false,
            default: None,
            example: None,
        }
    }

    #[test]
    fn candidates_are_found_by_name_and_by_type() {
        for (name, kind, expected) in [
            ("OneTimeCode", Kind::String, true),
            ("Codes", Kind::Strings, true),
            ("BlikCode", Kind::Integer, true),
            ("SCAToken", Kind::String, true),
            ("CardCVC2", Kind::String, true),
            ("OfferId", Kind::Guid, true),
            ("Reference", Kind::Guid, true),
            ("Somewhere", Kind::Uri, true),
            ("HasCVC", Kind::Boolean, false),
            ("Description", Kind::String, false),
        ] {
            assert_eq!(is_candidate(&field(name, kind)), expected, "{name}");
        }
        let mut text = field("Reference", Kind::String);
        text.constraints = vec![Constraint::Length { least: 28, most: Some(28) }];
        assert!(is_candidate(&text));
        text.constraints = vec![Constraint::Base64];
        assert!(is_candidate(&text));
        text.values = vec!["A".to_owned()];
        assert!(!is_candidate(&text));
    }
}
