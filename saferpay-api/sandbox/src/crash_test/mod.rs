//! Crash tests: a shop is killed at every point, and must end with the right money.
//!
//! A crash test runs your handlers over your own store against a sandbox in the same process. It loses
//! calls and kills the process in every possible place, lets notifications arrive late, twice, at once
//! or never, and then lets the shop continue ([`Event::Resume`]) until it is finished. Then it compares
//! what the shop believes with the ledger of the sandbox:
//!
//! * The buyer paid exactly once, or not at all, and nothing stays reserved.
//! * A refund returned exactly what was asked.
//! * What the shop once called paid or refunded stays so.
//! * The shop is finished after [`RESUME_LIMIT`] rounds without a fault.
//!
//! All schedules with a number of faults are enumerated, not sampled ([`CrashTest::enumerate`]); longer
//! ones are drawn from a seed ([`CrashTest::draw`]). A schedule that breaks a rule is printed call by
//! call, and can be repeated ([`CrashTest::replay`]). Time is the clock of the sandbox, so that nothing
//! waits.
//!
//! Implement [`Shop`], and run it:
//!
//! ```no_run
//! # use std::sync::Arc;
//! # use saferpay_sandbox::crash_test::{Event, OrderState, Process, Reply, Shop};
//! # struct MyShop;
//! # impl Shop for MyShop {
//! #     type Store = ();
//! #     fn new_store(&self) {}
//! #     fn handle(&self, _: Event, _: Process, _: Arc<()>) -> impl Future<Output = Reply> + Send + 'static {
//! #         async { Reply::Ok }
//! #     }
//! #     fn order(&self, _: &()) -> OrderState { OrderState::default() }
//! # }
//! use saferpay_sandbox::crash_test::{CrashTest, Scenario};
//!
//! for scenario in Scenario::ENUMERABLE {
//!     CrashTest::new(MyShop).faults(2).enumerate(scenario).assert_passed();
//! }
//! ```

mod choices;
mod network;
mod oracle;
mod report;
mod rounds;
mod scenario;
mod shop;
mod world;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;
use saferpay_api::money::{Currency, Money};
use tokio::runtime::{Builder, Runtime};

use self::choices::Choices;
use self::network::Network;
use self::world::World;
use crate::accounts::Accounts;
use crate::backend::new_backend;
use crate::clock::Clock;
use crate::http::Limits;
use crate::notifications::NotificationTargets;
use crate::quirks::Quirks;
use crate::service::{Service, Settings};

pub use network::Process;
pub use oracle::Violation;
pub use report::{Failure, Report};
pub use rounds::RESUME_LIMIT;
pub use scenario::Scenario;
pub use shop::{Event, OrderState, Reply, Shop};

/// A crash test of a shop.
#[derive(Debug)]
pub struct CrashTest<S> {
    shop: S,
    faults: usize,
    accounts: Accounts,
    price: Money,
    /// When every schedule starts.
    start: Timestamp,
}

impl<S: Shop> CrashTest<S> {
    /// Creates a crash test with one fault in each schedule.
    #[must_use]
    pub fn new(shop: S) -> Self {
        let price = Money::from_minor_units(1050, Currency::CHF);
        // Clients compare some dates with the clock of the machine.
        let start = Timestamp::now();
        Self { shop, faults: 1, accounts: Accounts::built_in(), price, start }
    }

    /// Sets how many faults a schedule has at most: lost calls and crashes.
    #[must_use]
    pub fn faults(self, faults: usize) -> Self {
        Self { faults, ..self }
    }

    /// Sets the accounts. The default is [`Accounts::built_in`]. The shop uses the first customer.
    #[must_use]
    pub fn accounts(self, accounts: Accounts) -> Self {
        Self { accounts, ..self }
    }

    /// Runs all schedules of a scenario until one breaks a rule.
    #[must_use]
    pub fn enumerate(&self, scenario: Scenario) -> Report {
        self.run_all(scenario, Schedules::Enumerated(Some(Vec::new())))
    }

    /// Runs schedules of a scenario that are drawn at random, until one breaks a rule. The same seed
    /// draws the same schedules.
    #[must_use]
    pub fn draw(&self, scenario: Scenario, schedules: u64, seed: u64) -> Report {
        let seeds = fastrand::Rng::with_seed(seed);
        self.run_all(scenario, Schedules::Drawn { seeds, left: schedules })
    }

    /// Repeats one schedule.
    #[must_use]
    pub fn replay(&self, scenario: Scenario, decisions: Vec<usize>) -> Report {
        self.run_all(scenario, Schedules::Once(Some(decisions)))
    }

    fn run_all(&self, scenario: Scenario, mut schedules: Schedules) -> Report {
        let runtime = Builder::new_current_thread().enable_time().build().expect("a runtime without I/O");
        let started = Instant::now();
        let mut report = Report { scenario, schedules: 0, calls: 0, time: started.elapsed(), failure: None };
        while let Some(choices) = schedules.next() {
            let Ended { violation, choices, calls, log } = self.run(&runtime, scenario, choices);
            report.schedules += 1;
            report.calls += calls;
            if let Some(violation) = violation {
                report.failure = Some(Failure { violation, decisions: choices.decisions(), log });
                break;
            }
            schedules.ended(&choices);
        }
        report.time = started.elapsed();
        report
    }

    fn run(&self, runtime: &Runtime, scenario: Scenario, choices: Choices) -> Ended {
        let service = Arc::new(Service::new(Settings {
            accounts: self.accounts.clone(),
            quirks: Quirks::default(),
            unchecked_rules: BTreeSet::new(),
            clock: Clock::fixed(self.start),
            seed: 0,
            base: "http://127.0.0.1".to_owned(),
            has_public_url: true,
            limits: Limits::default(),
            notification_targets: NotificationTargets::None,
            recorder: None,
            replay: None,
            new_backend: new_backend(&self.accounts, 0),
        }));
        let network = Arc::new(Network::new(service, choices));
        let run = || {
            let world = World::new(&self.shop, Arc::clone(&network), self.price);
            runtime.block_on(scenario.run(world, self.faults))
        };
        let violation = catch_unwind(AssertUnwindSafe(run)).unwrap_or(Some(Violation::Panicked));
        let (log, choices, calls) = network.take_record();
        Ended { violation, choices, calls, log }
    }
}

/// Where the decisions of the next schedule come from.
enum Schedules {
    Enumerated(Option<Vec<usize>>),
    Drawn { seeds: fastrand::Rng, left: u64 },
    Once(Option<Vec<usize>>),
}

impl Schedules {
    fn next(&mut self) -> Option<Choices> {
        match self {
            Self::Enumerated(decisions) | Self::Once(decisions) => decisions.take().map(Choices::given),
            Self::Drawn { seeds, left } => {
                *left = left.checked_sub(1)?;
                Some(Choices::random(seeds.u64(..)))
            }
        }
    }

    /// Learns which alternatives the last schedule had.
    fn ended(&mut self, choices: &Choices) {
        if let Self::Enumerated(decisions) = self {
            *decisions = choices.following();
        }
    }
}

/// A schedule that has ended.
struct Ended {
    violation: Option<Violation>,
    choices: Choices,
    calls: u64,
    log: Vec<String>,
}
