//! `Display` of errors: one line of limited length, without secrets.

use std::error::Error as _;
use std::fmt::{self, Display, Formatter, Write};

use super::bounded::Bounded;
use super::masked::shown;
use super::{Error, ErrorKind, Problem, Refusal};

/// How many bytes are printed in front of the call, which is always there.
const MAX_LENGTH: usize = 4000;

impl Display for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.what(&mut Bounded::new(formatter, MAX_LENGTH))?;
        self.place(formatter)
    }
}

impl Error {
    /// Prints what went wrong.
    fn what(&self, output: &mut Bounded<'_>) -> fmt::Result {
        match self.kind() {
            ErrorKind::Misconfigured(problems) => {
                output.write_str("invalid client configuration: ")?;
                list(output, problems)?;
                self.cause(output)
            }
            ErrorKind::Invalid(problems) => {
                output.write_str("not sent: ")?;
                list(output, problems)
            }
            ErrorKind::NotSent => {
                output.write_str("not sent")?;
                self.cause(output)
            }
            ErrorKind::OutcomeUnknown => {
                output.write_str("outcome unknown")?;
                self.cause(output)
            }
            ErrorKind::Refused(refusal) => refused(output, refusal),
            ErrorKind::Unrecognized(response) => write!(output, "outcome unknown: {response}"),
            ErrorKind::Undecodable(fault) => write!(output, "succeeded, but {fault}"),
        }
    }

    /// Prints the innermost source, which is the most specific one.
    fn cause(&self, output: &mut Bounded<'_>) -> fmt::Result {
        let Some(mut cause) = self.source() else {
            return Ok(());
        };
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        write!(output, ": {cause}")
    }

    /// Prints the call in parentheses.
    fn place(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Some(context) = &self.inner.context else {
            return Ok(());
        };
        write!(formatter, " ({}", context.operation)?;
        if matches!(self.kind(), ErrorKind::Undecodable(_)) {
            write!(formatter, " of {}", context.spec_version)?;
        }
        if !matches!(self.kind(), ErrorKind::Invalid(_)) {
            write!(formatter, ", request {}", context.request_id)?;
        }
        if context.attempts > 1 {
            write!(formatter, ", {} attempts", context.attempts)?;
        }
        if let Some(status) = self.status() {
            write!(formatter, ", HTTP {}", status.as_u16())?;
        }
        formatter.write_str(")")
    }
}

fn refused(output: &mut Bounded<'_>, refusal: &Refusal) -> fmt::Result {
    match &refusal.error_name {
        Some(name) => output.write_str(&shown(name.as_str(), &refusal.echoes))?,
        None => output.write_str("refused")?,
    }
    for text in refusal.message.iter().chain(&refusal.details) {
        if output.is_full() {
            break;
        }
        write!(output, ": {}", shown(text, &refusal.echoes))?;
    }
    Ok(())
}

fn list(output: &mut Bounded<'_>, problems: &[Problem]) -> fmt::Result {
    for (index, problem) in problems.iter().enumerate() {
        let separator = if index == 0 { "" } else { "; " };
        write!(output, "{separator}{problem}")?;
    }
    Ok(())
}
