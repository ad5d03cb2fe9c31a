//! Each flow with an option, in a crate outside of the workspace. The test `outside` compiles and runs it.

use std::error::Error;
use std::time::{Duration, SystemTime};

use saferpay_api::DateTime;
use saferpay_api::flows::*;
use saferpay_api::money::{Currency, Money};
use saferpay_api::v1_53::Client;
use saferpay_api::v1_53::transaction_reporting::GetTransactionsQuery;
use saferpay_sandbox::Sandbox;

type Result<T = ()> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const TERMINAL: &str = "10000101";
const LINK_TERMINAL: &str = "10000103";

struct Shop {
    sandbox: Sandbox,
    client: Client,
}

impl Shop {
    fn pay(&self, url: &str) -> Result<String> {
        Ok(self.sandbox.payer().pay(url, "9010003150000001")?.token)
    }
}

fn attempt(order: &str) -> Attempt {
    Attempt::new(Money::from_minor_units(1050, Currency::CHF), order, "Two tickets")
}

fn back() -> ReturnAddress {
    ReturnAddress::new("https://shop.example/back")
}

async fn paid(shop: &Shop, order: &str) -> Result<TransactionRecord> {
    let page = shop.client.checkout(TERMINAL, &attempt(order), &back()).with_first_of_series().await?;
    shop.pay(&page.url)?;
    let settlement = shop.client.settle_attempt(&page.attempt).await?;
    Ok(settlement.settled().ok_or("not paid")?.clone())
}

async fn checkout(shop: &Shop) -> Result {
    let flow = shop.client.checkout(TERMINAL, &attempt("checkout"), &back());
    let page = flow.with_language("de").with_payment_methods(["VISA"]).await?;
    assert!(!page.url.is_empty());
    Ok(())
}

async fn settle_in_a_task_of_its_own(shop: &Shop) -> Result {
    let page = shop.client.checkout(TERMINAL, &attempt("settle"), &back()).await?;
    shop.pay(&page.url)?;
    let flow = shop.client.settle_attempt(&page.attempt).with_other_attempts([page.attempt.next()]);
    assert!(tokio::spawn(flow.into_future()).await??.is_paid());
    Ok(())
}

async fn payment_link(shop: &Shop) -> Result {
    let until = DateTime::try_from(SystemTime::now() + Duration::from_secs(86_400))?;
    let flow = shop.client.create_payment_link(LINK_TERMINAL, &attempt("link"), &until);
    let link = flow.with_language("fr").await?;
    let token = shop.pay(&link.url)?;
    let settlement = shop.client.settle_with(token, |_| async { Some(attempt("link").expected()) }).await?;
    assert!(settlement.is_paid());
    let status = shop.client.payment_link_status(LINK_TERMINAL, &link.offer_id).await?;
    assert_eq!(status.state, LinkState::PaidByPayer);
    Ok(shop.client.delete_payment_link(LINK_TERMINAL, link.offer_id).await?)
}

async fn charge_of_a_registered_card(shop: &Shop) -> Result {
    let lifetime = AliasRegistration::random().with_lifetime_days(400);
    let page = shop.client.register_card(&back()).with_registered_alias(lifetime).await?;
    shop.pay(&page.url)?;
    let card = shop.client.registered_card(page.token).await?;
    let alias = card.alias_id.ok_or("no alias")?;
    let charge = shop.client.charge_alias(TERMINAL, alias, &attempt("charge")).with_payer_note("May").await?;
    assert!(charge.is_paid());
    Ok(())
}

async fn payment_with_saferpay_fields(shop: &Shop) -> Result {
    let attempt = attempt("fields");
    let flow = shop.client.pay_with_fields(TERMINAL, "a-token-of-fields", &attempt, &back());
    // A page of the shop collects the card, so that the token is not known here.
    let refused = match flow.with_payer_id("payer-7").await {
        Ok(begun) => shop.client.settle_fields(&begun.attempt).await?.is_final(),
        Err(error) => error.refusal().is_some(),
    };
    assert!(refused);
    Ok(())
}

async fn next_payment_of_a_series(shop: &Shop) -> Result {
    let first = paid(shop, "series-1").await?;
    let next = attempt("series-2");
    let flow = shop.client.charge_referenced(TERMINAL, first.transaction_id, &next);
    assert!(flow.with_payer_note("June").await?.is_paid());
    Ok(())
}

async fn refund_of_a_part_and_the_rest(shop: &Shop) -> Result {
    let payment = paid(shop, "refund").await?;
    let (whole, part) =
        (Money::from_minor_units(1050, Currency::CHF), Money::from_minor_units(50, Currency::CHF));
    let part = RefundIntent::part("refund.back-1", &payment.transaction_id, part);
    let rest = RefundIntent::rest("refund.back-2", &payment.transaction_id, whole, ["refund.back-1"]);
    for intent in [&part, &part, &rest] {
        assert!(shop.client.cancel_or_refund(intent).with_description("Sorry").await?.is_returned());
    }
    Ok(())
}

async fn capture_with_any_field(shop: &Shop) -> Result {
    let page = shop.client.checkout(TERMINAL, &attempt("capture"), &back()).await?;
    shop.pay(&page.url)?;
    let settle = shop.client.settle_attempt(&page.attempt).customize(|capture| capture.amount = None);
    let payment = settle.await?.settled().ok_or("not paid")?.clone();
    assert_eq!(shop.client.inquire(payment.transaction_id).await?.order_id.as_deref(), Some("capture.1"));
    Ok(())
}

async fn configuration(shop: &Shop) -> Result {
    assert!(!shop.client.license().await?.features.is_empty());
    assert!(shop.client.terminal(TERMINAL).await?.accepts("VISA", "CHF"));
    let token = shop.client.create_access_token(TERMINAL, "Shop", ["https://shop.example"]).await?;
    shop.client.delete_access_token(TERMINAL, token).await?;
    let pages = shop.client.payment_page_configurations().await?;
    Ok(println!("{} pages", pages.len()))
}

async fn report(shop: &Shop, day: &str) -> Result {
    let query = GetTransactionsQuery::new(day, day).with_page_size(2);
    let mut rows = shop.client.report(query);
    let mut refunds = 0;
    while let Some(row) = rows.next().await? {
        refunds += u32::from(row.kind == TransactionKind::Refund);
    }
    assert_eq!((refunds, rows.missing()), (2, Some(0)));
    Ok(())
}

#[tokio::main]
async fn main() -> Result {
    let sandbox = Sandbox::start().await?;
    let day = sandbox.clock().today().yesterday()?;
    let shop = Shop { client: sandbox.client(), sandbox };
    // A report contains only days that are over.
    shop.sandbox.clock().set_day(day)?;
    checkout(&shop).await?;
    settle_in_a_task_of_its_own(&shop).await?;
    payment_link(&shop).await?;
    charge_of_a_registered_card(&shop).await?;
    payment_with_saferpay_fields(&shop).await?;
    next_payment_of_a_series(&shop).await?;
    refund_of_a_part_and_the_rest(&shop).await?;
    capture_with_any_field(&shop).await?;
    configuration(&shop).await?;
    shop.sandbox.clock().reset();
    report(&shop, &day.to_string()).await?;
    println!("done");
    Ok(())
}
