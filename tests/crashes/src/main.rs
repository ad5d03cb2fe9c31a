//! Runs the crash tests, and prints their figures.

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use crashes::{Bug, CrashingShop};
use saferpay_sandbox::crash_test::{CrashTest, Report, Scenario};

/// Kills a shop at every point of every flow, and compares what it believes with the ledger.
///
/// Enumerates all schedules of each scenario, draws long ones at random, and runs the same shop with
/// each of its bugs, which have to be found.
#[derive(Parser)]
#[command(
    name = "crashes",
    max_term_width = 80,
    after_help = "Examples:
  cargo run --release -p crashes                          two faults, 100,000 random schedules
  cargo run --release -p crashes -- --faults 1            one fault, which takes seconds
  cargo run --release -p crashes -- --random 0 --seed 7   enumerated schedules only"
)]
struct Arguments {
    /// How many faults an enumerated schedule has at most: lost calls and crashes.
    #[arg(long, default_value_t = 2)]
    faults: usize,
    /// How many schedules to draw at random, with up to six faults.
    #[arg(long, default_value_t = 100_000)]
    random: u64,
    /// The seed of the random schedules.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() -> ExitCode {
    let Arguments { faults, random, seed } = Arguments::parse();
    let (mut passed, mut schedules, mut time) = (true, 0, Duration::ZERO);
    let mut count = |report: &Report| {
        println!("{report}");
        if let Some(failure) = &report.failure {
            println!("{failure}");
            passed = false;
        }
        schedules += report.schedules;
        time += report.time;
    };
    let shop = CrashTest::new(CrashingShop::default()).faults(faults);
    for scenario in Scenario::ENUMERABLE {
        count(&shop.enumerate(scenario));
    }
    println!("{faults} faults at most");
    // Settling needs no lock on the order.
    let without_lock = CrashTest::new(CrashingShop::with(Bug::NoLock));
    for scenario in [Scenario::Checkout, Scenario::ExpiredToken] {
        count(&without_lock.enumerate(scenario));
    }
    println!("1 fault at most, without a lock on the order");
    if random > 0 {
        count(&shop.faults(6).draw(Scenario::Mixture, random, seed));
        println!("6 faults at most, seed {seed}");
    }
    println!("{schedules} schedules in {:.1} s", time.as_secs_f64());
    let mut found = 0;
    for (bug, scenario, faults) in Bug::ALL {
        let report = CrashTest::new(CrashingShop::with(bug)).faults(faults).enumerate(scenario);
        match report.failure {
            Some(failure) => {
                found += 1;
                println!("{bug:?}: {}, in schedule {} of {scenario:?}", failure.violation, report.schedules);
            }
            None => println!("{bug:?}: NOT FOUND in {} schedules of {scenario:?}", report.schedules),
        }
    }
    println!("{found} of {} bugs found", Bug::ALL.len());
    if passed && found == Bug::ALL.len() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
