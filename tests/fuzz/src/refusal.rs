//! A single response to a call, which is mostly a refusal.

use saferpay_api::v1_53::transaction::CancelRequest;
use saferpay_api::v1_53::{TransactionReference, payment_page};

use crate::hostile::{Hostile, now, print};

/// Calls two operations that respond with the input.
pub fn run(data: &[u8]) {
    let hostile = Hostile::new(data);
    let client = hostile.client();
    let assert = payment_page::AssertRequest::new("token-token-token");
    if let Err(error) = now(client.payment_page().assert(&assert)) {
        print(&error);
    }
    let cancel = CancelRequest::new(TransactionReference::new().with_transaction_id("t"));
    if let Err(error) = now(client.transaction().cancel(&cancel)) {
        print(&error);
    }
    let _ = now(client.terminals().get_terminals()).map_err(|error| print(&error));
}
