//! The sandbox as a program.

use std::process::ExitCode;

use clap::Parser;
use saferpay_sandbox::cli;

/// A local Saferpay for development and tests. No money moves.
#[derive(Parser)]
#[command(name = "saferpay-sandbox", version)]
#[command(after_help = "Examples:
  saferpay-sandbox                            on port 4711
  saferpay-sandbox --port 0                   on any free port
  saferpay-sandbox --strict                   refuses unknown fields
  saferpay-sandbox --data sandbox.redb        keeps its state when it stops
  saferpay-sandbox --accounts accounts.toml   with your own accounts
  saferpay-sandbox --listen 0.0.0.0             for other machines and containers
  saferpay-sandbox --tls-self-signed            with HTTPS
  saferpay-sandbox --quirk help=on              explains errors in ErrorDetail
  saferpay-sandbox --wait-ready URL             waits until another one is ready")]
struct Program {
    #[command(flatten)]
    options: cli::Options,
}

#[tokio::main]
async fn main() -> ExitCode {
    cli::run(&Program::parse().options).await
}
