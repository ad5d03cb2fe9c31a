// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Which transactions a report should hold.
///
/// Left out, you get the successful ones only. To see everything, ask three times.
///
/// The values of `TransactionState`, as in `GET /rest/customers/[customerId]/transactions query`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#rest_customers_customerId_transactions).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransactionState {
    /// Those that were authorized; they may have been canceled since.
    ///
    /// `SUCCESSFUL`
    Successful,

    /// Those that were refused or broke off.
    ///
    /// `FAILED`
    Failed,

    /// Those whose outcome is still open.
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
