//! Finds the transaction or capture that a request refers to.

use super::errors::{self, BoxedApiError};
use super::read;
use super::rows::transaction::{Capture, Transaction};
use super::state::{Engine, order_key};
use crate::call::Call;

impl Engine {
    /// The transaction of `TransactionReference`. Failed ones are not found.
    pub(super) fn referenced(&self, call: &Call) -> Result<(String, &Transaction), BoxedApiError> {
        self.find(call, "TransactionReference")
    }

    /// The transaction of a reference, with its id.
    pub(super) fn find(&self, call: &Call, name: &str) -> Result<(String, &Transaction), BoxedApiError> {
        let Some(reference) = read::value(&call.body, name) else { return Err(errors::required(name)) };
        let named = read::text(reference, "TransactionId").or_else(|| read::text(reference, "CaptureId"));
        let id = match (named, read::text(reference, "OrderId")) {
            // The id of a capture starts with the id of its transaction.
            (Some(id), _) => id.split('_').next().unwrap_or(id).to_owned(),
            (None, Some(order_id)) => {
                let id = self.orders.get(&order_key(&call.customer, order_id));
                id.ok_or_else(errors::not_found)?.to_string()
            }
            (None, None) => return Err(errors::required(&format!("{name}.TransactionId"))),
        };
        let transaction = self.transactions.get(&id);
        let own = transaction.filter(|found| *found.customer == *call.customer && !found.is_failed());
        own.map(|transaction| (id, transaction)).ok_or_else(errors::not_found)
    }

    /// The transaction and the index of its capture that a `CaptureReference` refers to, or a
    /// `TransactionReference` before 1.10.
    pub(super) fn find_capture(&self, call: &Call) -> Result<(String, usize, &Transaction), BoxedApiError> {
        let names = ["CaptureReference", "TransactionReference"];
        let name = names.into_iter().find(|name| read::value(&call.body, name).is_some()).unwrap_or(names[0]);
        let (id, transaction) = self.find(call, name)?;
        let reference = read::value(&call.body, name).unwrap_or(&serde_json::Value::Null);
        let captures = &transaction.captures;
        let number = match (read::text(reference, "OrderPartId"), read::text(reference, "CaptureId")) {
            (Some(part), _) => captures.iter().position(|capture| is_part(capture, part)),
            (None, Some(capture)) => number_in(capture).filter(|number| *number < captures.len()),
            // Assumed: for partial captures, the reference must name the part.
            (None, None) => (captures.len() == 1).then_some(0),
        };
        match number {
            Some(number) => Ok((id, number, transaction)),
            None if captures.is_empty() => Err(errors::wrong_state()),
            None => Err(errors::not_found()),
        }
    }
}

fn is_part(capture: &Capture, part: &str) -> bool {
    capture.order_part_id.as_deref() == Some(part)
}

/// The zero-based index of the capture in an id such as `…_c` or `…_2_c`.
fn number_in(id: &str) -> Option<usize> {
    match id.split('_').collect::<Vec<_>>()[..] {
        [_] | [_, "c"] => Some(0),
        [_, number, "c"] => number.parse::<usize>().ok()?.checked_sub(1),
        _ => None,
    }
}
