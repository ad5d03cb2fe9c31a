//! A payer without a browser: opens a link, and does what a person would.

mod link;

use std::fmt;

use serde::Serialize;

use crate::engine::{CardInput, Engine, Instrument, PayerError, PayerStep, ViewStep};
use crate::service::Service;

pub(crate) use link::Link;

/// Somebody who pays, declines or gives up. Each visit opens the link, which a redirect address
/// allows once.
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use saferpay_sandbox::Sandbox;
/// # use saferpay_api::v1_53::{Amount, PaymentPagePayment, ReturnUrl};
/// # use saferpay_api::v1_53::payment_page::InitializeRequest;
/// let sandbox = Sandbox::start().await?;
/// let client = sandbox.client_v1_53();
/// let payment = PaymentPagePayment::new(Amount::new("1050", "CHF"), "Two tickets");
/// let back = ReturnUrl::new("https://shop.example/back");
/// let request = InitializeRequest::new(sandbox.terminal("ECOM"), payment, back);
/// let page = client.payment_page().initialize(&request).await?;
///
/// let back = sandbox.payer().pay(&page.redirect_url, "9010004950000001")?;
/// assert_eq!(back.return_url, "https://shop.example/back");
/// # Ok(())
/// # }
/// ```
pub struct Payer<'s> {
    service: &'s Service,
}

/// Where a payer was sent back to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PayerReturn {
    /// The merchant's address; empty where there is none.
    pub return_url: String,
    /// Whether it went well, as far as the payer can see. Only an assert tells.
    pub succeeded: bool,
    /// What asserts and authorisations are asked with.
    pub token: String,
}

/// What a payer does at a link.
pub(crate) enum PayerAction<'d> {
    Pay { instrument: &'d Instrument, challenge_passed: bool },
    Decline,
    Abort,
}

impl<'s> Payer<'s> {
    pub(crate) fn new(service: &'s Service) -> Self {
        Self { service }
    }

    /// Pays with the card of this number, and passes the challenge where there is one. Where an
    /// alias is made, the card is entered for it.
    ///
    /// # Errors
    ///
    /// Tells why the link does not open, or what is wrong with the card.
    pub fn pay(&self, link: &str, card_number: &str) -> Result<PayerReturn, PayerError> {
        self.pay_with(link, &self.card(card_number))
    }

    /// The same with anything that one can pay with, such as `Instrument::Method("TWINT".into())`.
    ///
    /// # Errors
    ///
    /// Tells why the link does not open, or what is wrong with what is paid with.
    pub fn pay_with(&self, link: &str, instrument: &Instrument) -> Result<PayerReturn, PayerError> {
        self.act(link, &PayerAction::Pay { instrument, challenge_passed: true })
    }

    /// Pays with the card of this number, and fails the challenge where there is one.
    ///
    /// # Errors
    ///
    /// Tells why the link does not open, or what is wrong with the card.
    pub fn fail_challenge(&self, link: &str, card_number: &str) -> Result<PayerReturn, PayerError> {
        let instrument = &self.card(card_number);
        self.act(link, &PayerAction::Pay { instrument, challenge_passed: false })
    }

    /// Has the payer's bank say no.
    ///
    /// # Errors
    ///
    /// Tells why the link does not open.
    pub fn decline(&self, link: &str) -> Result<PayerReturn, PayerError> {
        self.act(link, &PayerAction::Decline)
    }

    /// Gives up.
    ///
    /// # Errors
    ///
    /// Tells why the link does not open.
    pub fn abort(&self, link: &str) -> Result<PayerReturn, PayerError> {
        self.act(link, &PayerAction::Abort)
    }

    /// The card of this number, with a code and a date of expiry that lies ahead.
    #[must_use]
    pub fn card(&self, number: &str) -> Instrument {
        Instrument::Card(CardInput {
            number: number.to_owned(),
            exp_month: 12,
            exp_year: next_year(self.service),
            holder: Some("Test Payer".to_owned()),
            verification_code: Some("123".to_owned()),
        })
    }

    pub(crate) fn act(&self, link: &str, action: &PayerAction<'_>) -> Result<PayerReturn, PayerError> {
        let link = Link::parse(link).ok_or(PayerError::Unknown)?;
        let now = self.service.clock.now();
        let visited = self.service.with_engine(|engine| {
            let (token, step) = link.open(engine, now)?;
            let step = match action {
                PayerAction::Decline => engine.decline(&token, now),
                PayerAction::Abort => engine.abort(&token, now),
                PayerAction::Pay { challenge_passed, .. } if matches!(step, ViewStep::Challenge { .. }) => {
                    engine.challenge(&token, *challenge_passed, now)
                }
                PayerAction::Pay { instrument, challenge_passed } => {
                    pay(engine, &token, instrument, *challenge_passed, now)
                }
            };
            Ok((token, step?))
        });
        match visited.unwrap_or(Err(PayerError::Unknown))? {
            (token, PayerStep::Done { return_url, succeeded }) => {
                Ok(PayerReturn { return_url, succeeded, token })
            }
            // After a challenge comes no other.
            (_, PayerStep::Challenge { .. }) => Err(PayerError::OutOfTurn),
        }
    }
}

fn pay(
    engine: &mut Engine,
    token: &str,
    instrument: &Instrument,
    challenge_passed: bool,
    now: jiff::Timestamp,
) -> Result<PayerStep, PayerError> {
    match engine.pay(token, instrument, now)? {
        PayerStep::Challenge { .. } => engine.challenge(token, challenge_passed, now),
        done @ PayerStep::Done { .. } => Ok(done),
    }
}

/// A year in which every card of the form is still good.
pub(crate) fn next_year(service: &Service) -> u16 {
    let now = service.clock.now().to_zoned(jiff::tz::TimeZone::UTC);
    u16::try_from(now.year() + 1).unwrap_or(u16::MAX)
}

impl fmt::Debug for Payer<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Payer")
    }
}
