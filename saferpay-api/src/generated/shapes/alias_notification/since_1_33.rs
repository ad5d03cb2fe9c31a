// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The URL that Saferpay calls when the payer has completed a registration.
///
/// The container `Payment_Models_Data_AliasNotification`.
///
/// First in SpecVersion
/// [1.33](https://saferpay.github.io/jsonapi/1.33/#Payment_Models_Data_AliasNotification).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `NotifyUrl` is an address that starts with https:// or http://. (`alias-notify-address`)
#[derive(Default)]
#[non_exhaustive]
pub struct AliasNotification {
    /// The URL that Saferpay calls with GET when the registration is complete.
    ///
    /// The URL begins with `https://` or `http://`. The call carries only the query parameters that
    /// you put into it; Saferpay logs them, so put no secret there. Respond with status 200, then get
    /// the outcome with [`Alias/AssertInsert`](alias/struct.Alias.html#method.assert_insert). The call
    /// arrives even if the payer closes the browser. Saferpay cannot reach a URL on your local
    /// machine.
    ///
    /// `NotifyUrl`. Text, optional, `WebAddress`.
    pub notify_url: Option<String>,
}

impl AliasNotification {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `NotifyUrl`. The URL that Saferpay calls with GET when the registration is complete.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }
}

saferpay_runtime::impl_record!(AliasNotification {
    0 notify_url: optional "NotifyUrl" + "alias-notify-address" web_address(),
});
