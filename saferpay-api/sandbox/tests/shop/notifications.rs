//! Notifications: sent, sent again, and given up.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use super::shop::Shop;
use jiff::SignedDuration;
use mock_server::{Answer, MockServer};
use saferpay_sandbox::notifications::{DeliveryOutcome, NotificationRecord};

/// A merchant who answers with the status that is set.
async fn merchant(status: u16) -> (MockServer, Arc<AtomicU16>) {
    let status = Arc::new(AtomicU16::new(status));
    let now = Arc::clone(&status);
    let server = MockServer::start(move |_| Answer::empty(now.load(Ordering::Relaxed))).await.unwrap();
    (server, status)
}

/// Waits until the only notification is as wanted.
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
async fn a_merchant_is_told_once_with_nothing_added() {
    let (shop, (merchant, _)) = (Shop::open().await, merchant(200).await);
    let url = merchant.address() + "/told?order=1&x=%2F";
    let page = shop.page_of("1000", "Two tickets", Some(&url)).await;
    shop.sandbox.payer().pay(&page.link, "9010003150000001").unwrap();
    let record = only(&shop, NotificationRecord::is_delivered).await;
    assert_eq!((&record.url, record.attempts.len(), record.next), (&url, 1, None));
    let received = merchant.received();
    assert_eq!(received.len(), 1);
    assert_eq!(
        (&*received[0].method, &*received[0].path, &*received[0].query),
        ("GET", "/told", "order=1&x=%2F")
    );
    assert!(received[0].body.is_empty());
}

#[tokio::test]
async fn it_is_sent_again_by_the_sandboxs_clock_until_it_is_heard() {
    let (shop, (merchant, status)) = (Shop::open().await, merchant(503).await);
    abort_with(&shop, &merchant.address()).await;
    only(&shop, |record| record.attempts.len() == 1).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(merchant.received().len(), 1, "not before its time");
    shop.sandbox.clock().advance(SignedDuration::from_mins(1)).unwrap();
    only(&shop, |record| record.attempts.len() == 2).await;
    status.store(200, Ordering::Relaxed);
    shop.sandbox.clock().advance(SignedDuration::from_mins(10)).unwrap();
    let record = only(&shop, NotificationRecord::is_delivered).await;
    assert_eq!(record.attempts.len(), 3);
}

#[tokio::test]
async fn after_six_attempts_nobody_tries_any_more() {
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
async fn an_address_that_answers_nothing_is_told_as_that() {
    let shop = Shop::open().await;
    abort_with(&shop, "http://127.0.0.1:9/nobody?secret=1").await;
    let record = only(&shop, |record| record.attempts.len() == 1).await;
    assert_eq!(record.attempts[0].outcome, DeliveryOutcome::Failed("could not be reached".to_owned()));
    assert_eq!(record.status(), "waiting");
    shop.sandbox.reset();
    assert!(shop.sandbox.notifications().is_empty());
}
