//! The transaction report, and how its pages are fetched.

use std::collections::{HashSet, VecDeque};
use std::fmt;

use super::flow::Draft;
#[cfg(feature = "blocking")]
use super::flow::block_on;
use super::inputs::{InputValue, Inputs};
use super::operations::{Calls, TransactionReportingGetTransactions};
use super::report_row::{ReportPage, ReportRow};
use super::send::send;
use super::settings::{applied, setters};
use crate::client::CallSettings;
use crate::error::Error;
use crate::ids::TransactionId;
use crate::input::Input;
use crate::record::Record;

/// The transaction report.
#[cfg_attr(not(doctest), doc = include_str!("examples/report.md"))]
pub trait Report: Calls<TransactionReportingGetTransactions, Response: Record> {
    /// Returns all transactions that match a query: the version's `GetTransactionsQuery`. Pages are
    /// fetched as needed.
    fn report(
        &self,
        query: <Self as Calls<TransactionReportingGetTransactions>>::Request,
    ) -> ReportPages<Self> {
        ReportPages {
            client: self.clone(),
            settings: None,
            query,
            waiting: VecDeque::new(),
            seen: HashSet::new(),
            total: None,
            full_page: None,
            round: Round::begin(Pass::Documented, 1),
        }
    }
}

/// The transactions of a report, fetched page by page.
///
/// The setters of the calls, such as [`retry`](Self::retry) and [`timeout`](Self::timeout), are those of a
/// [`Flow`](super::Flow): each page is a call.
///
/// Saferpay can return smaller pages than requested, and its documentation is inconsistent on
/// whether the first page is number 0 or 1. The flow relies on neither: it distinguishes transactions
/// by their IDs, returns none twice, and compares their number with the total that Saferpay
/// reports. If some are missing after the last page, it fetches page 0, and then all pages again
/// with the smallest size of a full page. Then it ends; [`missing`](Self::missing) says how many
/// were not found.
#[must_use = "a report fetches nothing until a row is requested"]
pub struct ReportPages<C: Report> {
    client: C,
    settings: Option<CallSettings>,
    query: <C as Calls<TransactionReportingGetTransactions>>::Request,
    waiting: VecDeque<ReportRow>,
    seen: HashSet<TransactionId>,
    total: Option<i64>,
    /// The smallest size of a page that was followed by another one.
    full_page: Option<i64>,
    round: Round,
}

