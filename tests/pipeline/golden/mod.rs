// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The SDK as generated from the published specification.

mod values;
mod shapes;
#[cfg(feature = "v1_1")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_1")))]
pub mod v1_1;
#[cfg(feature = "v1_2")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_2")))]
pub mod v1_2;
