//! Charges of stored cards, initiated by the merchant.

use std::fmt::Debug;

use serde_json::{Value, json};

use super::{Capture, Expected, Flow, Mismatch, Order, Payment, PaymentResponse};
use crate::answers::{AliasAnswer, LiabilityAnswer, PaymentAnswer, PaymentState};
use crate::client::Call;
use crate::error::Error;

/// Charges a registered payment method without the payer.
pub trait ChargeAlias: Capture {
    /// The version's response to an authorization.
    type AuthorizeResponse: PaymentAnswer + LiabilityAnswer + AliasAnswer + Debug + Send + Sync;

    #[doc(hidden)]
    fn call_authorize(&self, fields: Value) -> Call<PaymentResponse<Self::AuthorizeResponse>>;

    /// Authorizes a payment by an alias, initiated by the merchant, and captures it.
    ///
    /// If the outcome of the authorization is unknown, do not call this again: find out what
    /// happened with [`inquire_order`](super::Refunds::inquire_order).
    ///
    /// # Errors
    ///
    /// If the authorization is declined, refused or fails. Once it has succeeded, the result is
    /// [`Charge::OnlyAuthorized`] instead of an error. The exception is a response without a
    /// transaction ID.
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
    let state = answer.facts.payment_state();
    let mismatch = Expected::amount(order.amount).mismatch(&answer.facts);
    let payment = Payment::of(answer);
    if let Some(mismatch) = mismatch {
        return Ok(Charge::NotAsExpected { payment, mismatch });
    }
    match state {
        PaymentState::Captured => return Ok(Charge::Charged(payment)),
        PaymentState::Authorized => {}
        PaymentState::Pending => return Ok(Charge::Pending(payment)),
        PaymentState::Canceled => return Ok(Charge::Canceled(payment)),
        PaymentState::Unknown => return Ok(Charge::StateUnknown(payment)),
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

/// The result of a charge that was not declined.
#[derive(Debug)]
#[non_exhaustive]
pub enum Charge<A> {
    /// Paid: authorized and captured.
    Charged(Payment<A>),

    /// **Not paid yet.** The authorization or the capture is pending.
    Pending(Payment<A>),

    /// **Not paid.** Money is reserved, and the capture failed with this error. Capture or cancel
    /// it by its transaction ID; do not charge again. If the outcome of the capture is unknown, you
    /// can safely capture again to find out.
    OnlyAuthorized {
        /// The payment.
        payment: Payment<A>,
        /// The error of its capture.
        error: Error,
    },

    /// **Not known to be paid.** The payment exists, and the response has a state that this crate does
    /// not know, or none that can be read. Nothing was captured.
    StateUnknown(Payment<A>),

    /// **Not paid.** The payment was canceled.
    Canceled(Payment<A>),

    /// **Not captured by this call.** The authorization differs from the order, for example in the
    /// amount. Cancel it, or capture what was authorized.
    NotAsExpected {
        /// The payment.
        payment: Payment<A>,
        /// How it differs from what was expected.
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

/// Implements the flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! charge_alias {
    () => {
        impl $crate::flows::ChargeAlias for Client {
            type AuthorizeResponse = transaction::AuthorizeDirectResponse;

            #[inline]
            fn call_authorize(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<$crate::flows::messages::PaymentResponse<Self::AuthorizeResponse>> {
                self.transaction().authorize_direct(&$crate::flows::messages::request(fields)).with_facts()
            }
        }
    };
}
