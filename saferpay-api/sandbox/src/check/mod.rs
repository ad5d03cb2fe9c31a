//! What the sandbox adds to the checker of the specification: Saferpay's wording of violations, and
//! its lenient reading.

mod lenient;
mod wording;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod tests;

pub(crate) use lenient::{normalize, normalize_header, normalize_name};
pub(crate) use wording::{details, repeated};
