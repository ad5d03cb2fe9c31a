// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of TransactionReporting in SpecVersion 1.51.

pub use crate::generated::shapes::transaction_reporting_get_transactions_query::since_1_48::GetTransactionsQuery;
pub use crate::generated::shapes::transaction_reporting_get_transactions_response::since_1_48::GetTransactionsResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

/// Calls the operations of TransactionReporting.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct TransactionReporting<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl TransactionReporting<'_> {
    /// Lists the transactions of past days, in pages, for accounting and to find lost transactions.
    ///
    /// The report ends with yesterday. For transactions of today, call [`Transaction/Inquire`]. From
    /// the next day on, the report also shows a refund or capture whose response you never received.
    ///
    /// Read page after page until you have `TotalTransactions`, or until a page is empty. Saferpay may
    /// return smaller pages than you requested, so check the page size of each response. Here, amounts
    /// are in major units: five francs are `5.00`, and 500 everywhere else. The terminal and the
    /// customer are numbers. Times have no offset.
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: for instance, the end date is today or later.
    /// - [`PERMISSION_DENIED`]: the license does not include reports, or the terminal does not belong
    ///   to the customer.
    ///
    /// `GET /rest/customers/{customerId}/transactions`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.51/#rest_customers_customerId_transactions).
    ///
    /// Safe to send again: it only reads.
    ///
    /// The flow [`Report`](crate::flows::Report) calls it for you.
    ///
    /// The guide to [going live](crate::guide::going_live) shows it in context.
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_reporting_get_transactions_query/since_1_48.md"
        )
    )]
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/transaction_reporting_get_transactions_response/since_1_48.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_51::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_51::transaction_reporting::GetTransactionsQuery;
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
    #[doc(alias = "TransactionReporting/GetTransactions")]
    #[doc(alias = "reconciliation")]
    #[doc(alias = "settlement report")]
    #[inline]
    pub fn get_transactions(
        &self,
        query: &GetTransactionsQuery,
    ) -> Call<GetTransactionsResponse> {
        let operation = Operation::get(
                "TransactionReporting/GetTransactions",
                "/rest/customers/[customerId]/transactions",
            )
            .idempotent();
        Call::new(self.connection, operation).query(query)
    }
}
