//! The guides of `saferpay-api` are run here, against the sandbox.
//!
//! They cannot be doc tests of the crate itself: the sandbox stands on it, and would switch
//! features on that the crate's own tests do without.

use sandbox::Sandbox;
use sandbox::world::{CardInput, Instrument, PayerStep};

/// Pays at a link or page as a payer does, and passes the challenge. Gives the token.
///
/// # Panics
///
/// Where the link does not open, or the card is not taken.
#[must_use]
pub fn pay(sandbox: &Sandbox, link: &str) -> String {
    let last = link.rsplit('/').next().unwrap_or_default();
    let now = sandbox.clock().now();
    let card = Instrument::Card(CardInput {
        number: "9010004950000001".to_owned(),
        exp_month: 12,
        exp_year: u16::try_from(now.to_zoned(jiff::tz::TimeZone::UTC).year() + 1).expect("a year"),
        holder: Some("Test Payer".to_owned()),
        verification_code: Some("123".to_owned()),
    });
    let paid = sandbox.with_world(|world| {
        let token = if link.contains("SecurePayGate") {
            world.open_offer(last, now)?.0
        } else {
            let _ = world.open(last, now)?;
            last.to_owned()
        };
        if let PayerStep::Challenge { .. } = world.pay(&token, &card, now)? {
            let _ = world.challenge(&token, true, now)?;
        }
        Ok::<_, sandbox::world::PayerProblem>(token)
    });
    paid.expect("a world").expect("a link that can be paid")
}

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
