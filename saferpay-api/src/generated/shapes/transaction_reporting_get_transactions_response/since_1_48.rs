// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::reported_transaction::since_1_48::ReportedTransaction;

/// The response body of
/// [`TransactionReporting/GetTransactions`](../transaction_reporting/struct.TransactionReporting.html#method.get_transactions).
///
/// Lists the transactions of past days, in pages, for accounting and to find lost transactions.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#rest_customers_customerId_transactions).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTransactionsResponse {
    /// Which page this is.
    ///
    /// The specification contradicts itself on whether the first is 0 or 1.
    ///
    /// According to the specification, it is counted from 0, although requests count from 1. Rely on
    /// the number that you requested.
    ///
    /// `PageNumber`. Whole number, mandatory, and `None` if a response lacks it.
    pub page_number: Option<i64>,

    /// The number of transactions on a page.
    ///
    /// It can be lower than you requested: use this one to count pages.
    ///
    /// `PageSize`. Whole number, mandatory, and `None` if a response lacks it.
    pub page_size: Option<i64>,

    /// The number of transactions on all pages together.
    ///
    /// `TotalTransactions`. Whole number, mandatory, and `None` if a response lacks it.
    pub total_transactions: Option<i64>,

    /// The transactions of this page.
    ///
    /// `Transactions`. List of [`ReportedTransaction`], mandatory, and empty if a response lacks it.
    pub transactions: Vec<ReportedTransaction>,
}

impl GetTransactionsResponse {
    /// Creates a value with nothing set.
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

    /// Sets `PageSize`. The number of transactions on a page.
    #[inline]
    #[must_use]
    pub fn with_page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `TotalTransactions`. The number of transactions on all pages together.
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
