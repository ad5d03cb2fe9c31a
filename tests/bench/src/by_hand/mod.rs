//! The payloads as a program would define them by hand if it used only these two: plain `serde` structs with
//! the fields of the payloads. The benchmark compares the generated types with them.

mod assert;
mod initialize;

pub use assert::Assert;
pub use initialize::Initialize;
