//! Charges of stored cards, initiated by the merchant.

use super::capture_once::Finishes;
use super::charge::{ChargeSteps, charge};
use super::flow::{Draft, Flow, Steps};
use super::operations::{Calls, TransactionAuthorizeDirect};
use super::{Attempt, Settlement};
use crate::error::Error;
use crate::ids::{AliasId, TerminalId};
use crate::input::Input;
use crate::record::Record;

/// Charges a registered payment method without the payer.
#[cfg_attr(not(doctest), doc = include_str!("examples/charge_alias.md"))]
pub trait ChargeAlias: Finishes + Calls<TransactionAuthorizeDirect, Response: Record> {
    /// Authorizes a payment by an alias, initiated by the merchant, and captures it.
    ///
    /// You can call it again with the same attempt at any time, also after an error: it first looks up
    /// the attempt by its order ID, and continues with its payment if there is one. Run one call at a
    /// time for an attempt: two calls that look it up at the same time can both find nothing, and both
    /// authorize. If the outcome of a call is unknown, wait for [`REPEAT_AFTER`](super::REPEAT_AFTER) before
    /// you repeat it.
    ///
    /// A declined charge is [`Settlement::Failed`]. To try again, use the
    /// [next attempt](Attempt::next), and set [`with_other_attempts`](Flow::with_other_attempts): if another
    /// attempt has paid the order, nothing is charged.
    ///
    /// # Errors
    ///
    /// If the charge is refused for a reason other than the payment, or if a call fails. If the outcome
    /// is unknown, call it again. Once the payment is known, every result is a [`Settlement`].
    fn charge_alias(
        &self,
        terminal_id: impl Into<TerminalId>,
        alias_id: impl Into<AliasId>,
        attempt: &Attempt,
    ) -> ChargeAliasFlow<Self> {
        let inputs = attempt
            .inputs()
            .with(Input::TerminalId, terminal_id.into())
            .with(Input::AliasId, alias_id.into())
            .with(Input::Initiator, "MERCHANT");
        Flow::new(self, inputs, ChargeSteps::new(attempt))
    }
}

/// A flow that charges an alias. Its [`customize`](Flow::customize) changes the request of the
/// authorization.
pub type ChargeAliasFlow<C> = Flow<C, TransactionAuthorizeDirect, ChargeSteps<C>>;

impl<C: ChargeAlias> Steps<C, TransactionAuthorizeDirect> for ChargeSteps<C> {
    type Output = Settlement;

    async fn run(
        self,
        client: C,
        draft: Draft<<C as Calls<TransactionAuthorizeDirect>>::Request>,
    ) -> Result<Settlement, Error> {
        charge::<TransactionAuthorizeDirect, C>(&client, self, draft).await
    }
}
