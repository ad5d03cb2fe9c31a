//! Runs cargo from a command that cargo itself runs.

use std::process::Command;

/// The cargo that runs this command.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    forget_package(&mut cargo);
    cargo
}

/// Removes the variables that describe the package of this command. Some build scripts watch them: cargo
/// would build these packages again, and once more without `cargo xtask`.
pub(crate) fn forget_package(cargo: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let known = name.to_string_lossy();
        if known.starts_with("CARGO_MANIFEST_") || known.starts_with("CARGO_PKG_") {
            cargo.env_remove(name);
        }
    }
}
