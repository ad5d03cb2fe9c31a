// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::block_reason::since_1_21::BlockReason;

/// The reason why risk management blocked this payment.
///
/// The rules are your own: you define them in the Backoffice.
///
/// The container `MobilePayment_Models_RiskDetails`.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#MobilePayment_Models_RiskDetails).
#[derive(Default)]
#[non_exhaustive]
pub struct RiskDetails {
    /// The rule that blocked the payment.
    ///
    /// `BlockReason`. [`BlockReason`], optional.
    ///
    /// Example: `BLACKLIST_IP_ORIGIN`
    pub block_reason: Option<BlockReason>,

    /// The location of the payer's IP address: a two-letter country code, `PROXY` or
    /// `SATELLITE_PROVIDER`.
    ///
    /// `IpLocation`. Text, optional.
    ///
    /// Example: `CH`
    pub ip_location: Option<String>,
}

impl RiskDetails {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `BlockReason`. The rule that blocked the payment.
    #[inline]
    #[must_use]
    pub fn with_block_reason(mut self, block_reason: BlockReason) -> Self {
        self.block_reason = Some(block_reason);
        self
    }

    /// Sets `IpLocation`. The location of the payer's IP address: a two-letter country code, `PROXY`
    /// or `SATELLITE_PROVIDER`.
    #[must_use]
    pub fn with_ip_location(mut self, ip_location: impl Into<String>) -> Self {
        self.ip_location = Some(ip_location.into());
        self
    }
}

saferpay_runtime::impl_record!(RiskDetails {
    0 block_reason: optional "BlockReason",
    1 ip_location: optional "IpLocation",
});
