//! What the targets of cargo-fuzz do: one module for each. Every input is allowed; a panic, an endless loop or
//! too much memory is a mistake in the code that is called.

#[cfg(feature = "import")]
pub mod changelog;
#[cfg(feature = "import")]
pub mod document;
#[cfg(feature = "client")]
pub mod flows;
#[cfg(feature = "client")]
mod hostile;
#[cfg(feature = "import")]
pub mod page;
#[cfg(feature = "client")]
pub mod refusal;
#[cfg(feature = "client")]
pub mod response;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "client")]
pub mod token;
