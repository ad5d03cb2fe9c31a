//! The sandbox as a shop meets it.

mod help;
mod notifications;
mod pages;
mod payer;
#[allow(clippy::module_inception, reason = "it is the shop itself")]
mod shop;
