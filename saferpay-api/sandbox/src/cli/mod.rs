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
mod options;
mod signal;
mod wait;

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::accounts::Accounts;
use crate::tls::{TlsError, TlsIdentity};
use crate::{Sandbox, SandboxBuilder};

pub use options::{Options, QuirkSwitch};

/// Runs a sandbox until Ctrl-C or SIGTERM. Prints its address and accounts once it is ready, or the
/// reason why it cannot start.
pub async fn run(options: &Options) -> ExitCode {
    if let Some(url) = &options.wait_ready {
        return match wait::until_ready(url).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(problem) => {
                eprintln!("{problem}");
                ExitCode::FAILURE
            }
        };
    }
    let (builder, authority) = match builder(options) {
        Ok(configured) => configured,
        Err(problem) => return refuse(&problem),
    };
    match without_panic_output(builder.start()).await {
        Err(error) => refuse(&error.to_string()),
        Ok(sandbox) => serve(sandbox, options, authority.as_ref()).await,
    }
}

/// The configured sandbox, and the file of the authority that signed its certificate, if it made one.
fn builder(options: &Options) -> Result<(SandboxBuilder, Option<PathBuf>), String> {
    let mut builder = Sandbox::builder()
        .listen(options.listen)
        .port(options.port)
        .seed(options.seed)
        .notification_targets(options.notification_targets);
    if let Some(accounts) = accounts(&options.accounts)? {
        builder = builder.accounts(accounts);
    }
    if let Some(url) = &options.public_url {
        builder = builder.public_url(url);
    }
    for (path, set) in [
        (&options.data, SandboxBuilder::data as fn(SandboxBuilder, PathBuf) -> SandboxBuilder),
        (&options.record, SandboxBuilder::record),
        (&options.replay, SandboxBuilder::replay),
    ] {
        if let Some(path) = path {
            builder = set(builder, path.clone());
        }
    }
    if options.strict {
        builder = builder.strict();
    }
    for QuirkSwitch { name, on } in &options.quirks {
        builder = builder.quirk(name, *on);
    }
    for name in &options.without_rules {
        builder = builder.without_rule(name);
    }
    let Some(identity) = identity(options).map_err(|error| error.to_string())? else {
        return Ok((builder, None));
    };
    let authority = identity.authority_pem().map(keep_authority).transpose()?;
    Ok((builder.tls(identity), authority))
}

/// The accounts of all files together; `built-in` selects the built-in ones.
fn accounts(files: &[PathBuf]) -> Result<Option<Accounts>, String> {
    if files.is_empty() {
        return Ok(None);
    }
    let mut all = Accounts::default();
    for file in files {
        let more = if file.as_os_str() == "built-in" {
            Accounts::built_in()
        } else {
            Accounts::read(file).map_err(|problems| problems.to_string())?
        };
        all = all.with(more);
    }
    Ok(Some(all))
}

/// The certificate to serve HTTPS with, if it was requested.
fn identity(options: &Options) -> Result<Option<TlsIdentity>, TlsError> {
    if let (Some(certificate), Some(key)) = (&options.tls_cert, &options.tls_key) {
        return TlsIdentity::from_files(certificate, key).map(Some);
    }
    if !options.tls_self_signed {
        return Ok(None);
    }
    let public = options.public_url.as_deref().and_then(|url| url.split_once("://"));
    let host = public.map(|(_, host)| host.split([':', '/']).next().unwrap_or(host).to_owned());
    let listen = (!options.listen.is_unspecified()).then(|| options.listen.to_string());
    let names: Vec<String> = host.into_iter().chain(listen).collect();
    TlsIdentity::self_signed(&names).map(Some)
}

/// Writes the certificate of the authority to a file, for clients that have to trust it.
fn keep_authority(pem: &str) -> Result<PathBuf, String> {
    let file = std::env::temp_dir().join(format!("saferpay-sandbox-ca-{}.pem", std::process::id()));
    // A killed sandbox can have left a file of this name. A link that somebody else put there is not followed.
    let _ = std::fs::remove_file(&file);
    File::create_new(&file)
        .and_then(|mut created| created.write_all(pem.as_bytes()))
        .map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(file)
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

async fn serve(mut sandbox: Sandbox, options: &Options, authority: Option<&PathBuf>) -> ExitCode {
    // A program that has read the address can end the sandbox at once.
    let ended = signal::listen();
    banner::print(&sandbox, options.port == 0, authority.map(PathBuf::as_path));
    let code = tokio::select! {
        () = sandbox.stopped() => ExitCode::FAILURE,
        () = ended => ExitCode::SUCCESS,
    };
    if let Some(file) = authority {
        // It is of no use without the sandbox.
        let _ = std::fs::remove_file(file);
    }
    code
}

fn refuse(problem: &str) -> ExitCode {
    eprintln!("{problem}");
    ExitCode::from(2)
}
