//! How a command ends.

use std::process::ExitCode;

/// The exit codes of all commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// The command did its work, and found nothing that it should fail on.
    Success,
    /// The command did its work, and found what it should fail on.
    Found,
}

impl Exit {
    /// The exit code of a command that could not do its work.
    pub(crate) const FAILURE: u8 = 2;
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Success => Self::SUCCESS,
            Exit::Found => Self::FAILURE,
        }
    }
}
