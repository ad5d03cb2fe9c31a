//! 3-D Secure: whether a challenge comes, and what it changes.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::cards::CardOutcome;
use super::ids::References;
use super::payment_method::Card;
use generator::spec::SpecVersion;

/// What came of an authentication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Authentication {
    /// The payer passed a challenge.
    Strong,
    /// Without a challenge.
    Frictionless,
    /// An attempt: the issuer does not take part.
    Attempt,
    /// None, and no liability shift.
    None,
}

impl Authentication {
    pub(super) fn shifts_liability(self) -> bool {
        self != Self::None
    }

    fn authenticated(self) -> bool {
        matches!(self, Self::Strong | Self::Frictionless)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Strong => "STRONG_CUSTOMER_AUTHENTICATION",
            Self::Frictionless => "FRICTIONLESS",
            Self::Attempt => "ATTEMPT",
            Self::None => "NONE",
        }
    }

    /// The `Liability` container, with what any version has.
    pub(super) fn liability_json(self, references: References, version: SpecVersion) -> Value {
        let shift = self.shifts_liability();
        // Recorded: `ThreeDs` up to 1.20, `THREEDS` in 1.33; the lists begin with 1.22. What
        // merchants were called before is assumed.
        let entity = match (shift, version.minor < 22) {
            (true, true) => "ThreeDs",
            (true, false) => "THREEDS",
            (false, true) => "Merchant",
            (false, false) => "MERCHANT",
        };
        json!({
            "LiabilityShift": shift,
            "LiableEntity": entity,
            "ThreeDs": self.to_json(references),
            "InPsd2Scope": "YES",
        })
    }

    /// The `ThreeDs` container; up to 1.8 it stands by itself.
    pub(super) fn to_json(self, references: References) -> Value {
        json!({
            "Authenticated": self.authenticated(),
            "LiabilityShift": self.shifts_liability(),
            "Xid": references.xid(),
            "Version": "2.2.0",
            "AuthenticationType": self.name(),
        })
    }

    /// What an alias's registration tells of it.
    pub(super) fn to_alias_json(self) -> Value {
        json!({
            "Authenticated": self.authenticated(),
            "AuthenticationType": self.name(),
            "Result": if self.authenticated() { "OK" } else { "NOT_SUPPORTED" },
            "Message": if self.authenticated() { "Success" } else { "Not authenticated" },
        })
    }
}

/// What 3-D Secure does with a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ThreeDs {
    /// The payer is asked.
    Challenge,
    /// It is settled.
    Settled(Authentication),
}

/// What happens before the payer has done anything.
pub(super) fn begin(card: &Card, challenge_wanted: bool) -> ThreeDs {
    match card.outcome {
        CardOutcome::Challenge | CardOutcome::Attempt | CardOutcome::ChallengeFails => ThreeDs::Challenge,
        CardOutcome::NoShift | CardOutcome::ThreeDsFailure => ThreeDs::Settled(Authentication::None),
        // A wanted challenge comes with cards that take part: assumed.
        _ if challenge_wanted => ThreeDs::Challenge,
        _ => ThreeDs::Settled(Authentication::Frictionless),
    }
}

/// What a challenge comes to; none when the authentication has failed.
pub(super) fn after_challenge(card: &Card, passed: bool) -> Option<Authentication> {
    match card.outcome {
        _ if !passed => None,
        CardOutcome::ChallengeFails => None,
        CardOutcome::Attempt => Some(Authentication::Attempt),
        _ => Some(Authentication::Strong),
    }
}
