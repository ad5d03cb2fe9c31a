//! The running sandbox behind its HTTP interface: accounts, clock, faults, logs, and the engine
//! behind a lock.
//!
//! HTTP handlers, pages, the simulated payer and the notification sender share one [`Service`].
//! Every change of the engine goes through it, so that each change is queued for the store while
//! the engine is still locked.

use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use jiff::Timestamp;
use serde_json::Value;

use crate::accounts::Accounts;
use crate::api_error::ApiError;
use crate::backend::{Backend, BackendFactory};
use crate::call::Call;
use crate::clock::Clock;
use crate::engine::{Engine, Notification};
use crate::faults::FaultInjector;
use crate::http::Limits;
use crate::notifications::Notifications;
use crate::quirks::Quirks;
use crate::request_log::RequestLog;
use crate::store::Store;

/// Everything that a sandbox consists of, except its port.
pub(crate) struct Service {
    pub(crate) accounts: Accounts,
    pub(crate) clock: Clock,
    pub(crate) faults: FaultInjector,
    pub(crate) request_log: RequestLog,
    pub(crate) notifications: Notifications,
    /// Where it can be reached: `http://127.0.0.1:4711`.
    pub(crate) base: String,
    pub(crate) limits: Limits,
    quirks: RwLock<Quirks>,
    initial_quirks: Quirks,
    store: Option<Store>,
    new_backend: BackendFactory,
    /// Never locked across an await.
    backend: Mutex<Box<dyn Backend>>,
}

impl Service {
    pub(crate) fn new(
        accounts: Accounts,
        quirks: Quirks,
        clock: Clock,
        seed: u64,
        base: String,
        limits: Limits,
        new_backend: BackendFactory,
    ) -> Self {
        let mut backend = new_backend();
        if let Some(engine) = backend.engine() {
            engine.set_quirks(quirks.clone());
        }
        let backend = Mutex::new(backend);
        let (faults, request_log, notifications) =
            (FaultInjector::new(seed), RequestLog::default(), Notifications::default());
        let initial_quirks = quirks.clone();
        let quirks = RwLock::new(quirks);
        let store = None;
        Self {
            accounts,
            clock,
            faults,
            request_log,
            notifications,
            base,
            limits,
            quirks,
            initial_quirks,
            store,
            new_backend,
            backend,
        }
    }

    /// Writes all further changes to this store.
    pub(crate) fn with_store(mut self, store: Option<Store>) -> Self {
        self.store = store;
        self
    }

    pub(crate) fn quirks(&self) -> Quirks {
        self.quirks.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn set_quirks(&self, quirks: Quirks) {
        *self.quirks.write().unwrap_or_else(PoisonError::into_inner) = quirks.clone();
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

    /// Takes the notifications that are due to be sent.
    pub(crate) fn take_notifications(&self) -> Vec<Notification> {
        let mut backend = self.lock();
        let taken = backend.engine().map(Engine::take_notifications).unwrap_or_default();
        self.queue_changes(&mut **backend);
        taken
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
        self.set_quirks(self.initial_quirks.clone());
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
