// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::transaction_state::since_1_48::TransactionState;

/// The query of `GET /rest/customers/[customerId]/transactions`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#rest_customers_customerId_transactions).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTransactionsQuery {
    /// `TransactionState`. [`TransactionState`], optional.
    ///
    /// Example: `SUCCESSFUL`
    pub transaction_state: Option<TransactionState>,

    /// `TerminalId`. Whole number, optional.
    ///
    /// Example: `1`
    pub terminal_id: Option<i64>,

    /// `StartDate`. Text, mandatory, `DayOrMinute`.
    ///
    /// Example: `2023-08-19T11:26`
    pub start_date: String,

    /// `EndDate`. Text, mandatory, `DayOrMinute` and `BeforeToday`.
    ///
    /// Example: `2025-08-19T11:26`
    pub end_date: String,

    /// `PageSize`. Whole number, optional. Left out, `1000` holds.
    ///
    /// Example: `500`
    pub page_size: Option<i64>,

    /// `PageNumber`. Whole number, optional.
    ///
    /// Example: `1`
    pub page_number: Option<i64>,
}

impl GetTransactionsQuery {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
            ..Record::blank()
        }
    }

    /// Sets `TransactionState`.
    #[must_use]
    pub fn with_transaction_state(
        mut self,
        transaction_state: TransactionState,
    ) -> Self {
        self.transaction_state = Some(transaction_state);
        self
    }

    /// Sets `TerminalId`.
    #[must_use]
    pub fn with_terminal_id(mut self, terminal_id: i64) -> Self {
        self.terminal_id = Some(terminal_id);
        self
    }

    /// Sets `PageSize`.
    #[must_use]
    pub fn with_page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `PageNumber`.
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
