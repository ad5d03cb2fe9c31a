//! Comparisons as reports for people and programs.
//!
//! Everything here is pure: a [`Report`] goes in, a text comes out. The head of each
//! report counts what stands below it, and nothing else.

mod explain;
mod html;
mod index;
mod json;
mod junit;
mod markdown;
mod sarif;
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

use crate::model::Comparison;
use saferpay_spec::changelog::{Announced, Release};

/// What is reported.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// What changed.
    pub comparison: &'a Comparison,
    /// What Saferpay announced for these versions and no entry shows; none where that was not asked.
    pub unseen: Option<Vec<(&'a Release, &'a Announced)>>,
}
