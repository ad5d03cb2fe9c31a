// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `BasicPayment` in all its shapes.

#[cfg(any(
    feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5", feature = "v1_6",
    feature = "v1_7",
))]
pub(crate) mod since_1_2;
#[cfg(feature = "_ge_1_8")]
pub(crate) mod since_1_8;
