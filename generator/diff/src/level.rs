//! How severe a change is.

use schemars::JsonSchema;
use serde::Serialize;

/// How grave a change is for a program that was right before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Something that worked works no longer.
    Breaking,
    /// Something that worked may stop to work: it depends on the values, or on the program.
    PotentiallyBreaking,
    /// What worked works on; there may be something new.
    Safe,
    /// It is only written in another way.
    Cosmetic,
}

impl Level {
    /// The word in reports and options.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::PotentiallyBreaking => "potentially breaking",
            Self::Safe => "safe",
            Self::Cosmetic => "cosmetic",
        }
    }
}
