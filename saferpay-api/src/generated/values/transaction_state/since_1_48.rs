// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The state of the transactions to include in a report.
///
/// If you omit it, the report contains only successful transactions. To get all transactions, call
/// the operation once for each of the three states.
///
/// The values of `TransactionState`, as in `GET /rest/customers/[customerId]/transactions query`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#rest_customers_customerId_transactions).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransactionState {
    /// Transactions that were authorized; they can have been canceled later.
    ///
    /// `SUCCESSFUL`
    Successful,

    /// Transactions that were declined or aborted.
    ///
    /// `FAILED`
    Failed,

    /// Transactions whose outcome is still open.
    ///
    /// `PENDING`
    Pending,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(TransactionState {
    Successful: "SUCCESSFUL",
    Failed: "FAILED",
    Pending: "PENDING",
});
