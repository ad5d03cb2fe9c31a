//! How severe a change is for Rust code. It is separate from the grading of the interface: a
//! field of a response that becomes mandatory is safe for the interface, and code that reads it does not
//! compile.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Effect, Entry, Impact};

/// How severe a change is for Rust code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RustLevel {
    /// Some code that compiled no longer compiles.
    DoesNotCompile,
    /// Code compiles, but warns, or `validate` rejects values that it accepted.
    MayFail,
    /// Code compiles and validates as before.
    Compiles,
    /// The change names no Rust item.
    NotConcerned,
}

/// The number of entries by what they do to Rust code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RustCounts {
    /// Some code no longer compiles.
    pub does_not_compile: usize,
    /// Code compiles, but warns or validates more strictly.
    pub may_fail: usize,
}

impl RustLevel {
    /// The worst level of some impacts.
    #[must_use]
    pub fn of(impacts: &[Impact]) -> Self {
        impacts.iter().map(|impact| impact.effect.level()).min().unwrap_or(Self::NotConcerned)
    }

    /// The worst level of some effects.
    #[must_use]
    pub fn of_effects(effects: &[Effect]) -> Self {
        effects.iter().map(|effect| effect.level()).min().unwrap_or(Self::NotConcerned)
    }

    /// The words in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DoesNotCompile => "does not compile",
            Self::MayFail => "may fail",
            Self::Compiles => "compiles",
            Self::NotConcerned => "not concerned",
        }
    }
}

impl RustCounts {
    /// Counts all entries of a list.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Self {
        let count = |level| entries.iter().filter(|entry| entry.rust == level).count();
        Self { does_not_compile: count(RustLevel::DoesNotCompile), may_fail: count(RustLevel::MayFail) }
    }
}

impl Effect {
    /// How severe the effect is for code that uses the item.
    #[must_use]
    pub const fn level(self) -> RustLevel {
        match self {
            Self::Removed
            | Self::Renamed
            | Self::TypeChanged
            | Self::ArgumentAdded
            | Self::ArgumentRemoved
            | Self::BecameOptional
            | Self::BecameMandatory
            | Self::VariantRemoved => RustLevel::DoesNotCompile,
            Self::Deprecated | Self::ValidationTightened | Self::ValidationChanged => RustLevel::MayFail,
            Self::NoLongerDeprecated
            | Self::ItemAdded
            | Self::SetterAdded
            | Self::FieldAdded
            | Self::VariantAdded
            | Self::ValidationLoosened
            | Self::Unchanged => RustLevel::Compiles,
        }
    }

    /// Whether the item exists only in the new version, so that no program uses it yet.
    #[must_use]
    pub const fn is_addition(self) -> bool {
        match self {
            Self::ItemAdded | Self::SetterAdded | Self::FieldAdded | Self::VariantAdded => true,
            Self::Removed
            | Self::Renamed
            | Self::TypeChanged
            | Self::ArgumentAdded
            | Self::ArgumentRemoved
            | Self::BecameOptional
            | Self::BecameMandatory
            | Self::Deprecated
            | Self::NoLongerDeprecated
            | Self::VariantRemoved
            | Self::ValidationTightened
            | Self::ValidationLoosened
            | Self::ValidationChanged
            | Self::Unchanged => false,
        }
    }
}
