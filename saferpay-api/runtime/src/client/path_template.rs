//! Paths with parameters, such as `/rest/customers/[customerId]/terminals`.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All characters except those that RFC 3986 calls unreserved.
pub(super) const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Replaces the parameters of a path such as `/rest/customers/[customerId]/terminals`, and appends
/// the path to the URL.
///
/// The error is the name of a parameter and what is wrong with it.
pub(super) fn fill<'t>(
    address: &mut String,
    template: &'t str,
    parameter: impl Fn(&str) -> Option<&'t str>,
) -> Result<(), (&'t str, &'static str)> {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('[') {
        let (name, after) = after.split_once(']').unwrap_or((after, ""));
        let value = parameter(name).ok_or((name, "is missing"))?;
        match value {
            "" => return Err((name, "must not be empty")),
            // These would change the path, escaped or not.
            "." | ".." => return Err((name, "must not be `.` or `..`")),
            _ => {}
        }
        address.push_str(before);
        address.extend(utf8_percent_encode(value, ESCAPED));
        rest = after;
    }
    address.push_str(rest);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(value: Option<&'static str>) -> Result<String, (&'static str, &'static str)> {
        let mut address = "https://x/api".to_owned();
        fill(&mut address, "/rest/customers/[customerId]/x", |name| {
            assert_eq!(name, "customerId");
            value
        })?;
        Ok(address)
    }

    #[test]
    fn values_are_escaped() {
        assert_eq!(one(Some("245294")).unwrap(), "https://x/api/rest/customers/245294/x");
        assert_eq!(
            one(Some("a/b?c#d %ü[e]")).unwrap(),
            "https://x/api/rest/customers/a%2Fb%3Fc%23d%20%25%C3%BC%5Be%5D/x"
        );
    }

    #[test]
    fn values_that_would_change_the_path_are_refused() {
        for value in [None, Some(""), Some("."), Some("..")] {
            assert_eq!(one(value).unwrap_err().0, "customerId");
        }
    }
}
