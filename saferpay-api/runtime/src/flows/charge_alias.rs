use std::fmt::Debug;

use serde_json::{Value, json};

use super::{Capture, Expected, Flow, Mismatch, Order, Payment};
use crate::answers::{AliasAnswer, LiabilityAnswer, PaymentAnswer, PaymentState};
use crate::client::Call;
use crate::error::Error;

/// Charges a registered means of payment without its owner.
pub trait ChargeAlias: Capture {
    /// What the version answers to an authorization.
    type AuthorizeResponse: PaymentAnswer + LiabilityAnswer + AliasAnswer + Debug + Send + Sync;

    #[doc(hidden)]
    fn call_authorize(&self, fields: Value) -> Call<'_, Self::AuthorizeResponse>;

    /// Authorizes a payment by an alias, on the merchant's initiative, and captures it.
    ///
    /// If the outcome of the authorization is unknown, do not call this again:
    /// [`inquire_order`](super::Refunds::inquire_order) tells what became of it.
    ///
    /// # Errors
    ///
    /// An authorization that was declined or refused, or that failed. Once it has succeeded there
    /// are no errors any more, but [`Charge::OnlyAuthorized`]; only of an answer that cannot be read
    /// an error has to tell, and does so with the
    /// [transaction id](crate::error::Error::transaction_id).
    fn charge_alias(
        &self,
        terminal_id: impl Into<String>,
        alias_id: impl Into<String>,
        order: &Order,
    ) -> Flow<'_, Charge<Self::AuthorizeResponse>>
    where
        Self: Sized,
    {
        Flow::new(charge(self, terminal_id.into(), alias_id.into(), order.clone()))
    }
}

async fn charge<C: ChargeAlias>(
    client: &C,
    terminal_id: String,
    alias_id: String,
    order: Order,
) -> Result<Charge<C::AuthorizeResponse>, Error> {
    let answer = client
        .call_authorize(json!({
            "TerminalId": terminal_id,
            "Payment": order.fields(),
            "PaymentMeans": { "Alias": { "Id": alias_id } },
            "Initiator": "MERCHANT",
        }))
        .await?;
    let state = answer.payment_state();
    let mismatch = Expected::amount(order.amount).mismatch(&answer);
    let payment = Payment::of(answer);
    if let Some(mismatch) = mismatch {
        return Ok(Charge::NotAsExpected { payment, mismatch });
    }
    match state {
        PaymentState::Captured => return Ok(Charge::Charged(payment)),
        PaymentState::Authorized => {}
        _ => return Ok(Charge::Pending(payment)),
    }
    Ok(match client.capture(&payment.transaction_id, order.amount).await {
        Ok(captured) => {
            let payment = Payment { capture_id: captured.capture_id, ..payment };
            match captured.state {
                PaymentState::Captured => Charge::Charged(payment),
                _ => Charge::Pending(payment),
            }
        }
        Err(error) if error.is_already_captured() => Charge::Charged(payment),
        Err(error) => Charge::OnlyAuthorized { payment, error },
    })
}

/// What became of a charge that was not declined.
#[derive(Debug)]
#[non_exhaustive]
pub enum Charge<A> {
    /// Paid: authorized and captured.
    Charged(Payment<A>),

    /// **Not paid yet.** The authorization or the capture is pending, and its outcome is known
    /// later.
    Pending(Payment<A>),

    /// **Not paid.** Money is reserved, and the capture failed as the error says. Capture or
    /// cancel it by its transaction id; do not charge anew. If the outcome of the capture is
    /// unknown, capturing again is safe, and tells.
    OnlyAuthorized {
        /// The payment as it is.
        payment: Payment<A>,
        /// What became of its capture.
        error: Error,
    },

    /// **Not captured by this call.** Something else was authorized than was asked for, such as a
    /// part of the amount. Cancel it, or capture what there is.
    NotAsExpected {
        /// The payment as it is.
        payment: Payment<A>,
        /// What is wrong with it.
        mismatch: Mismatch,
    },
}

impl<A> Charge<A> {
    /// Whether the merchant gets the money.
    #[must_use]
    pub const fn is_paid(&self) -> bool {
        matches!(self, Self::Charged(_))
    }
}
