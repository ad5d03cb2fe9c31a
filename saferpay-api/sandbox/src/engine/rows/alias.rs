//! An alias: a payment method that is stored under an id.

use jiff::Timestamp;
use saferpay_spec::SpecVersion;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::dates;
use crate::engine::ids::References;
use crate::engine::payment_method::PaymentMethod;
use crate::engine::shape::Shape;
use crate::engine::three_ds::Authentication;

/// An alias.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct Alias {
    /// As requested; ids ignore case.
    pub(in crate::engine) id: Box<str>,
    pub(in crate::engine) payment_method: PaymentMethod,
    /// In days.
    pub(in crate::engine) lifetime: u16,
    /// The start of its lifetime.
    pub(in crate::engine) since: Timestamp,
    pub(in crate::engine) checked: CardCheckResult,
    pub(in crate::engine) references: u64,
}

/// The result of the check of a payment method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::engine) enum CardCheckResult {
    /// No check was requested.
    NotAsked,
    /// The check was passed, with this authentication of the payer.
    Passed(Option<Authentication>),
}

impl CardCheckResult {
    /// The result for a payment method that has passed, if a check was requested.
    pub(in crate::engine) fn passed(
        check: Option<CardCheck>,
        authentication: Option<Authentication>,
    ) -> Self {
        if check.is_some() { Self::Passed(authentication) } else { Self::NotAsked }
    }
}

/// The result of registering an alias.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) enum RegistrationResult {
    /// Registered with this id and lifetime.
    Done(Box<str>, u16),
    /// The id is already in use.
    Duplicate,
}

/// How to check a card before registering it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::engine) enum CardCheck {
    Online,
    Strong,
    Challenged,
}

impl Alias {
    pub(in crate::engine) fn is_alive(&self, now: Timestamp) -> bool {
        now < dates::after_days(self.since, self.lifetime.into())
    }

    /// The response to alias calls, with the fields of all versions.
    pub(in crate::engine) fn to_json(&self, version: SpecVersion) -> Value {
        let mut answer = json!({
            "Alias": { "Id": self.id, "Lifetime": self.lifetime },
            "PaymentMeans": self.payment_method.to_json(self.since, Shape::Alias(version)),
        });
        if let Some(tokenization) = self.payment_method.tokenization() {
            answer["Tokenization"] = tokenization;
        }
        if let CardCheckResult::Passed(authentication) = self.checked {
            let references = References(self.references);
            let mut check = json!({
                "Result": "OK",
                "Message": "Check successful",
                "IssuerReference": references.issuer_reference(&self.payment_method, self.since),
            });
            if let Some(authentication) = authentication {
                check["Authentication"] = authentication.to_alias_json(references);
            }
            answer["CheckResult"] = check;
        }
        answer
    }
}
