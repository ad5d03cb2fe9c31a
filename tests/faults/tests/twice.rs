//! Makes at least 10,000 calls over a failing network: nothing is done twice, and the outcome that the client
//! reports for each call is true.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use faults::{Fault, FaultyServer, Kind, Ledger, Outcome};
use saferpay_api::client::{Credentials, Environment};
use saferpay_api::error::Error;
use saferpay_api::retry::{Backoff, Never, RetryPolicy};
use saferpay_api::v1_53::Client;
use saferpay_api::validation::Validation;

const CALLS: u64 = 12_000;
const TASKS: usize = 48;

/// Longer than any call takes: ten attempts with their time-outs and waits.
const LONGEST_CALL: Duration = Duration::from_secs(30);

struct Ended {
    kind: Kind,
    outcome: Outcome,
    attempts: u32,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_done_twice_and_no_outcome_is_wrong() {
    let seed = std::env::var("FAULTS_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| fastrand::u64(..));
    println!("seed {seed}: FAULTS_SEED={seed} cargo test -p faults deals the same faults");
    let start = Instant::now();
    let server = FaultyServer::start(seed).await.unwrap();
    let calls = call_all(&server.address(), seed).await;
    let ledger = server.finish().await;

    compare(&calls, &ledger);
    let count = |outcome| calls.values().filter(|call| call.outcome == outcome).count();
    let repeated = calls.values().filter(|call| call.attempts > 1).count();
    let saved = calls.values().filter(|call| call.attempts > 1 && call.outcome == Outcome::Done).count();
    let once = calls.iter().filter(|(_, call)| call.kind.is_once());
    let doubtful = once.clone().filter(|(_, call)| call.outcome == Outcome::Unknown);
    let carried_out = doubtful.clone().filter(|(key, _)| ledger.entry(**key).effects == 1).count();
    let twice = once.clone().filter(|(key, _)| ledger.entry(**key).effects > 1).count();
    let faulty: usize =
        ledger.faults().iter().filter(|(fault, _)| **fault != Fault::None).map(|(_, count)| count).sum();
    println!(
        "{} calls, {faulty} faults: {} done, {} done but unreadable, {} refused, {} not sent, {} unknown; \
         {repeated} repeated, {saved} of them with success; \
         of {} that must not happen twice {twice} did, of {} in doubt {carried_out} had happened; {:.1} s",
        calls.len(),
        count(Outcome::Done),
        count(Outcome::DoneUnreadable),
        count(Outcome::Refused),
        count(Outcome::NotSent),
        count(Outcome::Unknown),
        once.count(),
        doubtful.count(),
        start.elapsed().as_secs_f64(),
    );

    // Each fault and each outcome must occur, or the test proves little.
    for fault in Fault::ALL {
        assert!(ledger.faults().get(&fault).is_some_and(|count| *count > 20), "{fault:?} is too rare");
    }
    for outcome in Outcome::ALL {
        assert!(count(outcome) > 20, "{outcome:?} is too rare");
    }
    assert!(count(Outcome::Done) > calls.len() / 3 && saved > 100 && carried_out > 20);
}

async fn call_all(address: &str, seed: u64) -> BTreeMap<u64, Ended> {
    // Dropping the clients closes unused connections, so that the server can finish.
    let clients = [None, Some(Backoff::new(Duration::from_millis(1), Duration::from_millis(4)))]
        .map(|policy| Arc::new(client(address, policy)));
    let next = Arc::new(AtomicU64::new(0));
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let (clients, next) = (clients.clone(), next.clone());
            let mut random = fastrand::Rng::with_seed(seed ^ (task as u64 + 1));
            tokio::spawn(async move {
                let mut ended = Vec::new();
                loop {
                    let key = next.fetch_add(1, Ordering::SeqCst);
                    if key >= CALLS {
                        return ended;
                    }
                    let kind = Kind::ALL[random.usize(0..Kind::ALL.len())];
                    let client = &clients[random.usize(0..clients.len())];
                    let call = kind.call(client, key, policy(&mut random));
                    let result =
                        tokio::time::timeout(LONGEST_CALL, call).await.expect("the call does not end");
                    let attempts = result.as_ref().map_or_else(Error::attempts, |attempts| *attempts);
                    ended.push((key, Ended { kind, outcome: Outcome::of(&result), attempts }));
                }
            })
        })
        .collect();
    let mut calls = BTreeMap::new();
    for task in tasks {
        calls.extend(task.await.unwrap());
    }
    calls
}

fn client(address: &str, policy: Option<impl RetryPolicy>) -> Client {
    let builder = Client::builder()
        // The requests only identify their effects. They do not satisfy the specification.
        .validation(Validation::off())
        .environment(Environment::custom(address))
        .customer_id("245294")
        .credentials(Credentials::basic("name", "word"))
        .timeout(Duration::from_millis(300));
    let builder = match policy {
        Some(policy) => builder.retry(policy),
        None => builder,
    };
    builder.build().unwrap()
}

/// `None` leaves the choice to the client.
fn policy(random: &mut fastrand::Rng) -> Option<Arc<dyn RetryPolicy>> {
    let backoff = Backoff::new(Duration::from_millis(random.u64(0..5)), Duration::from_millis(10));
    match random.u8(0..5) {
        0 => None,
        1 => Some(Arc::new(Never)),
        2 => Some(Arc::new(backoff)),
        3 => Some(Arc::new(backoff.with_attempt_limit(random.u32(1..6)))),
        _ => {
            let limit = Duration::from_millis(random.u64(0..400));
            Some(Arc::new(backoff.with_attempt_limit(20).with_time_limit(limit)))
        }
    }
}

/// Compares the outcome that the client reports for every call with the records of the server.
fn compare(calls: &BTreeMap<u64, Ended>, ledger: &Ledger) {
    assert_eq!(calls.len() as u64, CALLS);
    let mut done = 0;
    let mut effects = 0;
    for (key, Ended { kind, outcome, attempts }) in calls {
        let entry = ledger.entry(*key);
        let call = format!("call {key}, {kind:?}: {outcome:?} after {attempts} attempts, {entry:?}");
        assert!((1..=10).contains(attempts), "{call}");
        assert!(entry.arrivals.len() <= *attempts as usize, "more arrivals than attempts: {call}");
        if kind.is_once() {
            assert!(entry.arrivals.len() <= 1, "sent twice: {call}");
            assert!(outcome.effects().contains(&entry.effects), "{call}");
            done += usize::from(matches!(outcome, Outcome::Done | Outcome::DoneUnreadable));
            done += usize::from(*outcome == Outcome::Unknown) * entry.effects;
            effects += entry.effects;
        } else {
            assert!(*outcome != Outcome::Done || entry.effects >= 1, "{call}");
            assert!(*outcome != Outcome::NotSent || entry.arrivals.is_empty(), "{call}");
        }
        let known: Vec<_> = entry.arrivals.iter().filter(|(id, _)| !id.is_empty()).collect();
        assert!(known.windows(2).all(|pair| pair[0].0 == pair[1].0), "another request id: {call}");
        let indicators: Vec<u32> = known.iter().filter_map(|(_, indicator)| *indicator).collect();
        assert!(indicators.windows(2).all(|pair| pair[0] < pair[1]), "{call}");
        assert!(indicators.iter().all(|indicator| indicator < attempts && *indicator <= 9), "{call}");
    }
    assert_eq!(done, effects, "the counts of client and server differ");
}
