//! A simulated payer: opens a link and pays, declines or aborts, without a browser.

mod link;

use std::fmt;

use serde::Serialize;

use crate::engine::{CardInput, Engine, Instrument, PayerError, PayerStep, ViewStep};
use crate::service::Service;

pub(crate) use link::Link;

/// A simulated payer. Each method opens the link, or continues on a page that was opened before.
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

/// Where a payer is sent after a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PayerReturn {
    /// The merchant's address; empty if there is none.
    pub return_url: String,
    /// Whether the visit looks successful to the payer. Only an assert call gives the result.
    pub succeeded: bool,
    /// The token for assert and authorize calls.
    pub token: String,
}

/// What a payer does with a link.
pub(crate) enum PayerAction<'d> {
    Pay {
        instrument: &'d Instrument,
        challenge_passed: bool,
    },
    /// Pay, but the authorization is pending first.
    PayLater {
        instrument: &'d Instrument,
    },
    Decline,
    Abort,
}

impl<'s> Payer<'s> {
    pub(crate) fn new(service: &'s Service) -> Self {
        Self { service }
    }

    /// Pays with this test card, and passes the challenge if there is one. If the link registers an
    /// alias, enters the card for it.
    ///
    /// # Errors
    ///
    /// If the link does not open, or the card is not accepted.
    pub fn pay(&self, link: &str, card_number: &str) -> Result<PayerReturn, PayerError> {
        self.pay_with(link, &self.card(card_number))
    }

    /// Pays with any instrument, such as `Instrument::Method("TWINT".into())`.
    ///
    /// # Errors
    ///
    /// If the link does not open, or the instrument is not accepted.
    pub fn pay_with(&self, link: &str, instrument: &Instrument) -> Result<PayerReturn, PayerError> {
        self.act(link, &PayerAction::Pay { instrument, challenge_passed: true })
    }

    /// Pays with a method whose authorization is pending first, such as
    /// `Instrument::Method("ACCOUNTTOACCOUNT".into())`. After five minutes it is authorized.
    ///
    /// # Errors
    ///
    /// If the link does not open, or the instrument is not accepted.
    pub fn pay_later(&self, link: &str, instrument: &Instrument) -> Result<PayerReturn, PayerError> {
        self.act(link, &PayerAction::PayLater { instrument })
    }

    /// Pays with this test card, and fails the challenge if there is one.
    ///
    /// # Errors
    ///
    /// If the link does not open, or the card is not accepted.
    pub fn fail_challenge(&self, link: &str, card_number: &str) -> Result<PayerReturn, PayerError> {
        let instrument = &self.card(card_number);
        self.act(link, &PayerAction::Pay { instrument, challenge_passed: false })
    }

    /// Pays, and the payer's bank declines.
    ///
    /// # Errors
    ///
    /// If the link does not open.
    pub fn decline(&self, link: &str) -> Result<PayerReturn, PayerError> {
        self.act(link, &PayerAction::Decline)
    }

    /// Aborts the payment.
    ///
    /// # Errors
    ///
    /// If the link does not open.
    pub fn abort(&self, link: &str) -> Result<PayerReturn, PayerError> {
        self.act(link, &PayerAction::Abort)
    }

    /// A card with this number, a verification code and a future expiry date.
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
            let (token, step) = link.open_or_continue(engine, now)?;
            let step = match action {
                PayerAction::Decline => engine.decline(&token, now),
                PayerAction::Abort => engine.abort(&token, now),
                PayerAction::PayLater { instrument } => engine.pay_later(&token, instrument, now),
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
            // A challenge is never followed by another one.
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

/// Next year: an expiry year that is always valid.
pub(crate) fn next_year(service: &Service) -> u16 {
    let now = service.clock.now().to_zoned(jiff::tz::TimeZone::UTC);
    u16::try_from(now.year() + 1).unwrap_or(u16::MAX)
}

impl fmt::Debug for Payer<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Payer")
    }
}
