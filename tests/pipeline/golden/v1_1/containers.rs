// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

pub use crate::generated::shapes::error_message::since_1_1::ErrorMessage;
pub use crate::generated::shapes::paper::since_1_1::Paper;
pub use crate::generated::shapes::price::since_1_1::Price;
