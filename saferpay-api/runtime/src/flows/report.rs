use std::collections::{HashSet, VecDeque};
use std::fmt;

use super::{Flow, sealed};
use crate::client::Call;
use crate::error::Error;

/// The transaction report.
pub trait Report: sealed::Sealed {
    /// Which transactions are asked for.
    type Query: Clone + Send + Sync;

    /// A transaction in the report.
    type Transaction: Send;

    #[doc(hidden)]
    type Page: Send;

    #[doc(hidden)]
    fn call_page(&self, query: Self::Query, number: i64, size: Option<i64>) -> Call<'_, Self::Page>;

    /// How many there are in all, and those of the page by their ids.
    #[doc(hidden)]
    fn transactions(page: Self::Page) -> (i64, Vec<(String, Self::Transaction)>);

    /// All transactions that a query is for, one after the other. Pages are fetched as needed.
    fn report(&self, query: Self::Query) -> ReportPages<'_, Self>
    where
        Self: Sized,
    {
        ReportPages {
            client: self,
            query,
            waiting: VecDeque::new(),
            seen: HashSet::new(),
            total: 0,
            full_page: None,
            round: Round::begin(Pass::Documented, 1),
        }
    }
}

/// The transactions of a report, page after page.
///
/// Saferpay may give smaller pages than were asked for, and is not of one mind whether the first
/// page is number 0 or 1. So neither is relied on: transactions are told apart by their ids, and
/// counted against the total that Saferpay tells. None is given twice. If some are missing once
/// the pages are through, page 0 is fetched, and then all pages once more, in the smallest size
/// that a full page had. Then it ends in any case; [`missing`](Self::missing) says how many never
/// came.
pub struct ReportPages<'a, C: Report> {
    client: &'a C,
    query: C::Query,
    waiting: VecDeque<C::Transaction>,
    seen: HashSet<String>,
    total: i64,
    /// The length of the smallest page that another one came after.
    full_page: Option<i64>,
    round: Round,
}

/// Once through the pages.
struct Round {
    pass: Pass,
    number: i64,
    /// How many rows have come, new or not.
    rows: i64,
    /// The length and the first id of the page before.
    before: Option<(i64, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pass {
    /// From page 1 on, as is documented.
    Documented,
    /// Page 0, in case that is the first one.
    Zero,
    /// From page 1 on once more, in case that pages had changed their size.
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

impl<C: Report> ReportPages<'_, C> {
    /// The next transaction; `None` when there are no more.
    ///
    /// # Errors
    ///
    /// If a page could not be had. The next call asks for that page again.
    #[allow(clippy::should_implement_trait, reason = "an iterator could not wait")]
    pub fn next(&mut self) -> Flow<'_, Option<C::Transaction>> {
        Flow::new(async move {
            while self.waiting.is_empty() && self.round.pass != Pass::Over {
                self.fetch().await?;
            }
            Ok(self.waiting.pop_front())
        })
    }

    /// How many transactions there are in all, as Saferpay says. 0 before the first page.
    #[must_use]
    pub const fn total(&self) -> i64 {
        self.total
    }

    /// How many of them have not come so far. Other than 0 at the end, the report is not whole.
    #[must_use]
    pub fn missing(&self) -> i64 {
        (self.total - length(self.seen.len())).max(0)
    }

    async fn fetch(&mut self) -> Result<(), Error> {
        let size = self.full_page.filter(|_| self.round.pass == Pass::Again);
        let page = |number| self.client.call_page(self.query.clone(), number, size);
        let came = match page(self.round.number).await {
            // Page 1 is not there if the one page is number 0. If that is not there either, the
            // query is at fault.
            Err(error) if self.is_at_start() && is_no_page(&error) => {
                let only = page(0).await.map_err(|_| error)?;
                self.round = Round::begin(Pass::Zero, 0);
                Some(only)
            }
            // A page beyond the last one, or page 0 where that is none.
            Err(error) if self.round.number != 1 && is_no_page(&error) => None,
            came => Some(came?),
        };
        let rows = came.map_or_else(Vec::new, |page| {
            let (total, rows) = C::transactions(page);
            self.total = total;
            rows
        });
        let rows_came = length(rows.len());
        let first = rows.first().map(|(id, _)| (rows_came, id.clone()));
        for (id, row) in rows {
            if self.seen.insert(id) {
                self.waiting.push_back(row);
            }
        }
        self.turn(first);
        Ok(())
    }

    fn is_at_start(&self) -> bool {
        self.round.pass == Pass::Documented && self.round.number == 1
    }

    /// On to the next page, or to the next round.
    fn turn(&mut self, came: Option<(i64, String)>) {
        if self.missing() == 0 {
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
        // The same page again means that its number is not looked at. Pages that overlap are
        // borne with, though not for ever.
        let same_page = before == came;
        let enough = self.round.rows >= self.total.saturating_mul(2);
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

impl<C: Report> fmt::Debug for ReportPages<'_, C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ReportPages")
            .field("total", &self.total)
            .field("missing", &self.missing())
            .finish_non_exhaustive()
    }
}
