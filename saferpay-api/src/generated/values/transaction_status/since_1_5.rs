// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The state of a payment or refund.
///
/// Only `CAPTURED` means paid.
///
/// The values of `Status`, as in `Payment_Models_Data_PaymentTransaction`.
///
/// Only `CAPTURED` is paid. `AUTHORIZED` reserves the money until it is captured or the
/// reservation ends. See [`PaymentAnswer`](crate::answers::PaymentAnswer).
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_Models_Data_PaymentTransaction).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// The amount is reserved, and no money has been transferred: capture or cancel the transaction.
    ///
    /// A reservation expires after some days. A refund in this state transfers no money until you
    /// capture it.
    ///
    /// `AUTHORIZED`
    Authorized,

    /// The capture is complete, and the transfer is on its way.
    ///
    /// Some payment methods reach this state without a capture by you. To reverse the transaction,
    /// refund it.
    ///
    /// `CAPTURED`
    Captured,

    /// The outcome is open: the transaction is neither paid nor declined.
    ///
    /// Do not deliver. Wait for the notification, then query the status again. Expect it for every
    /// payment method.
    #[cfg_attr(
        any(
            feature = "v1_7", feature = "v1_8", feature = "v1_9", feature = "v1_10",
            feature = "v1_11", feature = "v1_12", feature = "v1_13",
        ),
        doc = "",
        cfg_attr(
            any(
                feature = "v1_5", feature = "v1_6", feature = "_ge_1_23",
            ),
            doc = "1.7 to 1.22:",
        ),
        doc = "The specification mentions this state only for Paydirekt.",
    )]
    ///
    /// `PENDING`
    Pending,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(TransactionStatus {
    Authorized: "AUTHORIZED",
    Captured: "CAPTURED",
    Pending: "PENDING",
});
