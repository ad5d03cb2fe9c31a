//! The catalogue of rules: what kinds of change there are, and how grave each one is.
//!
//! A kind of change, such as `field-became-mandatory`, is judged in each direction: in a request it
//! breaks, in a response it does not. A rule is a kind in a direction, and its id is made of both:
//! `request-field-became-mandatory`. Ids are stable; ignore files and reports rely on them.

mod change_kind;
mod fields;
mod operations;
mod page;
mod presence;
mod service;
mod values;

pub use change_kind::ChangeKind;
pub use page::{list, page};

use crate::level::Level;
use crate::model::Direction;

/// A kind of change with its judgement in each direction.
#[derive(Debug)]
pub struct Kind {
    /// Its name; the id is made of it.
    pub id: ChangeKind,
    /// What is compared, and what to do about it: a paragraph of documentation.
    pub about: &'static str,
    /// What the change looks like, both sides.
    pub example: (&'static str, &'static str),
    /// The kind of the same change the other way round.
    pub mirror: Mirror,
    /// How it is judged, and where.
    pub judged: Judged,
    /// Whether a Rust type that sees the change is another type than before.
    pub shapes_types: bool,
}

/// What a change the other way round is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mirror {
    /// A change of this kind.
    Kind(ChangeKind),
    /// The same kind: it has no direction in time.
    Itself,
}

/// The level of a kind with its reason, by direction.
#[derive(Debug)]
pub enum Judged {
    /// In a message, by who sends it.
    ByDirection {
        /// In what a program sends.
        request: Grade,
        /// In what Saferpay sends.
        response: Grade,
    },
    /// In requests alone.
    RequestOnly {
        /// In what a program sends.
        request: Grade,
        /// Why responses have no such rule.
        no_response: &'static str,
    },
    /// Beside all messages.
    Service {
        /// For the operation or the service.
        service: Grade,
        /// Why there is no rule for requests and responses.
        no_direction: &'static str,
    },
}

/// A level, and why.
#[derive(Clone, Copy, Debug)]
pub struct Grade {
    /// The level.
    pub level: Level,
    /// Why, in a sentence.
    pub why: &'static str,
}

/// A kind in a direction.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The kind.
    pub kind: &'static Kind,
    /// The direction.
    pub direction: Direction,
    /// The level.
    pub level: Level,
    /// Why, in a sentence.
    pub why: &'static str,
}

impl Rule {
    /// The stable id: `request-field-became-mandatory`.
    #[must_use]
    pub fn id(&self) -> String {
        match self.direction {
            Direction::Service => self.kind.id.to_string(),
            direction => format!("{}-{}", direction.as_str(), self.kind.id),
        }
    }
}

impl Kind {
    /// The rule of this kind in a direction, if there is one.
    #[must_use]
    pub fn rule(&'static self, direction: Direction) -> Option<Rule> {
        let grade = match (&self.judged, direction) {
            (
                Judged::ByDirection { request, .. } | Judged::RequestOnly { request, .. },
                Direction::Request,
            ) => request,
            (Judged::ByDirection { response, .. }, Direction::Response) => response,
            (Judged::Service { service, .. }, Direction::Service) => service,
            _ => return None,
        };
        Some(Rule { kind: self, direction, level: grade.level, why: grade.why })
    }

    /// The rules of this kind.
    pub fn rules(&'static self) -> impl Iterator<Item = Rule> {
        [Direction::Request, Direction::Response, Direction::Service]
            .into_iter()
            .filter_map(|direction| self.rule(direction))
    }

    /// The kind of the same change the other way round.
    #[must_use]
    pub fn mirrored(&'static self) -> &'static Self {
        match self.mirror {
            Mirror::Kind(kind) => kind.kind(),
            Mirror::Itself => self,
        }
    }
}

/// All kinds of change.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    [fields::KINDS, presence::KINDS, values::KINDS, operations::KINDS, service::KINDS].into_iter().flatten()
}

/// All rules.
pub fn rules() -> impl Iterator<Item = Rule> {
    kinds().flat_map(Kind::rules)
}

/// A kind by its id.
#[must_use]
pub fn kind(id: &str) -> Option<&'static Kind> {
    kinds().find(|kind| kind.id.as_str() == id)
}

/// A rule by its id.
#[must_use]
pub fn rule(id: &str) -> Option<Rule> {
    rules().find(|rule| rule.id() == id)
}

/// A level with its reason.
const fn breaking(why: &'static str) -> Grade {
    Grade { level: Level::Breaking, why }
}

/// A level with its reason.
const fn potentially(why: &'static str) -> Grade {
    Grade { level: Level::PotentiallyBreaking, why }
}

/// A level with its reason.
const fn safe(why: &'static str) -> Grade {
    Grade { level: Level::Safe, why }
}

/// A level with its reason.
const fn cosmetic(why: &'static str) -> Grade {
    Grade { level: Level::Cosmetic, why }
}
