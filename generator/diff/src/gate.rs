//! The level from which a command fails.

use crate::level::Level;
use crate::model::{Comparison, Entry, RustLevel};

/// The least severe change that makes a command fail: on the wire, in Rust code, or in either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// A breaking change, or code that does not compile where the report is about Rust.
    Breaking,
    /// The same, or a change that may break.
    PotentiallyBreaking,
    /// A breaking change on the wire.
    WireBreaking,
    /// A breaking or potentially breaking change on the wire.
    WirePotentiallyBreaking,
    /// Rust code that does not compile.
    RustBreaking,
    /// Rust code that does not compile, or that may fail.
    RustPotentiallyBreaking,
    /// Any change.
    Any,
}

impl Gate {
    /// Whether an entry makes the command fail. `rust` says whether the report is about Rust code.
    #[must_use]
    pub fn fails(self, entry: &Entry, rust: bool) -> bool {
        let (level, code) = (entry.level, entry.rust);
        match self {
            Self::Breaking => level == Level::Breaking || rust && code == RustLevel::DoesNotCompile,
            Self::PotentiallyBreaking => {
                level <= Level::PotentiallyBreaking || rust && code <= RustLevel::MayFail
            }
            Self::WireBreaking => level == Level::Breaking,
            Self::WirePotentiallyBreaking => level <= Level::PotentiallyBreaking,
            Self::RustBreaking => code == RustLevel::DoesNotCompile,
            Self::RustPotentiallyBreaking => code <= RustLevel::MayFail,
            Self::Any => true,
        }
    }

    /// Whether an entry of a comparison makes the command fail.
    #[must_use]
    pub fn fails_on(self, comparison: &Comparison, rust: bool) -> bool {
        comparison.entries.iter().any(|entry| self.fails(entry, rust))
    }
}
