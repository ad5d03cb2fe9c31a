//! Which table of a specification: the error body, a container, or a message of an operation.
//!
//! Facts, corrections, waivers and names write a table as text: `error`, the id of a container, or
//! `POST /Payment/v1/Transaction/Capture request`. That text is parsed here, once.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::Method;
use crate::alphabet;

/// An operation, written `POST /Payment/v1/Transaction/Capture`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationRef {
    /// The HTTP method.
    pub method: Method,
    /// The path, with its parameters in square brackets.
    pub path: String,
}

/// Which message of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessagePart {
    /// The query parameters.
    Query,
    /// The request body.
    Request,
    /// The response body.
    Response,
}

/// A message, written `POST /Payment/v1/Transaction/Capture request`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageRef {
    /// The operation.
    pub operation: OperationRef,
    /// Which of its messages.
    pub part: MessagePart,
}

/// A table: a list of fields.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableRef {
    /// The body of an error, written `error`.
    Error,
    /// A container, by its published id.
    Container(String),
    /// A message of an operation.
    Message(MessageRef),
}

impl OperationRef {
    /// One of its messages.
    #[must_use]
    pub fn message(self, part: MessagePart) -> MessageRef {
        MessageRef { operation: self, part }
    }
}

impl MessagePart {
    /// All parts.
    pub const ALL: [Self; 3] = [Self::Query, Self::Request, Self::Response];

    /// The word in facts.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

impl TableRef {
    /// The message, if the table is one.
    #[must_use]
    pub fn message(&self) -> Option<&MessageRef> {
        match self {
            Self::Message(message) => Some(message),
            Self::Error | Self::Container(_) => None,
        }
    }

    /// The part, if the table is a message.
    #[must_use]
    pub fn part(&self) -> Option<MessagePart> {
        self.message().map(|message| message.part)
    }

    /// The id, if the table is a container.
    #[must_use]
    pub fn container(&self) -> Option<&str> {
        match self {
            Self::Container(id) => Some(id),
            Self::Error | Self::Message(_) => None,
        }
    }
}

impl From<MessageRef> for TableRef {
    fn from(message: MessageRef) -> Self {
        Self::Message(message)
    }
}

impl fmt::Display for OperationRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method, self.path)
    }
}

impl fmt::Display for MessagePart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl fmt::Display for MessageRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.operation, self.part)
    }
}

impl fmt::Display for TableRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error => formatter.write_str("error"),
            Self::Container(id) => formatter.write_str(id),
            Self::Message(message) => message.fmt(formatter),
        }
    }
}

impl FromStr for OperationRef {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (method, path) = text
            .split_once(' ')
            .filter(|(_, path)| path.starts_with('/') && !path.contains(char::is_whitespace))
            .ok_or_else(|| {
                format!(
                    "`{text}` is not an operation; expected a method and a path, such as \
                     `POST /Payment/v1/Transaction/Capture`"
                )
            })?;
        alphabet::path(path).map_err(|problem| format!("the path `{path}` {problem}"))?;
        Ok(Self { method: method.parse()?, path: path.to_owned() })
    }
}

impl FromStr for MessagePart {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|part| part.as_str() == text).ok_or_else(|| {
            format!("`{text}` is not a message of an operation; expected `query`, `request` or `response`")
        })
    }
}

impl FromStr for MessageRef {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (operation, part) = text.rsplit_once(' ').ok_or_else(|| {
            format!(
                "`{text}` is not a message; expected an operation and one of `query`, `request` and \
                 `response`, such as `POST /Payment/v1/Transaction/Capture request`"
            )
        })?;
        Ok(Self { part: part.parse()?, operation: operation.parse()? })
    }
}

impl FromStr for TableRef {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "error" => Ok(Self::Error),
            message if message.contains(' ') => message.parse().map(Self::Message),
            id if alphabet::container(id).is_ok() => Ok(Self::Container(id.to_owned())),
            _ => Err(format!(
                "`{text}` is not a table; expected `error`, the id of a container, or a message such as \
                 `POST /Payment/v1/Transaction/Capture request`"
            )),
        }
    }
}

/// Reads and writes a type as its text.
macro_rules! serde_as_text {
    ($($name:ident)*) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
            }
        }
    )*};
}

serde_as_text!(OperationRef MessagePart MessageRef TableRef);

#[cfg(test)]
mod tests {
    use super::{MessagePart, TableRef};

    #[test]
    fn reads_back_what_it_writes() {
        for text in [
            "error",
            "Payment_Models_Data_Payment",
            "POST /Payment/v1/Transaction/Capture request",
            "GET /rest/customers/[customerId]/license response",
            "GET /rest/customers/[customerId]/terminals query",
        ] {
            assert_eq!(text.parse::<TableRef>().unwrap().to_string(), text);
        }
        let capture: TableRef = "POST /Payment/v1/Transaction/Capture request".parse().unwrap();
        assert_eq!(capture.part(), Some(MessagePart::Request));
    }

    #[test]
    fn refuses_other_texts_and_says_what_it_expects() {
        for (text, expected) in [
            ("", "expected `error`, the id of a container, or a message"),
            ("/Payment/v1/Batch/Close", "expected `error`, the id of a container, or a message"),
            ("POST /Payment/v1/Batch/Close", "expected `query`, `request` or `response`"),
            ("POST /Payment/v1/Batch/Close body", "expected `query`, `request` or `response`"),
            ("POKE /Payment/v1/Batch/Close request", "expected one of DELETE, GET, PATCH, POST, PUT"),
            ("POST Payment request", "expected a method and a path"),
        ] {
            let error = text.parse::<TableRef>().unwrap_err();
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
