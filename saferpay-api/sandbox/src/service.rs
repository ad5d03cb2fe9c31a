//! The running sandbox behind its HTTP interface: accounts, clock, faults, logs, and the engine
//! behind a lock.
//!
//! HTTP handlers, pages, the simulated payer and the notification sender share one [`Service`].
//! Every change of the engine goes through it, so that each change is queued for the store while
//! the engine is still locked.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use jiff::Timestamp;
use serde_json::Value;

use crate::accounts::{Accounts, Customer};
use crate::api_error::ApiError;
use crate::backend::{Backend, BackendFactory};
use crate::call::Call;
use crate::clock::Clock;
use crate::engine::{Delivery, Engine};
use crate::faults::FaultInjector;
use crate::har::{Recorder, Replay};
use crate::http::Limits;
use crate::notifications::{NotificationTargets, Notifications};
use crate::quirks::Quirks;
use crate::request_log::RequestLog;
use crate::store::Store;

/// The settings of a service.
pub(crate) struct Settings {
    pub(crate) accounts: Accounts,
    pub(crate) quirks: Quirks,
    pub(crate) unchecked_rules: BTreeSet<String>,
    pub(crate) clock: Clock,
    pub(crate) seed: u64,
    pub(crate) base: String,
    pub(crate) has_public_url: bool,
    pub(crate) limits: Limits,
    pub(crate) notification_targets: NotificationTargets,
    pub(crate) recorder: Option<Recorder>,
    pub(crate) replay: Option<Replay>,
    pub(crate) new_backend: BackendFactory,
}

/// Everything that a sandbox consists of, except its port.
pub(crate) struct Service {
    pub(crate) accounts: Accounts,
    pub(crate) clock: Clock,
    pub(crate) faults: FaultInjector,
    pub(crate) request_log: RequestLog,
    pub(crate) notifications: Notifications,
    /// Where it can be reached: `http://127.0.0.1:4711`.
    pub(crate) base: String,
    /// Whether the address was set, so that requests do not decide it.
    pub(crate) has_public_url: bool,
    pub(crate) limits: Limits,
    pub(crate) notification_targets: NotificationTargets,
    /// What programs send and receive, if it is recorded.
    pub(crate) recorder: Option<Recorder>,
    /// Recorded answers, if they replace the engine.
    pub(crate) replay: Option<Replay>,
    quirks: RwLock<Quirks>,
    /// The names of the rules of sentences that are not checked.
    unchecked_rules: BTreeSet<String>,
    initial_quirks: Quirks,
    store: Option<Store>,
    new_backend: BackendFactory,
    /// Never locked across an await.
    backend: Mutex<Box<dyn Backend>>,
}

impl Service {
    pub(crate) fn new(settings: Settings) -> Self {
        let Settings { accounts, quirks, clock, seed, base, has_public_url, .. } = settings;
        let Settings { limits, notification_targets, recorder, replay, new_backend, .. } = settings;
        let unchecked_rules = settings.unchecked_rules;
        let mut backend = new_backend();
        if let Some(engine) = backend.engine() {
            engine.set_quirks(quirks);
        }
        let backend = Mutex::new(backend);
        let (faults, request_log, notifications) =
            (FaultInjector::new(seed), RequestLog::default(), Notifications::default());
        let initial_quirks = quirks;
        let quirks = RwLock::new(quirks);
        let store = None;
        Self {
            accounts,
            clock,
            faults,
            request_log,
            notifications,
            base,
            has_public_url,
            limits,
            notification_targets,
            recorder,
            replay,
            quirks,
            unchecked_rules,
            initial_quirks,
            store,
            new_backend,
            backend,
        }
    }

    /// Sends the notifications that an earlier run of the sandbox has not finished.
    pub(crate) fn resume_deliveries(&self) {
        let unfinished = self.with_engine(|engine| engine.unfinished_deliveries()).unwrap_or_default();
        self.queue_deliveries(unfinished);
    }

    /// Writes all further changes to this store.
    pub(crate) fn with_store(mut self, store: Option<Store>) -> Self {
        self.store = store;
        self
    }

