//! A shop that uses the flows ends with the right money, wherever it is killed.
//!
//! `cargo run --release -p crashes` runs more: two faults in each schedule, and long random schedules.

use crashes::{Bug, CrashingShop};
use saferpay_sandbox::crash_test::{CrashTest, Scenario};

#[test]
fn the_shop_survives_every_crash() {
    for scenario in Scenario::ENUMERABLE {
        // Two pages have thousands of schedules even with a single fault.
        let faults = usize::from(scenario != Scenario::SecondPage);
        let report = CrashTest::new(CrashingShop::default()).faults(faults).enumerate(scenario);
        println!("{report}");
        report.assert_passed();
    }
}

#[test]
fn the_shop_survives_long_random_schedules() {
    let report = CrashTest::new(CrashingShop::default()).faults(6).draw(Scenario::Mixture, 300, 1);
    println!("{report}");
    report.assert_passed();
}

#[test]
fn every_bug_is_found() {
    for (bug, scenario, faults) in Bug::ALL {
        let report = CrashTest::new(CrashingShop::with(bug)).faults(faults).enumerate(scenario);
        match report.failure {
            Some(failure) => println!("{bug:?}: {} in schedule {}", failure.violation, report.schedules),
            None => panic!("{bug:?} is not found: {report}"),
        }
    }
}

/// Return and notification can be handled at once, without a lock on the order.
#[test]
fn settling_needs_no_lock() {
    // With a fault, a token that has expired has thousands of schedules.
    for (scenario, faults) in [(Scenario::Checkout, 1), (Scenario::ExpiredToken, 0)] {
        let report = CrashTest::new(CrashingShop::with(Bug::NoLock)).faults(faults).enumerate(scenario);
        println!("{report}");
        report.assert_passed();
    }
}

/// A schedule that is printed can be repeated.
#[test]
fn a_failed_schedule_can_be_repeated() {
    let test = CrashTest::new(CrashingShop::with(Bug::RefundWithoutLookUp));
    let failure = test.enumerate(Scenario::Refund).failure.expect("the bug is found");
    let again = test.replay(Scenario::Refund, failure.decisions.clone()).failure.expect("it is found again");
    assert_eq!((again.violation, again.decisions), (failure.violation, failure.decisions));
}
