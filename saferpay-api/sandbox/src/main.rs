//! The sandbox as a program.

use std::process::ExitCode;

use clap::Parser;
use saferpay_sandbox::cli;

/// A Saferpay on your own machine. No money moves.
#[derive(Parser)]
#[command(name = "saferpay-sandbox", version)]
#[command(after_help = "Examples:
  saferpay-sandbox                            on port 4711
  saferpay-sandbox --port 0                   on any free port
  saferpay-sandbox --strict                   refuses unknown fields
  saferpay-sandbox --data sandbox.redb        keeps its state when it stops
  saferpay-sandbox --accounts accounts.toml   with accounts of your own")]
struct Program {
    #[command(flatten)]
    options: cli::Options,
}

#[tokio::main]
async fn main() -> ExitCode {
    cli::run(&Program::parse().options).await
}
