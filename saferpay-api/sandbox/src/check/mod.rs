//! What the sandbox adds to the checker of the specification: Saferpay's wording of violations, and
//! its leniency with amounts.

mod lenient;
mod wording;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod tests;

pub(crate) use lenient::amounts_as_text;
pub(crate) use wording::{details, repeated};
