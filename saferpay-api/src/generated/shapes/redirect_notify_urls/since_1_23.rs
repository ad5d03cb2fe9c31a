// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The addresses on your server that Saferpay calls when the payer is done with the redirect.
///
/// They are called only if there was a redirect: with `RedirectRequired` `false` in the answer
/// nobody calls. The call is a plain `GET` without data but your own query parameters; answer it
/// with status 200 within ten seconds.
///
/// The container `Payment_Models_Data_RedirectNotifyUrls`.
///
/// First in SpecVersion
/// [1.23](https://saferpay.github.io/jsonapi/1.23/#Payment_Models_Data_RedirectNotifyUrls).
#[non_exhaustive]
pub struct RedirectNotifyUrls {
    /// Called when the payer has passed the redirect and you may authorize.
    ///
    /// It is not a payment yet: the payer's part is done, and `Transaction/Authorize` is yours to
    /// call.
    ///
    /// `Success`. Text, mandatory.
    ///
    /// Example: `https://merchanthost/success/123`
    pub success: String,

    /// Called when the redirect failed or the payer gave up, so that nothing can be authorized.
    ///
    /// Ask Saferpay before you tell the payer anything; the call itself carries no reason.
    ///
    /// `Fail`. Text, mandatory.
    ///
    /// Example: `https://merchanthost/fail/123`
    pub fail: String,
}

impl RedirectNotifyUrls {
    /// Makes one of what is mandatory.
    ///
    /// - `success`: Called when the payer has passed the redirect and you may authorize.
    /// - `fail`: Called when the redirect failed or the payer gave up, so that nothing can be
    ///   authorized.
    #[must_use]
    pub fn new(success: impl Into<String>, fail: impl Into<String>) -> Self {
        Self {
            success: success.into(),
            fail: fail.into(),
        }
    }
}

saferpay_runtime::impl_record!(RedirectNotifyUrls {
    0 success: mandatory "Success",
    1 fail: mandatory "Fail",
});
