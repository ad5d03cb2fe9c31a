//! The comparison as plain data, from which every report is written.
//!
//! The level of an entry is about the interface: whether Saferpay and a program that worked before
//! still understand each other. What the change does to Rust code is a separate question, which the
//! entry's [`Impact`]s answer: a response field that becomes mandatory is safe for the interface, and
//! still a line to edit.

mod code;
mod grading;
mod impact;
mod link;
mod place;
mod site;
mod words;

pub use code::{Code, Snippet};
pub use grading::{RustCounts, RustLevel};
pub use impact::{Effect, Impact};
pub use link::Link;
pub use place::{Body, Places};
pub use site::Site;

use schemars::JsonSchema;
use serde::Serialize;

use crate::level::Level;
use saferpay_spec::{MessagePart, Method, SpecVersion};

/// What changes between two SpecVersions.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Comparison {
    /// The version to upgrade from.
    pub from: SpecVersion,
    /// The version to upgrade to.
    pub to: SpecVersion,
    /// Whether the second version is the older one.
    pub downgrade: bool,
    /// The verdict over all entries.
    pub verdict: Verdict,
    /// The number of entries by level, without transient and ignored ones.
    pub counts: Counts,
    /// The same entries by what they do to Rust code.
    pub rust: RustCounts,
    /// The number of entries that are here only because Rust syntax does not tell the type of a value.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub undecided: usize,
    /// The differences between the two versions, the most severe first.
    pub entries: Vec<Entry>,
    /// What a version in between changed, and a later one changed back.
    pub transient: Vec<Entry>,
    /// The entries that an ignore file names. They are not counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ignored: Vec<Entry>,
    /// What each version changes, from the first to the last.
    pub timeline: Vec<VersionSummary>,
}

/// What one version changes against the one before it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct VersionSummary {
    /// The version.
    pub version: SpecVersion,
    /// The number of its changes by level.
    pub counts: Counts,
    /// Its changes. Reports show the differences between the first and the last version instead.
    #[serde(skip)]
    pub entries: Vec<Entry>,
}

/// The number of entries by level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Counts {
    /// Breaking entries.
    pub breaking: usize,
    /// Potentially breaking entries.
    pub potentially_breaking: usize,
    /// Safe entries.
    pub safe: usize,
    /// Cosmetic entries.
    pub cosmetic: usize,
}

/// The result in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The two versions are the same.
    Identical,
    /// They differ, but in nothing that the program uses and that is not ignored.
    Unaffected,
    /// They differ only in notation.
    Cosmetic,
    /// What worked before still works.
    Safe,
    /// What worked before may stop working.
    PotentiallyBreaking,
    /// Something that worked before no longer works.
    Breaking,
}

/// One logical change, with all places that show it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Entry {
    /// Identifies the change in an ignore file. It depends on the kind, the places and both states, but
    /// not on wording nor on the two versions.
    pub fingerprint: String,
    /// The kind of change: the id of its rules without the direction.
    pub kind: String,
    /// The rule of the most severe assessment.
    pub rule: String,
    /// The level of the most severe assessment.
    pub level: Level,
    /// What it was before; empty for what is added.
    pub old: Vec<Side>,
    /// What it is now; empty for what is removed.
    pub new: Vec<Side>,
    /// How severe the change is in each direction in which it occurs.
    pub assessments: Vec<Assessment>,
    /// The version that introduced the new state.
    pub introduced_in: SpecVersion,
    /// What each version in between did, in order; a single transition where nothing else happened.
    pub transitions: Vec<Transition>,
    /// Whether it changed back and forth: removed, added, and removed again.
    pub back_and_forth: bool,
    /// What it does to Rust code: the worst of all impacts.
    pub rust: RustLevel,
    /// What it does to each item of the Rust crate.
    pub impacts: Vec<Impact>,
    /// Whether Saferpay's changelog announces it, if the comparison includes the changelog.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announcement: Option<Announcement>,
    /// The item of the changelog that announces it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announced_at: Option<Link>,
    /// The corrections of the published pages that shape it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<String>,
    /// Its sections on the published pages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The fields of containers and operations that are new with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holds: Vec<String>,
    /// The code before and after, in a comparison that is about Rust.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
    /// The lines of the program that it touches.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sites: Vec<Site>,
    /// What the changed items are for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// One side of a change: a subject, and its state.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Side {
    /// The subject.
    pub subject: Subject,
    /// The part of its state that changed: `optional`, `Utf8[1..80]`.
    pub state: String,
    /// The name of the container on the other side, if it differs and the entry does not show that side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterpart: Option<String>,
    /// Where the messages of this side contain it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Places>,
    /// The field in the Rust crate: `v1_53::Payer::ip_address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
}

