//! Drops rows that nobody can use any more, so that a sandbox that runs for months does not grow.

use jiff::Timestamp;

use super::dates;
use super::state::Engine;

/// How long an expired session still answers `TOKEN_EXPIRED`, before its token is unknown. Assumed.
const KEPT_DAYS: i64 = 30;

/// Below this number of sessions, nothing is dropped.
const SMALL: usize = 1024;

impl Engine {
    /// Drops expired sessions, entered cards and currency offers, once there are twice as many sessions
    /// as after the last time. So each session costs the same, however many there are.
    pub(super) fn drop_expired(&mut self, now: Timestamp) {
        if self.sessions.len() < self.sweep_at.max(SMALL) {
            return;
        }
        self.sessions.retain(|session| now < dates::after_days(session.created, KEPT_DAYS));
        self.entered_cards.retain(|card| now < dates::after_days(card.until, KEPT_DAYS));
        self.dcc_offers.retain(|offer| now < dates::after_days(offer.until, KEPT_DAYS));
        self.sweep_at = self.sessions.len() * 2;
    }
}
