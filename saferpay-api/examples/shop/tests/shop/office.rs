//! The staff: refunds, phone orders, charges and the report.

use std::time::Duration;

use reqwest::StatusCode;
use saferpay_sandbox::faults::{Fault, FaultKind};

use crate::bench::{Bench, CARD, Ledger, between};

/// Sends the refund form of an order, and returns the ID of the form.
async fn refund(bench: &Bench, order: &str, part: &str) -> String {
    let page = bench.page(&format!("/admin/orders/{order}")).await;
    let form_id = between(&page, "name=\"form_id\" value=\"", "\"").to_owned();
    let form = [("form_id", &*form_id), ("number", "1"), ("part", part)];
    bench.post_to(&format!("/admin/orders/{order}/refunds"), &form).await;
    form_id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_capture_that_was_not_processed_is_canceled() {
    // The batch of this terminal is closed by hand.
    let bench = Bench::start_at("10000102").await;
    let order = bench.paid_order(&[]).await;
    refund(&bench, &order, "").await;
    bench.wait_for(&format!("/admin/orders/{order}"), "45.00 CHF: Canceled").await;
    assert!(bench.page(&format!("/orders/{order}")).await.contains("You were not charged"));
    assert_eq!(bench.ledger().await, Ledger::of(&[], &[]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_of_another_amount_is_not_captured_and_canceled_by_the_staff() {
    let bench = Bench::start().await;
    let (order, page) = bench.order(&[]).await;
    bench.expect_another_amount();
    bench.sandbox.payer().pay(&page, CARD).unwrap();
    bench.wait_for(&format!("/admin/orders/{order}"), "Not as ordered").await;
    assert_eq!(bench.ledger().await.reserved, [4500]);
    refund(&bench, &order, "").await;
    bench.wait_for(&format!("/admin/orders/{order}"), "45.00 CHF: Canceled").await;
    assert!(bench.page(&format!("/orders/{order}")).await.contains("Not paid"));
    assert_eq!(bench.ledger().await, Ledger::of(&[], &[]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_payment_is_refunded() {
    let bench = Bench::start().await;
    let order = bench.paid_order(&[]).await;
    let form_id = refund(&bench, &order, "").await;
    let same = [("form_id", &*form_id), ("number", "1"), ("part", "")];
    bench.post_to(&format!("/admin/orders/{order}/refunds"), &same).await;
    bench.wait_for(&format!("/admin/orders/{order}"), "45.00 CHF: Refunded").await;
    assert_eq!(bench.ledger().await, Ledger::of(&[4500], &[4500]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_is_refunded_once_and_then_the_rest() {
    let bench = Bench::start().await;
    let order = bench.paid_order(&[]).await;
    let form_id = refund(&bench, &order, "10.00").await;
    let same = [("form_id", &*form_id), ("number", "1"), ("part", "10.00")];
    bench.post_to(&format!("/admin/orders/{order}/refunds"), &same).await;
    assert_eq!(bench.ledger().await, Ledger::of(&[4500], &[1000]), "a form that is sent twice");
    let page = bench.page(&format!("/admin/orders/{order}")).await;
    assert!(page.contains("Partly refunded") && page.contains("35.00"), "{page}");
    let too_much = [("form_id", "00000000-0000-4000-8000-000000000000"), ("number", "1"), ("part", "35.01")];
    let refused = bench.post(&format!("/admin/orders/{order}/refunds"), &too_much).await;
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    refund(&bench, &order, "").await;
    assert_eq!(bench.ledger().await, Ledger::of(&[4500], &[1000, 3500]));
    assert!(!bench.page(&format!("/admin/orders/{order}")).await.contains("<form"), "nothing is left");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_continues_when_the_browser_hangs_up() {
    let bench = Bench::start().await;
    let order = bench.paid_order(&[]).await;
    bench.sandbox.inject(Fault::new(FaultKind::Delay(1000)).operation("Transaction/Refund").next(1)).unwrap();
    let form = [("form_id", "00000000-0000-4000-8000-000000000001"), ("number", "1"), ("part", "10.00")];
    let request = bench.http.post(format!("{}/admin/orders/{order}/refunds", bench.address)).form(&form);
    let request =
        request.basic_auth("admin", Some(crate::bench::PASSWORD)).timeout(Duration::from_millis(300));
    request.send().await.unwrap_err();
    bench.wait_for(&format!("/admin/orders/{order}"), "10.00 CHF: Refunded").await;
    assert_eq!(bench.ledger().await, Ledger::of(&[4500], &[1000]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_card_is_charged_later() {
    let bench = Bench::start().await;
    bench.paid_order(&[("save_card", "yes")]).await;
    let admin = bench.page("/admin").await;
    let alias = between(&admin, "name=\"alias_id\" value=\"", "\"");
    let form = [
        ("form_id", "00000000-0000-4000-8000-000000000002"),
        ("alias_id", alias),
        ("description", "Season ticket"),
        ("price", "29.00"),
    ];
    let order = bench.post_to("/admin/charges", &form).await;
    assert!(bench.page(&order).await.contains("Paid"));
    assert_eq!(bench.post_to("/admin/charges", &form).await, order, "a form that is sent twice");
    assert_eq!(bench.ledger().await, Ledger::of(&[2900, 4500], &[]));
}

async fn phone_order(bench: &Bench) -> (String, String) {
    let form = [
        ("form_id", "00000000-0000-4000-8000-000000000003"),
        ("description", "Two seats"),
        ("price", "24.00"),
    ];
    let order = bench.post_to("/admin/links", &form).await;
    let page = bench.page(&order).await;
    (order, between(&page, "<code>", "</code>").to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_order_is_paid_by_a_link() {
    let bench = Bench::start().await;
    let (order, link) = phone_order(&bench).await;
    let back = bench.sandbox.payer().pay(&link, CARD).unwrap();
    let path = back.return_url.strip_prefix(&bench.address).unwrap();
    let page = bench.get(path).await.headers()["location"].to_str().unwrap().to_owned();
    assert!(bench.page(&page).await.contains("Show this page"));
    assert!(bench.page(&order).await.contains("Paid"));
    assert_eq!(bench.ledger().await, Ledger::of(&[2400], &[]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_is_settled_although_its_notification_is_lost() {
    let mut bench = Bench::start().await;
    bench.send_link_payers_to("http://127.0.0.1:1");
    let (order, link) = phone_order(&bench).await;
    bench.sandbox.payer().pay(&link, CARD).unwrap();
    bench.kill();
    bench.let_time_pass();
    bench.restart();
    bench.wait_for(&order, "Paid").await;
    assert_eq!(bench.ledger().await, Ledger::of(&[2400], &[]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_of_a_day_is_csv() {
    let bench = Bench::start().await;
    let order = bench.paid_order(&[]).await;
    refund(&bench, &order, "10.00").await;
    let day = bench.sandbox.clock().today();
    bench.sandbox.clock().reset();
    let csv = bench.page(&format!("/admin/report.csv?day={day}")).await;
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[0], "date,kind,state,amount,currency,order,transaction,method");
    assert_eq!(lines.len(), 3, "{csv}");
    assert!(
        lines.iter().any(|line| line.contains(&format!("Payment,Captured,45.00,CHF,{order}.1,"))),
        "{csv}"
    );
    assert!(lines.iter().any(|line| line.contains("Refund,Captured,-10.00,CHF,")), "{csv}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_needs_a_password_and_its_own_forms() {
    let bench = Bench::start().await;
    let order = bench.paid_order(&[]).await;
    for path in ["/admin", "/admin/report.csv?day=2026-01-01", &format!("/admin/orders/{order}")] {
        let address = format!("{}{path}", bench.address);
        assert_eq!(bench.http.get(&address).send().await.unwrap().status(), StatusCode::UNAUTHORIZED);
        let wrong = bench.http.get(&address).basic_auth("admin", Some("another password"));
        assert_eq!(wrong.send().await.unwrap().status(), StatusCode::UNAUTHORIZED);
    }
    let foreign = bench.http.post(format!("{}/admin/orders/{order}/refunds", bench.address));
    let foreign =
        foreign.basic_auth("admin", Some(crate::bench::PASSWORD)).header("origin", "https://evil.example");
    let form = [("form_id", "00000000-0000-4000-8000-000000000004"), ("number", "1"), ("part", "")];
    assert_eq!(foreign.form(&form).send().await.unwrap().status(), StatusCode::FORBIDDEN);
    assert_eq!(bench.ledger().await, Ledger::of(&[4500], &[]));
}
