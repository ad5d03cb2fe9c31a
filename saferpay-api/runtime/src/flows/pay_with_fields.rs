//! Payments with card data that Saferpay Fields collected on the merchant's own page.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::capture_once::{CaptureDraft, Finishes};
use super::finish::{finish, has_failed};
use super::flow::{Draft, Flow, Steps};
use super::inputs::Inputs;
use super::look_up::{is_named, look_up_order};
use super::messages::{Details, FromResponse};
use super::one_of_several::OneOfSeveral;
use super::operations::{Calls, TransactionAuthorize, TransactionInitialize};
use super::other_attempts::OtherAttempts;
use super::send::{pay, send};
use super::{Attempt, Failed, ReturnAddress, Settlement, TransactionRecord};
use crate::DateTime;
use crate::answers::find::FactSource as _;
use crate::answers::{Fact, Facts};
use crate::error::{Error, ErrorName};
use crate::ids::{FieldsToken, TerminalId, Token};
use crate::input::Input;
use crate::record::Record;

/// Pays with the token of Saferpay Fields.
///
/// [`pay_with_fields`](Self::pay_with_fields) begins the payment. If it returns a URL, redirect the payer
/// to it for the authentication. Then call [`settle_fields`](Self::settle_fields), when the payer is
/// back and when Saferpay sends the notification, or at once if there is no URL.
#[cfg_attr(not(doctest), doc = include_str!("examples/pay_with_fields.md"))]
pub trait PayWithFields:
    Finishes + Calls<TransactionInitialize, Response: Record> + Calls<TransactionAuthorize, Response: Record>
{
    /// Begins a payment with the token that Saferpay Fields returned to the page.
    fn pay_with_fields(
        &self,
        terminal_id: impl Into<TerminalId>,
        fields_token: impl Into<FieldsToken>,
        attempt: &Attempt,
        back: &ReturnAddress,
    ) -> PayWithFieldsFlow<Self> {
        let mut inputs = attempt
            .inputs()
            .with(Input::TerminalId, terminal_id.into())
            .with(Input::FieldsToken, fields_token.into());
        back.write_to(&mut inputs);
        Flow::new(self, inputs, BeginSteps { attempt: attempt.clone() })
    }

    /// Authorizes the payment that [`pay_with_fields`](Self::pay_with_fields) began, and captures it.
    ///
    /// You can call it again with the same attempt at any time, also concurrently: it first looks up
    /// the attempt by its order ID, and Saferpay accepts each token once.
    ///
    /// If the order has other attempts, set [`with_other_attempts`](Flow::with_other_attempts): if one of
    /// them has paid the order, nothing is authorized.
    ///
    /// # Errors
    ///
    /// If the attempt has no token, if the token is unknown, or if a call fails. If the outcome is
    /// unknown, call it again. Once the payment is known, every result is a [`Settlement`].
    fn settle_fields(&self, attempt: &Attempt) -> SettleFieldsFlow<Self> {
        let mut inputs = Inputs::new();
        inputs.text(Input::Token, attempt.token.as_deref().unwrap_or_default());
        Flow::new(self, inputs, AuthorizeSteps { attempt: attempt.clone(), others: OtherAttempts::none() })
    }
}

/// A payment with Saferpay Fields that was begun. `Debug` masks its URL.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FieldsPayment {
    /// The attempt with its token. Store it.
    pub attempt: Attempt,

    /// The URL to which the payer has to be redirected. `None` if no redirect is necessary.
    pub url: Option<String>,

    /// When the token expires, if the response says so.
    pub expires: Option<DateTime>,
}

impl fmt::Debug for FieldsPayment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { attempt, url: _, expires } = self;
        formatter
            .debug_struct("FieldsPayment")
            .field("attempt", attempt)
            .field("expires", expires)
            .finish_non_exhaustive()
    }
}

/// A flow that begins a payment with Saferpay Fields.
pub type PayWithFieldsFlow<C> = Flow<C, TransactionInitialize, BeginSteps>;

