//! Buyers: they pay, fail, try again, pay twice, and do not come back.

use reqwest::StatusCode;
use saferpay_sandbox::faults::{Fault, FaultKind};

use crate::bench::{Bench, CARD, Ledger};

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_is_captured_once_by_return_and_notification() {
    let bench = Bench::start().await;
    let (order, page) = bench.order(&[]).await;
    let notify = format!("/orders/{order}/notify/1");
    assert_eq!(bench.get(&notify).await.status(), StatusCode::SERVICE_UNAVAILABLE, "nobody has paid");
    let back = bench.sandbox.payer().pay(&page, CARD).unwrap();
    let path = back.return_url.strip_prefix(&bench.address).unwrap();
    let (returned, notified) = tokio::join!(bench.get(path), bench.get(&notify));
    assert_eq!(returned.headers()["location"], format!("/orders/{order}"));
    assert_eq!(notified.status(), StatusCode::OK);
    assert!(bench.page(&format!("/orders/{order}")).await.contains("Show this page at the entrance"));
    assert_eq!(bench.get(&notify).await.status(), StatusCode::OK);
    assert_eq!(bench.ledger().await, Ledger::of(&[4500], &[]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_chosen_method_is_the_only_one() {
    let bench = Bench::start().await;
    bench.wait_for("/", "mastercard.svg").await; // The shop loads the methods after its start.
    let form = [("ticket", "0"), ("quantity", "1"), ("method", "MASTERCARD")];
    let page = bench.post_to("/orders", &form).await;
    bench.sandbox.payer().pay(&page, CARD).unwrap_err();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_buyer_tries_again_after_a_decline() {
    let bench = Bench::start().await;
    let (order, page) = bench.order(&[]).await;
    bench.sandbox.payer().decline(&page).unwrap();
    bench.wait_for(&format!("/admin/orders/{order}"), "Not paid:").await;
    let second = bench.post_to(&format!("/orders/{order}/attempts"), &[]).await;
    bench.sandbox.payer().pay(&second, CARD).unwrap();
    bench.wait_for(&format!("/orders/{order}"), "Show this page").await;
    let again = bench.post_to(&format!("/orders/{order}/attempts"), &[]).await;
    assert_eq!(again, format!("/orders/{order}"), "a paid order opens no page");
    assert_eq!(bench.ledger().await, Ledger::of(&[4500], &[]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_payment_of_an_order_goes_back() {
    let bench = Bench::start().await;
    let (order, first) = bench.order(&[]).await;
    let second = bench.post_to(&format!("/orders/{order}/attempts"), &[]).await;
    bench.sandbox.payer().pay(&second, CARD).unwrap();
    bench.wait_for(&format!("/orders/{order}"), "Show this page").await;
    bench.sandbox.payer().pay(&first, CARD).unwrap();
    bench.wait_for(&format!("/admin/orders/{order}"), "Paid twice, returned").await;
    assert!(bench.page(&format!("/orders/{order}")).await.contains("Show this page"));
    assert_eq!(bench.ledger().await, Ledger::of(&[4500], &[]));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_attempts_that_are_paid_at_once_are_settled_one_after_the_other() {
    let bench = Bench::start().await;
    let (order, first) = bench.order(&[]).await;
    let second = bench.post_to(&format!("/orders/{order}/attempts"), &[]).await;
    let slow = Fault::new(FaultKind::Delay(1000)).operation("Transaction/Capture").next(1);
    bench.sandbox.inject(slow).unwrap();
    bench.sandbox.payer().pay(&first, CARD).unwrap();
    bench.sandbox.payer().pay(&second, CARD).unwrap();
    bench.wait_for(&format!("/admin/orders/{order}"), "Paid twice, returned").await;
    assert_eq!(bench.calls("Transaction/Capture"), 1);
    assert_eq!(bench.ledger().await, Ledger::of(&[4500], &[]));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_page_that_is_paid_after_the_new_one_was_opened_counts() {
    let bench = Bench::start().await;
    let (order, first) = bench.order(&[]).await;
    bench.post_to(&format!("/orders/{order}/attempts"), &[]).await;
    bench.sandbox.payer().pay(&first, CARD).unwrap();
    bench.wait_for(&format!("/orders/{order}"), "Show this page").await;
    assert_eq!(bench.ledger().await, Ledger::of(&[4500], &[]));
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_requests_are_refused_with_a_page() {
    let bench = Bench::start().await;
    let (order, _) = bench.order(&[]).await;
    for path in ["/orders/none", "/orders/none/return/1", "/links/return", "/nothing"] {
        assert_eq!(bench.get(path).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
    let unknown = bench.get(&format!("/orders/{order}/notify/9")).await;
    assert_eq!(unknown.status(), StatusCode::NOT_FOUND);
    let none = [("ticket", "0"), ("quantity", "0"), ("method", "")];
    assert_eq!(bench.post("/orders", &none).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let unknown = bench.get("/links/return?token=abcdefgh").await.status();
    assert!(unknown.is_client_error() || unknown.is_server_error());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_has_no_secrets() {
    let bench = Bench::start().await;
    let order = bench.paid_order(&[("save_card", "yes")]).await;
    let (_, page) = bench.order(&[]).await;
    let paid = bench.sandbox.payer().decline(&page).unwrap();
    bench.wait_for("/admin", "Not paid").await;
    let admin = bench.page("/admin").await;
    let alias = crate::bench::between(&admin, "name=\"alias_id\" value=\"", "\"");
    bench.get(&format!("/links/return?token={}", paid.token)).await;
    let log = bench.log();
    assert!(!log.is_empty() && !order.is_empty());
    for secret in [CARD, &*paid.token, alias, &*page, "sandbox:"] {
        assert!(!log.contains(secret), "`{secret}` is in the log:\n{log}");
    }
}
