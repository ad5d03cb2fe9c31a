// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the capture or refund is done.
///
/// The values of `Status`, as in `POST /Payment/v1/Transaction/Capture response`.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_v1_Transaction_Capture).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CaptureStatus {
    /// The provider has not decided yet.
    ///
    /// It takes a while, and may still fail. Wait for the notification set in `PendingNotification`,
    /// then ask for the outcome: `Transaction/AssertCapture` for a capture, `Transaction/AssertRefund`
    /// for a refund.
    ///
    /// `PENDING`
    Pending,

    /// It is done: the money will move.
    ///
    /// `CAPTURED`
    Captured,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(CaptureStatus {
    Pending: "PENDING",
    Captured: "CAPTURED",
});
