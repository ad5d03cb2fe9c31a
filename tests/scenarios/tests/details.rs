//! The flows have the same results with a sandbox that leaves out every detail on which programs must not
//! rely.

use saferpay_api::client::VersionedClient;
use saferpay_api::flows::{
    Attempt, ChargeAlias, Checkout, RefundIntent, RefundOutcome, Refunds, RegisterCard, ReturnAddress,
    Settle, Settlement,
};
use saferpay_api::money::{Currency, Money};
use saferpay_api::{v1_33, v1_40, v1_51, v1_53};
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::engine::Instrument;
use saferpay_sandbox::quirks::Quirks;

const CARD: &str = "9010003150000001";

fn francs() -> Money {
    Money::from_minor_units(1050, Currency::CHF)
}

async fn sandbox(details: bool) -> Sandbox {
    Sandbox::builder().quirks(Quirks { details, ..Quirks::default() }).start().await.unwrap()
}

/// The results of the flows, in a form that can be compared.
async fn outcomes<C>(details: bool) -> Vec<String>
where
    C: VersionedClient + Checkout + Settle + Refunds + RegisterCard + ChargeAlias,
{
    let sandbox = sandbox(details).await;
    let client: C = sandbox.client();
    let terminal = sandbox.terminal("ECOM");
    let back = ReturnAddress::new("https://shop.example/back");
    let mut outcomes = Vec::new();
    for (order, instrument) in [
        ("order-1", Instrument::Method("PAYPAL".to_owned())),
        ("order-2", Instrument::Method("TWINT".to_owned())),
        ("order-3", sandbox.payer().card(CARD)),
    ] {
        let page = client.checkout(terminal, &Attempt::new(francs(), order, "Test"), &back).await.unwrap();
        sandbox.payer().pay_with(&page.url, &instrument).unwrap();
        let settling = client.settle_attempt(&page.attempt).with_response(move |response| {
            assert!(response.answer().is_ok());
            assert!(!details || response.gaps().is_empty(), "{:?}", response.gaps());
        });
        let settlement = settling.await.unwrap();
        let Settlement::Settled(payment) = settlement else { panic!("{settlement:?}") };
        assert!(payment.capture_id.is_some());
        outcomes.push(format!("{:?} {:?} {:?}", payment.amount, payment.liability_shift, payment.alias_id));
        let intent = RefundIntent::whole(format!("{order}-refund"), &payment.transaction_id, francs());
        let refund = client.cancel_or_refund(&intent).await.unwrap();
        let RefundOutcome::Refunded(refund) = refund else { panic!("{refund:?}") };
        outcomes.push(format!("{:?}", refund.state));
    }

    let page = client.register_card(&back).await.unwrap();
    sandbox.payer().pay(&page.url, CARD).unwrap();
    let alias = client.registered_card(&page.token).await.unwrap().alias_id.unwrap();
    let attempt = Attempt::new(francs(), "order-4", "Test");
    let charge = client.charge_alias(terminal, &alias, &attempt).await.unwrap();
    let Settlement::Settled(payment) = charge else { panic!("{charge:?}") };
    outcomes.push(format!("{:?}", payment.amount));
    outcomes
}

async fn same_with_and_without_details<C>()
where
    C: VersionedClient + Checkout + Settle + Refunds + RegisterCard + ChargeAlias,
{
    assert_eq!(outcomes::<C>(true).await, outcomes::<C>(false).await, "{}", C::SPEC_VERSION);
}

#[tokio::test]
async fn no_flow_relies_on_details() {
    same_with_and_without_details::<v1_33::Client>().await;
    same_with_and_without_details::<v1_40::Client>().await;
    same_with_and_without_details::<v1_51::Client>().await;
    same_with_and_without_details::<v1_53::Client>().await;
}
