//! The options of the program.

use std::fmt::Write as _;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::str::FromStr;

use crate::notifications::NotificationTargets;
use crate::quirks::Quirks;

/// The options of the sandbox.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// The address to listen on; 0.0.0.0 is reachable from other machines and containers.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), value_name = "ADDRESS")]
    pub listen: IpAddr,
    /// The port; 0 uses a free one, and prints the address alone on the first line.
    #[arg(long, default_value_t = 4711)]
    pub port: u16,
    /// The address that links lead to, if it is not where clients send their requests.
    #[arg(long, value_name = "URL")]
    pub public_url: Option<String>,
    /// Serves HTTPS with the certificate chain in this PEM file.
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// The private key of the certificate, in a PEM file.
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
    /// Serves HTTPS with a certificate made for this machine, and prints where its authority is.
    #[arg(long, conflicts_with = "tls_cert")]
    pub tls_self_signed: bool,
    /// A TOML file with customers and terminals, instead of the built-in ones. Can be repeated;
    /// `built-in` keeps the built-in ones.
    #[arg(long, value_name = "FILE")]
    pub accounts: Vec<PathBuf>,
    /// Keeps the state in this database file.
    #[arg(long, value_name = "FILE")]
    pub data: Option<PathBuf>,
    /// Refuses requests that Saferpay tolerates, such as unknown fields, and numbers for text.
    #[arg(long)]
    pub strict: bool,
    /// Switches one quirk. Can be repeated.
    #[arg(long = "quirk", value_name = "NAME=on|off", long_help = quirk_help())]
    pub quirks: Vec<QuirkSwitch>,
    /// Does not check a rule that the specification states in a sentence. Can be repeated. The message of a
    /// refusal and the documentation of the SDK name the rules.
    #[arg(long = "without-rule", value_name = "NAME")]
    pub without_rules: Vec<String>,
    /// The addresses that notifications can reach.
    #[arg(long, value_enum, default_value = "any")]
    pub notification_targets: NotificationTargets,
    /// Records what programs send and receive in a HAR file, with secrets masked.
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// Answers from a HAR file instead of simulating payments.
    #[arg(long, value_name = "FILE")]
    pub replay: Option<PathBuf>,
    /// The seed for random values, such as IDs.
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    pub seed: u64,
    /// Waits until the sandbox at this address is ready, for at most 30 seconds, and starts none.
    #[arg(long, value_name = "URL", exclusive = true)]
    pub wait_ready: Option<String>,
}

/// A quirk to switch: `help=on`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuirkSwitch {
    /// The name of the quirk.
    pub name: String,
    /// Whether it is on.
    pub on: bool,
}

impl FromStr for QuirkSwitch {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (name, state) = text.split_once('=').ok_or("expected NAME=on or NAME=off")?;
        let on = match state {
            "on" => true,
            "off" => false,
            other => return Err(format!("`{other}` is not a state; expected on or off")),
        };
        Quirks::default().set(name, on).map_err(|error| error.to_string())?;
        Ok(Self { name: name.to_owned(), on })
    }
}

/// The list of quirks, as `--help` shows it.
fn quirk_help() -> String {
    let mut text = "Switches one quirk. Can be repeated. The quirks, on by default unless noted:".to_owned();
    for quirk in Quirks::ALL {
        let note = if quirk.default { "" } else { " (off)" };
        // Writing to a `String` cannot fail.
        let _ = write!(text, "\n- {}{note}:{}", quirk.name, quirk.description);
    }
    text
}
