//! The transaction report is complete, whatever the numbering and the size of its pages.

use std::collections::BTreeSet;
use std::time::Duration;

use mock_server::{MockServer, Pages, report};
use saferpay_api::error::ErrorKind;
use saferpay_api::flows::Report;
use saferpay_api::retry::{Backoff, RetryPolicy as _};
use saferpay_api::v1_53::transaction_reporting::GetTransactionsQuery;
use saferpay_api::{v1_48, v1_53};

use super::client;

fn january() -> GetTransactionsQuery {
    GetTransactionsQuery::new("2024-01-01", "2024-01-31")
}

/// The number of transactions, the number of missing ones, and the number of pages read.
async fn read(pages: Pages) -> (usize, i64, usize) {
    let server = MockServer::start(report(pages)).await.unwrap();
    let client: v1_53::Client = client(&server);
    let mut pages = client.report(january());
    let mut ids = BTreeSet::new();
    while let Some(row) = pages.next().await.unwrap() {
        let id = row.transaction_id.unwrap();
        assert!(ids.insert(id.clone()), "{id} was given twice");
        assert!(server.received().len() < 200, "it does not end");
    }
    assert!(pages.next().await.unwrap().is_none());
    (ids.len(), pages.missing().unwrap(), server.received().len())
}

#[tokio::test]
async fn all_transactions_are_returned_once_for_any_numbering_of_pages() {
    for total in [0, 1, 9, 10, 11, 25, 100] {
        for first in [0, 1] {
            for refuses in [false, true] {
                let pages = Pages { first, refuses, ..Pages::new(total, 10) };
                let (came, missing, _) = read(pages).await;
                assert_eq!((came, missing), (total, 0), "{pages:?}");
            }
        }
    }
}

#[tokio::test]
async fn documented_pages_need_no_additional_call() {
    assert_eq!(read(Pages::new(25, 10)).await, (25, 0, 3));
    assert_eq!(read(Pages::new(0, 10)).await, (0, 0, 1));
}

#[tokio::test]
async fn pages_that_become_smaller_lose_nothing() {
    for first in [0, 1] {
        for shrinks_after in 1..5 {
            let pages = Pages { first, shrinks_after, ..Pages::new(95, 10) };
            let (came, missing, _) = read(pages).await;
            assert_eq!((came, missing), (95, 0), "{pages:?}");
        }
    }
}

#[tokio::test]
async fn a_server_that_ignores_page_numbers_ends_the_report_as_incomplete() {
    let (came, missing, calls) = read(Pages { stuck: true, ..Pages::new(95, 10) }).await;
    assert_eq!((came, missing), (10, 85));
    assert!(calls < 10, "{calls}");
}

/// The next call requests the page that failed.
#[tokio::test]
async fn a_page_that_fails_is_an_error_and_does_not_end_the_report() {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let all = report(Pages::new(25, 10));
    let server = MockServer::start(move |received| {
        if count.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 1 {
            return mock_server::Answer::empty(503);
        }
        all(received)
    })
    .await
    .unwrap();
    let client: v1_48::Client = client(&server);
    let mut pages = client.report(january());
    let (mut came, mut failed) = (0, 0);
    loop {
        match pages.next().await {
            Ok(Some(_)) => came += 1,
            Ok(None) => break,
            Err(_) => failed += 1,
        }
    }
    assert_eq!((came, failed, pages.missing()), (25, 1, Some(0)));
}

/// Each page is a call with the settings, and the second page is sent twice.
#[tokio::test]
async fn the_settings_of_a_report_are_those_of_each_of_its_calls() {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let all = report(Pages::new(25, 10));
    let server = MockServer::start(move |received| {
        if count.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 1 {
            return mock_server::Answer::empty(503);
        }
        all(received)
    })
    .await
    .unwrap();
    let client: v1_53::Client = client(&server);
    let patient = Backoff::new(Duration::from_millis(1), Duration::from_millis(2)).with_attempt_limit(2);
    let mut pages = client.report(january()).request_id("january").retry(patient);
    let mut came = 0;
    while pages.next().await.unwrap().is_some() {
        came += 1;
    }
    assert_eq!(came, 25);
    let ids = server.received().into_iter().map(|received| received.header("saferpay-requestid").to_owned());
    let expected = ["january-1", "january-2", "january-2", "january-3"];
    assert_eq!(ids.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn a_report_with_a_setting_that_is_not_valid_sends_nothing() {
    let server = MockServer::start(report(Pages::new(25, 10))).await.unwrap();
    let client: v1_53::Client = client(&server);
    let report = || client.report(january());
    for mut pages in [report().request_id("a b"), report().timeout(Duration::ZERO)] {
        let error = pages.next().await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{error}");
    }
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn the_validation_of_the_query_of_a_report_can_be_loosened() {
    let server = MockServer::start(report(Pages::new(5, 10))).await.unwrap();
    let client: v1_53::Client = client(&server);
    let wrong = || client.report(GetTransactionsQuery::new("yesterday", "today"));
    let error = wrong().next().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{error}");
    assert!(wrong().without_validation().next().await.unwrap().is_some());
}
