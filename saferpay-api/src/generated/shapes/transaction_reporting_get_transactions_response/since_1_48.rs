// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::reported_transaction::since_1_48::ReportedTransaction;

/// The response body of `GET /rest/customers/[customerId]/transactions`.
///
/// `TransactionReporting/GetTransactions`: Lists the transactions of past days, in pages, for
/// accounting and for finding what was lost.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#rest_customers_customerId_transactions).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTransactionsResponse {
    /// Which page this is.
    ///
    /// The specification has it counted from 0, though requests count from 1. Go by what you asked
    /// for.
    ///
    /// `PageNumber`. Whole number, mandatory, and `None` if a response lacks it.
    pub page_number: Option<i64>,

    /// How many transactions a page has.
    ///
    /// It can be less than you asked for: reckon with this one.
    ///
    /// `PageSize`. Whole number, mandatory, and `None` if a response lacks it.
    pub page_size: Option<i64>,

    /// How many transactions there are on all pages together.
    ///
    /// `TotalTransactions`. Whole number, mandatory, and `None` if a response lacks it.
    pub total_transactions: Option<i64>,

    /// The transactions of this page.
    ///
    /// `Transactions`. List of [`ReportedTransaction`], mandatory, and empty if a response lacks it.
    pub transactions: Vec<ReportedTransaction>,
}

impl GetTransactionsResponse {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PageNumber`. Which page this is.
    #[inline]
    #[must_use]
    pub fn with_page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets `PageSize`. How many transactions a page has.
    #[inline]
    #[must_use]
    pub fn with_page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `TotalTransactions`. How many transactions there are on all pages together.
    #[inline]
    #[must_use]
    pub fn with_total_transactions(mut self, total_transactions: i64) -> Self {
        self.total_transactions = Some(total_transactions);
        self
    }

    /// Sets `Transactions`. The transactions of this page.
    #[inline]
    #[must_use]
    pub fn with_transactions(mut self, transactions: Vec<ReportedTransaction>) -> Self {
        self.transactions = transactions;
        self
    }
}

saferpay_runtime::impl_record!(GetTransactionsResponse {
    0 page_number: expected "PageNumber",
    1 page_size: expected "PageSize",
    2 total_transactions: expected "TotalTransactions",
    3 transactions: expected "Transactions",
});
