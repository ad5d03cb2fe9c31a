//! The sandbox as a program.

mod greeting;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use saferpay_sandbox::accounts::Accounts;
use saferpay_sandbox::{Sandbox, SandboxBuilder};

/// A Saferpay on your own machine. No money moves.
#[derive(Parser)]
#[command(name = "sandbox", bin_name = "cargo xtask sandbox --", version)]
#[command(after_help = "Examples:
  cargo xtask sandbox                              on port 4711
  cargo xtask sandbox -- --port 0                  on any free port
  cargo xtask sandbox -- --strict                  refuses unknown fields
  cargo xtask sandbox -- --data sandbox.redb       remembers after it stopped
  cargo xtask sandbox -- --accounts accounts.toml  with accounts of your own

The ready accounts are in tests/sandbox/accounts.toml.")]
struct Arguments {
    /// The port on loopback; 0 takes a free one.
    #[arg(long, default_value_t = 4711)]
    port: u16,
    /// A TOML file with customers and terminals.
    #[arg(long, value_name = "FILE")]
    accounts: Option<PathBuf>,
    /// Refuses what the real one passes over: unknown fields, amounts as numbers.
    #[arg(long)]
    strict: bool,
    /// Keeps the state in this database file.
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
    /// What everything random begins with.
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    seed: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    match builder(&Arguments::parse()) {
        Err(problem) => refuse(&problem),
        Ok(builder) => match quietly(builder.start()).await {
            Err(error) => refuse(&error.to_string()),
            Ok(sandbox) => run(sandbox).await,
        },
    }
}

fn builder(arguments: &Arguments) -> Result<SandboxBuilder, String> {
    let mut builder = Sandbox::builder().port(arguments.port).seed(arguments.seed);
    if let Some(path) = &arguments.accounts {
        builder = builder.accounts(Accounts::read(path).map_err(|problems| problems.to_string())?);
    }
    if let Some(file) = &arguments.data {
        builder = builder.data(file);
    }
    Ok(if arguments.strict { builder.strict() } else { builder })
}

/// A damaged database makes its library panic in places. That is caught and told in a sentence of
/// ours; the trace beside it would only frighten.
async fn quietly<T>(starting: impl Future<Output = T>) -> T {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| ()));
    let started = starting.await;
    std::panic::set_hook(hook);
    started
}

async fn run(mut sandbox: Sandbox) -> ExitCode {
    greeting::print(&sandbox);
    tokio::select! {
        () = sandbox.stopped() => ExitCode::FAILURE,
        _ = tokio::signal::ctrl_c() => ExitCode::SUCCESS,
    }
}

fn refuse(problem: &str) -> ExitCode {
    eprintln!("{problem}");
    ExitCode::from(2)
}
