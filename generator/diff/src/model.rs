//! The comparison as plain data: what every report is written from.
//!
//! The level of an entry speaks of the interface: whether Saferpay and a program that was right
//! before still understand each other. What the change does to Rust code stands apart, in the
//! entry's [`Impact`]s: a response field that becomes mandatory is safe on the wire, and still a
//! line to edit.

mod words;

use schemars::JsonSchema;
use serde::Serialize;

use crate::level::Level;
use saferpay_spec::SpecVersion;

/// What changes between two SpecVersions.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Comparison {
    /// The version that is left.
    pub from: SpecVersion,
    /// The version that is gone to.
    pub to: SpecVersion,
    /// Whether the second version is the older one.
    pub downgrade: bool,
    /// The verdict over all entries.
    pub verdict: Verdict,
    /// How many entries there are of each level. Passing changes are not counted.
    pub counts: Counts,
    /// The net changes, the gravest first.
    pub entries: Vec<Entry>,
    /// What changed on the way and is in the end as it was.
    pub passing: Vec<Entry>,
    /// Entries that an ignore file names; they are not counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ignored: Vec<Entry>,
    /// What each version on the way brought, in the order of the way.
    pub timeline: Vec<Stop>,
}

/// A version on the way, with what it brought against the one before it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Stop {
    /// The version.
    pub version: SpecVersion,
    /// Its changes by level.
    pub counts: Counts,
    /// Its changes; reports show those of the whole way instead.
    #[serde(skip)]
    pub entries: Vec<Entry>,
}

/// Numbers of entries by level.
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

/// The outcome in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The two versions say the same.
    Identical,
    /// They differ, but in nothing that the program uses and that is not ignored.
    Untouched,
    /// They mean the same.
    Cosmetic,
    /// What worked before works on.
    Safe,
    /// What worked before may stop to work.
    PotentiallyBreaking,
    /// Something that worked before works no longer.
    Breaking,
}

/// One logical change, wherever it shows.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Entry {
    /// Names the change in an ignore file: made of its kind, its places and both its states, never of
    /// a sentence or of the two versions.
    pub fingerprint: String,
    /// The kind of change: the id of its rules without the direction.
    pub kind: String,
    /// The rule of the gravest judgement.
    pub rule: String,
    /// The level of the gravest judgement.
    pub level: Level,
    /// What it was before; empty for what is added.
    pub old: Vec<Side>,
    /// What it is afterwards; empty for what is removed.
    pub new: Vec<Side>,
    /// The change judged in each direction in which it shows.
    pub judgements: Vec<Judgement>,
    /// The version that made the last step to the new state.
    pub came: SpecVersion,
    /// Every step on the way, in order; a single one where nothing else happened.
    pub steps: Vec<Step>,
    /// Whether it was on the way what it had been before: gone, back, and gone again.
    pub flaps: bool,
    /// What it does to Rust code.
    pub impacts: Vec<Impact>,
    /// How Saferpay's own changelog speaks of it, once that was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announcement: Option<Announcement>,
    /// What the pages say of it in words, for those who add it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// One side of a change: a place, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Side {
    /// The place.
    pub subject: Subject,
    /// What stands there, as far as it changed: `optional`, `Utf8[1..80]`.
    pub state: String,
    /// The container that stands for this one on the other side, where it has another name and the
    /// entry does not show that side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterpart: Option<String>,
}

/// A place in a specification.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
pub struct Subject {
    /// The table, or what else the change is about.
    pub table: Table,
    /// The field by its name on the wire, or the name, status or value that is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
}

/// What a change can be about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Table {
    /// What holds for all operations: statuses, behaviors, error names, headers.
    Service,
    /// The body of an error.
    Error,
    /// An operation as a whole.
    Operation {
        /// The operation.
        operation: Operation,
    },
    /// The query, the request or the response of an operation.
    Message {
        /// The operation.
        operation: Operation,
        /// Which of the three.
        part: Part,
    },
    /// A container, by its Rust type.
    Container {
        /// The Rust type: `Payer`.
        name: String,
    },
}

