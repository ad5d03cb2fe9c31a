//! Decodes the path and the query of a request.

use percent_encoding::percent_decode_str;

/// The decoded segments of a path, without the leading `api`. `None` if one of them is not UTF-8.
/// Where double slashes are accepted, there are no empty segments between others.
pub(super) fn segments(path: &str, double_slashes: bool) -> Option<Vec<String>> {
    let path = path.strip_prefix('/')?;
    let whole: Vec<&str> = path.split('/').collect();
    let last = whole.len() - 1;
    let kept = whole
        .iter()
        .enumerate()
        .filter(|(index, text)| !double_slashes || !text.is_empty() || *index == last);
    let mut kept: Vec<&str> = kept.map(|(_, text)| *text).collect();
    if kept.len() > 1 && kept[0] == "api" {
        kept.remove(0);
    }
    kept.into_iter().map(decoded).collect()
}

/// The names and values of a query, in order. `None` if one of them is not UTF-8.
pub(super) fn query(query: &str) -> Option<Vec<(String, String)>> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some((decoded(&name.replace('+', " "))?, decoded(&value.replace('+', " "))?))
    });
    pairs.collect()
}

fn decoded(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_decoded_segment_by_segment() {
        let segments = |path| super::segments(path, false).map(|segments| segments.join("|"));
        assert_eq!(segments("/api/rest/customers/a%2Fb").as_deref(), Some("rest|customers|a/b"));
        assert_eq!(segments("/Payment/v1//x/").as_deref(), Some("Payment|v1||x|"));
        assert_eq!(super::segments("//api//Payment///v1/x", true).unwrap().join("|"), "Payment|v1|x");
        assert_eq!(super::segments("/api/x//", true).unwrap().join("|"), "x|");
        assert_eq!(segments("/").as_deref(), Some(""));
        assert_eq!(segments("*"), None);
        assert_eq!(segments("/api/%FF"), None);
    }

    #[test]
    fn queries_are_decoded() {
        let pairs = query("a=1&b=x%26y+z&&c").unwrap();
        let pairs: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}:{value}")).collect();
        assert_eq!(pairs, ["a:1", "b:x&y z", "c:"]);
        assert_eq!(query("a=%FF"), None);
    }
}
