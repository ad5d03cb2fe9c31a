//! How severe a change is.

use schemars::JsonSchema;
use serde::Serialize;

/// How severe a change is for a program that worked before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Something that worked no longer works.
    Breaking,
    /// Something that worked may stop working, depending on the values or on the program.
    PotentiallyBreaking,
    /// What worked still works; there may be something new.
    Safe,
    /// Only the notation differs.
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
