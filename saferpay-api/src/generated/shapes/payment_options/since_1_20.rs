// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Special wishes about how the amount is authorized.
///
/// The container `Common_Models_Data_PaymentOptions`.
///
/// First in SpecVersion
/// [1.20](https://saferpay.github.io/jsonapi/1.20/#Common_Models_Data_PaymentOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// Asks for a pre-authorization (`true`) or for a final authorization (`false`).
    ///
    /// A pre-authorization reserves the amount for longer, about 30 days instead of about ten with
    /// most cards, for when you cannot say yet how much you will capture. Not every means of payment
    /// has both kinds; Saferpay decides which one it is, and no field of the answer tells.
    ///
    /// `PreAuth`. True or false, optional.
    pub pre_auth: Option<bool>,

    /// Lets the issuer authorize less than you asked for, as with a nearly empty prepaid card.
    ///
    /// Then compare `PaymentTransaction.Amount` with what you asked for: the answer looks like any
    /// other success. Only `Transaction/AuthorizeDirect` and, since 1.29, `Transaction/Initialize`
    /// heed it, and not with every means of payment. With `Transaction/Initialize` it rules out
    /// currency conversion (DCC).
    ///
    /// `AllowPartialAuthorization`. True or false, optional.
    pub allow_partial_authorization: Option<bool>,
}

impl PaymentOptions {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PreAuth`. Asks for a pre-authorization (`true`) or for a final authorization (`false`).
    #[inline]
    #[must_use]
    pub fn with_pre_auth(mut self, pre_auth: bool) -> Self {
        self.pre_auth = Some(pre_auth);
        self
    }

    /// Sets `AllowPartialAuthorization`. Lets the issuer authorize less than you asked for, as with a
    /// nearly empty prepaid card.
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
