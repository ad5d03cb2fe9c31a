//! Every unknown outcome has a next step that works: once the faults stop, the call that it names returns the
//! outcome.

use std::sync::Arc;

use saferpay_api::error::NextStep;
use saferpay_history::Fact;

use crate::calls::Called;
use crate::claim::{Claim, Outcome, State};
use crate::deal::{Exchange, Mode, Plan};
use crate::ledger::{Entry, Truth};
use crate::oracle;
use crate::run::{Run, entry_about};
use crate::steps::{asked, step_in};

/// The maximum number of calls.
const MAX_CALLS: u64 = 3;

/// Follows the next step of a call with an unknown outcome. Returns the number of calls that it took, 0
/// if the step is not a call.
///
/// # Errors
///
/// If the step is not that of the operation, or does not resolve the outcome.
pub fn resolve(run: &mut Run, called: &Called, exchange: &Exchange) -> Result<u64, String> {
    let tables = Arc::clone(&run.tables);
    let operation = &tables.operations[exchange.entry.operation];
    let step = called.next_step().ok_or("has no next step")?;
    let expected = if called.claim.outcome == Outcome::Undecodable {
        NextStep::ReadRawBody
    } else {
        step_in(&tables, operation)
    };
    if step != expected {
        return Err(format!("names the step {step:?} instead of {expected:?}"));
    }
    let ask = match step {
        NextStep::Retry | NextStep::StartOver => exchange.entry.operation,
        NextStep::ReadRawBody => {
            let body = called.error.as_ref().and_then(|error| error.raw_body());
            let is_there = body.is_some_and(|body| body.as_bytes() == exchange.reply.body);
            return if is_there { Ok(0) } else { Err("does not have the raw body".to_owned()) };
        }
        _ => match asked(step) {
            Some(line) => tables.find(&operation.version, line).ok_or("the version lacks the step")?,
            None => return Ok(0),
        },
    };
    for calls in 1..=MAX_CALLS {
        let ledger = follow_up(run, step, ask, &exchange.entry);
        let (called, second) = run.call(Plan { operation: ask, mode: Mode::Truthful(Box::new(ledger)) });
        oracle::check(&tables, &second, &called.claim).map_err(|fault| format!("the next step {fault}"))?;
        if let Some(is_done) = concluded(step, &operation.line, &called.claim) {
            let truth = is_done_again(step, &exchange.entry) || exchange.entry.truth == Truth::Done;
            return if is_done == truth {
                Ok(calls)
            } else {
                Err(format!("the next step says that it was done: {is_done}"))
            };
        }
    }
    Err(format!("is not resolved after {MAX_CALLS} calls of {step:?}"))
}

/// The response of the ledger to a request about another request.
fn follow_up(run: &Run, step: NextStep, ask: usize, entry: &Entry) -> Entry {
    let is_done = entry.truth == Truth::Done;
    let line = &run.tables.operations[entry.operation].line;
    if is_done_again(step, entry) {
        return carried_out(run, ask, None);
    }
    if step == NextStep::Retry {
        return entry.clone();
    }
    let refused =
        |name: &str| Entry { error_name: Some(name.to_owned()), ..entry_about(ask, Truth::Refused) };
    match (step, ends_as(line), is_done) {
        // The transaction exists in any case, in the state before or after the request.
        (NextStep::Inquire, Some(after), true) => carried_out(run, ask, Some(after)),
        (NextStep::Inquire, Some(_), false) => carried_out(run, ask, Some(State::Authorized)),
        (NextStep::InquireAlias, ..) => {
            let is_there = is_done != line.ends_with("/Delete");
            if is_there { carried_out(run, ask, None) } else { refused("ALIAS_INVALID") }
        }
        (_, _, true) => carried_out(run, ask, entry.state()),
        (_, _, false) => refused("TRANSACTION_NOT_FOUND"),
    }
}

/// Whether the step carries out the operation if this has not happened before.
fn is_done_again(step: NextStep, entry: &Entry) -> bool {
    step == NextStep::StartOver || (step == NextStep::Retry && entry.truth == Truth::NotDone)
}

/// The state of a transaction after an operation that changes it.
fn ends_as(line: &str) -> Option<State> {
    match line.strip_prefix("POST /Payment/v1/Transaction/")? {
        "Capture" | "MultipartFinalize" => Some(State::Captured),
        "Cancel" => Some(State::Canceled),
        _ => None,
    }
}

fn carried_out(run: &Run, ask: usize, state: Option<State>) -> Entry {
    let response = run.tables.operations[ask].response.as_ref();
    let mut random = fastrand::Rng::with_seed(ask as u64);
    let mut facts = response.map(|each| crate::answer::facts(each, &mut random)).unwrap_or_default();
    if let Some(state) = state {
        for (_, value) in facts.iter_mut().filter(|(fact, _)| *fact == Fact::Status) {
            state.as_str().clone_into(value);
        }
    }
    Entry { facts, ..entry_about(ask, Truth::Done) }
}

/// Whether the request was carried out, according to its next step. `None` if that is still unknown.
fn concluded(step: NextStep, line: &str, claim: &Claim) -> Option<bool> {
    let is_there = match claim.outcome {
        Outcome::Done => true,
        Outcome::Refused => false,
        Outcome::NotSent | Outcome::Undecodable | Outcome::Unknown => return None,
    };
    match (step, ends_as(line)) {
        (NextStep::Inquire, Some(after)) => is_there.then_some(claim.statement.state? == after),
        (NextStep::InquireAlias, _) => Some(is_there != line.ends_with("/Delete")),
        _ => Some(is_there),
    }
}
