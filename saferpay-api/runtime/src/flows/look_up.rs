//! Finds out whether a transaction exists, and its state.

use super::operations::{Calls, TransactionInquire};
use super::send::ask;
use super::{TransactionRecord, inputs::Inputs};
use crate::error::{Error, ErrorName};
use crate::ids::{OrderId, TransactionId};
use crate::input::Input;
use crate::record::Record;

/// The transaction with this ID.
pub(super) async fn look_up_transaction<C>(
    client: &C,
    transaction_id: &TransactionId,
) -> Result<TransactionRecord, Error>
where
    C: Calls<TransactionInquire, Response: Record>,
{
    let inputs = Inputs::new().with(Input::TransactionId, &**transaction_id);
    match ask::<TransactionInquire, C, TransactionRecord>(client, inputs).await {
        Ok(found) => Ok(found),
        // The response is about this transaction, even if it does not repeat the ID.
        Err(error) => match error.facts() {
            Some(facts) => Ok(TransactionRecord::with_id(transaction_id.clone(), facts)),
            None => Err(error),
        },
    }
}

/// The transaction with this order ID, or `None` if there is none.
pub(super) async fn look_up_order<C>(
    client: &C,
    order_id: &OrderId,
) -> Result<Option<TransactionRecord>, Error>
where
    C: Calls<TransactionInquire, Response: Record>,
{
    let inputs = Inputs::new().with(Input::ReferencedOrderId, &**order_id);
    match ask::<TransactionInquire, C, TransactionRecord>(client, inputs).await {
        Ok(found) => {
            // The response is about this order ID, even if it does not repeat it.
            Ok(Some(found.with_order_id(order_id.clone())))
        }
        Err(error) if is_not_found(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether Saferpay says that there is no such transaction.
pub(super) fn is_not_found(error: &Error) -> bool {
    is_named(error, &ErrorName::TransactionNotFound) && !error.is_outcome_unknown()
}

/// Whether Saferpay refused the request with this name.
pub(super) fn is_named(error: &Error, name: &ErrorName) -> bool {
    error.refusal().and_then(|refusal| refusal.error_name.as_ref()) == Some(name)
}
