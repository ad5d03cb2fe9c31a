// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

pub use crate::generated::values::behavior::since_1_1::Behavior;
pub use crate::generated::values::paper_format::since_1_2::PaperFormat;
