//! What a rule consists of: the definition of a kind of change, and its severity by direction.

use super::ChangeKind;
use crate::level::Level;
use crate::model::Direction;

/// A kind of change with its severity in each direction.
#[derive(Debug)]
pub struct Definition {
    /// The kind that this defines.
    pub kind: ChangeKind,
    /// The property that changes. Changes of the same property in later versions continue each
    /// other: a field that one version removes and the next one adds again.
    pub aspect: Aspect,
    /// What is compared, and what to do about it: a paragraph of documentation.
    pub about: &'static str,
    /// What the change looks like: before and after.
    pub example: (&'static str, &'static str),
    /// The kind of the opposite change.
    pub inverse: Inverse,
    /// Where the change can occur, with its severity there.
    pub scope: Scope,
    /// Whether the change gives a Rust type another definition.
    pub changes_type: bool,
}

/// The property of a field, an operation or the service that changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// A value of the list of behaviors.
    Behavior,
    /// The limits of a value.
    Constraint,
    /// The container that a field refers to.
    Container,
    /// The default of a field.
    Default,
    /// Whether something is deprecated.
    Deprecation,
    /// One value of a list; each value is a separate property.
    EachValue,
    /// A name of an error.
    ErrorName,
    /// Whether a field exists.
    Field,
    /// Whether a list of values is open.
    FurtherValues,
    /// A header of the Management API.
    Header,
    /// The license that an operation requires.
    License,
    /// Whether an operation exists, and under which name and path.
    Operation,
    /// Whether a field is mandatory.
    Presence,
    /// What the page requires of a value in prose.
    ProseRule,
    /// Whether an operation takes a body.
    Request,
    /// Whether an operation answers with a body.
    Response,
    /// An HTTP status.
    Status,
    /// The type of a field.
    Type,
    /// Whether a field has a list of values, and under which name.
    Values,
}

/// The kind of the opposite change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inverse {
    /// Another kind: what one adds, the other removes.
    Kind(ChangeKind),
    /// The same kind: a change back is a change as well.
    Itself,
}

/// Where a kind of change can occur, with its severity there.
#[derive(Debug)]
pub enum Scope {
    /// In messages of both directions.
    ByDirection {
        /// In what a program sends.
        request: Severity,
        /// In what Saferpay sends.
        response: Severity,
    },
    /// Only in requests.
    RequestOnly {
        /// In what a program sends.
        request: Severity,
        /// Why there is no such rule for responses.
        no_response: &'static str,
    },
    /// Outside of messages.
    Service {
        /// For the operation or the service.
        service: Severity,
        /// Why there is no rule for requests and responses.
        no_direction: &'static str,
    },
}

/// A level, and the reason for it.
#[derive(Clone, Copy, Debug)]
pub struct Severity {
    /// The level.
    pub level: Level,
    /// The reason, in a sentence.
    pub why: &'static str,
}

/// A kind of change in one direction.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The definition of the kind.
    pub definition: &'static Definition,
    /// The direction.
    pub direction: Direction,
    /// The level.
    pub level: Level,
    /// The reason for the level, in a sentence.
    pub why: &'static str,
}

impl Rule {
    /// The stable id: `request-field-became-mandatory`.
    #[must_use]
    pub fn id(&self) -> String {
        match self.direction {
            Direction::Service => self.definition.kind.to_string(),
            direction => format!("{}-{}", direction.as_str(), self.definition.kind),
        }
    }
}

impl Definition {
    /// The rule of this kind in a direction, if there is one.
    #[must_use]
    pub fn rule(&'static self, direction: Direction) -> Option<Rule> {
        let severity = match (&self.scope, direction) {
            (Scope::ByDirection { request, .. } | Scope::RequestOnly { request, .. }, Direction::Request) => {
                request
            }
            (Scope::ByDirection { response, .. }, Direction::Response) => response,
            (Scope::Service { service, .. }, Direction::Service) => service,
            (Scope::ByDirection { .. } | Scope::RequestOnly { .. }, Direction::Service)
            | (Scope::RequestOnly { .. }, Direction::Response)
            | (Scope::Service { .. }, Direction::Request | Direction::Response) => return None,
        };
        Some(Rule { definition: self, direction, level: severity.level, why: severity.why })
    }

    /// The rules of this kind.
    pub fn rules(&'static self) -> impl Iterator<Item = Rule> {
        [Direction::Request, Direction::Response, Direction::Service]
            .into_iter()
            .filter_map(|direction| self.rule(direction))
    }
}

pub(super) const fn breaking(why: &'static str) -> Severity {
    Severity { level: Level::Breaking, why }
}

pub(super) const fn potentially(why: &'static str) -> Severity {
    Severity { level: Level::PotentiallyBreaking, why }
}

pub(super) const fn safe(why: &'static str) -> Severity {
    Severity { level: Level::Safe, why }
}

pub(super) const fn cosmetic(why: &'static str) -> Severity {
    Severity { level: Level::Cosmetic, why }
}
