// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::block_reason::since_1_21::BlockReason;

/// Why the risk management blocked this payment.
///
/// The rules are your own: you set them in the Backoffice.
///
/// The container `MobilePayment_Models_RiskDetails`.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#MobilePayment_Models_RiskDetails).
#[derive(Default)]
#[non_exhaustive]
pub struct RiskDetails {
    /// Which of your rules blocked it.
    ///
    /// `BlockReason`. [`BlockReason`], optional.
    ///
    /// Example: `BLACKLIST_IP_ORIGIN`
    pub block_reason: Option<BlockReason>,

    /// Where the payer's IP address is: a country's two letters, `PROXY` or `SATELLITE_PROVIDER`.
    ///
    /// `IpLocation`. Text, optional.
    ///
    /// Example: `CH`
    pub ip_location: Option<String>,
}

impl RiskDetails {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `BlockReason`. Which of your rules blocked it.
    #[inline]
    #[must_use]
    pub fn with_block_reason(mut self, block_reason: BlockReason) -> Self {
        self.block_reason = Some(block_reason);
        self
    }

    /// Sets `IpLocation`. Where the payer's IP address is: a country's two letters, `PROXY` or
    /// `SATELLITE_PROVIDER`.
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
