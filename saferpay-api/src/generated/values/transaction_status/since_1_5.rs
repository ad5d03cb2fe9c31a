// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How far a payment or refund is.
///
/// Only `CAPTURED` is paid.
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
    /// The amount is reserved, and nothing has moved: capture it or cancel it.
    ///
    /// A reservation ends by itself after some days. A refund in this state gives nothing back until
    /// it is captured.
    ///
    /// `AUTHORIZED`
    Authorized,

    /// The capture is done, and the money is on its way.
    ///
    /// Some means of payment arrive here without a capture of yours. To undo it, refund it.
    ///
    /// `CAPTURED`
    Captured,

    /// The outcome is open: neither paid nor refused.
    ///
    /// Do not deliver. Wait for the notification, then ask again. The pages up to 1.36 name it for
    /// Paydirekt and for refunds of crypto payments only, the later ones for nothing in particular:
    /// take it for possible everywhere.
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
