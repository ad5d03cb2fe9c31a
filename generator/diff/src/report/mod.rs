//! Comparisons as reports for people and programs.
//!
//! Each function takes a [`Report`] and returns a text. The counts at the top of a report are those of
//! the entries below.

mod explain;
mod headline;
mod html;
mod index;
mod json;
mod junit;
mod markdown;
mod sarif;
pub(crate) mod sentences;
mod text;
mod words;

pub use explain::explain;
pub use html::html;
pub use index::index;
pub use json::{json, schema};
pub use junit::junit;
pub use markdown::{markdown, release};
pub use sarif::sarif;
pub use text::text;

use crate::gate::Gate;
use crate::model::{Comparison, Entry};
use saferpay_spec::changelog::{Announced, Release};

/// The content of a report.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// The changes.
    pub comparison: &'a Comparison,
    /// The announcements for these versions that no entry shows; none without the changelog.
    pub unmatched: Option<Vec<(&'a Release, &'a Announced)>>,
    /// What to show.
    pub view: View,
    /// Notes about the comparison as a whole: ignored changes that expired, or that do not occur in it.
    pub notes: Vec<String>,
}

/// What a report shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// The items of the Rust crate, and what becomes of code that uses them.
    pub rust: bool,
    /// Everything about each entry, where the report would otherwise be shorter.
    pub all_details: bool,
    /// From which level an entry is a failed test. Without it, changes that break or may break are.
    pub gate: Option<Gate>,
}

impl View {
    /// Whether an entry is a failed test.
    pub(crate) fn fails(self, entry: &Entry) -> bool {
        self.gate.unwrap_or(Gate::PotentiallyBreaking).fails(entry, self.rust)
    }
}
