//! The payloads as somebody would write them down who needs these two and no more:
//! plain `serde` structs with the fields that the payloads have. They are the limit
//! that generated types are held against.

mod assert;
mod initialize;

pub use assert::Assert;
pub use initialize::Initialize;
