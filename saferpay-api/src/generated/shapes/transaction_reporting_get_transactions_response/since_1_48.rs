// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::reported_transaction::since_1_48::ReportedTransaction;

/// The response body of `GET /rest/customers/[customerId]/transactions`.
///
/// `TransactionReporting/GetTransactions`: Lists the transactions of past days, in pages, for
/// accounting and for finding what was lost.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#rest_customers_customerId_transactions).
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
    #[inline]
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

saferpay_runtime::impl_record!(GetTransactionsResponse {
    0 page_number: mandatory "PageNumber",
    1 page_size: mandatory "PageSize",
    2 total_transactions: mandatory "TotalTransactions",
    3 transactions: mandatory "Transactions",
});
