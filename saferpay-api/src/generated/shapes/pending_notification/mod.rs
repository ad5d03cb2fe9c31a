// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PendingNotification` in all its shapes.

#[cfg(any(feature = "v1_5", feature = "v1_6", feature = "v1_7"))]
pub(crate) mod since_1_5;
#[cfg(any(feature = "v1_8", feature = "v1_9", feature = "v1_10", feature = "v1_11"))]
pub(crate) mod since_1_8;
#[cfg(feature = "_ge_1_12")]
pub(crate) mod since_1_12;
