//! The shop as a program, driven over HTTP, with a sandbox that plays Saferpay and its payers.

mod bench;
mod checkout;
mod kills;
mod office;
