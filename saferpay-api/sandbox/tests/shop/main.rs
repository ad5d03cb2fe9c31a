//! The sandbox as a shop meets it.

mod help;
mod notifications;
mod observed;
mod pages;
mod payer;
mod requests;
#[allow(clippy::module_inception, reason = "it is the shop itself")]
mod shop;
