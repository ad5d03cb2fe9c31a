//! The subject of a contradiction: a table, an operation, or what all operations have in common.

use std::{fmt, str::FromStr};

use saferpay_spec::{OperationRef, TableRef};
use serde::{Deserialize, Deserializer, de::Error as _};

/// The subject of a contradiction.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The HTTP statuses, written `statuses`.
    Statuses,
    /// The headers of the Management API, written `headers`.
    Headers,
    /// An operation, written `POST /Payment/v1/Transaction/Capture`.
    Operation(OperationRef),
    /// A table.
    Table(TableRef),
}

impl From<OperationRef> for Subject {
    fn from(operation: OperationRef) -> Self {
        Self::Operation(operation)
    }
}

impl From<TableRef> for Subject {
    fn from(table: TableRef) -> Self {
        Self::Table(table)
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Statuses => formatter.write_str("statuses"),
            Self::Headers => formatter.write_str("headers"),
            Self::Operation(operation) => operation.fmt(formatter),
            Self::Table(table) => table.fmt(formatter),
        }
    }
}

impl FromStr for Subject {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "statuses" => Ok(Self::Statuses),
            "headers" => Ok(Self::Headers),
            text => match text.parse() {
                Ok(operation) => Ok(Self::Operation(operation)),
                Err(_) => text.parse().map(Self::Table),
            },
        }
    }
}

impl<'de> Deserialize<'de> for Subject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::Subject;

    #[test]
    fn reads_back_what_it_writes() {
        for text in [
            "statuses",
            "headers",
            "error",
            "Payment_Models_Data_Payment",
            "POST /Payment/v1/Batch/Close",
            "POST /Payment/v1/Batch/Close request",
        ] {
            assert_eq!(text.parse::<Subject>().unwrap().to_string(), text);
        }
        assert!("POST /Payment/v1/Batch/Close body".parse::<Subject>().is_err());
    }
}
