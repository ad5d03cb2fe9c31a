//! Words and phrases that make a text hard to read, and what to write instead.
//!
//! The list has the habits that came up most often in this project: dated words, inversions, things that act
//! like people, and British spelling. CONTRIBUTING.md explains the style. Code in a text is not checked; in
//! source code, comments and the names of test functions are.

mod source;

/// Each phrase in lower case, with the advice.
const HABITS: [(&str, &str); 57] = [
    ("all but", "\"almost\", or \"all except\""),
    ("anew", "\"again\", or \"new\""),
    ("are told", "an active verb, such as \"returns\" or \"lists\""),
    ("as it may be", "\"however old it is\", and the like"),
    ("authorisation", "\"authorization\""),
    ("authorise", "\"authorize\""),
    ("authorised", "\"authorized\""),
    ("be had", "\"use\", \"enable\" or \"get\""),
    ("behaviour", "\"behavior\""),
    ("beside", "\"next to\", or \"with\""),
    ("besides", "\"also\", or \"in addition to\""),
    ("cancelled", "\"canceled\""),
    ("colour", "\"color\""),
    ("come again", "\"call again\""),
    ("for want of", "\"because ... is missing\""),
    ("grave", "\"severe\""),
    ("held against", "\"compared with\", or \"checked against\""),
    ("hence", "\"for this reason\""),
    ("hold against", "\"compare with\", or \"check against\""),
    ("holds against", "\"compares with\", or \"checks against\""),
    ("instalment", "\"installment\""),
    ("instalments", "\"installments\""),
    ("is no", "\"is not a\", or \"has no\""),
    ("is told", "an active verb, such as \"returns\" or \"lists\""),
    ("is yours", "\"is for you to ...\", or \"you ...\""),
    ("lapse", "\"expire\""),
    ("lapsed", "\"expired\""),
    ("lapses", "\"expires\""),
    ("lest", "\"so that ... does not\""),
    ("licence", "\"license\""),
    ("licences", "\"licenses\""),
    ("lies ahead", "\"in the future\""),
    ("means of payment", "\"payment method\""),
    ("mend", "\"fix\""),
    ("mends", "\"fixes\""),
    ("neighbour", "\"neighbor\""),
    ("neighbouring", "\"neighboring\""),
    ("none but", "\"only\""),
    ("nought", "\"zero\""),
    ("organisation", "\"organization\""),
    ("please", "the imperative alone"),
    ("stand in", "\"is in\", or \"replaces\""),
    ("stands", "\"is\", or for a symbol \"represents\""),
    ("tell of", "\"report\", or \"say\""),
    ("tells", "\"says\", \"shows\" or \"returns\""),
    ("tells of", "\"reports\", or \"says\""),
    ("thereby", "a sentence of its own"),
    ("thereof", "\"of it\""),
    ("to whom", "\"to the person that\", or the name"),
    ("told apart", "\"distinguished\""),
    ("upon", "\"on\""),
    ("wants a", "\"requires a\""),
    ("wants an", "\"requires an\""),
    ("wants the", "\"requires the\""),
    ("whence", "\"from where\""),
    ("wherein", "\"in which\""),
    ("whom", "\"who\", \"which\" or the name"),
];

/// Phrases that contain one of the habits, and are plain English.
const ALLOWED: [&str; 2] = ["there is no", "is no longer"];

/// A phrase in a text that has a better one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habit {
    /// The line, counted from 1.
    pub line: usize,
    /// The phrase, in lower case.
    pub phrase: &'static str,
    /// What to write instead.
    pub better: &'static str,
}

/// The habits in a Markdown text, in its order. A phrase can be wrapped over two lines.
#[must_use]
pub fn habits(text: &str) -> Vec<Habit> {
    let prose = without_code(text);
    let tokens = tokens(&prose);
    let mut found = Vec::new();
    let mut next = 0;
    for at in 0..tokens.len() {
        if ALLOWED.iter().any(|phrase| begins_with(&tokens[at..], phrase)) {
            next = next.max(at + length(&tokens[at..], &ALLOWED));
        }
        let here = beginning_with(&tokens[at].text).filter(|(phrase, _)| begins_with(&tokens[at..], phrase));
        // The longest phrase has the best advice.
        if let Some(&(phrase, better)) = here.max_by_key(|(phrase, _)| phrase.len())
            && at >= next
        {
            next = at + phrase.split(' ').count();
            found.push(Habit { line: tokens[at].line, phrase, better });
        }
    }
    found
}

/// The habits in the comments and in the names of test functions of Rust code.
#[must_use]
pub fn habits_in_rust(code: &str) -> Vec<Habit> {
    habits(&source::of_rust(code))
}

/// The habits in the comments of a shell script.
#[must_use]
pub fn habits_in_script(code: &str) -> Vec<Habit> {
    habits(&source::of_script(code))
}

/// The habits whose phrase begins with this text. The list is sorted, so a search finds them.
fn beginning_with(text: &str) -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    let first = HABITS.partition_point(|(phrase, _)| *phrase < text);
    HABITS[first..].iter().take_while(move |(phrase, _)| phrase.starts_with(text))
}

/// The number of words of the longest phrase that these tokens begin with.
fn length(tokens: &[Token], phrases: &[&str]) -> usize {
    let here = phrases.iter().filter(|phrase| begins_with(tokens, phrase));
    here.map(|phrase| phrase.split(' ').count()).max().unwrap_or_default()
}

fn begins_with(tokens: &[Token], phrase: &str) -> bool {
    let mut tokens = tokens.iter();
    phrase.split(' ').all(|word| tokens.next().is_some_and(|token| token.text == word))
}

