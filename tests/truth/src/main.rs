//! Runs the truth test with any number of calls, and prints its figures.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use clap::Parser;
use truth::planted::Planted;
use truth::proof::prove;
use truth::run::Run;
use truth::run_flows::{mutated, without_details};
use truth::tables::Tables;

/// Calls every operation with mutated answers, and checks every claim of the SDK.
#[derive(Debug, Parser)]
struct Arguments {
    /// The number of calls of operations. A million and more change each place of each response in each way;
    /// the remaining calls are answered at random.
    #[arg(long, default_value_t = 1_000_000)]
    calls: u64,
    /// The seed of all random choices.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() -> ExitCode {
    let Arguments { calls, seed } = Arguments::parse();
    let start = Instant::now();
    let tables = Arc::new(Tables::load());
    let mut run = Run::new(Arc::clone(&tables), seed);
    let all = usize::try_from(1_000_000 / calls.max(1)).unwrap_or(1).max(1);
    run.sweep(all);
    run.by_chance(calls.saturating_sub(run.figures.calls));
    let flows = mutated(&tables, seed, (calls / 2000).max(20));
    let details = without_details(&tables, seed);
    let proof = prove(&tables, seed, (calls / 20).max(6000));

    let mut faults = run.figures.faults.clone();
    faults.extend(flows.faults);
    faults.extend(proof.wrongly_caught.iter().map(|fault| format!("the naive client: {fault}")));
    faults.extend(details.as_ref().err().cloned());
    for fault in &faults {
        println!("{fault}\n");
    }
    println!("seed {seed}");
    println!(
        "{} calls, {} more to follow up; {} operations of {} versions",
        run.figures.calls,
        run.figures.followed,
        tables.operations.len(),
        truth::calls::VERSIONS.len(),
    );
    println!("{}", run.figures);
    println!(
        "flows: {} runs with {} calls, {} unknown, {} of them resolved by another run; {} runs without details",
        flows.runs,
        flows.calls,
        flows.unknown,
        flows.resolved,
        details.unwrap_or_default(),
    );
    println!("planted faults caught: {} of {}", proof.caught.len(), Planted::ALL.len());
    println!("{:.1} s", start.elapsed().as_secs_f64());
    let is_proven = proof.caught.len() == Planted::ALL.len();
    if faults.is_empty() && is_proven { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
