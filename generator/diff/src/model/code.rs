//! A change as Rust code: what a program writes before and after the upgrade.

use schemars::JsonSchema;
use serde::Serialize;

/// The smallest code that shows a change. A side is missing where the item does not exist.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Code {
    /// Compiles with the old version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Snippet>,
    /// Compiles with the new version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Snippet>,
}

/// A line of code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Snippet {
    /// The code: `v1_53::Payer::new().with_ip_address(ip_address)`.
    pub code: String,
    /// The variables that it uses, with their types: `ip_address: String`.
    pub given: Vec<String>,
}

impl Snippet {
    /// Both calls in a row, where they are setters of the same value; else the first one.
    pub(crate) fn chained(mut self, other: Self) -> Self {
        let receiver = self.code.split_once('.').map(|(receiver, _)| receiver.to_owned());
        match (receiver, other.code.split_once('.')) {
            (Some(receiver), Some((same, call))) if receiver == same && call.starts_with("with_") => {
                self.code = format!("{}.{call}", self.code);
                let more = other.given.into_iter().filter(|each| !self.given.contains(each));
                let more: Vec<String> = more.collect();
                self.given.extend(more);
                self
            }
            _ => self,
        }
    }
}
