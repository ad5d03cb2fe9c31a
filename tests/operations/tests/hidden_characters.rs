//! Errors print no character that a specification may not contain.

use saferpay_api::test_util::TestError;
use saferpay_spec::characters::hidden;

/// The runtime and the specification have a list each, because neither may depend on the other.
#[test]
fn an_error_shows_exactly_the_characters_that_are_not_hidden() {
    let characters: Vec<char> = (char::MIN..=char::MAX).collect();
    // As many as an error shows of one text.
    for some in characters.chunks(200) {
        let apart = |show: fn(char) -> char| -> String {
            some.iter().flat_map(|character| [show(*character), 'a']).collect()
        };
        let message = apart(|character| character);
        let expected = apart(|character| if hidden(character).is_some() { ' ' } else { character });
        let line = TestError::refused("X").member("ErrorMessage", message).build().to_string();
        assert!(line.starts_with(&format!("X: {expected}")), "{:?}: {line:?}", some[0]);
    }
}
