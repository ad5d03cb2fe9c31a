// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::reported_transaction::since_1_48::ReportedTransaction;

/// The response body of `GET /rest/customers/[customerId]/transactions`.
///
/// `TransactionReporting/GetTransactions`: Lists the transactions of past days, in pages, for
/// accounting and for finding what was lost.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#rest_customers_customerId_transactions).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTransactionsResponse {
    /// Which page this is.
    ///
    /// The specification has it counted from 0, though requests count from 1. Go by what you asked
    /// for.
    ///
    /// `PageNumber`. Whole number, mandatory.
    pub page_number: i64,

    /// How many transactions a page has.
    ///
    /// It can be less than you asked for: reckon with this one.
    ///
    /// `PageSize`. Whole number, mandatory.
    pub page_size: i64,

    /// How many transactions there are on all pages together.
    ///
    /// `TotalTransactions`. Whole number, mandatory.
    pub total_transactions: i64,

    /// The transactions of this page.
    ///
    /// `Transactions`. List of [`ReportedTransaction`], mandatory.
    pub transactions: Vec<ReportedTransaction>,
}

impl GetTransactionsResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `page_number`: Which page this is.
    /// - `page_size`: How many transactions a page has.
    /// - `total_transactions`: How many transactions there are on all pages together.
    /// - `transactions`: The transactions of this page.
    #[must_use]
    pub fn new(
        page_number: i64,
        page_size: i64,
        total_transactions: i64,
        transactions: Vec<ReportedTransaction>,
    ) -> Self {
        Self {
            page_number,
            page_size,
            total_transactions,
            transactions,
        }
    }
}

impl Record for GetTransactionsResponse {
    const NAME: &'static str = "GetTransactionsResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("PageNumber"),
        Field::mandatory("PageSize"),
        Field::mandatory("TotalTransactions"),
        Field::mandatory("Transactions"),
    ];

    fn blank() -> Self {
        Self {
            page_number: Blank::blank(),
            page_size: Blank::blank(),
            total_transactions: Blank::blank(),
            transactions: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.page_number.slot(),
            1 => self.page_size.slot(),
            2 => self.total_transactions.slot(),
            3 => self.transactions.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.page_number.view(),
            1 => self.page_size.view(),
            2 => self.total_transactions.view(),
            3 => self.transactions.view(),
            _ => View::Absent,
        }
    }
}

record!(GetTransactionsResponse);
