//! The result of a crash test.

use std::fmt;
use std::time::Duration;

use super::oracle::Violation;
use super::scenario::Scenario;

/// The result of a scenario: how much was tried, and the first schedule that broke a rule.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Report {
    /// The scenario.
    pub scenario: Scenario,
    /// The number of schedules.
    pub schedules: u64,
    /// The number of calls in all schedules.
    pub calls: u64,
    /// How long it took.
    pub time: Duration,
    /// The first schedule that broke a rule.
    pub failure: Option<Failure>,
}

/// A schedule that broke a rule.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Failure {
    /// The rule.
    pub violation: Violation,
    /// The decisions of the schedule, for [`CrashTest::replay`](super::CrashTest::replay).
    pub decisions: Vec<usize>,
    /// What happened, line by line.
    pub log: Vec<String>,
}

impl Report {
    /// Panics with the failed schedule, if there is one.
    ///
    /// # Panics
    ///
    /// If a schedule broke a rule.
    pub fn assert_passed(&self) {
        if let Some(failure) = &self.failure {
            panic!("{self}\n{failure}");
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { scenario, schedules, calls, time, failure } = self;
        let result = if failure.is_some() { "failed" } else { "passed" };
        let seconds = time.as_secs_f64();
        write!(formatter, "{scenario:?}: {schedules} schedules, {calls} calls, {seconds:.1} s, {result}")
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{}", self.violation)?;
        for line in &self.log {
            writeln!(formatter, "{line}")?;
        }
        write!(formatter, "decisions: {:?}", self.decisions)
    }
}
