//! 3-D Secure: whether a card gets a challenge, and the result of the authentication.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::cards::CardOutcome;
use super::ids::References;
use super::payment_method::Card;
use saferpay_spec::SpecVersion;

/// The result of an authentication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Authentication {
    /// The payer passed a challenge.
    Strong,
    /// Authenticated without a challenge.
    Frictionless,
    /// An attempt: the issuer does not participate.
    Attempt,
    /// No authentication, and no liability shift.
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

    /// The container `Liability`, with the fields of all versions.
    pub(super) fn liability_json(self, references: References, version: SpecVersion) -> Value {
        let shift = self.shifts_liability();
        // Recorded: `ThreeDs` up to 1.20, `THREEDS` in 1.33; values are listed since 1.22. The
        // earlier value for merchants is assumed.
        let entity = match (shift, version.minor < 22) {
            (true, true) => "ThreeDs",
            (true, false) => "THREEDS",
            (false, true) => "Merchant",
            (false, false) => "MERCHANT",
        };
        json!({
            "LiabilityShift": shift,
            "LiableEntity": entity,
            "ThreeDs": self.to_json(references, version),
            // As recorded in the test system.
            "InPsd2Scope": "NO",
        })
    }

    /// The container `ThreeDs`, which is outside of `Liability` up to 1.8.
    pub(super) fn to_json(self, references: References, version: SpecVersion) -> Value {
        // Recorded: Base64 up to 1.11, a GUID in 1.20. The version in between is assumed.
        let xid = if version.minor < 20 { references.three_ds_value(3) } else { references.xid() };
        let mut answer = json!({
            "Authenticated": self.authenticated(),
            "LiabilityShift": self.shifts_liability(),
            "Xid": xid,
            "Version": "2.2.0",
            "AuthenticationType": self.name(),
        });
        // Documented up to 1.10; a recording of 1.11 no longer has it.
        if self.authenticated() && version.minor <= 10 {
            answer["VerificationValue"] = json!(references.three_ds_value(6));
        }
        answer
    }

    /// The result in the response to an alias registration.
    pub(super) fn to_alias_json(self, references: References) -> Value {
        json!({
            "Authenticated": self.authenticated(),
            "AuthenticationType": self.name(),
            "Xid": references.xid(),
            "Result": if self.authenticated() { "OK" } else { "NOT_SUPPORTED" },
            "Message": if self.authenticated() { "Success" } else { "Not authenticated" },
        })
    }
}

/// The first reaction of 3-D Secure to a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ThreeDs {
    /// The payer gets a challenge.
    Challenge,
    /// The authentication is complete.
    Settled(Authentication),
}

/// Starts the authentication of a card.
pub(super) fn begin(card: &Card, challenge_wanted: bool) -> ThreeDs {
    match card.outcome {
        CardOutcome::Challenge | CardOutcome::Attempt | CardOutcome::ChallengeFails => ThreeDs::Challenge,
        CardOutcome::NoShift | CardOutcome::ThreeDsFailure => ThreeDs::Settled(Authentication::None),
        // Assumed: a requested challenge happens with participating cards.
        _ if challenge_wanted => ThreeDs::Challenge,
        _ => ThreeDs::Settled(Authentication::Frictionless),
    }
}

/// The result of a challenge; `None` if the authentication has failed.
pub(super) fn after_challenge(card: &Card, passed: bool) -> Option<Authentication> {
    match card.outcome {
        _ if !passed => None,
        CardOutcome::ChallengeFails => None,
        CardOutcome::Attempt => Some(Authentication::Attempt),
        _ => Some(Authentication::Strong),
    }
}
