//! No claim of the SDK about a payment is false, in a run of a few seconds. `cargo run -p truth --release`
//! makes a million calls.

use std::sync::{Arc, LazyLock};
use std::time::Instant;

use truth::claim::Outcome;
use truth::deal::Kind;
use truth::planted::Planted;
use truth::proof::prove;
use truth::run::Run;
use truth::run_flows::{mutated, without_details};
use truth::tables::Tables;
use truth::whole::Known;

const SEED: u64 = 20;

fn tables() -> Arc<Tables> {
    static TABLES: LazyLock<Arc<Tables>> = LazyLock::new(|| Arc::new(Tables::load()));
    Arc::clone(&TABLES)
}

#[test]
fn no_claim_is_false_and_every_unknown_outcome_can_be_resolved() {
    let start = Instant::now();
    let mut run = Run::new(tables(), SEED);
    run.sweep(60);
    run.by_chance(17_500);
    let figures = &run.figures;
    println!("seed {SEED}: {} calls, {} to follow up", figures.calls, figures.followed);
    println!("{figures}\n{:.1} s", start.elapsed().as_secs_f64());
    assert_eq!(figures.contradictions, 0, "{}", figures.faults.join("\n\n"));
    // Each outcome and each change must occur, or the test proves little.
    assert!(figures.calls > 20_000 && figures.resolved > 1000 && figures.named > 500);
    for outcome in Outcome::ALL {
        assert!(figures.of(outcome) > 100, "{outcome:?} is too rare");
    }
    for kind in [Kind::Correct, Kind::Changed, Kind::Damaged, Kind::Status, Kind::Uncertain] {
        assert!(figures.kinds[&kind] > 100, "{kind:?} is too rare");
    }
    for kind in [Kind::Foreign, Kind::Swapped, Kind::Connection] {
        assert!(figures.kinds[&kind] > 100, "{kind:?} is too rare");
    }
    assert!(figures.known[&Known::Done] > 1000 && figures.known[&Known::Refused] > 1000);
    assert!(figures.moved > 100);
}

#[test]
fn the_same_seed_gives_the_same_calls() {
    let tables = tables();
    let figures = || {
        let mut run = Run::new(Arc::clone(&tables), SEED);
        run.by_chance(500);
        format!("{} {}", run.figures, run.figures.followed)
    };
    assert_eq!(figures(), figures());
}

#[test]
fn the_oracle_catches_every_planted_fault() {
    let proof = prove(&tables(), SEED, 6_000);
    for (fault, (count, first)) in &proof.caught {
        println!("{fault:?}: caught {count} times");
        assert!(*count > 0, "{first}");
    }
    assert_eq!(proof.wrongly_caught, Vec::<String>::new(), "the naive client without a fault");
    let missed: Vec<_> = Planted::ALL.iter().filter(|fault| !proof.caught.contains_key(fault)).collect();
    assert!(missed.is_empty(), "not caught in {} calls: {missed:?}", proof.calls);
}

#[test]
fn no_claim_of_a_flow_is_false() {
    let figures = mutated(&tables(), SEED, 40);
    println!(
        "{} runs of flows, {} calls, {} unknown, {} of them resolved by another run",
        figures.runs, figures.calls, figures.unknown, figures.resolved,
    );
    assert!(figures.faults.is_empty(), "{}", figures.faults.join("\n\n"));
    for outcome in [
        "settle: settled",
        "settle: capture pending",
        "settle: only authorized",
        "settle: failed",
        "settle: payment pending",
        "settle: payer not done",
        "settle: canceled",
        "charge_alias: settled",
        "charge_alias: only authorized",
        "refunds: canceled",
        "refunds: refunded",
        "refunds: refund pending",
        "refunds: refund not captured",
        "register_card: registered",
        "checkout: page",
        "charge_referenced: settled",
        "pay_with_fields: settled",
        "inquire: found",
        "pending: asserted",
        "access_tokens: deleted",
    ] {
        assert!(figures.outcomes.contains_key(outcome), "{outcome} never happened: {:?}", figures.outcomes);
    }
}

#[test]
fn flows_do_not_depend_on_details() {
    let runs = without_details(&tables(), SEED).unwrap_or_else(|fault| panic!("{fault}"));
    println!("{runs} runs without details");
    assert!(runs > 2000, "{runs}");
}
