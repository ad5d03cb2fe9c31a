//! What the texts lack, and what is wrong with them.

mod coverage;
mod index;
mod shared;
mod style;
mod targets;

pub use coverage::{Coverage, Missing};
pub use index::Index;

use saferpay_history::History;
use saferpay_spec::problem::Problems;
use saferpay_spec::texts::Texts;

/// What a lint of the texts found.
#[derive(Debug, Default)]
pub struct Lint {
    /// How much of each area has a text, and what has none.
    pub coverage: Vec<Coverage>,
    /// What is wrong with the texts that are there.
    pub problems: Problems,
    /// What could be better.
    pub hints: Problems,
}

impl Lint {
    /// Whether every item of every version has a text, and every text is sound.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.coverage.iter().all(|coverage| coverage.missing.is_empty())
    }
}

/// Holds the texts against all that there is.
#[must_use]
pub fn lint(history: &History, texts: &Texts) -> Lint {
    let index = Index::new(history);
    let mut lint = Lint { coverage: coverage::coverage(history, &index, texts), ..Lint::default() };
    for (key, text) in texts.iter() {
        targets::check(history, &index, key, text, &mut lint);
        style::check(key, text, &mut lint.problems);
    }
    shared::check(&index, texts, &mut lint.hints);
    lint
}
