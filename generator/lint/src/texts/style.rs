//! Checks the first sentence of a text, which tables and lists show alone.

use heck::ToSnakeCase;

use saferpay_spec::problem::Problems;
use saferpay_spec::texts::{Key, Text};

const LONGEST: usize = 160;

/// Words that add nothing to a name.
const FILLERS: [&str; 18] = [
    "a", "an", "and", "are", "be", "by", "for", "in", "is", "it", "its", "of", "on", "that", "the", "this",
    "to", "with",
];

/// Checks one text.
pub(super) fn check(key: &Key, text: &Text, problems: &mut Problems) {
    let first = text.first();
    let mut problem =
        |what: String| problems.add(text.place(), format!("`{key}`: the first sentence {what}"));
    if !first.ends_with(['.', '!', '?']) {
        problem("has no full stop".to_owned());
    }
    let length = first.chars().filter(|character| *character != '`').count();
    if length > LONGEST {
        problem(format!("has {length} characters; the maximum is {LONGEST}, because tables show it alone"));
    }
    if repeats(&first, key) {
        problem("only repeats the name; say what it means to an integrator".to_owned());
    }
}

/// Whether a sentence has no word that the name does not have.
fn repeats(sentence: &str, key: &Key) -> bool {
    let name = words(&key.to_string());
    words(sentence).iter().all(|word| name.contains(word))
}

/// The words that carry meaning, in lower case and singular.
fn words(text: &str) -> Vec<String> {
    let snake = |part: &str| part.to_snake_case().split('_').map(str::to_owned).collect::<Vec<_>>();
    text.split(|character: char| !character.is_alphanumeric())
        .flat_map(snake)
        .filter(|word| !word.is_empty() && !FILLERS.contains(&&**word))
        .map(|word| match word.strip_suffix('s') {
            Some(singular) if word.len() > 3 => singular.to_owned(),
            _ => word,
        })
        .collect()
}
