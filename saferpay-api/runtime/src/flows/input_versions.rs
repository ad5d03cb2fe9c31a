//! The versions since which operations have the inputs that flows offer.

use crate::input::Input;

/// For each operation, its inputs with the version that introduced each.
pub(super) const INPUT_VERSIONS: &[(&str, &[(Input, &str)])] = &[];
