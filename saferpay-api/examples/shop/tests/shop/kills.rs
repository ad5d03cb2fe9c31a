//! The shop is killed in the middle of its calls, and continues when it starts again.

use std::time::Duration;

use tokio::time::sleep;

use crate::bench::{Bench, CARD, Ledger, between};

#[tokio::test(flavor = "multi_thread")]
async fn a_capture_is_continued_at_once() {
    for (operation, has_effect) in
        [("PaymentPage/Assert", false), ("Transaction/Capture", false), ("Transaction/Capture", true)]
    {
        let mut bench = Bench::start().await;
        let (order, page) = bench.order(&[]).await;
        bench.delay(operation, has_effect);
        bench.sandbox.payer().pay(&page, CARD).unwrap();
        bench.wait_for_delayed_call().await;
        bench.kill();
        bench.restart();
        bench.wait_for(&format!("/orders/{order}"), "Show this page").await;
        assert_eq!(bench.ledger().await, Ledger::of(&[4500], &[]), "{operation}, {has_effect}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_is_continued_and_never_doubled() {
    for (operation, has_effect, refunded_at_kill) in [
        ("Transaction/Refund", false, &[][..]),
        ("Transaction/Refund", true, &[]),
        ("Transaction/Capture", false, &[]),
        ("Transaction/Capture", true, &[1000]),
    ] {
        let mut bench = Bench::start().await;
        let order = bench.paid_order(&[]).await;
        let page = bench.page(&format!("/admin/orders/{order}")).await;
        let form_id = between(&page, "name=\"form_id\" value=\"", "\"");
        bench.delay(operation, has_effect);
        let form = [("form_id", form_id), ("number", "1"), ("part", "10.00")];
        let request = bench.http.post(format!("{}/admin/orders/{order}/refunds", bench.address)).form(&form);
        let request = request.basic_auth("admin", Some(crate::bench::PASSWORD)).send();
        let sent = tokio::spawn(request);
        bench.wait_for_delayed_call().await;
        bench.kill();
        sent.await.unwrap().unwrap_err();

        // The request may still be on its way: it is not sent a second time.
        bench.restart();
        bench.post_to(&format!("/admin/orders/{order}/refunds"), &form).await;
        sleep(Duration::from_millis(300)).await;
        let ledger = bench.ledger().await;
        assert_eq!(ledger.refunded, refunded_at_kill, "{operation}, {has_effect}");
        assert!(bench.page(&format!("/admin/orders/{order}")).await.contains("10.00 CHF: Open"));

        // Some minutes later, Saferpay knows what it will ever know.
        bench.kill();
        bench.let_time_pass();
        bench.restart();
        bench.wait_for(&format!("/admin/orders/{order}"), "10.00 CHF: Refunded").await;
        assert_eq!(bench.ledger().await, Ledger::of(&[4500], &[1000]), "{operation}, {has_effect}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_charge_is_continued_and_never_doubled() {
    for (operation, has_effect) in [
        ("Transaction/AuthorizeDirect", false),
        ("Transaction/AuthorizeDirect", true),
        ("Transaction/Capture", false),
        ("Transaction/Capture", true),
    ] {
        let mut bench = Bench::start().await;
        bench.paid_order(&[("save_card", "yes")]).await;
        let admin = bench.page("/admin").await;
        let alias = between(&admin, "name=\"alias_id\" value=\"", "\"");
        bench.delay(operation, has_effect);
        let order = "00000000-0000-4000-8000-000000000005";
        let form = [("form_id", order), ("alias_id", alias), ("description", "May"), ("price", "29.00")];
        let request = bench.http.post(format!("{}/admin/charges", bench.address)).form(&form);
        let sent = tokio::spawn(request.basic_auth("admin", Some(crate::bench::PASSWORD)).send());
        bench.wait_for_delayed_call().await;
        bench.kill();
        sent.await.unwrap().unwrap_err();
        bench.let_time_pass();
        bench.restart();
        bench.wait_for(&format!("/admin/orders/{order}"), "Paid").await;
        assert_eq!(bench.ledger().await, Ledger::of(&[2900, 4500], &[]), "{operation}, {has_effect}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_by_kills_at_random() {
    let mut bench = Bench::start().await;
    let mut orders = Vec::new();
    for pause in [3, 11, 24, 41, 7, 17, 33, 58] {
        let (order, page) = bench.order(&[]).await;
        bench.sandbox.payer().pay(&page, CARD).unwrap();
        sleep(Duration::from_millis(pause)).await;
        bench.kill();
        orders.push(order);
        bench.restart();
    }
    // What was not begun when the shop was killed, Saferpay notifies again, or the shop asks later.
    bench.kill();
    bench.let_time_pass();
    bench.restart();
    for order in &orders {
        bench.wait_for(&format!("/orders/{order}"), "Show this page").await;
    }
    assert_eq!(bench.ledger().await, Ledger::of(&[4500; 8], &[]));
    assert!(bench.calls("Transaction/Capture") >= orders.len());
}
