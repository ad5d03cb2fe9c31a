//! Which contradictions stay with a reason, and which are open.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::Contradiction;
use crate::fixes::Leave;
use crate::openapi::Reading;
use crate::problem::Problems;
use crate::spec::SpecVersion;

/// What became of a contradiction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// A fix mends it.
    Fixed,
    /// It stays, with a reason in every version.
    Left,
    /// It has neither in some version.
    Open,
}

impl fmt::Display for State {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Fixed => "fixed",
            Self::Left => "left",
            Self::Open => "open",
        })
    }
}

/// What the reasons settle of the contradictions that no fix mends.
pub(super) struct Settled<'a> {
    /// What they do not settle, with the versions.
    pub(super) open: BTreeMap<&'a Contradiction, Vec<SpecVersion>>,
    /// The reasons that settle something, by their index and owner.
    used: BTreeSet<(usize, &'a str)>,
}

impl<'a> Settled<'a> {
    /// Holds each contradiction against the reasons.
    pub(super) fn by(leave: &[Leave], remaining: &'a BTreeMap<Contradiction, Vec<SpecVersion>>) -> Self {
        let mut settled = Self { open: BTreeMap::new(), used: BTreeSet::new() };
        for (contradiction, versions) in remaining {
            for &version in versions {
                match leave.iter().position(|leave| leaves(leave, contradiction, version)) {
                    Some(index) => _ = settled.used.insert((index, &contradiction.owner)),
                    None => settled.open.entry(contradiction).or_default().push(version),
                }
            }
        }
        settled
    }

    /// Tells of the reasons that match nothing. Without the document there is nothing that
    /// one of a document could match.
    pub(super) fn unused(&self, leave: &[Leave], documents: &[Reading], problems: &mut Problems) {
        for (index, leave) in leave.iter().enumerate() {
            let at_hand = |document: &Reading| leave.versions.contains(document.specification.version);
            if leave.check.needs_document() && !documents.iter().any(at_hand) {
                continue;
            }
            for owner in leave.owners.iter().filter(|owner| !self.used.contains(&(index, owner.as_str()))) {
                let place = format!("leave {} {owner}.{}", leave.check, leave.field);
                problems.add(place, "matches nothing any more; take it out, or correct it");
            }
        }
    }
}

fn leaves(leave: &Leave, contradiction: &Contradiction, version: SpecVersion) -> bool {
    leave.check == contradiction.check
        && leave.field == contradiction.field
        && leave.versions.contains(version)
        && leave.owners.contains(&contradiction.owner)
}
