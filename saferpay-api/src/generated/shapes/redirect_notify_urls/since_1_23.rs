// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The URLs on your server that Saferpay calls when the payer has completed the redirect.
///
/// Saferpay calls them only if there was a redirect: if `RedirectRequired` in the response is
/// `false`, there is no call. The call is a plain `GET` without data except for your own query
/// parameters; respond with status 200 within ten seconds.
///
/// The container `Payment_Models_Data_RedirectNotifyUrls`.
///
/// First in SpecVersion
/// [1.23](https://saferpay.github.io/jsonapi/1.23/#Payment_Models_Data_RedirectNotifyUrls).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `Success` is an address that starts with https:// or http://. (`redirect-notify-addresses`)
/// - `Fail` is an address that starts with https:// or http://. (`redirect-notify-addresses`)
#[non_exhaustive]
pub struct RedirectNotifyUrls {
    /// The URL that Saferpay calls when the payer has completed the redirect and you can authorize.
    ///
    /// This is not a payment yet: the payer has finished, and you still have to call
    /// [`Transaction/Authorize`](transaction/struct.Transaction.html#method.authorize).
    ///
    /// `Success`. Text, mandatory, `WebAddress`.
    ///
    /// Example: `https://merchanthost/success/123`
    pub success: String,

    /// The URL that Saferpay calls when the redirect failed or the payer canceled; you cannot
    /// authorize.
    ///
    /// Query Saferpay before you inform the payer; the call itself contains no reason.
    ///
    /// `Fail`. Text, mandatory, `WebAddress`.
    ///
    /// Example: `https://merchanthost/fail/123`
    pub fail: String,
}

impl RedirectNotifyUrls {
    /// Creates a value with its mandatory fields.
    ///
    /// - `success`: The URL that Saferpay calls when the payer has completed the redirect and you can
    ///   authorize.
    /// - `fail`: The URL that Saferpay calls when the redirect failed or the payer canceled; you
    ///   cannot authorize.
    #[must_use]
    pub fn new(success: impl Into<String>, fail: impl Into<String>) -> Self {
        Self {
            success: success.into(),
            fail: fail.into(),
        }
    }
}

saferpay_runtime::impl_record!(RedirectNotifyUrls {
    0 success: mandatory "Success" + "redirect-notify-addresses" web_address(),
    1 fail: mandatory "Fail" + "redirect-notify-addresses" web_address(),
});
