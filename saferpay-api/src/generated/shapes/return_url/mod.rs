// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `ReturnUrl` in all its shapes.

#[cfg(any(feature = "v1_32", feature = "v1_33"))]
pub(crate) mod since_1_32;
#[cfg(feature = "_ge_1_34")]
pub(crate) mod since_1_34;
