// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::interactive_exemption::since_1_16::InteractiveExemption;
use crate::generated::values::three_ds_challenge::since_1_16::ThreeDsChallenge;

/// Requests an authentication or an exemption while the payer is present.
///
/// The container `Payment_Models_Data_StrongCustomerAuthenticationInteractive`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationInteractive).
#[derive(Default)]
#[non_exhaustive]
pub struct StrongCustomerAuthenticationInteractive {
    /// The reason why this payment does not need strong authentication.
    ///
    /// Omit it unless your contract with the acquirer entitles you to it. The issuer can require
    /// authentication nevertheless. In
    /// [`Transaction/AuthorizeDirect`](transaction/struct.Transaction.html#method.authorize_direct),
    /// Saferpay applies some exemptions only to payments that the payer starts and otherwise ignores
    /// them.
    #[cfg_attr(
        feature = "_ge_1_21",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_16", feature = "v1_17", feature = "v1_18", feature = "v1_19",
                feature = "v1_20",
            ),
            doc = "Since 1.21:",
        ),
        doc = "The `Initiator` of that operation shows who starts the payment: set it correctly.",
    )]
    ///
    /// `Exemption`. [`InteractiveExemption`], optional.
    pub exemption: Option<InteractiveExemption>,

    /// Requests a challenge in which the payer must actively confirm the payment.
    ///
    /// It can also request that there is no challenge.
    ///
    /// If you omit it, the issuer decides whether the payer must confirm or is authenticated in the
    /// background. The issuer can ignore your preference; use `Condition` to require a certain result.
    ///
    /// `ThreeDsChallenge`. [`ThreeDsChallenge`], optional.
    pub three_ds_challenge: Option<ThreeDsChallenge>,
}

impl StrongCustomerAuthenticationInteractive {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Exemption`. The reason why this payment does not need strong authentication.
    #[inline]
    #[must_use]
    pub fn with_exemption(mut self, exemption: InteractiveExemption) -> Self {
        self.exemption = Some(exemption);
        self
    }

    /// Sets `ThreeDsChallenge`. Requests a challenge in which the payer must actively confirm the
    /// payment.
    #[inline]
    #[must_use]
    pub fn with_three_ds_challenge(
        mut self,
        three_ds_challenge: ThreeDsChallenge,
    ) -> Self {
        self.three_ds_challenge = Some(three_ds_challenge);
        self
    }
}

saferpay_runtime::impl_record!(StrongCustomerAuthenticationInteractive {
    0 exemption: optional "Exemption",
    1 three_ds_challenge: optional "ThreeDsChallenge",
});
