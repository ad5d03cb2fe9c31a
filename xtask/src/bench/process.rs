//! Runs programs, and measures them.

use std::ffi::OsStr;
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use saferpay_spec::problem::Problems;
use wait4::Wait4 as _;

use crate::cargo::forget_package;

/// The time and memory of a program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Needed {
    pub(crate) seconds: f64,
    /// The processor time of the program and its children.
    pub(crate) processor: f64,
    /// The peak memory of the program or of any child process: for `cargo build`
    /// of one crate, that is the compiler.
    pub(crate) bytes: f64,
}

/// A program with its arguments, in a folder.
pub(crate) fn program<S: AsRef<OsStr>>(name: impl AsRef<OsStr>, arguments: &[S], folder: &Path) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    // Settings of the environment would change the measurement.
    command.env("CARGO_INCREMENTAL", "0").env_remove("CARGO_PROFILE_DEV_DEBUG").env_remove("RUSTFLAGS");
    forget_package(&mut command);
    command
}

/// Runs it to its end. If it fails, the error contains its output.
pub(crate) fn measure(command: &mut Command) -> Result<Needed, Problems> {
    let shown = shown(command);
    let failed = |error: std::io::Error| Problems::one(&shown, error.to_string());
    let errors = tempfile::tempfile().map_err(failed)?;
    let mut read = errors.try_clone().map_err(failed)?;
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(errors).spawn().map_err(failed)?;
    let end = child.wait4().map_err(failed)?;
    let seconds = start.elapsed().as_secs_f64();
    if !end.status.success() {
        use std::io::Seek as _;
        let mut text = String::new();
        let _ = read.rewind().and_then(|()| read.read_to_string(&mut text));
        return Err(Problems::one(shown, format!("failed: {}", text.trim())));
    }
    #[expect(clippy::cast_precision_loss, reason = "no memory is that large")]
    let bytes = end.rusage.maxrss as f64;
    let processor = (end.rusage.utime + end.rusage.stime).as_secs_f64();
    Ok(Needed { seconds, processor, bytes })
}

/// Runs it, and returns both its outputs.
pub(crate) fn output(command: &mut Command) -> Result<String, Problems> {
    let shown = shown(command);
    let output = command.output().map_err(|error| Problems::one(&shown, error.to_string()))?;
    let text =
        [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    if output.status.success() {
        Ok(text)
    } else {
        Err(Problems::one(shown, format!("failed: {}", text.trim())))
    }
}

/// Whether this program is installed.
pub(crate) fn is_there(name: &str) -> bool {
    Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
