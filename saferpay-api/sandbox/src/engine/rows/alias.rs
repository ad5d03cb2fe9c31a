//! An alias: a payment method that is stored under an id.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::engine::dates;
use crate::engine::ids::References;
use crate::engine::payment_method::PaymentMethod;
use crate::engine::three_ds::Authentication;

/// An alias.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) struct Alias {
    /// As it was asked for; ids do not differ by case.
    pub(in crate::engine) id: Box<str>,
    pub(in crate::engine) payment_method: PaymentMethod,
    /// In days.
    pub(in crate::engine) lifetime: u16,
    /// Since when it lives.
    pub(in crate::engine) since: Timestamp,
    pub(in crate::engine) checked: CardCheckResult,
    pub(in crate::engine) references: u64,
}

/// What came of the check of a means of payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::engine) enum CardCheckResult {
    /// None was asked for.
    NotAsked,
    /// It is good, and how the payer was authenticated.
    Passed(Option<Authentication>),
}

impl CardCheckResult {
    /// Of a means that has passed, where a check was asked for.
    pub(in crate::engine) fn passed(
        check: Option<CardCheck>,
        authentication: Option<Authentication>,
    ) -> Self {
        if check.is_some() { Self::Passed(authentication) } else { Self::NotAsked }
    }
}

/// What came of registering an alias.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::engine) enum RegistrationResult {
    /// It has this id and lifetime.
    Done(Box<str>, u16),
    /// There is such an alias already.
    Duplicate,
}

/// How a card is checked before it becomes an alias.
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

    pub(in crate::engine) fn to_json(&self) -> Value {
        let mut answer = json!({
            "Alias": { "Id": self.id, "Lifetime": self.lifetime },
            "PaymentMeans": self.payment_method.to_json(self.since),
        });
        if let CardCheckResult::Passed(authentication) = self.checked {
            let references = References(self.references);
            let mut check = json!({
                "Result": "OK",
                "Message": "Check successful",
                "IssuerReference": {
                    "TransactionStamp": references.transaction_stamp(),
                    "SettlementDate": dates::month_and_day(self.since),
                },
            });
            if let Some(authentication) = authentication {
                check["Authentication"] = authentication.to_alias_json();
            }
            answer["CheckResult"] = check;
        }
        answer
    }
}
