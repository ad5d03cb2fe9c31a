//! The comparison: little versions for each rule, and all vendored versions.

mod catalogue;
mod command;
mod folding;
mod little;
mod reports;
mod uses;
mod vendored;
mod ways;
mod witness;