/// The progress of one pass through the pages.
struct Round {
    pass: Pass,
    number: i64,
    /// The number of rows received, including duplicates.
    rows: i64,
    /// The length and the first ID of the previous page.
    before: Option<(i64, Option<TransactionId>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pass {
    /// From page 1, as documented.
    Documented,
    /// Page 0, in case it is the first one.
    Zero,
    /// From page 1 again, in case the page size changed.
    Again,
    Over,
}

impl Round {
    const fn begin(pass: Pass, number: i64) -> Self {
        Self { pass, number, rows: 0, before: None }
    }

    fn next(&self) -> Self {
        match self.pass {
            Pass::Documented => Self::begin(Pass::Zero, 0),
            Pass::Zero => Self::begin(Pass::Again, 1),
            Pass::Again | Pass::Over => Self::begin(Pass::Over, 0),
        }
    }
}

setters!([C: Report] ReportPages<C>);

impl<C: Report> ReportPages<C> {
    /// Returns the next transaction, or `None` at the end.
    ///
    /// # Errors
    ///
    /// If a page cannot be fetched. The next call tries that page again.
    #[allow(clippy::should_implement_trait, reason = "an iterator could not wait")]
    pub async fn next(&mut self) -> Result<Option<ReportRow>, Error> {
        while self.waiting.is_empty() && self.round.pass != Pass::Over {
            self.fetch().await?;
        }
        Ok(self.waiting.pop_front())
    }

    /// Returns the next transaction, or `None` at the end, and blocks this thread until it is there.
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next), and within an async runtime.
    #[cfg(feature = "blocking")]
    #[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "blocking")))]
    pub fn next_blocking(&mut self) -> Result<Option<ReportRow>, Error> {
        block_on(self.next())
    }

    /// The total number of transactions that Saferpay reports. `None` before the first page, and if
    /// Saferpay does not say.
    #[must_use]
    pub const fn total(&self) -> Option<i64> {
        self.total
    }

    /// How many transactions have not been received yet. If it is not 0 at the end, the report is
    /// incomplete. `None` if the total is not known.
    #[must_use]
    pub fn missing(&self) -> Option<i64> {
        Some((self.total? - length(self.seen.len())).max(0))
    }

    async fn page(&self, number: i64, size: Option<i64>) -> Result<ReportPage, Error> {
        let mut inputs = Inputs::new();
        inputs.set(Input::PageNumber, InputValue::Number(number));
        if let Some(size) = size {
            inputs.set(Input::PageSize, InputValue::Number(size));
        }
        let draft = Draft::of(inputs).based_on(self.query.clone());
        let configured =
            self.settings.as_ref().map(|settings| applied(settings, &self.client)).transpose()?;
        let client = configured.as_ref().unwrap_or(&self.client);
        send::<TransactionReportingGetTransactions, C, ReportPage>(client, [], draft).await
    }

    async fn fetch(&mut self) -> Result<(), Error> {
        let size = self.full_page.filter(|_| self.round.pass == Pass::Again);
        let came = match self.page(self.round.number, size).await {
            // Page 1 does not exist if the only page is number 0. If that does not exist either,
            // the query is wrong.
            Err(error) if self.is_at_start() && is_no_page(&error) => {
                let only = self.page(0, size).await.map_err(|_| error)?;
                self.round = Round::begin(Pass::Zero, 0);
                Some(only)
            }
            // A page after the last one, or page 0 if there is none.
            Err(error) if self.round.number != 1 && is_no_page(&error) => None,
            came => Some(came?),
        };
        let rows = came.map_or_else(Vec::new, |page| {
            self.total = page.total.or(self.total);
            page.rows
        });
        let rows_came = length(rows.len());
        let first = rows.first().map(|row| (rows_came, row.transaction_id.clone()));
        let first_pass = self.round.pass == Pass::Documented;
        for row in rows {
            // A row without an id cannot be distinguished from others: it is used once.
            if row.transaction_id.clone().map_or(first_pass, |id| self.seen.insert(id)) {
                self.waiting.push_back(row);
            }
        }
        self.turn(first);
        Ok(())
    }

    fn is_at_start(&self) -> bool {
        self.round.pass == Pass::Documented && self.round.number == 1
    }

    /// Continues with the next page, or with the next pass.
    fn turn(&mut self, came: Option<(i64, Option<TransactionId>)>) {
        if self.missing() == Some(0) {
            self.round = Round::begin(Pass::Over, 0);
            return;
        }
        let Some(rows) = came.as_ref().map(|(rows, _)| *rows) else {
            self.round = self.round.next();
            return;
        };
        let before = self.round.before.take();
        if let Some((length, _)) = &before {
            self.full_page = Some(self.full_page.map_or(*length, |smallest| smallest.min(*length)));
        }
        self.round.rows = self.round.rows.saturating_add(rows);
        // The same page twice means that Saferpay ignores the page number. Overlapping pages are
        // tolerated up to a limit.
        let same_page = before == came;
        let enough = self.total.is_some_and(|total| self.round.rows >= total.saturating_mul(2));
        if same_page || enough || self.round.pass == Pass::Zero {
            self.round = self.round.next();
        } else {
            self.round.before = came;
            self.round.number += 1;
        }
    }
}

fn is_no_page(error: &Error) -> bool {
    error.refusal().is_some() && error.status().is_some_and(|status| matches!(status.as_u16(), 400 | 404))
}

fn length(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

impl<C: Report> fmt::Debug for ReportPages<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ReportPages")
            .field("total", &self.total)
            .field("missing", &self.missing())
            .finish_non_exhaustive()
    }
}
