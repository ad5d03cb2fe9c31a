//! Chooses the truth and the response of each call.

use std::collections::BTreeMap;

use crate::answer::{self, REFUSALS};
use crate::damage::Damage;
use crate::foreign;
use crate::json::{Json, Place};
use crate::ledger::{Entry, Truth};
use crate::mutation::Change;
use crate::steps::is_idempotent;
use crate::stub::{Fault, Reply};
use crate::tables::{Operation, Tables};
use crate::whole::{Known, known_done, known_refused};

/// The instructions for a call.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The number of the operation.
    pub operation: usize,
    /// How it is answered.
    pub mode: Mode,
}

/// How a call is answered.
#[derive(Clone, Debug, Default)]
pub enum Mode {
    /// At random.
    #[default]
    Random,
    /// It is carried out, and the response has this change at the place with this number.
    Changed(usize, Change),
    /// According to the ledger, without a mutation.
    Truthful(Box<Entry>),
}

/// The kinds of changes to a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// No change.
    Correct,
    /// A change at a place of its tree.
    Changed,
    /// Damage to its text.
    Damaged,
    /// Another status, content type or header.
    Status,
    /// An error that does not say what happened.
    Uncertain,
    /// Another body.
    Foreign,
    /// The response to another request.
    Swapped,
    /// The connection fails.
    Connection,
}

/// The result for a request, and what the client received.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The truth.
    pub entry: Entry,
    /// The change to the response.
    pub kind: Kind,
    /// What the client received.
    pub reply: Reply,
    /// The tree of the response, if it is the response to this request.
    pub tree: Option<Json>,
    /// What the response proves.
    pub known: Known,
}

/// The place of a change.
#[derive(Clone, Copy, Debug)]
pub enum Where {
    /// At the place with this number.
    Number(usize),
    /// At the fact with this number, or at a part that leads to it.
    Fact(usize),
}

impl Where {
    fn by_chance(random: &mut fastrand::Rng) -> Self {
        let number = random.usize(..);
        if random.u8(..3) == 0 { Self::Fact(number) } else { Self::Number(number) }
    }

    fn find(self, operation: &Operation, tree: &Json) -> Option<Place> {
        let mut places = tree.places();
        let number = match self {
            Self::Number(number) => number,
            Self::Fact(number) => {
                let facts = operation.response.iter().flat_map(|response| &response.facts);
                let paths: Vec<&str> =
                    facts.flat_map(|each| each.places.iter().map(|one| one.path)).collect();
                let leads = |place: &Place| {
                    let names = ["ResponseHeader.RequestId", "ErrorName"];
                    let mut all = paths.iter().copied().chain(names);
                    all.any(|path| path == place.path || path.starts_with(&format!("{}.", place.path)))
                };
                places.retain(leads);
                number
            }
        };
        if places.is_empty() { None } else { Some(places.swap_remove(number % places.len())) }
    }
}

/// Statuses for responses that really have another one.
const STATUSES: [u16; 18] =
    [200, 201, 202, 204, 206, 301, 304, 400, 401, 402, 403, 404, 409, 429, 500, 502, 503, 504];

/// Chooses the truth and the response of a request.
pub fn deal(tables: &Tables, plan: &Plan, request_id: &str, random: &mut fastrand::Rng) -> Exchange {
    let operation = &tables.operations[plan.operation];
    let truth = match (&plan.mode, random.u8(..10)) {
        (Mode::Random, 0..3) => Truth::Refused,
        _ => Truth::Done,
    };
    let mut entry = Entry {
        operation: plan.operation,
        request_id: request_id.to_owned(),
        truth,
        is_sent: true,
        facts: Vec::new(),
        error_name: None,
    };
    match (&plan.mode, truth) {
        (Mode::Truthful(ledger), _) => {
            entry = Entry { request_id: entry.request_id, ..(**ledger).clone() };
        }
        (_, Truth::Refused) => entry.error_name = random.choice(REFUSALS).map(str::to_owned),
        _ => {
            let response = operation.response.as_ref();
            entry.facts = response.map(|response| answer::facts(response, random)).unwrap_or_default();
        }
    }
    match &plan.mode {
        Mode::Truthful(_) => genuine(operation, entry, &[], Damage::None, false, random),
        Mode::Changed(place, change) => {
            genuine(operation, entry, &[(Where::Number(*place), *change)], Damage::None, false, random)
        }
        Mode::Random => by_chance(tables, operation, entry, false, random),
    }
}

