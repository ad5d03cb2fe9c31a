// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether the capture or refund is complete.
///
/// The values of `Status`, as in `POST /Payment/v1/Transaction/Capture response`.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_v1_Transaction_Capture).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CaptureStatus {
    /// The provider has not decided about the capture or refund yet.
    ///
    /// It takes time and can still fail. Wait for the notification set in `PendingNotification`, then
    /// query the outcome: for a capture, call
    /// [`Transaction/AssertCapture`](transaction/struct.Transaction.html#method.assert_capture); for a
    /// refund, call
    /// [`Transaction/AssertRefund`](transaction/struct.Transaction.html#method.assert_refund).
    ///
    /// `PENDING`
    Pending,

    /// The capture or refund is complete: the money will be transferred.
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
