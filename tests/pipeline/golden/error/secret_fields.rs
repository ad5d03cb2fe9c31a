// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The names of the fields that are secret in some version, sorted.
pub(super) const SECRET_FIELDS: &[&str] = &["Token"];
