//! Runs the guides of `saferpay-api` and the examples of its flows against the sandbox.
//!
//! They cannot be documentation tests of the crate itself: the sandbox depends on the crate, and would enable
//! features that the tests of the crate must not have.

use saferpay_sandbox::Sandbox;

/// Pays at a link or page as a payer does, and passes the challenge. Returns the token.
///
/// # Panics
///
/// If the link does not open, or the card is not accepted.
#[must_use]
pub fn pay(sandbox: &Sandbox, link: &str) -> String {
    sandbox.payer().pay(link, "9010004950000001").expect("a link that can be paid").token
}

/// The example on the front page of the crate.
#[cfg(doctest)]
#[doc = include_str!("../../../saferpay-api/src/front_page.md")]
mod front_page {}

macro_rules! run {
    ($(#[$doc:meta])* $list:ident, $folder:literal: $($name:ident)*) => {
        $(#[$doc])*
        pub const $list: &[&str] = &[$(stringify!($name)),*];

        $(
            #[cfg(doctest)]
            #[doc = include_str!(concat!("../../../saferpay-api/", $folder, "/", stringify!($name), ".md"))]
            mod $name {}
        )*
    };
}

/// The guides.
pub mod guides {
    run! {
        /// All guides, by the names of their files.
        GUIDES, "src/guide":
        versions first_call checkout stored_cards refunds partial_captures
        errors retries security testing going_live upgrading
    }
}

/// The examples in the documentation of the flows.
pub mod flows {
    run! {
        /// All examples, by the names of their files.
        EXAMPLES, "runtime/src/flows/examples":
        access_tokens capture charge_alias charge_referenced checkout inquire license pay_with_fields
        payment_links payment_pages pending refunds register_card report settle terminals
    }
}
