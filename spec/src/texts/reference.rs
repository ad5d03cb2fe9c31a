//! References in a text: keys in square brackets, such as `[Payment.OrderId]`.

/// Puts something else in the place of each reference. Links, code and escaped brackets stay.
pub fn replace(text: &str, mut with: impl FnMut(&str) -> String) -> String {
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['`', '[', '\\']) {
        let (before, from) = rest.split_at(start);
        replaced.push_str(before);
        let length = match from.as_bytes()[0] {
            b'`' => code(from),
            b'\\' => from.chars().take(2).map(char::len_utf8).sum(),
            _ => {
                let close = from.find(']');
                match close.filter(|close| !from[close + 1..].starts_with('(')) {
                    Some(close) => {
                        replaced.push_str(&with(&from[1..close]));
                        rest = &from[close + 1..];
                        continue;
                    }
                    // The text of a link is not a reference: continues after its bracket.
                    None => 1,
                }
            }
        };
        replaced.push_str(&from[..length]);
        rest = &from[length..];
    }
    replaced + rest
}

/// The references of a text.
pub(super) fn all(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    replace(text, |reference| {
        found.push(reference.to_owned());
        String::new()
    });
    found
}

/// The targets of the links of a text.
pub fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

/// A text without its code.
pub(super) fn outside_code(text: &str) -> String {
    let mut outside = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        outside.push_str(&rest[..start]);
        let from = &rest[start..];
        rest = &from[code(from)..];
        outside.push(' ');
    }
    outside + rest
}

/// The length of the code that a text begins with.
fn code(text: &str) -> usize {
    let ticks = text.bytes().take_while(|byte| *byte == b'`').count();
    let within = &text[ticks..];
    within.find(&text[..ticks]).map_or(ticks, |end| ticks + end + ticks)
}

#[cfg(test)]
mod tests {
    use super::{all, links, replace};

    #[test]
    fn finds_references_and_nothing_else() {
        let text =
            "[Payment] and [PaymentPage/Assert request.Token], `[linkId]`, \\[no], [page](https://a.b/#c).";
        assert_eq!(all(text), ["Payment", "PaymentPage/Assert request.Token"]);
        assert_eq!(links(text).collect::<Vec<_>>(), ["https://a.b/#c"]);
        assert_eq!(replace("a [B], [c](d) [e", |key| format!("<{key}>")), "a <B>, [c](d) [e");
    }
}
