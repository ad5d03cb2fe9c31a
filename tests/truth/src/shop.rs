//! A transport for flows: it carries out requests in a [`World`], and mutates one response.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::Request;
use saferpay_api::transport::{Transport, TransportFuture};

use crate::damage::Damage;
use crate::deal::{by_chance, genuine};
use crate::foreign;
use crate::ledger::{Entry, Truth};
use crate::stub::{Reply, delivered, request_id};
use crate::tables::{Operation, Tables};
use crate::world::World;

/// What happens to the responses of a flow.
#[derive(Clone, Debug, Default)]
pub enum Faults {
    /// No change.
    #[default]
    None,
    /// The call with this number gets a mutated response, or is lost.
    Call(usize),
    /// Responses lack these fields, by their operations.
    Without(Vec<(String, String)>),
}

/// An account, and the changes to its responses.
#[derive(Debug)]
pub struct Shop {
    tables: Arc<Tables>,
    version: String,
    state: Mutex<Inside>,
}

#[derive(Debug)]
struct Inside {
    world: World,
    faults: Faults,
    calls: usize,
    random: fastrand::Rng,
    log: Vec<String>,
}

impl Shop {
    /// An account that is called in a version.
    #[must_use]
    pub fn new(tables: Arc<Tables>, version: &str, seed: u64) -> Self {
        let mut random = fastrand::Rng::with_seed(seed);
        let world = World::by_chance(&mut random);
        let inside = Inside { world, faults: Faults::None, calls: 0, random, log: Vec::new() };
        Self { tables, version: version.to_owned(), state: Mutex::new(inside) }
    }

    fn inside(&self) -> std::sync::MutexGuard<'_, Inside> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts again with another account.
    pub fn begin(&self, world: World, faults: Faults) {
        let mut inside = self.inside();
        inside.world = world;
        inside.faults = faults;
        inside.calls = 0;
        inside.log.clear();
    }

    /// Stops the faults, and keeps the account.
    pub fn heal(&self) {
        self.inside().faults = Faults::None;
    }

    /// The account.
    #[must_use]
    pub fn world(&self) -> World {
        self.inside().world.clone()
    }

    /// The number of calls.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.inside().calls
    }

    /// The calls and their responses.
    #[must_use]
    pub fn log(&self) -> String {
        self.inside().log.join("\n  ")
    }

    /// A random account.
    #[must_use]
    pub fn another_world(&self) -> World {
        World::by_chance(&mut self.inside().random)
    }

    fn answer(&self, request: &Request<Bytes>) -> Reply {
        let mut inside = self.inside();
        let Inside { world, faults, calls, random, log } = &mut *inside;
        let (index, operation) = self.operation(request);
        let number = *calls;
        *calls += 1;
        let is_faulty = matches!(faults, Faults::Call(faulty) if *faulty == number);
        let is_lost = is_faulty && random.u8(..4) == 0;
        let mut entry = Entry {
            operation: index,
            request_id: request_id(request),
            truth: Truth::NotDone,
            is_sent: true,
            facts: Vec::new(),
            error_name: None,
        };
        let reply = if is_lost {
            foreign::reply(operation, &entry, random)
        } else {
            match world.decide(&operation.line, &String::from_utf8_lossy(request.body())) {
                Ok(facts) => (entry.truth, entry.facts) = (Truth::Done, facts),
                Err(name) => (entry.truth, entry.error_name) = (Truth::Refused, Some(name.to_owned())),
            }
            let exchange = if is_faulty {
                by_chance(&self.tables, operation, entry, true, random)
            } else {
                genuine(operation, entry, &[], Damage::None, false, random)
            };
            let mut reply = exchange.reply;
            if let (Faults::Without(fields), Some(mut tree)) = (&*faults, exchange.tree) {
                for (_, path) in fields.iter().filter(|(line, _)| *line == operation.line) {
                    tree.remove(path);
                }
                reply.body = tree.written().into_bytes();
            }
            reply
        };
        let body: String = String::from_utf8_lossy(&reply.body).chars().take(700).collect();
        log.push(format!("{}: {} {:?} {body}", operation.line, reply.status, reply.fault));
        reply
    }

    /// The operation that a request calls.
    fn operation(&self, request: &Request<Bytes>) -> (usize, &Operation) {
        let path = request.uri().path().trim_start_matches("/api");
        let is_called = |line: &str| {
            let (method, template) = line.split_once(' ').unwrap_or_default();
            let mut parts = path.split('/').zip(template.split('/'));
            method == request.method().as_str()
                && path.split('/').count() == template.split('/').count()
                && parts.all(|(part, template)| part == template || template.starts_with('['))
        };
        let mut operations = self.tables.operations.iter().enumerate();
        operations
            .find(|(_, each)| each.version == self.version && is_called(&each.line))
            .unwrap_or_else(|| panic!("{} has no {path}", self.version))
    }
}

impl Transport for Shop {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(std::future::ready(delivered(self.answer(&request))))
    }
}
