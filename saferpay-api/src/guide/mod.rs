//! How to get from nothing to a shop that is paid, one short guide at a time.
//!
//! 1. [`versions`]: which version of the specification to take
//! 2. [`first_call`]: a client, a first call, a first payment link
//! 3. [`checkout`]: a payment on the Payment Page, settled exactly once
//! 4. [`stored_cards`]: cards that are registered, and payments that recur
//! 5. [`refunds`]: refunds and cancels
//! 6. [`partial_captures`]: parcels, marketplaces, and money taken in parts
//! 7. [`errors`]: what happened to a request that failed
//! 8. [`retries`]: what is sent again, and what never
//! 9. [`security`]: what to keep secret, and what not to trust
//! 10. [`testing`]: a Saferpay on your own machine
//! 11. [`going_live`]: what to check before real money moves
//! 12. [`upgrading`]: from one version to another
//!
//! The first call comes with everything around it. In the other guides `client` is a client made
//! as there, and `?` returns errors to whoever calls. All code here is compiled and run against
//! the sandbox, a Saferpay without money that comes with the source of this crate.

#![allow(clippy::doc_markdown, reason = "PayPal is a name, not code")]

// The examples need the sandbox, so the package `guides` runs them, and not this one.
#[cfg_attr(not(doctest), doc = include_str!("checkout.md"))]
pub mod checkout {}
#[cfg_attr(not(doctest), doc = include_str!("errors.md"))]
pub mod errors {}
#[cfg_attr(not(doctest), doc = include_str!("first_call.md"))]
pub mod first_call {}
#[cfg_attr(not(doctest), doc = include_str!("going_live.md"))]
pub mod going_live {}
#[cfg_attr(not(doctest), doc = include_str!("partial_captures.md"))]
pub mod partial_captures {}
#[cfg_attr(not(doctest), doc = include_str!("refunds.md"))]
pub mod refunds {}
#[cfg_attr(not(doctest), doc = include_str!("retries.md"))]
pub mod retries {}
#[cfg_attr(not(doctest), doc = include_str!("security.md"))]
pub mod security {}
#[cfg_attr(not(doctest), doc = include_str!("stored_cards.md"))]
pub mod stored_cards {}
#[cfg_attr(not(doctest), doc = include_str!("testing.md"))]
pub mod testing {}
#[cfg_attr(not(doctest), doc = include_str!("upgrading.md"))]
pub mod upgrading {}
#[cfg_attr(not(doctest), doc = include_str!("versions.md"))]
pub mod versions {}
