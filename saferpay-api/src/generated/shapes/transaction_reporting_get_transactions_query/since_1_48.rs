// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::transaction_state::since_1_48::TransactionState;

/// The query of
/// [`TransactionReporting/GetTransactions`](../transaction_reporting/struct.TransactionReporting.html#method.get_transactions).
///
/// Lists the transactions of past days, in pages, for accounting and to find lost transactions.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#rest_customers_customerId_transactions).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `StartDate` is a date, such as 2026-03-09 or 2026-03-09T14:05. (`report-dates`)
/// - `EndDate` is a date, such as 2026-03-09 or 2026-03-09T14:05. (`report-dates`)
/// - `EndDate` is before the current day. (`report-end`)
/// - `PageSize` is a number from 0 to 2000. (`page-size`)
#[non_exhaustive]
pub struct GetTransactionsQuery {
    /// The transactions to list: those that succeeded, failed, or are pending.
    ///
    /// Default: those that succeeded.
    ///
    /// To find a transaction whose outcome is unknown, query each of the states.
    ///
    /// `TransactionState`. [`TransactionState`], optional.
    ///
    /// Example: `SUCCESSFUL`
    pub transaction_state: Option<TransactionState>,

    /// The terminal whose transactions to list.
    ///
    /// Default: all terminals.
    ///
    /// It is a number here, and text everywhere else.
    ///
    /// `TerminalId`. Whole number, optional.
    ///
    /// Example: `1`
    pub terminal_id: Option<i64>,

    /// The start of the period: a day, or a day and a minute.
    ///
    /// `StartDate`. Text, mandatory, `DayOrMinute`.
    ///
    /// Example: `2023-08-19T11:26`
    pub start_date: String,

    /// The end of the period: a day, or a day and a minute, before today.
    ///
    /// A day alone means its beginning. To include all of yesterday, send yesterday at 23:59.
    ///
    /// `EndDate`. Text, mandatory, `DayOrMinute` and `BeforeToday`.
    ///
    /// Example: `2025-08-19T11:26`
    pub end_date: String,

    /// The maximum number of transactions on a page, up to 2000.
    ///
    /// Saferpay may return fewer: see `PageSize` of the response.
    ///
    /// `PageSize`. Whole number, optional, `Range[0..2000]`. Default in SpecVersion 1.48: `1000`.
    ///
    /// Example: `500`
    pub page_size: Option<i64>,

    /// The page to return, counted from 1.
    ///
    /// A number below 1 means the first page.
    ///
    /// `PageNumber`. Whole number, optional.
    ///
    /// Example: `1`
    pub page_number: Option<i64>,
}

impl GetTransactionsQuery {
    /// Creates a value with its mandatory fields.
    ///
    /// - `start_date`: The start of the period: a day, or a day and a minute.
    /// - `end_date`: The end of the period: a day, or a day and a minute, before today.
    #[must_use]
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `TransactionState`. The transactions to list: those that succeeded, failed, or are
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

    /// Sets `TerminalId`. The terminal whose transactions to list.
    #[inline]
    #[must_use]
    pub fn with_terminal_id(mut self, terminal_id: i64) -> Self {
        self.terminal_id = Some(terminal_id);
        self
    }

    /// Sets `PageSize`. The maximum number of transactions on a page, up to 2000.
    #[inline]
    #[must_use]
    pub fn with_page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `PageNumber`. The page to return, counted from 1.
    #[inline]
    #[must_use]
    pub fn with_page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }
}

saferpay_runtime::impl_record!(GetTransactionsQuery sets {
    TerminalId: "TerminalId",
    PageNumber: "PageNumber",
    PageSize: "PageSize",
} {
    0 transaction_state: optional "TransactionState",
    1 terminal_id: optional "TerminalId",
    2 start_date: mandatory "StartDate" + "report-dates" day_or_minute(),
    3 end_date: mandatory "EndDate" + "report-dates" day_or_minute() + "report-end" before_today(),
    4 page_size: optional "PageSize" + "page-size" range(0, 2000),
    5 page_number: optional "PageNumber",
});
