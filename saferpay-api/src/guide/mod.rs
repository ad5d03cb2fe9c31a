//! Short guides, from the first call to a shop in production.
//!
//! 1. [`versions`]: which version of the specification to use
//! 2. [`first_call`]: a client, a first call, a first payment link
//! 3. [`checkout`]: a payment on the Payment Page, settled exactly once
//! 4. [`stored_cards`]: registered cards and recurring payments
//! 5. [`refunds`]: refunds and cancels
//! 6. [`partial_captures`]: parcels, marketplaces, and captures in parts
//! 7. [`errors`]: what happened to a request that failed
//! 8. [`retries`]: which requests are sent again, and which never are
//! 9. [`security`]: what to keep secret, and what not to trust
//! 10. [`testing`]: a local Saferpay
//! 11. [`going_live`]: what to check before real money moves
//! 12. [`upgrading`]: from one version to another
//!
//! The guide to the first call shows how to build a client. In the other guides `client` is such a
//! client, and `?` returns errors to the caller. The tests compile all code here, and run it against
//! the sandbox, a local Saferpay in which no money moves.
//!
//! The repository has a whole web shop to copy from, in `saferpay-api/examples/shop`. It stores every
//! attempt and every refund before it calls Saferpay, and continues after it was killed.

#![allow(clippy::doc_markdown, reason = "PayPal is a name, not code")]

// The examples need the sandbox, so the package `guides` runs them, and not this one.
#[cfg_attr(not(doctest), doc = include_str!("checkout.md"))]
#[doc(alias = "notification")]
pub mod checkout {}
#[cfg_attr(not(doctest), doc = include_str!("errors.md"))]
pub mod errors {}
#[cfg_attr(not(doctest), doc = include_str!("first_call.md"))]
#[doc(alias = "pay by link")]
#[doc(alias = "quickstart")]
pub mod first_call {}
#[cfg_attr(not(doctest), doc = include_str!("going_live.md"))]
pub mod going_live {}
#[cfg_attr(not(doctest), doc = include_str!("partial_captures.md"))]
pub mod partial_captures {}
#[cfg_attr(not(doctest), doc = include_str!("refunds.md"))]
pub mod refunds {}
#[cfg_attr(not(doctest), doc = include_str!("retries.md"))]
#[doc(alias = "idempotency")]
#[doc(alias = "restart")]
pub mod retries {}
#[cfg_attr(not(doctest), doc = include_str!("security.md"))]
pub mod security {}
#[cfg_attr(not(doctest), doc = include_str!("stored_cards.md"))]
#[doc(alias = "recurring")]
#[doc(alias = "subscription")]
pub mod stored_cards {}
#[cfg_attr(not(doctest), doc = include_str!("testing.md"))]
#[doc(alias = "mock")]
#[doc(alias = "sandbox")]
pub mod testing {}
#[cfg_attr(not(doctest), doc = include_str!("upgrading.md"))]
pub mod upgrading {}
#[cfg_attr(not(doctest), doc = include_str!("versions.md"))]
pub mod versions {}
