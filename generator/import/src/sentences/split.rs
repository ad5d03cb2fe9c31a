//! Cuts a text into sentences, and a sentence into words.

/// Ends of words that look like the end of a sentence.
const ABBREVIATIONS: &[&str] =
    &["e.g.", "eg.", "i.e.", "ie.", "etc.", "incl.", "approx.", "resp.", "max.", "min.", "no."];

/// The sentences of a text. A line ends a sentence, and so does a full stop before a new one.
pub(super) fn sentences(text: &str) -> Vec<String> {
    text.lines().flat_map(line).collect()
}

fn line(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut sentence: Vec<&str> = Vec::new();
    let mut words = line.split_whitespace().peekable();
    while let Some(word) = words.next() {
        sentence.push(word);
        let is_end = word.trim_end_matches([')', '"', '\'', '”']).ends_with(['.', '!', '?'])
            && !ABBREVIATIONS.iter().any(|each| word.trim_start_matches('(').eq_ignore_ascii_case(each));
        let starts_new = |next: &&str| next.starts_with(|first: char| !first.is_lowercase());
        if is_end && words.peek().is_none_or(starts_new) {
            found.push(std::mem::take(&mut sentence).join(" "));
        }
    }
    if !sentence.is_empty() {
        found.push(sentence.join(" "));
    }
    found
}

/// The words of a text in lower case, without punctuation.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn abbreviations_and_numbers_do_not_end_a_sentence() {
        assert_eq!(
            sentences("Use it, e.g. At noon. Version 1.10 is (very) new! it says.\nSo it is"),
            ["Use it, e.g. At noon.", "Version 1.10 is (very) new! it says.", "So it is"]
        );
    }
}
