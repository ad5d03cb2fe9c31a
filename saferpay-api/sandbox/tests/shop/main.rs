//! Tests of the sandbox from the side of a shop.

mod help;
mod notifications;
mod observed;
mod pages;
mod payer;
mod requests;
#[allow(clippy::module_inception, reason = "it is the shop itself")]
mod shop;
