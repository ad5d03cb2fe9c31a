//! Runs calls through the SDK, and checks each claim.

use std::sync::Arc;

use saferpay_history::Fact;
use serde_json::Value;

use crate::calls::{Called, Caller, VERSIONS, now};
use crate::claim::{Claim, Outcome};
use crate::deal::{Exchange, Mode, Plan};
use crate::figures::Figures;
use crate::ledger::{Entry, Truth};
use crate::liveness;
use crate::mutation::Change;
use crate::oracle;
use crate::stub::Stub;
use crate::tables::{Operation, Tables};

/// The maximum number of contradictions to print, each of another kind.
const MAX_PRINTED: usize = 60;

/// The SDK on a stub.
pub struct Run {
    /// The tables.
    pub tables: Arc<Tables>,
    stub: Arc<Stub>,
    clients: Vec<(&'static str, Box<dyn Caller>)>,
    random: fastrand::Rng,
    /// The figures so far.
    pub figures: Figures,
}

impl Run {
    /// A run whose random choices follow from the seed.
    #[must_use]
    pub fn new(tables: Arc<Tables>, seed: u64) -> Self {
        let stub = Arc::new(Stub::new(Arc::clone(&tables), seed));
        let clients = VERSIONS.iter().map(|(version, connect)| (*version, connect(stub.clone()))).collect();
        let random = fastrand::Rng::with_seed(seed ^ 1);
        Self { tables, stub, clients, random, figures: Figures::default() }
    }

    /// Calls an operation. Returns the claim of the SDK and the instructions for the call.
    ///
    /// # Panics
    ///
    /// If the SDK does not send the request.
    pub fn call(&mut self, plan: Plan) -> (Called, Exchange) {
        let request_id = format!("{:032x}", self.random.u128(..));
        let operation = &self.tables.operations[plan.operation];
        let client = self.clients.iter().find(|(version, _)| *version == operation.version);
        let (_, client) = client.expect("a client of each version");
        self.stub.plan(plan);
        let mut called = now(client.call(&operation.line, &operation.request, &request_id));
        add_facts(operation, &mut called.claim, &called.value);
        let exchange = self.stub.last().unwrap_or_else(|| panic!("{}: {:?}", operation.line, called.error));
        (called, exchange)
    }

    /// Changes each place of each response in each way, or one in this many.
    pub fn sweep(&mut self, one_in: usize) {
        for operation in 0..self.tables.operations.len() {
            let Some(response) = &self.tables.operations[operation].response else { continue };
            // Includes the header of the JSON API, which the table lacks.
            let places = response.full.places().len() + 3;
            for place in 0..places {
                for change in Change::ALL {
                    if self.random.usize(..one_in) == 0 {
                        self.checked(Plan { operation, mode: Mode::Changed(place, change) });
                    }
                }
            }
        }
    }

    /// Makes this many calls with random responses, of each operation in turn.
    pub fn by_chance(&mut self, calls: u64) {
        let operations = self.tables.operations.len();
        for number in 0..calls {
            let operation = usize::try_from(number).unwrap_or_default() % operations;
            self.checked(Plan { operation, mode: Mode::Random });
        }
    }

    /// Makes a call, checks the claim, and follows the next step if the outcome is unknown.
    fn checked(&mut self, plan: Plan) {
        let (called, exchange) = self.call(plan);
        self.figures.count(&exchange, &called.claim);
        if let Err(fault) = oracle::check(&self.tables, &exchange, &called.claim) {
            self.contradiction(&exchange, &called, &fault);
        }
        if matches!(called.claim.outcome, Outcome::Unknown | Outcome::Undecodable) {
            match liveness::resolve(self, &called, &exchange) {
                Ok(calls) => self.figures.resolved(calls),
                Err(fault) => self.contradiction(&exchange, &called, &fault),
            }
        }
    }

    fn contradiction(&mut self, exchange: &Exchange, called: &Called, fault: &str) {
        self.figures.contradictions += 1;
        let kind = fault.split(['{', '"', ';', '[']).next().unwrap_or_default();
        let name = self.tables.operations[exchange.entry.operation].name();
        let is_new = self.figures.seen.insert(format!("{name}: {kind}"));
        if !is_new || self.figures.faults.len() >= MAX_PRINTED {
            return;
        }
        let operation = &self.tables.operations[exchange.entry.operation];
        let reply = &exchange.reply;
        let body = String::from_utf8_lossy(&reply.body);
        let body: String = body.chars().take(1500).collect();
        self.figures.faults.push(format!(
            "{} {} ({:?}): {fault}\n  error {:?}\n  status {}, body {body}",
            operation.version, operation.line, exchange.kind, called.error, reply.status,
        ));
    }
}

/// Adds the facts that a program reads from the fields of a response.
pub fn add_facts(operation: &Operation, claim: &mut Claim, value: &Value) {
    let Some(response) = operation.response.as_ref().filter(|_| claim.outcome == Outcome::Done) else {
        return;
    };
    for each in response.facts.iter().filter(|each| each.fact != Fact::AliasId) {
        let read = |path: &str| {
            let value = path.split('.').try_fold(value, |value, name| value.get(name))?;
            match value {
                // These texts are not values.
                Value::String(text) if text.is_empty() || text.contains(char::REPLACEMENT_CHARACTER) => None,
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                Value::Bool(value) => Some(value.to_string()),
                _ => None,
            }
        };
        if let Some(text) = each.places.iter().find_map(|place| read(place.path)) {
            claim.statement.facts.push((each.fact, text));
        }
    }
}

/// An entry for a request that asks about another one.
#[must_use]
pub fn entry_about(operation: usize, truth: Truth) -> Entry {
    Entry { operation, request_id: String::new(), truth, is_sent: true, facts: Vec::new(), error_name: None }
}