/// A message of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The query parameters.
    Query,
    /// The request body.
    Request,
    /// The response body.
    Response,
}

/// An operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
pub struct Operation {
    /// The name that people use: `PaymentPage/Initialize`.
    pub name: String,
    /// The HTTP method.
    pub method: String,
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
    /// Neither: an operation as such, and what holds for all of them.
    Service,
}

/// A change judged in one direction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Judgement {
    /// The direction.
    pub direction: Direction,
    /// The id of the rule.
    pub rule: String,
    /// The level of the rule.
    pub level: Level,
    /// The operations whose messages show the change.
    pub operations: Vec<Operation>,
    /// Whether the body of an error shows it, which any operation can answer.
    pub in_errors: bool,
}

/// What one version did on the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Step {
    /// The version that made it.
    pub version: SpecVersion,
    /// The place, for entries that have several.
    pub subject: Subject,
    /// What stood there before, if anything did.
    pub old: Option<String>,
    /// What stands there since, if anything does.
    pub new: Option<String>,
}

/// What a change does to one item of the Rust crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Impact {
    /// The path of the item below the crate, with the version that has it:
    /// `v1_53::transaction::AuthorizeRequest::condition`.
    pub path: String,
    /// What the compiler or the program does.
    pub effect: Effect,
}

/// What the compiler or the program does when a program changes its version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The item is no longer there: code that names it does not compile.
    Gone,
    /// The item has another name: code that names it does not compile.
    Renamed,
    /// The item has another type: code that gives or takes its value does not compile.
    OtherType,
    /// The constructor takes one argument more: calls of it do not compile.
    ArgumentMore,
    /// The constructor takes one argument less: calls of it do not compile.
    ArgumentLess,
    /// What was always there is an `Option` now, with a setter: code that reads it does not compile.
    NowOptional,
    /// What was an `Option` is always there now: code that reads or sets it does not compile.
    NowMandatory,
    /// The function is marked as deprecated: the compiler warns.
    Deprecated,
    /// The function is no longer marked as deprecated.
    NoLongerDeprecated,
    /// A new type or function: nothing changes in code that does not use it.
    NewItem,
    /// A new optional field with a setter: code compiles as before.
    NewSetter,
    /// A new field that is always there when read: code that reads compiles as before.
    NewField,
    /// A new variant: code compiles as before; the value came as `UnknownValue` until now.
    NewVariant,
    /// The variant is gone: code that names it does not compile; the value comes as `UnknownValue`.
    VariantGone,
    /// The same type; `validate` refuses what it accepted.
    ChecksMore,
    /// The same type; `validate` accepts what it refused.
    ChecksLess,
    /// The same type; `validate` accepts some of what it refused, and the other way round.
    ChecksOther,
    /// The same type, and code compiles as before.
    SameType,
}

/// How Saferpay's own changelog speaks of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Announcement {
    /// With the version that brought it.
    Announced,
    /// With another version.
    Elsewhere {
        /// That version.
        version: SpecVersion,
    },
    /// Not at all.
    Silent,
}

impl Comparison {
    /// Counts again once entries were taken out.
    pub(super) fn recount(&mut self) {
        self.counts = Counts::of(&self.entries);
        for stop in &mut self.timeline {
            stop.counts = Counts::of(&stop.entries);
        }
        self.verdict = match (self.counts.verdict(), self.verdict) {
            (Verdict::Identical, Verdict::Identical) => Verdict::Identical,
            (Verdict::Identical, _) => Verdict::Untouched,
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
    /// The places that it is about: those of the new side, or of the old one if nothing is left.
    pub fn subjects(&self) -> impl Iterator<Item = &Subject> {
        let sides = if self.new.is_empty() { &self.old } else { &self.new };
        sides.iter().map(|side| &side.subject)
    }

    /// The operations that show it, each once.
    #[must_use]
    pub fn operations(&self) -> Vec<&Operation> {
        let mut operations: Vec<&Operation> =
            self.judgements.iter().flat_map(|judgement| &judgement.operations).collect();
        operations.sort();
        operations.dedup();
        operations
    }
}
