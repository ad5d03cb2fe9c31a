// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Authorization options: pre-authorization and partial authorization.
///
/// The container `Common_Models_Data_PaymentOptions`.
///
/// First in SpecVersion
/// [1.20](https://saferpay.github.io/jsonapi/1.20/#Common_Models_Data_PaymentOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// Requests a pre-authorization (`true`) or a final authorization (`false`).
    ///
    /// A pre-authorization reserves the amount for longer: with most cards about 30 days instead of
    /// about ten. Use it if you do not know yet how much you will capture. Not every payment method
    /// supports both kinds; Saferpay decides which kind it uses, and the response does not show it.
    ///
    /// `PreAuth`. True or false, optional.
    pub pre_auth: Option<bool>,

    /// Lets the issuer authorize less than the requested amount, such as for a prepaid card with a low
    /// balance.
    ///
    /// If you set it, compare `PaymentTransaction.Amount` with the requested amount: a partial
    /// authorization looks like any other success. Not every payment method supports it.
    #[cfg_attr(
        any(
            feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23",
            feature = "v1_24", feature = "v1_25", feature = "v1_26", feature = "v1_27",
            feature = "v1_28",
        ),
        doc = "",
        cfg_attr(
            feature = "_ge_1_29",
            doc = "Before 1.29:",
        ),
        doc = "Only",
        doc = "[`Transaction/AuthorizeDirect`](transaction/struct.Transaction.html#method.authorize_direct)",
        doc = "supports it.",
    )]
    #[cfg_attr(
        feature = "_ge_1_29",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23",
                feature = "v1_24", feature = "v1_25", feature = "v1_26", feature = "v1_27",
                feature = "v1_28",
            ),
            doc = "Since 1.29:",
        ),
        doc = "Only",
        doc = "[`Transaction/AuthorizeDirect`](transaction/struct.Transaction.html#method.authorize_direct)",
        doc = "and [`Transaction/Initialize`](transaction/struct.Transaction.html#method.initialize) support",
        doc = "it. In [`Transaction/Initialize`](transaction/struct.Transaction.html#method.initialize) it",
        doc = "disables currency conversion (DCC).",
    )]
    ///
    /// `AllowPartialAuthorization`. True or false, optional.
    pub allow_partial_authorization: Option<bool>,
}

impl PaymentOptions {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PreAuth`. Requests a pre-authorization (`true`) or a final authorization (`false`).
    #[inline]
    #[must_use]
    pub fn with_pre_auth(mut self, pre_auth: bool) -> Self {
        self.pre_auth = Some(pre_auth);
        self
    }

    /// Sets `AllowPartialAuthorization`. Lets the issuer authorize less than the requested amount,
    /// such as for a prepaid card with a low balance.
    #[inline]
    #[must_use]
    pub fn with_allow_partial_authorization(
        mut self,
        allow_partial_authorization: bool,
    ) -> Self {
        self.allow_partial_authorization = Some(allow_partial_authorization);
        self
    }
}

saferpay_runtime::impl_record!(PaymentOptions {
    0 pre_auth: optional "PreAuth",
    1 allow_partial_authorization: optional "AllowPartialAuthorization",
});
