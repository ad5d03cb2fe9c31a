//! Which contradictions a waiver covers, and which are open.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::contradiction::Contradiction;
use crate::subject::Subject;
use crate::waivers::Waiver;
use saferpay_openapi::ParsedDocument;
use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;

/// How a contradiction is resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Resolution {
    /// A correction removes it.
    Corrected,
    /// A waiver covers it in every version.
    Waived,
    /// In some version, neither does.
    Open,
}

impl fmt::Display for Resolution {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Corrected => "corrected",
            Self::Waived => "waived",
            Self::Open => "open",
        })
    }
}

/// The contradictions without a correction, compared with the waivers.
pub(super) struct Waived<'a> {
    /// Those that no waiver covers, with their versions.
    pub(super) open: BTreeMap<&'a Contradiction, Vec<SpecVersion>>,
    /// The waivers that cover something, by their index and owner.
    used: BTreeSet<(usize, &'a Subject)>,
}

impl<'a> Waived<'a> {
    /// Looks for a waiver of each contradiction.
    pub(super) fn by(waivers: &[Waiver], remaining: &'a BTreeMap<Contradiction, Vec<SpecVersion>>) -> Self {
        let mut result = Self { open: BTreeMap::new(), used: BTreeSet::new() };
        for (contradiction, versions) in remaining {
            for &version in versions {
                match waivers.iter().position(|waiver| matches(waiver, contradiction, version)) {
                    Some(index) => _ = result.used.insert((index, &contradiction.owner)),
                    None => result.open.entry(contradiction).or_default().push(version),
                }
            }
        }
        result
    }

    /// Reports waivers that match nothing, except those that need an OpenAPI document which is not given.
    pub(super) fn unused(&self, waivers: &[Waiver], documents: &[ParsedDocument], problems: &mut Problems) {
        for (index, waiver) in waivers.iter().enumerate() {
            let at_hand =
                |document: &ParsedDocument| waiver.versions.contains(document.specification.version);
            if waiver.check.needs_document() && !documents.iter().any(at_hand) {
                continue;
            }
            for owner in waiver.owners.iter().filter(|owner| !self.used.contains(&(index, *owner))) {
                let place = format!("waiver {} {owner}.{}", waiver.check, waiver.field);
                problems.add(place, "does not match any contradiction; remove or correct it");
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
