// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::interactive_exemption::since_1_16::InteractiveExemption;
use crate::generated::values::three_ds_challenge::since_1_36::ThreeDsChallenge;

/// Asks for or excuses from authentication where the payer is present.
///
/// The container `Payment_Models_Data_StrongCustomerAuthenticationInteractive`.
///
/// First in SpecVersion
/// [1.36](https://saferpay.github.io/jsonapi/1.36/#Payment_Models_Data_StrongCustomerAuthenticationInteractive).
#[derive(Default)]
#[non_exhaustive]
pub struct StrongCustomerAuthenticationInteractive {
    /// The reason why this payment needs no strong authentication.
    ///
    /// Leave it out unless you are entitled to it by your contract with the acquirer. The issuer may
    /// insist on authentication all the same. In `Transaction/AuthorizeDirect` some reasons count only
    /// for payments that the payer starts, and are passed over otherwise: set `Initiator` rightly.
    ///
    /// `Exemption`. [`InteractiveExemption`], optional.
    pub exemption: Option<InteractiveExemption>,

    /// Asks for, or up to 1.35 against, an active confirmation by the payer.
    ///
    /// Left out, the issuer decides whether the payer has to confirm or passes without noticing. The
    /// issuer may still pass over a wish; use `Condition` to insist on the outcome.
    ///
    /// `ThreeDsChallenge`. [`ThreeDsChallenge`], optional.
    pub three_ds_challenge: Option<ThreeDsChallenge>,
}

impl StrongCustomerAuthenticationInteractive {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Exemption`. The reason why this payment needs no strong authentication.
    #[inline]
    #[must_use]
    pub fn with_exemption(mut self, exemption: InteractiveExemption) -> Self {
        self.exemption = Some(exemption);
        self
    }

    /// Sets `ThreeDsChallenge`. Asks for, or up to 1.35 against, an active confirmation by the payer.
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
