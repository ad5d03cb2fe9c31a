// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of TransactionReporting in SpecVersion 1.48.

pub use crate::generated::shapes::transaction_reporting_get_transactions_query::since_1_48::GetTransactionsQuery;
pub use crate::generated::shapes::transaction_reporting_get_transactions_response::since_1_48::GetTransactionsResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

/// Calls the operations of TransactionReporting.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct TransactionReporting<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> TransactionReporting<'a> {
    /// Lists the transactions of past days, in pages, for accounting and for finding what was lost.
    ///
    /// It ends with yesterday: what happens today is not in it, so ask [`Transaction/Inquire`] for
    /// that. It is where to look for a refund or capture whose answer never came, from the next day
    /// on.
    ///
    /// Read page after page until you have `TotalTransactions`, or until a page is empty. Saferpay may
    /// make pages smaller than you ask, so look at the page size of each answer. Amounts are in major
    /// units here, `5.00` for five francs, unlike everywhere else, where it is 500; and terminal and
    /// customer are numbers. Times come without offset.
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: for instance an end date of today or later.
    /// - [`PERMISSION_DENIED`]: the licence lacks reports, or the terminal is not the customer's.
    ///
    /// `GET /rest/customers/{customerId}/transactions`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.48/#rest_customers_customerId_transactions).
    ///
    /// May be repeated: it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_48::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_48::transaction_reporting::GetTransactionsQuery;
    ///
    /// let january = GetTransactionsQuery::new("2026-01-01", "2026-01-31T23:59").with_page_size(500);
    /// let (mut page_number, mut seen) = (1, 0);
    /// loop {
    ///     let query = january.clone().with_page_number(page_number);
    ///     let page = client.transaction_reporting().get_transactions(&query).await?;
    ///     for transaction in &page.transactions {
    ///         println!("{:?} {:?}", transaction.transaction_id, transaction.order_id);
    ///     }
    ///     seen += page.transactions.len() as i64;
    ///     if page.transactions.is_empty() || page.total_transactions.is_some_and(|total| seen >= total) {
    ///         break;
    ///     }
    ///     page_number += 1;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[inline]
    pub fn get_transactions(
        &self,
        query: &GetTransactionsQuery,
    ) -> Call<'a, GetTransactionsResponse> {
        let operation = Operation::get(
                "TransactionReporting/GetTransactions",
                "/rest/customers/[customerId]/transactions",
            )
            .idempotent();
        Call::new(self.connection, operation).query(query)
    }
}
