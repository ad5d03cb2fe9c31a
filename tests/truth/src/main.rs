//! The truth test with as many calls as you like.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use clap::Parser;
use truth::run::Run;
use truth::tables::Tables;

/// Calls every operation with mutated answers, and checks every claim of the SDK.
#[derive(Debug, Parser)]
struct Arguments {
    /// The number of calls.
    #[arg(long, default_value_t = 1_000_000)]
    calls: u64,
    /// The seed, from which everything else follows.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() -> ExitCode {
    let Arguments { calls, seed } = Arguments::parse();
    let start = Instant::now();
    let tables = Arc::new(Tables::load());
    let mut run = Run::new(Arc::clone(&tables), seed);
    if calls >= 1_000_000 {
        run.sweep(1);
    }
    println!("sweep: {} calls", run.figures.calls);
    run.by_chance(calls.saturating_sub(run.figures.calls));
    for fault in &run.figures.faults {
        println!("{fault}\n");
    }
    println!("{}", run.figures);
    let proof = truth::proof::prove(&tables, seed, 20_000.min(calls));
    for (fault, (count, text)) in &proof.caught {
        println!("{fault:?}: {count} ({})", text.chars().take(160).collect::<String>());
    }
    println!("caught {} of {}", proof.caught.len(), truth::planted::Planted::ALL.len());
    for text in proof.wrongly_caught.iter().take(20) {
        println!("wrongly caught: {}", text.chars().take(700).collect::<String>());
    }
    println!("wrongly caught {}", proof.wrongly_caught.len());
    let flows = truth::run_flows::mutated(&tables, seed, (calls / 1000).max(40));
    println!("flows: {} runs, {} calls, {} unknown, {} resolved; {:?}", flows.runs, flows.calls, flows.unknown, flows.resolved, flows.outcomes);
    for fault in flows.faults.iter().take(30) {
        println!("FLOW {fault}");
    }
    println!("details: {:?}", truth::run_flows::without_details(&tables, seed));
    println!("{:.1} s", start.elapsed().as_secs_f64());
    if run.figures.contradictions == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