    /// The host of the address, with its port.
    pub(crate) fn public_host(&self) -> Option<&str> {
        self.base.split_once("://").map(|(_, host)| host)
    }

    /// The first customer of the accounts, which clients use by default.
    pub(crate) fn customer(&self) -> &Customer {
        self.accounts.customers.first().expect("a sandbox without customers does not start")
    }

    /// The id of the first customer's first terminal of this kind.
    pub(crate) fn terminal(&self, kind: &str) -> &str {
        let terminal = self.customer().terminal_of(kind);
        &terminal.unwrap_or_else(|| panic!("the accounts have no {kind} terminal")).id
    }

    pub(crate) fn quirks(&self) -> Quirks {
        *self.quirks.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a rule of a sentence is checked.
    pub(crate) fn checks_rule(&self, name: &str) -> bool {
        !self.unchecked_rules.contains(name)
    }

    pub(crate) fn set_quirks(&self, quirks: Quirks) {
        *self.quirks.write().unwrap_or_else(PoisonError::into_inner) = quirks;
        self.with_engine(|engine| engine.set_quirks(quirks));
    }

    /// Carries out a call.
    pub(crate) fn answer(&self, call: &Call, now: Timestamp) -> Result<Value, ApiError> {
        let mut backend = self.lock();
        let answer = backend.answer(call, now);
        self.queue_changes(&mut **backend);
        self.wake_notification_sender(&mut **backend);
        answer
    }

    /// Acts on the engine, as payers and admin calls do. Returns `None` if a test has replaced the
    /// engine with another backend.
    pub(crate) fn with_engine<T>(&self, act: impl FnOnce(&mut Engine) -> T) -> Option<T> {
        let mut backend = self.lock();
        let done = backend.engine().map(act);
        self.queue_changes(&mut **backend);
        self.wake_notification_sender(&mut **backend);
        done
    }

    /// Takes the queued notifications to send them. They stay stored as deliveries, in the same
    /// transaction, until [`Self::finish_delivery`].
    pub(crate) fn take_notifications(&self) -> Vec<Delivery> {
        let mut backend = self.lock();
        let taken = backend.engine().map(Engine::take_deliveries).unwrap_or_default();
        self.queue_changes(&mut **backend);
        taken
    }

    /// Adds deliveries to the notifications to send. Those that there is no room for are finished.
    pub(crate) fn queue_deliveries(&self, deliveries: Vec<Delivery>) {
        for delivery in deliveries {
            if let Some(given_up) = self.notifications.add(delivery) {
                self.finish_delivery(given_up, 0, None);
            }
        }
    }

    /// Stores that an attempt failed and the next one is at this time, or that there is none.
    pub(crate) fn finish_delivery(&self, number: u64, attempts: usize, next: Option<Timestamp>) {
        self.with_engine(|engine| engine.finish_delivery(number, attempts, next));
    }

    /// Waits until everything that was done so far would survive a kill.
    ///
    /// # Errors
    ///
    /// Says why it would not.
    pub(crate) async fn persisted(&self) -> Result<(), String> {
        match &self.store {
            Some(store) => store.persisted().await,
            None => Ok(()),
        }
    }

    /// Restores the state at the start.
    pub(crate) fn reset(&self) {
        {
            let mut backend = self.lock();
            *backend = (self.new_backend)();
            if let Some(store) = &self.store {
                store.clear();
            }
        }
        self.set_quirks(self.initial_quirks);
        self.clock.reset();
        self.faults.clear();
        self.request_log.clear();
        self.notifications.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Box<dyn Backend>> {
        self.backend.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Queues changed rows for the store. The backend is still locked, so they keep their order.
    fn queue_changes(&self, backend: &mut dyn Backend) {
        match (backend.engine(), &self.store) {
            (Some(engine), Some(store)) => store.write(engine.take_changes()),
            (Some(engine), None) => engine.discard_changes(),
            (None, _) => {}
        }
    }

    fn wake_notification_sender(&self, backend: &mut dyn Backend) {
        if backend.engine().is_some_and(|engine| engine.has_notifications()) {
            self.notifications.changed.notify_one();
        }
    }
}
