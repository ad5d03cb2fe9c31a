//! What all charges have in common: they look up the attempt first, so that they can be repeated.

use super::capture_once::{CaptureDraft, Finishes};
use super::finish::{finish, has_failed};
use super::flow::Draft;
use super::inputs::Inputs;
use super::look_up::look_up_order;
use super::one_of_several::OneOfSeveral;
use super::operations::{Calls, Operation};
use super::other_attempts::OtherAttempts;
use super::send::pay;
use super::{Attempt, Failed, Settlement};
use crate::error::Error;
use crate::record::Record;

/// What a charge does, and with what.
pub struct ChargeSteps<C> {
    attempt: Attempt,
    others: OtherAttempts<C>,
}

impl<C: Finishes> ChargeSteps<C> {
    pub(super) fn new(attempt: &Attempt) -> Self {
        Self { attempt: attempt.clone(), others: OtherAttempts::none() }
    }
}

impl<C> OneOfSeveral<C> for ChargeSteps<C> {
    fn others(&mut self) -> &mut OtherAttempts<C> {
        &mut self.others
    }
}

/// Charges an attempt: continues with its payment if there is one, and authorizes it otherwise, unless
/// another attempt has paid the order.
pub(super) async fn charge<O, C>(
    client: &C,
    ChargeSteps { attempt, others }: ChargeSteps<C>,
    authorization: Draft<<C as Calls<O>>::Request>,
) -> Result<Settlement, Error>
where
    O: Operation<Path = [String; 0]>,
    C: Finishes + Calls<O, Response: Record>,
{
    let order_id = attempt.order_id();
    let payment = if let Some(found) = look_up_order(client, &order_id).await? {
        found
    } else {
        if let Some(settlement) = others.before_authorization(client, &order_id).await? {
            return Ok(settlement);
        }
        match pay::<O, C>(client, authorization).await {
            // The response is about this order ID, even if it does not repeat it.
            Ok(response) => response.record.with_order_id(order_id),
            Err(error) if has_failed(&error) => return Ok(Settlement::Failed(Failed::Refused(error))),
            Err(error) => return Err(error),
        }
    };
    let capture: CaptureDraft<C> = Draft::of(Inputs::new());
    let expected = attempt.expected();
    finish(client, payment, &expected, capture, &others).await
}
