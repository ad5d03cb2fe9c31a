// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! What errors of any version are called, and what they ask for.

mod behavior;
mod error_name;

pub use behavior::Behavior;
pub use error_name::ErrorName;
