//! Drops rows that nobody can use any more, so that a sandbox that runs for months does not grow.

use jiff::Timestamp;

use super::state::Engine;
use crate::dates;

/// How long an expired session, card or offer still answers `TOKEN_EXPIRED`, before its token is unknown.
/// Assumed.
const KEPT_DAYS: i64 = 30;

impl Engine {
    /// Drops expired sessions, entered cards, currency offers and aliases, if there are many.
    pub(super) fn drop_expired(&mut self, now: Timestamp) {
        self.sessions.sweep(|session| now < dates::after_days(session.created, KEPT_DAYS));
        self.entered_cards.sweep(|card| now < dates::after_days(card.until, KEPT_DAYS));
        self.dcc_offers.sweep(|offer| now < dates::after_days(offer.until, KEPT_DAYS));
        // An expired alias answers like one that never was.
        self.aliases.sweep(|alias| alias.is_alive(now));
    }
}
