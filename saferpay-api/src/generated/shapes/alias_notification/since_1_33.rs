// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Where Saferpay reports that the payer has finished a registration.
///
/// The container `Payment_Models_Data_AliasNotification`.
///
/// First in SpecVersion
/// [1.33](https://saferpay.github.io/jsonapi/1.33/#Payment_Models_Data_AliasNotification).
#[derive(Default)]
#[non_exhaustive]
pub struct AliasNotification {
    /// The address that Saferpay calls with GET when the registration is done.
    ///
    /// The call carries nothing but the query that you put into the address. Answer with status 200,
    /// then learn the outcome with `Alias/AssertInsert`. It reaches you even when the payer closes the
    /// browser. An address on your own machine cannot be reached from outside.
    ///
    /// `NotifyUrl`. Text, optional.
    pub notify_url: Option<String>,
}

impl AliasNotification {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `NotifyUrl`. The address that Saferpay calls with GET when the registration is done.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }
}

saferpay_runtime::impl_record!(AliasNotification {
    0 notify_url: optional "NotifyUrl",
});
