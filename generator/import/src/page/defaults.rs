//! Reads the defaults that the pages state in prose.

/// The phrases that state a default, the value, and the field if the phrase has other meanings elsewhere.
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

/// The default in the description of a field.
pub(super) fn read(field: &str, description: &str) -> Option<String> {
    STATEMENTS
        .iter()
        .find(|(words, only, _)| only.is_none_or(|only| only == field) && description.contains(words))
        .map(|(_, _, value)| (*value).to_owned())
}
