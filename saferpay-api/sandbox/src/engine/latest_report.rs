//! The latest transaction report, kept for the requests of its other pages.

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::Date;

/// What a report depends on.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ReportKey {
    pub(super) customer: Box<str>,
    pub(super) start: Date,
    pub(super) end: Date,
    pub(super) terminal: Option<Box<str>>,
    pub(super) state: Option<Box<str>>,
    /// The revision of the transactions.
    pub(super) revision: u64,
}

/// The latest report. Clients request all pages of one report in turn, so each page after the first
/// takes the same time, however long the report is.
#[derive(Debug)]
pub(super) struct Report {
    pub(super) key: ReportKey,
    /// The transactions, oldest first.
    pub(super) ids: Vec<Box<str>>,
    /// While nothing stops being pending.
    pub(super) valid: Range<Timestamp>,
}