/// Chooses a response at random. If the truth is not settled, the request may also be lost.
pub fn by_chance(
    tables: &Tables,
    operation: &Operation,
    mut entry: Entry,
    is_settled: bool,
    random: &mut fastrand::Rng,
) -> Exchange {
    let change = |random: &mut fastrand::Rng| {
        let change = random.choice(Change::ALL).unwrap_or(Change::Remove);
        // A text that replaces another cannot be noticed, so the oracle of the flows does not use this
        // change.
        let change = if is_settled && change == Change::LongText { Change::Null } else { change };
        (Where::by_chance(random), change)
    };
    // Two changes could replace a text by another.
    let one_of_two = |random: &mut fastrand::Rng| match change(random) {
        (place, Change::OtherBefore | Change::OtherAfter) => (place, Change::Remove),
        change => change,
    };
    match random.u8(..100) {
        0..3 => genuine(operation, entry, &[], Damage::None, false, random),
        3..50 => {
            let one = change(random);
            genuine(operation, entry, &[one], Damage::None, false, random)
        }
        50..58 => {
            let changes = [one_of_two(random), one_of_two(random)];
            let damage = any_damage(random);
            genuine(operation, entry, &changes, damage, false, random)
        }
        58..70 => {
            let damage = any_damage(random);
            genuine(operation, entry, &[], damage, false, random)
        }
        70..78 => genuine(operation, entry, &[], Damage::None, true, random),
        78..82 if !is_idempotent(&operation.line) && entry.truth != Truth::Refused => {
            uncertain(operation, entry, is_settled, random)
        }
        78..88 => {
            unrelated(&mut entry, is_settled, random);
            let reply = foreign::reply(operation, &entry, random);
            Exchange { entry, kind: Kind::Foreign, reply, tree: None, known: Known::Nothing }
        }
        88..94 => {
            unrelated(&mut entry, is_settled, random);
            let (reply, _) = foreign::swapped(tables, operation, &entry, random);
            Exchange { entry, kind: Kind::Swapped, reply, tree: None, known: Known::Nothing }
        }
        _ => connection(operation, entry, is_settled, random),
    }
}

fn any_damage(random: &mut fastrand::Rng) -> Damage {
    if random.bool() {
        Damage::Cut(random.u16(..))
    } else {
        random.choice(Damage::ALL).unwrap_or(Damage::None)
    }
}

/// Leaves open what happened: unless the truth is settled, the request may not have been carried out.
fn unrelated(entry: &mut Entry, is_settled: bool, random: &mut fastrand::Rng) {
    if !is_settled && random.u8(..3) == 0 {
        entry.truth = Truth::NotDone;
        entry.facts.clear();
    }
}

