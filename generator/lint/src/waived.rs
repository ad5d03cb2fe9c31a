//! Which contradictions stay with a reason, and which are open.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::{Contradiction, Subject, Waiver};
use saferpay_openapi::Reading;
use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;

/// What became of a contradiction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// A fix mends it.
    Corrected,
    /// It stays, with a reason in every version.
    Waived,
    /// It has neither in some version.
    Open,
}

impl fmt::Display for State {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Corrected => "corrected",
            Self::Waived => "waived",
            Self::Open => "open",
        })
    }
}

/// What the reasons settle of the contradictions that no fix mends.
pub(super) struct Waived<'a> {
    /// What they do not settle, with the versions.
    pub(super) open: BTreeMap<&'a Contradiction, Vec<SpecVersion>>,
    /// The reasons that settle something, by their index and owner.
    used: BTreeSet<(usize, &'a Subject)>,
}

impl<'a> Waived<'a> {
    /// Holds each contradiction against the reasons.
    pub(super) fn by(reasons: &[Waiver], remaining: &'a BTreeMap<Contradiction, Vec<SpecVersion>>) -> Self {
        let mut waived = Self { open: BTreeMap::new(), used: BTreeSet::new() };
        for (contradiction, versions) in remaining {
            for &version in versions {
                match reasons.iter().position(|waiver| matches(waiver, contradiction, version)) {
                    Some(index) => _ = waived.used.insert((index, &contradiction.owner)),
                    None => waived.open.entry(contradiction).or_default().push(version),
                }
            }
        }
        waived
    }

    /// Tells of the reasons that match nothing. Without the document there is nothing that
    /// one of a document could match.
    pub(super) fn unused(&self, reasons: &[Waiver], documents: &[Reading], problems: &mut Problems) {
        for (index, waiver) in reasons.iter().enumerate() {
            let at_hand = |document: &Reading| waiver.versions.contains(document.specification.version);
            if waiver.check.needs_document() && !documents.iter().any(at_hand) {
                continue;
            }
            for owner in waiver.owners.iter().filter(|owner| !self.used.contains(&(index, *owner))) {
                let place = format!("waiver {} {owner}.{}", waiver.check, waiver.field);
                problems.add(place, "matches nothing any more; take it out, or correct it");
            }
        }
    }
}

fn matches(waiver: &Waiver, contradiction: &Contradiction, version: SpecVersion) -> bool {
    waiver.check == contradiction.check
        && waiver.field == contradiction.field
        && waiver.versions.contains(version)
        && waiver.owners.contains(&contradiction.owner)
}
