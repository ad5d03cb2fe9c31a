//! Reads the note that an operation is deprecated.

use saferpay_spec::Deprecation;

/// Reads the version that deprecates an operation, and its replacement.
pub(super) fn read(note: &str) -> Deprecation {
    let since = between(note, "since Version ", ". ").and_then(|version| version.parse().ok());
    let replacement = note
        .split_once("Please use instead: ")
        .map(|(_, path)| path.split(' ').next().unwrap_or(path))
        .map(|path| path.trim_end_matches('/').replace('{', "[").replace('}', "]"))
        .or_else(|| between(note, "replaced by the ", ".").map(str::to_owned));
    Deprecation { since, replacement }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    rest.split_once(end).map(|(between, _)| between)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn reads_both_forms() {
        let note =
            read("GET DEPRECATED:: since Version 1.31. Please use instead: /rest/customers/{customerId}/");
        assert_eq!(note.since.map(|version| version.to_string()).as_deref(), Some("1.31"));
        assert_eq!(note.replacement.as_deref(), Some("/rest/customers/[customerId]"));
        let note = read("WARNING: deprecated and replaced by the Payment Page. Use it.");
        assert_eq!((note.since, note.replacement.as_deref()), (None, Some("Payment Page")));
    }
}
