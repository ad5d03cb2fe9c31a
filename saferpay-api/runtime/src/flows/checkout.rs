//! Payments on the Payment Page.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::flow::{Draft, Flow, Steps};
use super::messages::{Details, FromResponse};
use super::operations::{Calls, PaymentPageInitialize};
use super::send::send;
use super::{Attempt, ReturnAddress};
use crate::DateTime;
use crate::answers::find::FactSource as _;
use crate::answers::{Fact, Facts};
use crate::error::Error;
use crate::input::Input;
use crate::record::Record;

/// Payments on Saferpay's Payment Page.
///
/// Store the attempt before you open a page for it, and the [`CheckoutPage::attempt`] afterwards. Redirect
/// the payer to the [`CheckoutPage::url`], and call
/// [`settle_attempt`](super::Settle::settle_attempt) when the payer comes back and when Saferpay sends
/// the notification.
#[cfg_attr(not(doctest), doc = include_str!("examples/checkout.md"))]
pub trait Checkout: Calls<PaymentPageInitialize, Response: Record> {
    /// Opens a Payment Page for an attempt to pay an order.
    ///
    /// If the outcome is unknown, call it again, or use the next attempt: a page that nobody opens is
    /// harmless.
    fn checkout(
        &self,
        terminal_id: impl Into<String>,
        attempt: &Attempt,
        back: &ReturnAddress,
    ) -> CheckoutFlow<Self> {
        let mut inputs = attempt.inputs().with(Input::TerminalId, terminal_id);
        back.write_to(&mut inputs);
        Flow::new(self, inputs, CheckoutSteps { attempt: attempt.clone() })
    }
}

/// A flow that opens a Payment Page.
pub type CheckoutFlow<C> = Flow<C, PaymentPageInitialize, CheckoutSteps>;

/// The steps that open a Payment Page.
#[derive(Debug)]
pub struct CheckoutSteps {
    attempt: Attempt,
}

/// A Payment Page. `Debug` masks its URL and the token.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CheckoutPage {
    /// The attempt with its token. Store it.
    pub attempt: Attempt,

    /// The token of the page, which is also in the attempt.
    pub token: String,

    /// The URL for the payer's browser. It can be opened once.
    pub url: String,

    /// When the token expires, if the response says so.
    pub expires: Option<DateTime>,
}

impl fmt::Debug for CheckoutPage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { attempt, token: _, url: _, expires } = self;
        formatter
            .debug_struct("CheckoutPage")
            .field("attempt", attempt)
            .field("expires", expires)
            .finish_non_exhaustive()
    }
}

/// A page of Saferpay for the payer.
pub(super) struct OpenedPage {
    pub(super) token: String,
    pub(super) url: String,
    pub(super) expires: Option<DateTime>,
}

impl FromResponse for OpenedPage {
    fn from_response(facts: &Facts, _: Details<'_>) -> Option<Self> {
        Some(Self {
            token: facts.fact(Fact::Token)?.to_owned(),
            url: facts.fact(Fact::RedirectUrl)?.to_owned(),
            expires: facts.fact(Fact::Expiration).map(DateTime::from),
        })
    }
}

impl<C: Checkout> Steps<C, PaymentPageInitialize> for CheckoutSteps {
    type Output = CheckoutPage;

    async fn run(self, client: C, draft: Draft<C::Request>) -> Result<CheckoutPage, Error> {
        let OpenedPage { token, url, expires } =
            send::<PaymentPageInitialize, C, OpenedPage>(&client, [], draft).await?;
        let attempt = Attempt { token: Some(token.clone()), ..self.attempt };
        Ok(CheckoutPage { attempt, token, url, expires })
    }
}
