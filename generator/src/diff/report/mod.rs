//! A comparison written for people and programs.

mod text;
mod wrap;

pub use text::text;
