//! What the targets of cargo-fuzz do: one module for each. Every input is allowed; a panic, an endless loop or
//! too much memory is a mistake in the code that is called.

pub mod document;
pub mod flows;
mod hostile;
pub mod page;
pub mod refusal;
pub mod response;
pub mod sandbox;
pub mod token;
