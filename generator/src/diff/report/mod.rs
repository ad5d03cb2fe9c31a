//! A comparison written for people and programs.

mod text;

pub use text::text;
