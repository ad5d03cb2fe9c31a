//! Problems and their places, collected so that all are reported together.

use std::path::Path;
use std::{fmt, io};

use crate::escape::terminal;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The place: a version or file, then operation or container, then field.
    pub place: String,
    /// The problem, and what was expected.
    pub text: String,
}

/// Everything that is wrong with one input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    kept: Vec<Problem>,
    /// How many others there were.
    others: usize,
}

impl Problems {
    /// A single problem.
    pub fn one(place: impl Into<String>, text: impl Into<String>) -> Self {
        let mut problems = Self::default();
        problems.add(place, text);
        problems
    }

    /// The problem that a file or folder cannot be read or written.
    #[must_use]
    pub fn of_file(path: &Path, error: &io::Error) -> Self {
        Self::one(path.display().to_string(), error.to_string())
    }

    /// Adds a problem.
    pub fn add(&mut self, place: impl Into<String>, text: impl Into<String>) {
        if self.kept.len() == KEPT {
            self.others += 1;
            return;
        }
        self.kept.push(Problem { place: shortened(place.into()), text: shortened(text.into()) });
    }

    /// Adds a problem that explains others, before them: it is printed even if they are too many.
    pub fn add_first(&mut self, place: impl Into<String>, text: impl Into<String>) {
        self.kept.insert(0, Problem { place: shortened(place.into()), text: shortened(text.into()) });
    }

    /// Adds all problems of another.
    pub fn extend(&mut self, other: Self) {
        let room = KEPT.saturating_sub(self.kept.len());
        self.others += other.others + other.kept.len().saturating_sub(room);
        self.kept.extend(other.kept.into_iter().take(room));
    }

    /// The value of a result, if there is one; otherwise adds its problems.
    pub fn keep<T>(&mut self, result: Result<T, Self>) -> Option<T> {
        result.map_err(|problems| self.extend(problems)).ok()
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The first thousands of problems, in the order in which they were found, except for those that explain
    /// others.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.kept.iter()
    }

    /// An error if anything is wrong.
    ///
    /// # Errors
    ///
    /// Itself, unless it is empty.
    pub fn into_result(self) -> Result<(), Self> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}

/// The maximum number of problems to keep.
const KEPT: usize = 10_000;

/// The maximum number of problems to print. One mistake can have thousands of consequences.
const LISTED: usize = 200;

/// The greatest length of a place or text, in bytes.
const MOST: usize = 2_000;

/// A shortened text: problems quote their subjects.
fn shortened(mut text: String) -> String {
    if text.len() > MOST {
        let end = (0..=MOST).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(end.unwrap_or_default());
        text.push('…');
    }
    text
}

impl fmt::Display for Problems {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.kept.iter().take(LISTED).enumerate() {
            if index > 0 {
                formatter.write_str("\n")?;
            }
            // Problems quote foreign text, which could contain control sequences of a terminal.
            write!(formatter, "{}: {}", terminal(&problem.place), terminal(&problem.text))?;
        }
        match self.kept.len().saturating_sub(LISTED) + self.others {
            0 => Ok(()),
            1 => formatter.write_str("\nand 1 more problem"),
            more => write!(formatter, "\nand {more} more problems"),
        }
    }
}

impl std::error::Error for Problems {}

#[cfg(test)]
mod tests {
    use super::{KEPT, LISTED, Problems};

    #[test]
    fn a_long_list_ends_with_the_number_of_the_others() {
        let mut problems = Problems::default();
        for index in 0..LISTED {
            problems.add("1.54", format!("problem {index}"));
        }
        assert!(problems.to_string().ends_with("1.54: problem 199"));
        problems.add("1.54", "another");
        assert!(problems.to_string().ends_with("1.54: problem 199\nand 1 more problem"));
        problems.add("1.54", "another");
        let shown = problems.to_string();
        assert!(shown.ends_with("\nand 2 more problems"), "{shown}");
        assert_eq!((shown.lines().count(), problems.iter().count()), (LISTED + 1, LISTED + 2));
        problems.add_first("1.54", "the cause");
        assert!(problems.to_string().starts_with("1.54: the cause\n1.54: problem 0\n"));
    }

    #[test]
    fn problems_without_end_are_counted() {
        let mut problems = Problems::default();
        for _ in 0..KEPT + 5 {
            problems.add("1.54", "one");
        }
        let mut all = problems.clone();
        all.extend(problems);
        assert_eq!(all.iter().count(), KEPT);
        let expected = format!("\nand {} more problems", 2 * (KEPT + 5) - LISTED);
        assert!(all.to_string().ends_with(&expected), "{expected}");
    }

    #[test]
    fn quoted_texts_are_short_and_visible() {
        let problems = Problems::one("1.54\u{1b}]0;", "ä".repeat(5_000));
        let shown = problems.to_string();
        assert!(shown.starts_with("1.54\\u{1b}]0;: ää") && shown.ends_with("ä…"), "{shown}");
        assert!(shown.len() < 2_100, "{}", shown.len());
    }
}
