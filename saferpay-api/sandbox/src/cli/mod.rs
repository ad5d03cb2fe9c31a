//! The sandbox as a command-line program: its options, and a function that runs it.
//!
//! The program `saferpay-sandbox` is a thin wrapper around this module, and other programs can
//! offer the same command:
//!
//! ```no_run
//! use clap::Parser as _;
//! use saferpay_sandbox::cli;
//!
//! #[derive(clap::Parser)]
//! struct Program {
//!     #[command(flatten)]
//!     options: cli::Options,
//! }
//!
//! # async fn main_of_program() -> std::process::ExitCode {
//! cli::run(&Program::parse().options).await
//! # }
//! ```

mod banner;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::accounts::Accounts;
use crate::{Sandbox, SandboxBuilder};

/// The options of the sandbox.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// The port on loopback; 0 uses a free one.
    #[arg(long, default_value_t = 4711)]
    pub port: u16,
    /// A TOML file with customers and terminals.
    #[arg(long, value_name = "FILE")]
    pub accounts: Option<PathBuf>,
    /// Refuses requests that Saferpay tolerates: unknown fields, and amounts that are numbers.
    #[arg(long)]
    pub strict: bool,
    /// Keeps the state in this database file.
    #[arg(long, value_name = "FILE")]
    pub data: Option<PathBuf>,
    /// The seed for random values, such as IDs.
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    pub seed: u64,
}

/// Runs a sandbox until Ctrl-C. Prints its address and accounts once it is ready, or the reason
/// why it cannot start.
pub async fn run(options: &Options) -> ExitCode {
    match builder(options) {
        Err(problem) => refuse(&problem),
        Ok(builder) => match without_panic_output(builder.start()).await {
            Err(error) => refuse(&error.to_string()),
            Ok(sandbox) => serve(sandbox).await,
        },
    }
}

fn builder(options: &Options) -> Result<SandboxBuilder, String> {
    let mut builder = Sandbox::builder().port(options.port).seed(options.seed);
    if let Some(path) = &options.accounts {
        builder = builder.accounts(Accounts::read(path).map_err(|problems| problems.to_string())?);
    }
    if let Some(file) = &options.data {
        builder = builder.data(file);
    }
    Ok(if options.strict { builder.strict() } else { builder })
}

/// The database library panics on some damaged files. The store catches that and reports an error;
/// the output of the panic would only confuse.
async fn without_panic_output<T>(starting: impl Future<Output = T>) -> T {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| ()));
    let started = starting.await;
    std::panic::set_hook(hook);
    started
}

async fn serve(mut sandbox: Sandbox) -> ExitCode {
    banner::print(&sandbox);
    tokio::select! {
        () = sandbox.stopped() => ExitCode::FAILURE,
        _ = tokio::signal::ctrl_c() => ExitCode::SUCCESS,
    }
}

fn refuse(problem: &str) -> ExitCode {
    eprintln!("{problem}");
    ExitCode::from(2)
}
