//! Reads this repository as data: its packages, source files, and the imports between them.

#![allow(clippy::missing_panics_doc, reason = "a test helper panics when it fails")]

pub mod circle;
pub mod files;
pub mod imports;
pub mod metadata;
pub mod modules;
