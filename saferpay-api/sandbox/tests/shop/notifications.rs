//! Notifications are sent, repeated, and given up.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use super::shop::Shop;
use jiff::SignedDuration;
use mock_server::{Answer, MockServer};
use saferpay_sandbox::notifications::{DeliveryOutcome, NotificationRecord};

/// A merchant that answers with the status that is set.
async fn merchant(status: u16) -> (MockServer, Arc<AtomicU16>) {
    let status = Arc::new(AtomicU16::new(status));
    let now = Arc::clone(&status);
    let server = MockServer::start(move |_| Answer::empty(now.load(Ordering::Relaxed))).await.unwrap();
    (server, status)
}

/// Waits until the only notification satisfies a condition.
async fn only(shop: &Shop, wanted: impl Fn(&NotificationRecord) -> bool) -> NotificationRecord {
    for _ in 0..400 {
        match &*shop.sandbox.notifications() {
            [record] if wanted(record) => return record.clone(),
            _ => tokio::time::sleep(Duration::from_millis(25)).await,
        }
    }
    panic!("it never came: {:?}", shop.sandbox.notifications());
}

async fn abort_with(shop: &Shop, url: &str) {
    let page = shop.page_of("1000", "Two tickets", Some(url)).await;
    shop.sandbox.payer().abort(&page.link).unwrap();
}

#[tokio::test]
async fn a_merchant_gets_one_notification_with_nothing_added() {
    let (shop, (merchant, _)) = (Shop::open().await, merchant(200).await);
    let url = merchant.address() + "/notify?order=1&x=%2F";
    let page = shop.page_of("1000", "Two tickets", Some(&url)).await;
    shop.sandbox.payer().pay(&page.link, "9010003150000001").unwrap();
    let record = only(&shop, NotificationRecord::is_delivered).await;
    assert_eq!((&record.url, record.attempts.len(), record.next), (&url, 1, None));
    let received = merchant.received();
    assert_eq!(received.len(), 1);
    assert_eq!(
        (&*received[0].method, &*received[0].path, &*received[0].query),
        ("GET", "/notify", "order=1&x=%2F")
    );
    assert!(received[0].body.is_empty());
}

#[tokio::test]
async fn a_notification_is_repeated_by_the_sandboxs_clock_until_it_succeeds() {
    let (shop, (merchant, status)) = (Shop::open().await, merchant(503).await);
    abort_with(&shop, &merchant.address()).await;
    only(&shop, |record| record.attempts.len() == 1).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(merchant.received().len(), 1, "not before the next attempt is due");
    shop.sandbox.clock().advance(SignedDuration::from_mins(1)).unwrap();
    only(&shop, |record| record.attempts.len() == 2).await;
    status.store(200, Ordering::Relaxed);
    shop.sandbox.clock().advance(SignedDuration::from_mins(10)).unwrap();
    let record = only(&shop, NotificationRecord::is_delivered).await;
    assert_eq!(record.attempts.len(), 3);
}

#[tokio::test]
async fn a_notification_is_given_up_after_six_attempts() {
    let (shop, (merchant, _)) = (Shop::open().await, merchant(404).await);
    abort_with(&shop, &merchant.address()).await;
    for attempts in 1..=6 {
        only(&shop, |record| record.attempts.len() == attempts).await;
        shop.sandbox.clock().advance(SignedDuration::from_hours(25)).unwrap();
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    let record = only(&shop, |record| record.status() == "given up").await;
    assert_eq!((record.attempts.len(), merchant.received().len()), (6, 6));
    let (_, _, text) = shop.get("/sandbox/?show=notifications&state=given+up").await;
    assert!(text.contains("answered 404"), "{text}");
}

#[tokio::test]
async fn an_address_that_cannot_be_reached_is_reported_as_that() {
    let shop = Shop::open().await;
    abort_with(&shop, "http://127.0.0.1:9/nobody?secret=1").await;
    let record = only(&shop, |record| record.attempts.len() == 1).await;
    assert_eq!(record.attempts[0].outcome, DeliveryOutcome::Failed("could not be reached".to_owned()));
    assert_eq!(record.status(), "waiting");
    shop.sandbox.reset();
    assert!(shop.sandbox.notifications().is_empty());
}
