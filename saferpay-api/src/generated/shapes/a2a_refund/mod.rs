// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `A2aRefund` in all its shapes.

#[cfg(any(
    feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41", feature = "v1_42",
    feature = "v1_43", feature = "v1_44",
))]
pub(crate) mod since_1_38;
