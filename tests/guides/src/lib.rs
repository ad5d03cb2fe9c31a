//! The guides of `saferpay-api` are run here, against the sandbox.
//!
//! They cannot be doc tests of the crate itself: the sandbox stands on it, and would switch
//! features on that the crate's own tests do without.

use saferpay_sandbox::Sandbox;

/// Pays at a link or page as a payer does, and passes the challenge. Gives the token.
///
/// # Panics
///
/// Where the link does not open, or the card is not taken.
#[must_use]
pub fn pay(sandbox: &Sandbox, link: &str) -> String {
    sandbox.payer().pay(link, "9010004950000001").expect("a link that can be paid").token
}

/// The example on the front page of the crate.
#[cfg(doctest)]
#[doc = include_str!("../../../saferpay-api/src/front_page.md")]
mod front_page {}

macro_rules! guides {
    ($($guide:ident)*) => {
        /// All guides, by the names of their files.
        pub const GUIDES: &[&str] = &[$(stringify!($guide)),*];

        $(
            #[cfg(doctest)]
            #[doc = include_str!(concat!("../../../saferpay-api/src/guide/", stringify!($guide), ".md"))]
            mod $guide {}
        )*
    };
}

guides! {
    versions first_call checkout stored_cards refunds partial_captures
    errors retries security testing going_live upgrading
}