/// A flow that authorizes and captures a payment with Saferpay Fields. Its
/// [`customize`](Flow::customize) changes the request of the authorization.
pub type SettleFieldsFlow<C> = Flow<C, TransactionAuthorize, AuthorizeSteps<C>>;

/// The steps that begin a payment.
#[derive(Debug)]
pub struct BeginSteps {
    attempt: Attempt,
}

/// The steps that authorize and capture a payment.
pub struct AuthorizeSteps<C> {
    attempt: Attempt,
    others: OtherAttempts<C>,
}

impl<C> OneOfSeveral<C> for AuthorizeSteps<C> {
    fn others(&mut self) -> &mut OtherAttempts<C> {
        &mut self.others
    }
}

/// What the response to the beginning says.
pub(super) struct Begun {
    pub(super) token: Token,
    pub(super) url: Option<String>,
    pub(super) expires: Option<DateTime>,
}

impl FromResponse for Begun {
    fn from_response(facts: &Facts, _: Details<'_>) -> Option<Self> {
        Some(Self {
            token: facts.fact(Fact::Token)?.into(),
            url: facts.fact(Fact::RedirectUrl).map(str::to_owned),
            expires: facts.fact(Fact::Expiration).map(DateTime::from),
        })
    }
}

impl<C: PayWithFields> Steps<C, TransactionInitialize> for BeginSteps {
    type Output = FieldsPayment;

    async fn run(
        self,
        client: C,
        draft: Draft<<C as Calls<TransactionInitialize>>::Request>,
    ) -> Result<FieldsPayment, Error> {
        let Begun { token, url, expires } =
            send::<TransactionInitialize, C, Begun>(&client, [], draft).await?;
        let attempt = Attempt { token: Some(token), ..self.attempt };
        Ok(FieldsPayment { attempt, url, expires })
    }
}

impl<C: PayWithFields> Steps<C, TransactionAuthorize> for AuthorizeSteps<C> {
    type Output = Settlement;

    async fn run(
        self,
        client: C,
        draft: Draft<<C as Calls<TransactionAuthorize>>::Request>,
    ) -> Result<Settlement, Error> {
        let Self { attempt, others } = self;
        let order_id = attempt.order_id();
        let payment = if let Some(found) = look_up_order(&client, &order_id).await? {
            found
        } else {
            if let Some(settlement) = others.before_authorization(&client, &order_id).await? {
                return Ok(settlement);
            }
            match authorize(&client, &attempt, draft).await? {
                Ok(payment) => payment,
                Err(settlement) => return Ok(*settlement),
            }
        };
        let capture: CaptureDraft<C> = Draft::of(Inputs::new());
        finish(&client, payment, &attempt.expected(), capture, &others).await
    }
}

/// Authorizes the payment, or says why there is none.
async fn authorize<C: PayWithFields>(
    client: &C,
    attempt: &Attempt,
    draft: Draft<<C as Calls<TransactionAuthorize>>::Request>,
) -> Result<Result<TransactionRecord, Box<Settlement>>, Error> {
    let error = match pay::<TransactionAuthorize, C>(client, draft).await {
        Ok(response) => return Ok(Ok(response.record.with_order_id(attempt.order_id()))),
        Err(error) => error,
    };
    let ended = |settlement| Ok(Err(Box::new(settlement)));
    if has_failed(&error) {
        return ended(Settlement::Failed(Failed::Refused(error)));
    }
    let is_expired = is_named(&error, &ErrorName::TokenExpired);
    let is_early = error.is_in_wrong_state() || error.is_not_started();
    if is_expired || is_early || is_named(&error, &ErrorName::TokenInvalid) {
        // Another call may have used the token meanwhile.
        if let Some(found) = look_up_order(client, &attempt.order_id()).await? {
            return Ok(Ok(found));
        }
    }
    match (is_expired, is_early) {
        (true, _) => ended(Settlement::Failed(Failed::Expired(error))),
        (_, true) => ended(Settlement::PayerNotDone),
        (false, false) => Err(error),
    }
}
