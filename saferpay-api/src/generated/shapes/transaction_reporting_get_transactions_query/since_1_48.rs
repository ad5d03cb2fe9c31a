// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::transaction_state::since_1_48::TransactionState;

/// The query of `GET /rest/customers/[customerId]/transactions`.
///
/// `TransactionReporting/GetTransactions`: Lists the transactions of past days, in pages, for
/// accounting and for finding what was lost.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#rest_customers_customerId_transactions).
#[non_exhaustive]
pub struct GetTransactionsQuery {
    /// Which transactions to list: those that succeeded, failed, or are pending.
    ///
    /// Left out, those that succeeded. To find one whose outcome is unknown, look for each of the
    /// states.
    ///
    /// `TransactionState`. [`TransactionState`], optional.
    ///
    /// Example: `SUCCESSFUL`
    pub transaction_state: Option<TransactionState>,

    /// The terminal whose transactions to list; left out, those of all terminals.
    ///
    /// It is a number here, and text everywhere else.
    ///
    /// `TerminalId`. Whole number, optional.
    ///
    /// Example: `1`
    pub terminal_id: Option<i64>,

    /// From when on: a day, or a day and a minute.
    ///
    /// `StartDate`. Text, mandatory, `DayOrMinute`.
    ///
    /// Example: `2023-08-19T11:26`
    pub start_date: String,

    /// Up to when: a day, or a day and a minute, before today.
    ///
    /// A day alone means its beginning. For all of yesterday give yesterday at 23:59.
    ///
    /// `EndDate`. Text, mandatory, `DayOrMinute` and `BeforeToday`.
    ///
    /// Example: `2025-08-19T11:26`
    pub end_date: String,

    /// How many transactions a page has at most, up to 2000.
    ///
    /// Saferpay may give fewer: see `PageSize` of the answer.
    ///
    /// `PageSize`. Whole number, optional. Default in SpecVersion 1.48: `1000`.
    ///
    /// Example: `500`
    pub page_size: Option<i64>,

    /// Which page to read, counted from 1.
    ///
    /// `PageNumber`. Whole number, optional.
    ///
    /// Example: `1`
    pub page_number: Option<i64>,
}

impl GetTransactionsQuery {
    /// Makes one of what is mandatory.
    ///
    /// - `start_date`: From when on: a day, or a day and a minute.
    /// - `end_date`: Up to when: a day, or a day and a minute, before today.
    #[must_use]
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `TransactionState`. Which transactions to list: those that succeeded, failed, or are
    /// pending.
    #[inline]
    #[must_use]
    pub fn with_transaction_state(
        mut self,
        transaction_state: TransactionState,
    ) -> Self {
        self.transaction_state = Some(transaction_state);
        self
    }

    /// Sets `TerminalId`. The terminal whose transactions to list; left out, those of all terminals.
    #[inline]
    #[must_use]
    pub fn with_terminal_id(mut self, terminal_id: i64) -> Self {
        self.terminal_id = Some(terminal_id);
        self
    }

    /// Sets `PageSize`. How many transactions a page has at most, up to 2000.
    #[inline]
    #[must_use]
    pub fn with_page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `PageNumber`. Which page to read, counted from 1.
    #[inline]
    #[must_use]
    pub fn with_page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }
}

saferpay_runtime::impl_record!(GetTransactionsQuery {
    0 transaction_state: optional "TransactionState",
    1 terminal_id: optional "TerminalId",
    2 start_date: mandatory "StartDate" day_or_minute(),
    3 end_date: mandatory "EndDate" day_or_minute() before_today(),
    4 page_size: optional "PageSize",
    5 page_number: optional "PageNumber",
});
