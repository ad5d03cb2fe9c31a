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
/// [1.14](https://saferpay.github.io/jsonapi/1.14/#Payment_Models_Data_PaymentTransaction).
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

    /// The authorization was canceled, and no money is transferred.
    ///
    /// This state is final: start a new payment. Do not treat it as pending, otherwise you wait
    /// forever.
    ///
    /// `CANCELED`
    Canceled,

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
            feature = "v1_14", feature = "v1_15", feature = "v1_16", feature = "v1_17",
            feature = "v1_18", feature = "v1_19", feature = "v1_20", feature = "v1_21",
            feature = "v1_22",
        ),
        doc = "",
        cfg_attr(
            feature = "_ge_1_23",
            doc = "1.7 to 1.22:",
        ),
        doc = "The specification mentions this state only for Paydirekt.",
    )]
    #[cfg_attr(
        any(
            feature = "v1_23", feature = "v1_24", feature = "v1_25", feature = "v1_26",
            feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30",
            feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
            feature = "v1_35", feature = "v1_36",
        ),
        doc = "",
        cfg_attr(
            any(
                feature = "v1_14", feature = "v1_15", feature = "v1_16", feature = "v1_17",
                feature = "v1_18", feature = "v1_19", feature = "v1_20", feature = "v1_21",
                feature = "v1_22", feature = "_ge_1_37",
            ),
            doc = "1.23 to 1.36:",
        ),
        doc = "The specification mentions this state only for Paydirekt and for refunds of crypto payments.",
    )]
    #[cfg_attr(
        feature = "_ge_1_37",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_14", feature = "v1_15", feature = "v1_16", feature = "v1_17",
                feature = "v1_18", feature = "v1_19", feature = "v1_20", feature = "v1_21",
                feature = "v1_22", feature = "v1_23", feature = "v1_24", feature = "v1_25",
                feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
                feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33",
                feature = "v1_34", feature = "v1_35", feature = "v1_36",
            ),
            doc = "Since 1.37:",
        ),
        doc = "The specification does not link this state to a payment method.",
    )]
    ///
    /// `PENDING`
    Pending,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(TransactionStatus {
    Authorized: "AUTHORIZED",
    Canceled: "CANCELED",
    Captured: "CAPTURED",
    Pending: "PENDING",
});
