//! Flows over a transport that responds with anything.

use saferpay_api::flows::{
    Attempt, Capture as _, ChargeAlias as _, Inquire as _, PaymentLinks as _, RefundIntent, Refunds as _,
    Settle as _,
};
use saferpay_api::money::{Currency, Money};

use crate::hostile::{Hostile, now, print};

/// The first byte selects the flow, and the rest are its responses.
///
/// # Panics
///
/// If a flow moves money twice.
pub fn run(data: &[u8]) {
    let Some((flow, responses)) = data.split_first() else { return };
    let hostile = Hostile::new(responses);
    let client = hostile.client();
    let money = Money::from_decimal("1.00", Currency::CHF).expect("an amount");
    let attempt = Attempt::new(money, "order-1", "An order");
    let intent = RefundIntent::whole("refund-1", "t", money);
    let error = match flow % 6 {
        0 => now(client.settle("token", money)).map(|settled| drop(format!("{settled:?}"))).err(),
        1 => now(client.cancel_or_refund(&intent)).map(|outcome| drop(format!("{outcome:?}"))).err(),
        2 => now(client.charge_alias("17925578", "alias", &attempt))
            .map(|charge| drop(format!("{charge:?}")))
            .err(),
        3 => now(client.capture_in_full("t")).map(|captured| drop(format!("{captured:?}"))).err(),
        4 => now(client.inquire("t")).map(|status| drop(format!("{status:?}"))).err(),
        _ => now(client.payment_link_status("17925578", "offer"))
            .map(|status| drop(format!("{status:?}")))
            .err(),
    };
    if let Some(error) = error {
        print(&error);
    }
    let paths = hostile.paths();
    for moving in ["Capture", "Refund", "Cancel", "AuthorizeDirect", "AuthorizeReferenced"] {
        let count = paths.iter().filter(|path| path.ends_with(&format!("/{moving}"))).count();
        assert!(count <= 1, "{paths:?}");
    }
    assert!(paths.len() <= 5, "{paths:?}");
}
