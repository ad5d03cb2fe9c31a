// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The versions that introduced the inputs of flows, for each operation.

use crate::input::Input;

/// For each operation, its inputs with the version that introduced each.
pub(super) const INPUT_VERSIONS: &[(&str, &[(Input, &str)])] = &[];
