//! Faults to inject: what a network or a server can do to a call.

mod injector;

use serde::{Deserialize, Serialize};

pub use injector::FaultInjector;

/// A fault, and the calls that it strikes. It strikes calls that are in order: one that is
/// refused anyhow is refused as ever.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// The operation by its group and name, such as `Transaction/Capture`; without one, any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// What happens.
    pub kind: FaultKind,
    /// How often.
    #[serde(default)]
    pub trigger: FaultTrigger,
    /// Whether the call takes effect all the same, so that only its answer is lost. A delay leaves
    /// the answer as it is, and comes before the effect or after it.
    #[serde(default)]
    pub carried_out: bool,
}

/// What a fault does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// The answer comes this many milliseconds later.
    Delay(u64),
    /// The connection is closed without an answer.
    Disconnect,
    /// The answer is this HTTP status, with a page instead of JSON.
    Status(u16),
    /// The answer has status 200 and a body that is no JSON.
    InvalidJson,
}

/// How often a fault strikes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultTrigger {
    /// Every time.
    #[default]
    Always,
    /// That many times, from the next call on.
    Next(u32),
    /// With this probability, from 0 to 1.
    Probability(f64),
}

impl Fault {
    /// A fault that strikes every call.
    #[must_use]
    pub fn new(kind: FaultKind) -> Self {
        Self { operation: None, kind, trigger: FaultTrigger::Always, carried_out: false }
    }

    /// Only this operation, by its group and name.
    #[must_use]
    pub fn operation(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Only the next calls.
    #[must_use]
    pub fn next(mut self, calls: u32) -> Self {
        self.trigger = FaultTrigger::Next(calls);
        self
    }

    /// Only with this probability.
    #[must_use]
    pub fn with_probability(mut self, probability: f64) -> Self {
        self.trigger = FaultTrigger::Probability(probability);
        self
    }

    /// The call takes effect all the same.
    #[must_use]
    pub fn carried_out(mut self) -> Self {
        self.carried_out = true;
        self
    }

    /// What makes it no sound fault.
    ///
    /// # Errors
    ///
    /// Says what is wrong, and what was expected.
    pub fn check(&self) -> Result<(), String> {
        match self.kind {
            FaultKind::Status(status) if !(200..=599).contains(&status) => {
                return Err(format!("`status` is {status}; expected one from 200 to 599"));
            }
            FaultKind::Delay(millis) if millis > 600_000 => {
                return Err(format!("`delay` is {millis}; expected 600000 milliseconds at most"));
            }
            _ => {}
        }
        match self.trigger {
            FaultTrigger::Probability(probability) if !(0.0..=1.0).contains(&probability) => {
                Err(format!("`probability` is {probability}; expected one from 0 to 1"))
            }
            _ => Ok(()),
        }
    }
}