/// The response to this request, with these changes.
pub fn genuine(
    operation: &Operation,
    entry: Entry,
    changes: &[(Where, Change)],
    damage: Damage,
    other_status: bool,
    random: &mut fastrand::Rng,
) -> Exchange {
    let mut tree = answer::tree(operation, &entry);
    if let Some(tree) = &mut tree {
        for (place, change) in changes {
            if let Some(place) = place.find(operation, tree) {
                change.apply(tree, &place);
            }
        }
    }
    let is_done = entry.truth == Truth::Done;
    let mut status = match (is_done, operation.response.is_some()) {
        (true, true) => 200,
        (true, false) => random.choice([200, 204]).unwrap_or(200),
        (false, _) => random.choice([400, 402, 402, 402, 403, 404]).unwrap_or(402),
    };
    let mut reply = Reply::default();
    if other_status {
        status = random.choice(STATUSES).unwrap_or(status);
        let types = ["application/json", "text/html", "text/plain; charset=iso-8859-1", ""];
        reply.content_type = random.choice(types).filter(|each| !each.is_empty());
    }
    if operation.is_management() {
        reply.id_header = random.bool().then(|| entry.request_id.clone());
    }
    reply.status = status;
    reply.body = tree.as_ref().map(|tree| damage.apply(&tree.written())).unwrap_or_default();
    let kind = match (changes, damage, other_status) {
        ([], Damage::None, false) => Kind::Correct,
        ([], Damage::None, true) => Kind::Status,
        ([], ..) => Kind::Damaged,
        _ => Kind::Changed,
    };
    let is_whole = damage.keeps_whole();
    let known = match entry.truth {
        Truth::Done if is_whole && known_done(operation, &entry, tree.as_ref(), status) => Known::Done,
        Truth::Refused if is_whole && known_refused(operation, &entry, tree.as_ref(), status) => {
            Known::Refused
        }
        _ => Known::Nothing,
    };
    Exchange { entry, kind, reply, tree, known }
}

/// An error after which the request may or may not have been carried out.
fn uncertain(
    operation: &Operation,
    mut entry: Entry,
    is_settled: bool,
    random: &mut fastrand::Rng,
) -> Exchange {
    if !is_settled && random.bool() {
        entry.truth = Truth::NotDone;
        entry.facts.clear();
    }
    entry.error_name = None;
    let names: BTreeMap<&str, &[u16]> = BTreeMap::from([
        ("COMMUNICATION_TIMEOUT", &[200, 402, 409, 500][..]),
        ("UNEXPECTED_ERROR_BY_ACQUIRER", &[200, 402, 500]),
        ("INTERNAL_ERROR", &[500, 502, 503, 504]),
        ("ACQUIRER_LOST_ITS_WAY", &[200, 402, 409, 500]),
    ]);
    let (name, statuses) = names.into_iter().nth(random.usize(..4)).unwrap_or_default();
    let behavior = random.choice(["DO_NOT_RETRY", "RETRY", "RETRY_LATER", "ABORT"]).unwrap_or_default();
    let mut tree = answer::error(operation, &entry.request_id, name, behavior);
    if random.bool() {
        let places = tree.places();
        let change = random.choice(Change::ALL).unwrap_or(Change::Remove);
        if let Some(place) = random.choice(&places) {
            change.apply(&mut tree, place);
        }
    }
    let status = random.choice(statuses).copied().unwrap_or(500);
    let reply = Reply { status, body: tree.written().into_bytes(), ..Reply::default() };
    Exchange { entry, kind: Kind::Uncertain, reply, tree: None, known: Known::Nothing }
}

/// A connection that fails.
fn connection(
    operation: &Operation,
    mut entry: Entry,
    is_settled: bool,
    random: &mut fastrand::Rng,
) -> Exchange {
    let fault = random.choice([Fault::NotSent, Fault::Lost, Fault::Partial]).unwrap_or(Fault::Lost);
    let fault = if is_settled { Fault::Lost } else { fault };
    if fault == Fault::NotSent {
        entry.truth = Truth::NotDone;
        entry.is_sent = false;
        entry.facts.clear();
    } else {
        unrelated(&mut entry, is_settled, random);
    }
    let exchange = genuine(operation, entry, &[], Damage::Cut(random.u16(..)), false, random);
    let reply = Reply { fault: Some(fault), ..exchange.reply };
    Exchange { kind: Kind::Connection, reply, tree: None, known: Known::Nothing, ..exchange }
}
