//! Compares the claims of a client with the ledger and the response.

use saferpay_history::Fact;

use crate::claim::{Claim, Outcome, State};
use crate::deal::Exchange;
use crate::ledger::Truth;
use crate::tables::{Operation, Tables};
use crate::whole::Known;
use crate::wire::{Wire, look};

/// Checks a claim.
///
/// # Errors
///
/// If the claim contradicts the ledger, or is "unknown" although the response proves the outcome.
pub fn check(tables: &Tables, exchange: &Exchange, claim: &Claim) -> Result<(), String> {
    let entry = &exchange.entry;
    let operation = &tables.operations[entry.operation];
    let is_true = match claim.outcome {
        Outcome::Done | Outcome::Undecodable => entry.truth == Truth::Done,
        Outcome::Refused => entry.truth == Truth::Refused,
        Outcome::NotSent => !entry.is_sent,
        Outcome::Unknown => true,
    };
    if !is_true {
        return Err(format!("claims {}; in truth {:?}", claim.outcome.as_str(), entry.truth));
    }
    match (exchange.known, claim.outcome) {
        (Known::Done, Outcome::Done) | (Known::Refused, Outcome::Refused) | (Known::Nothing, _) => {}
        (known, outcome) => {
            return Err(format!("says {}, although the answer shows {known:?}", outcome.as_str()));
        }
    }
    refused_as(exchange, claim)?;
    if matches!(claim.outcome, Outcome::Done | Outcome::Undecodable) {
        statement(operation, exchange, claim)?;
    }
    Ok(())
}

fn refused_as(exchange: &Exchange, claim: &Claim) -> Result<(), String> {
    let (said, truth) = (claim.refused_as, exchange.entry.refused_as());
    let must = claim.outcome == Outcome::Refused && exchange.known == Known::Refused;
    for (name, said, truth) in [
        ("declined", said.declined, truth.declined),
        ("already captured", said.already_captured, truth.already_captured),
        ("not started", said.not_started, truth.not_started),
        ("aborted", said.aborted, truth.aborted),
    ] {
        if said && !truth || must && truth && !said {
            return Err(format!("says {name}: {said}; in truth {truth}"));
        }
    }
    Ok(())
}

fn statement(operation: &Operation, exchange: &Exchange, claim: &Claim) -> Result<(), String> {
    let entry = &exchange.entry;
    let said = &claim.statement;
    let state = entry.state();
    let captured = state == Some(State::Captured);
    let differs = |what: &str| Err(format!("says {what}; in truth {:?}", entry.facts));
    if said.state.is_some() && said.state != state {
        return differs(&format!("the state is {:?}", said.state));
    }
    for (name, said, truth) in [
        ("it is a payment", said.is_payment, entry.is_payment()),
        ("it is a refund", said.is_refund, entry.is_refund()),
        ("it is paid", said.is_paid, entry.is_payment() && captured),
        ("it is refunded", said.is_refunded, entry.is_refund() && captured),
        ("it is captured", said.is_captured, captured),
        ("it has to be captured", said.needs_capture, state == Some(State::Authorized)),
    ] {
        if said && !truth {
            return differs(name);
        }
    }
    let shift = entry.fact(Fact::LiabilityShift).map(|shift| shift == "true");
    if said.liability_shift.is_some() && said.liability_shift != shift {
        return differs(&format!("the liability shift is {:?}", said.liability_shift));
    }
    let amount = said.amount.iter().flat_map(|(value, currency)| {
        [(Fact::AmountValue, value.to_string()), (Fact::AmountCurrency, currency.clone())]
    });
    for (fact, value) in said.facts.iter().cloned().chain(amount) {
        if entry.fact(fact) != Some(&*value) && !is_on_wire(operation, exchange, fact, &value) {
            return differs(&format!("{fact:?} is {value:?}"));
        }
    }
    if claim.outcome == Outcome::Done { nothing_lost(operation, exchange, claim) } else { Ok(()) }
}

/// Whether the response has this value, as a text that cannot be distinguished from a correct one.
fn is_on_wire(operation: &Operation, exchange: &Exchange, fact: Fact, value: &str) -> bool {
    let Some((tree, response)) = exchange.tree.as_ref().zip(operation.response.as_ref()) else {
        return false;
    };
    let mut places = response.fact(fact).map(|each| each.places.iter()).into_iter().flatten();
    places.any(|place| look(tree, place.path).fact(place.is_bool) == Some(value))
}

/// Checks that the claim has each fact of the response.
fn nothing_lost(operation: &Operation, exchange: &Exchange, claim: &Claim) -> Result<(), String> {
    let Some((tree, response)) = exchange.tree.as_ref().zip(operation.response.as_ref()) else {
        return Ok(());
    };
    let entry = &exchange.entry;
    let is_clear = |fact: Fact| {
        let place = response.fact(fact).and_then(|each| each.places.first());
        place.is_some_and(|place| {
            let wire = look(tree, place.path);
            wire != Wire::Missing && wire.fact(place.is_bool) == entry.fact(fact)
        })
    };
    let said = &claim.statement;
    let lost = |what: &str| Err(format!("does not say {what}, although the answer has it"));
    let (has_status, has_type) = (is_clear(Fact::Status), is_clear(Fact::TransactionType));
    let captured = entry.state() == Some(State::Captured);
    if (said.can.payment || said.can.capture) && has_status && said.state != entry.state() {
        return lost("the state");
    }
    if said.can.capture && has_status && said.is_captured != captured {
        return lost("whether it is captured");
    }
    if said.can.payment && has_type && said.is_payment != entry.is_payment() {
        return lost("the type");
    }
    if said.can.payment && has_type && has_status {
        if said.is_paid != (captured && entry.is_payment()) {
            return lost("whether it is paid");
        }
        if said.is_refunded != (captured && entry.is_refund()) {
            return lost("whether it is refunded");
        }
    }
    let has_amount = is_clear(Fact::AmountValue) && is_clear(Fact::AmountCurrency);
    if said.can.payment && has_amount && said.amount != entry.amount() {
        return lost("the amount");
    }
    if said.can.liability && is_clear(Fact::LiabilityShift) && said.liability_shift.is_none() {
        return lost("the liability shift");
    }
    for fact in Fact::ALL.into_iter().filter(|fact| fact.is_essential() && is_clear(*fact)) {
        if said.fact(fact).is_none() && entry.fact(fact).is_some() {
            return lost(&format!("{fact:?}"));
        }
    }
    Ok(())
}