/// What a change is about: a field, or something else in a specification.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
pub struct Subject {
    /// The table or operation that it belongs to.
    pub owner: Owner,
    /// The name of the field in JSON, or the name of a header, status, behavior or error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
}

/// What a subject belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Owner {
    /// What holds for all operations: statuses, behaviors, error names, headers.
    Service,
    /// The body of an error.
    Error,
    /// An operation as a whole.
    Operation {
        /// The operation.
        operation: NamedEndpoint,
    },
    /// The query, the request or the response of an operation.
    Message {
        /// The operation.
        operation: NamedEndpoint,
        /// Which of the three.
        part: MessagePart,
    },
    /// A container.
    Container {
        /// Its Rust type: `Payer`.
        name: String,
    },
}

/// An operation by its name and its endpoint.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
pub struct NamedEndpoint {
    /// Group and name: `PaymentPage/Initialize`.
    pub name: String,
    /// The HTTP method.
    pub method: Method,
    /// The path, with its parameters in square brackets.
    pub path: String,
}

/// Who sends what changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// The program: queries and requests.
    Request,
    /// Saferpay: responses and errors.
    Response,
    /// Neither: an operation as a whole, or what holds for all operations.
    Service,
}

/// How severe a change is in one direction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Assessment {
    /// The direction.
    pub direction: Direction,
    /// The id of the rule.
    pub rule: String,
    /// The level of the rule.
    pub level: Level,
    /// The operations whose messages contain the change.
    pub operations: Vec<NamedEndpoint>,
    /// Whether the body of errors contains it, with which any operation can answer.
    pub in_errors: bool,
}

/// What one version did to a subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Transition {
    /// The version.
    pub version: SpecVersion,
    /// The subject, for entries that have several.
    pub subject: Subject,
    /// The state before, if it existed.
    pub old: Option<String>,
    /// The state since then, if it exists.
    pub new: Option<String>,
}

/// Whether Saferpay's changelog announces a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "status", rename_all = "kebab-case")]
pub enum Announcement {
    /// For the version that introduced it.
    Announced,
    /// For another version.
    OtherVersion {
        /// That version.
        version: SpecVersion,
    },
    /// Not at all.
    Unannounced,
}

impl Comparison {
    /// The lists of entries: first those between the two versions.
    pub(crate) fn all_entries(&mut self) -> impl Iterator<Item = &mut Vec<Entry>> {
        let versions = self.timeline.iter_mut().map(|summary| &mut summary.entries);
        [&mut self.entries, &mut self.transient].into_iter().chain(versions)
    }

    /// Updates counts and verdict after entries were removed.
    pub(crate) fn recount(&mut self) {
        self.counts = Counts::of(&self.entries);
        self.rust = RustCounts::of(&self.entries);
        for summary in &mut self.timeline {
            summary.counts = Counts::of(&summary.entries);
        }
        self.verdict = match (self.counts.verdict(), self.verdict) {
            (Verdict::Identical, Verdict::Identical) => Verdict::Identical,
            (Verdict::Identical, _) => Verdict::Unaffected,
            (verdict, _) => verdict,
        };
    }
}

impl Counts {
    /// Counts one entry.
    pub fn add(&mut self, level: Level) {
        *match level {
            Level::Breaking => &mut self.breaking,
            Level::PotentiallyBreaking => &mut self.potentially_breaking,
            Level::Safe => &mut self.safe,
            Level::Cosmetic => &mut self.cosmetic,
        } += 1;
    }

    /// Counts all entries of a list.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Self {
        let mut counts = Self::default();
        for entry in entries {
            counts.add(entry.level);
        }
        counts
    }

    /// The number of all entries.
    #[must_use]
    pub fn total(&self) -> usize {
        self.breaking + self.potentially_breaking + self.safe + self.cosmetic
    }

    /// The verdict that follows from the counts.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match self {
            Self { breaking: 1.., .. } => Verdict::Breaking,
            Self { potentially_breaking: 1.., .. } => Verdict::PotentiallyBreaking,
            Self { safe: 1.., .. } => Verdict::Safe,
            Self { cosmetic: 1.., .. } => Verdict::Cosmetic,
            _ => Verdict::Identical,
        }
    }
}

impl Entry {
    /// What it is about: the subjects of the new side, or of the old side if the new one is empty.
    pub fn subjects(&self) -> impl Iterator<Item = &Subject> {
        let sides = if self.new.is_empty() { &self.old } else { &self.new };
        sides.iter().map(|side| &side.subject)
    }

    /// The operations whose messages contain it, each once.
    #[must_use]
    pub fn operations(&self) -> Vec<&NamedEndpoint> {
        let mut operations: Vec<&NamedEndpoint> =
            self.assessments.iter().flat_map(|assessment| &assessment.operations).collect();
        operations.sort();
        operations.dedup();
        operations
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}
