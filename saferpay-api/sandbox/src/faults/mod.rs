//! Injected faults: failures of a network or a server, for testing how a program handles them.

mod injector;

use serde::{Deserialize, Serialize};

pub use injector::FaultInjector;

/// A fault, and the calls that it applies to. Only valid calls trigger faults; an invalid one gets
/// its usual error.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// The group and name of the operation, such as `Transaction/Capture`; `None` for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// What happens.
    pub kind: FaultKind,
    /// Which of the calls trigger it.
    #[serde(default)]
    pub trigger: FaultTrigger,
    /// Whether the call takes effect before the fault, so that only its response is lost. With a
    /// delay, which never loses the response, this says whether the effect comes before or after
    /// the delay.
    #[serde(default)]
    pub carried_out: bool,
}

/// The effect of a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// The response is delayed by this many milliseconds.
    Delay(u64),
    /// The connection is closed without a response.
    Disconnect,
    /// The response has this HTTP status, and an HTML page instead of JSON.
    Status(u16),
    /// The response has status 200 and a truncated JSON body.
    InvalidJson,
}

/// Which calls trigger a fault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultTrigger {
    /// Every call.
    #[default]
    Always,
    /// This many calls, starting with the next one.
    Next(u32),
    /// Each call with this probability, from 0 to 1.
    Probability(f64),
}

impl Fault {
    /// A fault that every call triggers.
    #[must_use]
    pub fn new(kind: FaultKind) -> Self {
        Self { operation: None, kind, trigger: FaultTrigger::Always, carried_out: false }
    }

    /// Limits the fault to an operation, by its group and name.
    #[must_use]
    pub fn operation(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Limits the fault to the next calls.
    #[must_use]
    pub fn next(mut self, calls: u32) -> Self {
        self.trigger = FaultTrigger::Next(calls);
        self
    }

    /// Triggers the fault with this probability.
    #[must_use]
    pub fn with_probability(mut self, probability: f64) -> Self {
        self.trigger = FaultTrigger::Probability(probability);
        self
    }

    /// Lets the call take effect before the fault.
    #[must_use]
    pub fn carried_out(mut self) -> Self {
        self.carried_out = true;
        self
    }

    /// Checks the fault.
    ///
    /// # Errors
    ///
    /// Says which value is invalid, and what is expected.
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
