//! `Display` of errors: one line without secrets.

use std::error::Error as _;
use std::fmt::{self, Display, Formatter, Write as _};

use super::masked::masked;
use super::{Error, ErrorKind, Problem, Refusal};

impl Display for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self.kind() {
            ErrorKind::Misconfigured(problems) => {
                formatter.write_str("invalid client configuration: ")?;
                list(formatter, problems)?;
                self.cause(formatter)?;
            }
            ErrorKind::Invalid(problems) => {
                formatter.write_str("not sent: ")?;
                list(formatter, problems)?;
            }
            ErrorKind::NotSent => {
                formatter.write_str("not sent")?;
                self.cause(formatter)?;
            }
            ErrorKind::OutcomeUnknown => {
                formatter.write_str("outcome unknown")?;
                self.cause(formatter)?;
            }
            ErrorKind::Refused(refusal) => refused(formatter, refusal)?,
            ErrorKind::Unrecognized(response) => {
                formatter.write_str("outcome unknown: ")?;
                write!(OneLine(formatter), "{response}")?;
            }
            ErrorKind::Undecodable(fault) => {
                write!(formatter, "succeeded, but {fault}")?;
            }
        }
        self.place(formatter)
    }
}

impl Error {
    /// Prints the innermost source, which is the most specific one.
    fn cause(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Some(mut cause) = self.source() else {
            return Ok(());
        };
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        write!(OneLine(formatter), ": {cause}")
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

fn refused(formatter: &mut Formatter<'_>, refusal: &Refusal) -> fmt::Result {
    let mut line = OneLine(formatter);
    match &refusal.error_name {
        Some(name) => line.write_str(&masked(name.as_str()))?,
        None => line.write_str("refused")?,
    }
    for text in refusal.message.iter().chain(&refusal.details) {
        write!(line, ": {}", masked(text))?;
    }
    Ok(())
}

fn list(formatter: &mut Formatter<'_>, problems: &[Problem]) -> fmt::Result {
    for (index, problem) in problems.iter().enumerate() {
        let separator = if index == 0 { "" } else { "; " };
        write!(formatter, "{separator}{problem}")?;
    }
    Ok(())
}

/// Replaces control characters, so that foreign text cannot break the line.
struct OneLine<'a, 'f>(&'a mut Formatter<'f>);

impl fmt::Write for OneLine<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for part in text.split_inclusive(char::is_control) {
            match part.strip_suffix(char::is_control) {
                Some(plain) => write!(self.0, "{plain} ")?,
                None => self.0.write_str(part)?,
            }
        }
        Ok(())
    }
}
