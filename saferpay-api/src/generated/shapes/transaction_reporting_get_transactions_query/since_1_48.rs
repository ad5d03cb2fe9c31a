// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::transaction_state::since_1_48::TransactionState;

/// The query of `GET /rest/customers/[customerId]/transactions`.
///
/// `TransactionReporting/GetTransactions`: Lists the transactions of past days, in pages, for
/// accounting and for finding what was lost.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#rest_customers_customerId_transactions).
#[derive(Clone, PartialEq)]
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
            ..Record::blank()
        }
    }

    /// Sets `TransactionState`. Which transactions to list: those that succeeded, failed, or are
    /// pending.
    #[must_use]
    pub fn with_transaction_state(
        mut self,
        transaction_state: TransactionState,
    ) -> Self {
        self.transaction_state = Some(transaction_state);
        self
    }

    /// Sets `TerminalId`. The terminal whose transactions to list; left out, those of all terminals.
    #[must_use]
    pub fn with_terminal_id(mut self, terminal_id: i64) -> Self {
        self.terminal_id = Some(terminal_id);
        self
    }

    /// Sets `PageSize`. How many transactions a page has at most, up to 2000.
    #[must_use]
    pub fn with_page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `PageNumber`. Which page to read, counted from 1.
    #[must_use]
    pub fn with_page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }
}

impl Record for GetTransactionsQuery {
    const NAME: &'static str = "GetTransactionsQuery";

    const FIELDS: &'static [Field] = &[
        Field::optional("TransactionState"),
        Field::optional("TerminalId"),
        Field::mandatory("StartDate").bound(&[Rule::Format(Format::DayOrMinute)]),
        Field::mandatory("EndDate")
            .bound(&[Rule::Format(Format::DayOrMinute), Rule::BeforeToday]),
        Field::optional("PageSize"),
        Field::optional("PageNumber"),
    ];

    fn blank() -> Self {
        Self {
            transaction_state: Blank::blank(),
            terminal_id: Blank::blank(),
            start_date: Blank::blank(),
            end_date: Blank::blank(),
            page_size: Blank::blank(),
            page_number: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transaction_state.slot(),
            1 => self.terminal_id.slot(),
            2 => self.start_date.slot(),
            3 => self.end_date.slot(),
            4 => self.page_size.slot(),
            5 => self.page_number.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction_state.view(),
            1 => self.terminal_id.view(),
            2 => self.start_date.view(),
            3 => self.end_date.view(),
            4 => self.page_size.view(),
            5 => self.page_number.view(),
            _ => View::Absent,
        }
    }
}

record!(GetTransactionsQuery);
