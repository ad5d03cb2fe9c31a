// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of TransactionReporting in SpecVersion 1.51.

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
    /// `GET /rest/customers/{customerId}/transactions`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.51/#rest_customers_customerId_transactions).
    ///
    /// May be repeated: it only reads.
    pub fn get_transactions(
        &self,
        query: &GetTransactionsQuery,
    ) -> Call<'a, GetTransactionsResponse> {
        Call::new(
                self.connection,
                Operation::get(
                        "TransactionReporting/GetTransactions",
                        "/rest/customers/[customerId]/transactions",
                    )
                    .repeatable(),
            )
            .query(query)
    }
}
