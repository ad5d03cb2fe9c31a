//! Where messages contain something: a JSON path in the bodies of some operations.

use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;

use super::Direction;
use saferpay_spec::MessagePart;

/// The part of a message that a path begins at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// The query of a URL.
    Query,
    /// The body of a request.
    Request,
    /// The body of a response.
    Response,
    /// The body of an error, with which every operation can answer.
    Error,
}

/// A JSON path, and the operations whose messages contain it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
pub struct Places {
    /// The path from the top of the message: `PaymentMeans.Card.HashValue`. Items of lists have no index.
    pub path: String,
    /// Which messages.
    pub body: Body,
    /// The operations by name; empty for the body of errors.
    pub operations: Vec<String>,
}

impl Body {
    /// The word in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Request => "request",
            Self::Response => "response",
            Self::Error => "error",
        }
    }

    /// The part of a message, if it is one of an operation.
    #[must_use]
    pub const fn part(self) -> Option<MessagePart> {
        match self {
            Self::Query => Some(MessagePart::Query),
            Self::Request => Some(MessagePart::Request),
            Self::Response => Some(MessagePart::Response),
            Self::Error => None,
        }
    }

    /// Who sends it.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Query | Self::Request => Direction::Request,
            Self::Response | Self::Error => Direction::Response,
        }
    }
}

impl From<MessagePart> for Body {
    fn from(part: MessagePart) -> Self {
        match part {
            MessagePart::Query => Self::Query,
            MessagePart::Request => Self::Request,
            MessagePart::Response => Self::Response,
        }
    }
}

impl fmt::Display for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
