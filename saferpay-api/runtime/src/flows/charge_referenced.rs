//! Charges of the payment method of an earlier payment: the next payment of a series.

use super::capture_once::Finishes;
use super::charge::{ChargeSteps, charge};
use super::flow::{Draft, Flow, Steps};
use super::operations::{Calls, TransactionAuthorizeReferenced};
use super::{Attempt, Settlement};
use crate::error::Error;
use crate::ids::{TerminalId, TransactionId};
use crate::input::Input;
use crate::record::Record;

/// Charges the payment method of an earlier payment again, without the payer and without an alias.
#[cfg_attr(not(doctest), doc = include_str!("examples/charge_referenced.md"))]
pub trait ChargeReferenced: Finishes + Calls<TransactionAuthorizeReferenced, Response: Record> {
    /// Authorizes the next payment of a series, and captures it.
    ///
    /// The first payment was made with `with_first_of_series`, and captured. Always reference that
    /// payment, not the latest one.
    ///
    /// You can call it again with the same attempt at any time, as
    /// [`charge_alias`](super::ChargeAlias::charge_alias), which has the same limits.
    ///
    /// # Errors
    ///
    /// Those of [`charge_alias`](super::ChargeAlias::charge_alias).
    fn charge_referenced(
        &self,
        terminal_id: impl Into<TerminalId>,
        first_transaction_id: impl Into<TransactionId>,
        attempt: &Attempt,
    ) -> ChargeReferencedFlow<Self> {
        let inputs = attempt
            .inputs()
            .with(Input::TerminalId, terminal_id.into())
            .with(Input::TransactionId, first_transaction_id.into());
        Flow::new(self, inputs, ChargeSteps::new(attempt))
    }
}

/// A flow that charges the payment method of an earlier payment. Its [`customize`](Flow::customize)
/// changes the request of the authorization.
pub type ChargeReferencedFlow<C> = Flow<C, TransactionAuthorizeReferenced, ChargeSteps<C>>;

impl<C: ChargeReferenced> Steps<C, TransactionAuthorizeReferenced> for ChargeSteps<C> {
    type Output = Settlement;

    async fn run(
        self,
        client: C,
        draft: Draft<<C as Calls<TransactionAuthorizeReferenced>>::Request>,
    ) -> Result<Settlement, Error> {
        charge::<TransactionAuthorizeReferenced, C>(&client, self, draft).await
    }
}
