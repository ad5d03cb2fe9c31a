//! What the texts lack, and what is wrong with them.

mod coverage;
mod shared;
mod style;
mod targets;

pub use coverage::{Coverage, Missing};

use super::{Index, Prose};
use crate::history::History;
use crate::problem::Problems;

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
pub fn lint(history: &History, prose: &Prose) -> Lint {
    let index = Index::new(history);
    let mut lint = Lint { coverage: coverage::coverage(history, &index, prose), ..Lint::default() };
    for (key, text) in prose.iter() {
        targets::check(history, &index, key, text, &mut lint);
        style::check(key, text, &mut lint.problems);
    }
    shared::check(&index, prose, &mut lint.hints);
    lint
}
