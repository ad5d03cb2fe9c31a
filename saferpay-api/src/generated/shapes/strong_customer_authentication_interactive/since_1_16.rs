// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::interactive_exemption::since_1_16::InteractiveExemption;
use crate::generated::values::three_ds_challenge::since_1_16::ThreeDsChallenge;

/// Asks for or excuses from authentication where the payer is present.
///
/// The container `Payment_Models_Data_StrongCustomerAuthenticationInteractive`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationInteractive).
#[derive(Clone, PartialEq, Default)]
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
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Exemption`. The reason why this payment needs no strong authentication.
    #[must_use]
    pub fn with_exemption(mut self, exemption: InteractiveExemption) -> Self {
        self.exemption = Some(exemption);
        self
    }

    /// Sets `ThreeDsChallenge`. Asks for, or up to 1.35 against, an active confirmation by the payer.
    #[must_use]
    pub fn with_three_ds_challenge(
        mut self,
        three_ds_challenge: ThreeDsChallenge,
    ) -> Self {
        self.three_ds_challenge = Some(three_ds_challenge);
        self
    }
}

impl Record for StrongCustomerAuthenticationInteractive {
    const NAME: &'static str = "StrongCustomerAuthenticationInteractive";

    const FIELDS: &'static [Field] = &[
        Field::optional("Exemption"),
        Field::optional("ThreeDsChallenge"),
    ];

    fn blank() -> Self {
        Self {
            exemption: Blank::blank(),
            three_ds_challenge: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.exemption.slot(),
            1 => self.three_ds_challenge.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.exemption.view(),
            1 => self.three_ds_challenge.view(),
            _ => View::Absent,
        }
    }
}

record!(StrongCustomerAuthenticationInteractive);
