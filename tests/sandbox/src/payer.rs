//! What payers do, for tests that need no browser.

use std::fmt;

use crate::speech::Speech;
use crate::world::{Instrument, PayerProblem, PayerStep};

/// A payer who was sent to the address of a token.
pub struct Payer<'s> {
    speech: &'s Speech,
    token: String,
}

impl<'s> Payer<'s> {
    pub(crate) fn new(speech: &'s Speech, token: String) -> Self {
        Self { speech, token }
    }

    /// The token of the page that the payer is on.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Pays, or enters what an alias shall stand for.
    ///
    /// # Errors
    ///
    /// Tells what was wrong with it; the payer may try again.
    pub fn pays(&self, instrument: &Instrument) -> Result<PayerStep, PayerProblem> {
        self.act(|world, now| world.pay(&self.token, instrument, now))
    }

    /// Answers the 3-D Secure challenge, and passes it or not.
    ///
    /// # Errors
    ///
    /// Tells why no answer was due.
    pub fn answers_challenge(&self, passed: bool) -> Result<PayerStep, PayerProblem> {
        self.act(|world, now| world.challenge(&self.token, passed, now))
    }

    /// Is declined by the bank, whatever the means.
    ///
    /// # Errors
    ///
    /// Tells why nothing was waiting.
    pub fn is_declined(&self) -> Result<PayerStep, PayerProblem> {
        self.act(|world, now| world.decline(&self.token, now))
    }

    /// Gives up.
    ///
    /// # Errors
    ///
    /// Tells why nothing was waiting.
    pub fn aborts(&self) -> Result<PayerStep, PayerProblem> {
        self.act(|world, now| world.abort(&self.token, now))
    }

    fn act(
        &self,
        act: impl FnOnce(&mut crate::world::World, jiff::Timestamp) -> Result<PayerStep, PayerProblem>,
    ) -> Result<PayerStep, PayerProblem> {
        let now = self.speech.clock.now();
        // Where a test answers in the world's stead there is no page.
        self.speech.with_world(|world| act(world, now)).unwrap_or(Err(PayerProblem::Unknown))
    }
}

impl fmt::Debug for Payer<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Payer").finish_non_exhaustive()
    }
}
