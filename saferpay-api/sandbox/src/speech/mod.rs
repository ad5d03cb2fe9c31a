//! Speaks as Saferpay does: hears a request, has it answered, and answers in
//! the words of its version.

mod admission;
mod body;
mod headers;
mod hear;
mod json_api;
mod limits;
mod login;
mod management;
mod media;
mod path;
mod refusals;
mod respond;
mod server;
#[cfg(test)]
mod tests;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use axum::extract::Request;
use axum::response::Response;

use crate::accounts::Accounts;
use crate::answering::{Answering, Beginning};
use crate::calls::{CallRecord, Calls, RefusalRecord};
use crate::catalogue::{Catalogue, Version};
use crate::clock::Clock;
use crate::faults::{Injector, What};
use crate::leniency::Leniency;
use crate::notifications::Notifications;
use crate::refusal::Refusal;
use crate::store::Store;
use crate::world::{Notification, World};

use hear::Heard;
pub(crate) use limits::Limits;
pub(crate) use server::serve;

/// Everything that a sandbox is, apart from its port.
pub(crate) struct Speech {
    pub(crate) accounts: Accounts,
    pub(crate) clock: Clock,
    pub(crate) faults: Injector,
    pub(crate) calls: Calls,
    pub(crate) notifications: Notifications,
    /// Where it can be reached: `http://127.0.0.1:4711`.
    pub(crate) base: String,
    limits: Limits,
    leniency: RwLock<Leniency>,
    first_leniency: Leniency,
    store: Option<Store>,
    beginning: Beginning,
    /// Never held across an await.
    world: Mutex<Box<dyn Answering>>,
}

/// What is known of a call, however far it came.
#[derive(Default)]
struct Known {
    operation: Option<String>,
    version: Option<&'static Version>,
    request_id: Option<String>,
    customer: Option<String>,
    /// Whether it is a call of the Management API.
    management: bool,
    faulty: bool,
}

/// What became of a call that was in order.
enum Done {
    /// Its answer, cut to the version.
    Answered(Vec<u8>),
    /// A fault took the answer's place.
    Struck(What),
}

impl Speech {
    pub(crate) fn new(
        accounts: Accounts,
        leniency: Leniency,
        clock: Clock,
        seed: u64,
        base: String,
        limits: Limits,
        beginning: Beginning,
    ) -> Self {
        let mut world = beginning();
        if let Some(world) = world.world() {
            world.set_leniency(leniency.world);
        }
        let world = Mutex::new(world);
        let (faults, calls, notifications) =
            (Injector::new(seed), Calls::default(), Notifications::default());
        let first_leniency = leniency;
        let leniency = RwLock::new(leniency);
        let store = None;
        Self {
            accounts,
            clock,
            faults,
            calls,
            notifications,
            base,
            limits,
            leniency,
            first_leniency,
            store,
            beginning,
            world,
        }
    }

    /// Keeps everything from now on.
    pub(crate) fn keep_in(mut self, store: Option<Store>) -> Self {
        self.store = store;
        self
    }

    pub(crate) fn leniency(&self) -> Leniency {
        *self.leniency.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_leniency(&self, leniency: Leniency) {
        *self.leniency.write().unwrap_or_else(PoisonError::into_inner) = leniency;
        self.with_world(|world| world.set_leniency(leniency.world));
    }

    /// Acts on the world, as payers and controls do; nothing where a test answers in its stead.
    pub(crate) fn with_world<T>(&self, act: impl FnOnce(&mut World) -> T) -> Option<T> {
        let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
        let done = world.world().map(act);
        self.keep(&mut **world);
        self.tell_of_notifications(&mut **world);
        done
    }

    /// Queues what has changed, while the world is still locked.
    fn keep(&self, world: &mut dyn Answering) {
        match (world.world(), &self.store) {
            (Some(world), Some(store)) => store.write(world.take_changes()),
            (Some(world), None) => world.discard_changes(),
            (None, _) => {}
        }
    }

    /// Waits until everything that was done so far would survive a kill.
    ///
    /// # Errors
    ///
    /// Why it would not.
    pub(crate) async fn kept(&self) -> Result<(), String> {
        match &self.store {
            Some(store) => store.kept().await,
            None => Ok(()),
        }
    }

    /// What the world wants to be sent.
    pub(crate) fn take_notifications(&self) -> Vec<Notification> {
        let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = world.world().map(World::take_notifications).unwrap_or_default();
        self.keep(&mut **world);
        taken
    }

    /// Wakes what sends notifications, where there is something to send.
    fn tell_of_notifications(&self, world: &mut dyn Answering) {
        if world.world().is_some_and(|world| world.has_notifications()) {
            self.notifications.changed.notify_one();
        }
    }

    /// Everything as it was at the start.
    pub(crate) fn reset(&self) {
        {
            let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
            *world = (self.beginning)();
            if let Some(store) = &self.store {
                store.clear();
            }
        }
        self.set_leniency(self.first_leniency);
        self.clock.reset();
        self.faults.clear();
        self.calls.clear();
        self.notifications.clear();
    }

    /// One call, from the request to the response.
    pub(crate) async fn speak(&self, request: Request) -> Response {
        let (started, at) = (Instant::now(), self.clock.now());
        let mut known = Known::default();
        let outcome = match self.hear(request, &mut known).await {
            Ok(heard) => self.carry_out(heard, &mut known).await,
            Err(refusal) => Err(refusal),
        };
        let (response, refusal) = self.respond(&known, outcome);
        self.calls.add(CallRecord {
            number: 0,
            at,
            operation: known.operation,
            version: known.version.map(Version::number),
            customer: known.customer,
            request_id: known.request_id,
            status: (!respond::is_cut(&response)).then(|| response.status().as_u16()),
            refusal: refusal.map(RefusalRecord::from),
            faulty: known.faulty,
            microseconds: u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX),
        });
        response
    }

    /// Has a call answered, unless a fault strikes it.
    async fn carry_out(&self, heard: Heard, known: &mut Known) -> Result<Done, Refusal> {
        let Some(strike) = self.faults.strike(heard.operation.name()) else {
            return self.answer(heard);
        };
        known.faulty = true;
        let delay = match strike.what {
            What::Delay(millis) => Some(Duration::from_millis(millis)),
            _ => None,
        };
        match delay {
            Some(delay) if strike.carried_out => {
                let answer = self.answer(heard);
                tokio::time::sleep(delay).await;
                answer
            }
            Some(delay) => {
                tokio::time::sleep(delay).await;
                self.answer(heard)
            }
            None => {
                if strike.carried_out {
                    // Whatever it says, nobody hears it: that is the fault.
                    drop(self.answer(heard));
                }
                Ok(Done::Struck(strike.what))
            }
        }
    }

    fn answer(&self, heard: Heard) -> Result<Done, Refusal> {
        let Heard { version, operation, call } = heard;
        // A fault of the sandbox itself must not look like one of the network.
        let answer = catch_unwind(AssertUnwindSafe(|| {
            let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
            let answer = world.answer(&call, self.clock.now());
            self.keep(&mut **world);
            self.tell_of_notifications(&mut **world);
            answer
        }));
        let answer = answer.unwrap_or_else(|_| Err(refusals::broken()))?;
        Ok(Done::Answered(self.written(version, operation, &call, answer)))
    }

    fn newest() -> &'static Version {
        Catalogue::shared().newest()
    }
}
