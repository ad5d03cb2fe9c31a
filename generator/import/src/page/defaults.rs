//! Defaults that the pages state in words.

/// The words that state a default, the value that they state for a field, and
/// the field where the words alone do not tell the value.
const STATEMENTS: &[(&str, Option<&str>, &str)] = &[
    ("Default: IF_ALLOWED_BY_SCHEME", None, "IF_ALLOWED_BY_SCHEME"),
    ("Default: NONE", None, "NONE"),
    ("default lifetime (1000 days)", None, "1000"),
    ("default lifetime (1096 days)", None, "1096"),
    ("default value of 1000", None, "1000"),
    ("By default this check is disabled", None, "false"),
    ("By default, this check is disabled", None, "false"),
    ("Per default, it is not", Some("IsPreOrder"), "false"),
    ("Per default, a mandatory", Some("HolderName"), "MANDATORY"),
    ("Per default, a holder name field is not shown", None, "NONE"),
    ("by the merchant (default", Some("Initiator"), "MERCHANT"),
];

/// The default that a field's description states.
pub(super) fn read(field: &str, description: &str) -> Option<String> {
    STATEMENTS
        .iter()
        .find(|(words, only, _)| only.is_none_or(|only| only == field) && description.contains(words))
        .map(|(_, _, value)| (*value).to_owned())
}