/// A word in lower case, or a punctuation mark, which no phrase contains.
struct Token {
    text: String,
    line: usize,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let mut word = String::new();
        let mut push = |text: &mut String| {
            if !text.is_empty() {
                tokens.push(Token { text: std::mem::take(text), line: index + 1 });
            }
        };
        for character in line.chars() {
            if character.is_alphanumeric() {
                word.extend(character.to_lowercase());
                continue;
            }
            push(&mut word);
            if !character.is_whitespace() {
                push(&mut character.to_string());
            }
        }
        push(&mut word);
    }
    tokens
}

/// The text with a full stop in place of code, so that no phrase reaches across it. Lines keep their numbers.
fn without_code(text: &str) -> String {
    let mut prose = String::new();
    let mut paragraph = String::new();
    let mut fence = None;
    for line in text.lines() {
        let mark = ["```", "~~~"].into_iter().find(|mark| line.trim_start().starts_with(mark));
        match (fence, mark) {
            (None, None) if !line.trim().is_empty() => {
                paragraph.push_str(line);
                paragraph.push('\n');
                continue;
            }
            (None, _) => {
                prose.push_str(&without_spans(&paragraph));
                paragraph.clear();
                fence = mark;
            }
            (Some(open), _) if mark == Some(open) => fence = None,
            (Some(_), _) => {}
        }
        prose.push_str(".\n");
    }
    prose + &without_spans(&paragraph)
}

/// A paragraph without its code spans.
fn without_spans(paragraph: &str) -> String {
    let mut prose = String::new();
    let mut rest = paragraph;
    while let Some(start) = rest.find('`') {
        let (before, code) = rest.split_at(start);
        prose.push_str(before);
        let ticks = code.len() - code.trim_start_matches('`').len();
        let (mark, code) = code.split_at(ticks);
        let Some(end) = code.find(mark) else {
            rest = code;
            continue;
        };
        prose.push('.');
        prose.extend(code[..end].chars().filter(|character| *character == '\n'));
        rest = &code[end + ticks..];
    }
    prose + rest
}

#[cfg(test)]
mod tests {
    use super::{ALLOWED, HABITS, Habit, habits, habits_in_rust, habits_in_script};

    fn found(text: &str) -> Vec<(usize, &'static str)> {
        places(habits(text))
    }

    fn places(habits: Vec<Habit>) -> Vec<(usize, &'static str)> {
        habits.into_iter().map(|habit| (habit.line, habit.phrase)).collect()
    }

    #[test]
    fn phrases_are_found_with_their_lines_in_any_case_and_across_lines() {
        assert_eq!(found("Anew.\n\nThe page is held\nagainst it."), [(1, "anew"), (3, "held against")]);
        assert_eq!(found("It is\nno date, and a Licence"), [(1, "is no"), (2, "licence")]);
        assert!(found("A new date. His. No. It is: no.").is_empty());
    }

    #[test]
    fn the_longest_phrase_counts_and_only_once() {
        assert_eq!(found("Say to whom it tells of it."), [(1, "to whom"), (1, "tells of")]);
    }

    #[test]
    fn plain_phrases_that_contain_a_habit_are_allowed() {
        assert!(found("There is no response. It is no longer\nthere.").is_empty());
        assert_eq!(found("There is no date that is no day."), [(1, "is no")]);
    }

    #[test]
    fn code_is_not_checked() {
        let text = "Use `whom` and ``the ` licence`` or `an\nanew`.\n\n```text\nplease\n```\n~~~\nwhom\n~~~\nis `x` no";
        assert!(found(text).is_empty(), "{:?}", found(text));
        assert_eq!(found(&format!("{text}\n\nwhom")), [(12, "whom")]);
        assert_eq!(found("a ` that is not code, anew"), [(1, "anew")]);
    }

    #[test]
    fn comments_of_rust_are_checked_and_its_code_is_not() {
        let code = [
            "//! A page is held",
            "//! against `whom` it is.",
            "/// Fine.",
            "///",
            "/// ```",
            "/// // anew",
            "/// ```",
            "let whom = \"anew // whom\"; // whence",
            "// It is",
            "let no = 1;",
        ];
        assert_eq!(places(habits_in_rust(&code.join("\n"))), [(1, "held against"), (8, "whence")]);
    }

    #[test]
    fn names_of_test_functions_are_checked_and_other_names_are_not() {
        let code = [
            "fn is_no_page() {}",
            "#[test]",
            "#[ignore = \"long\"]",
            "fn what_is_no_page() {}",
            "#[tokio::test(flavor = \"multi_thread\")]",
            "async fn a_page_beside_another() {}",
            "fn told_apart() {}",
        ];
        assert_eq!(places(habits_in_rust(&code.join("\n"))), [(4, "is no"), (6, "beside")]);
    }

    #[test]
    fn comments_of_scripts_are_checked_and_their_commands_are_not() {
        let script = "#!/usr/bin/env bash\n# Built anew.\necho \"whom # lest\"\nwhoami # by whom\n";
        assert_eq!(places(habits_in_script(script)), [(2, "anew"), (4, "whom")]);
    }

    #[test]
    fn the_lists_are_sorted_lower_case_and_without_repetition() {
        let phrases: Vec<_> = HABITS.iter().map(|(phrase, _)| *phrase).collect();
        assert!(phrases.is_sorted_by(|one, other| one < other), "{phrases:?}");
        assert!(phrases.iter().chain(&ALLOWED).all(|phrase| phrase.to_lowercase() == **phrase));
        assert!(ALLOWED.iter().all(|allowed| phrases.iter().any(|phrase| allowed.contains(phrase))));
    }
}
