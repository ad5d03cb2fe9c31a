//! Where sentences end.

/// The first sentence of a paragraph, and what follows it.
pub(super) fn first(paragraph: &str) -> (&str, &str) {
    let (mut code, mut previous) = (false, ' ');
    for (index, character) in paragraph.char_indices() {
        if character == '`' {
            code = !code;
        }
        if character == ' ' && !code && matches!(previous, '.' | '!' | '?') {
            let rest = &paragraph[index + 1..];
            if !rest.starts_with(char::is_lowercase) {
                return (&paragraph[..index], rest);
            }
        }
        previous = character;
    }
    (paragraph, "")
}

/// All sentences of a paragraph.
pub fn all(paragraph: &str) -> impl Iterator<Item = &str> {
    let mut rest = paragraph;
    std::iter::from_fn(move || {
        let (sentence, after) = first(rest);
        rest = after;
        (!sentence.is_empty()).then_some(sentence)
    })
}

#[cfg(test)]
mod tests {
    use super::all;

    #[test]
    fn a_sentence_ends_where_the_next_one_begins() {
        let sentences = |text| all(text).collect::<Vec<_>>();
        assert_eq!(sentences("One. Two! `Three`"), ["One.", "Two!", "`Three`"]);
        assert_eq!(sentences("From 1.24 on, as `a. B` says."), ["From 1.24 on, as `a. B` says."]);
        assert_eq!(sentences("Such as no. five. Next."), ["Such as no. five.", "Next."]);
    }
}
