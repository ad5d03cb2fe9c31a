// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The rule of your risk management that blocked the payment.
///
/// You maintain these rules in the Backoffice.
///
/// The values of `BlockReason`, as in `MobilePayment_Models_RiskDetails`.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#MobilePayment_Models_RiskDetails).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockReason {
    /// The payer's IP address is on your blocklist.
    ///
    /// `BLACKLIST_IP`
    BlacklistIp,

    /// The payer's IP address is in a country on your blocklist.
    ///
    /// `BLACKLIST_IP_ORIGIN`
    BlacklistIpOrigin,

    /// The card or account is on your blocklist.
    ///
    /// `BLACKLIST_PAYMENT_MEANS`
    BlacklistPaymentMeans,

    /// The card or account is from a country on your blocklist.
    ///
    /// `BLACKLIST_PAYMENT_MEANS_ORIGIN`
    BlacklistPaymentMeansOrigin,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(BlockReason {
    BlacklistIp: "BLACKLIST_IP",
    BlacklistIpOrigin: "BLACKLIST_IP_ORIGIN",
    BlacklistPaymentMeans: "BLACKLIST_PAYMENT_MEANS",
    BlacklistPaymentMeansOrigin: "BLACKLIST_PAYMENT_MEANS_ORIGIN",
});
