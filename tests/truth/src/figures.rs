//! The figures of a run.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::claim::{Claim, Outcome};
use crate::deal::{Exchange, Kind};
use crate::whole::Known;

/// The figures of a run.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Calls whose claim was checked.
    pub calls: u64,
    /// Calls that resolved an unknown outcome.
    pub followed: u64,
    /// Unknown outcomes that were resolved by a call.
    pub resolved: u64,
    /// Unknown outcomes whose next step is not a call.
    pub named: u64,
    /// The maximum number of calls that it took.
    pub most: u64,
    /// Claims by outcome.
    pub claims: BTreeMap<Outcome, u64>,
    /// Responses by their changes.
    pub kinds: BTreeMap<Kind, u64>,
    /// Responses by what they prove.
    pub known: BTreeMap<Known, u64>,
    /// Claims that a payment is paid, refunded or captured.
    pub moved: u64,
    /// Claims that are false, or that are unknown although the response proves the outcome.
    pub contradictions: usize,
    /// The kinds of these claims.
    pub seen: BTreeSet<String>,
    /// The first of each kind.
    pub faults: Vec<String>,
}

impl Figures {
    /// Counts a call.
    pub fn count(&mut self, exchange: &Exchange, claim: &Claim) {
        self.calls += 1;
        *self.claims.entry(claim.outcome).or_default() += 1;
        *self.kinds.entry(exchange.kind).or_default() += 1;
        *self.known.entry(exchange.known).or_default() += 1;
        let said = &claim.statement;
        self.moved += u64::from(said.is_paid || said.is_refunded || said.is_captured);
    }

    /// Counts an unknown outcome, and the calls that resolved it.
    pub fn resolved(&mut self, calls: u64) {
        self.followed += calls;
        self.most = self.most.max(calls);
        if calls == 0 { self.named += 1 } else { self.resolved += 1 }
    }

    /// The number of claims with this outcome.
    #[must_use]
    pub fn of(&self, outcome: Outcome) -> u64 {
        self.claims.get(&outcome).copied().unwrap_or_default()
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let claims: Vec<String> =
            Outcome::ALL.iter().map(|each| format!("{} {}", self.of(*each), each.as_str())).collect();
        writeln!(formatter, "claims: {}", claims.join(", "))?;
        writeln!(formatter, "claims that money moves: {}", self.moved)?;
        writeln!(formatter, "answers: {:?}", self.kinds)?;
        writeln!(formatter, "shown beyond doubt: {:?}", self.known)?;
        writeln!(
            formatter,
            "unknown outcomes: {} resolved by a call (at most {} calls), {} with another step",
            self.resolved, self.most, self.named,
        )?;
        write!(formatter, "contradictions: {}", self.contradictions)
    }
}
