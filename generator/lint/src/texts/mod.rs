//! Checks the texts in `spec/docs`: lists missing texts, and finds mistakes in the others.

mod coverage;
mod index;
mod shared;
mod style;
mod targets;
mod versions;

pub use coverage::{Coverage, Missing};
pub use index::Index;

use saferpay_history::History;
use saferpay_spec::problem::Problems;
use saferpay_spec::texts::Texts;

/// The result of a lint of the texts.
#[derive(Debug, Default)]
pub struct TextReport {
    /// How much of each area has a text, and what has none.
    pub coverage: Vec<Coverage>,
    /// Errors in the existing texts.
    pub problems: Problems,
    /// Suggestions.
    pub hints: Problems,
}

impl TextReport {
    /// Whether every item of every version has a text, and every text is correct.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.coverage.iter().all(|coverage| coverage.missing.is_empty())
    }
}

/// Compares the texts with everything that the versions have.
#[must_use]
pub fn lint(history: &History, texts: &Texts) -> TextReport {
    let index = Index::new(history);
    let mut report =
        TextReport { coverage: coverage::coverage(history, &index, texts), ..TextReport::default() };
    for (key, text) in texts.iter() {
        let mut found = targets::Found { problems: &mut report.problems, hints: &mut report.hints };
        targets::check(history, &index, key, text, &mut found);
        style::check(key, text, &mut report.problems);
    }
    versions::check(history, &index, texts, &mut report.problems);
    shared::check(&index, texts, &mut report.hints);
    report
}
