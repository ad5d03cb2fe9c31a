//! Where a problem lies inside a message, such as `Payment.Amount.CurrencyCode`.
//!
//! A path holds field names of the specification and list indices, never a value. Deserialization
//! builds one only while an error is on its way up, so a message without errors pays nothing for it.

use std::fmt;

/// The path to the value that could not be deserialized.
#[derive(Debug)]
pub struct Path {
    /// The segments, innermost first; `None` if the caller does not need the path.
    segments: Option<Vec<Segment>>,
}

/// One segment of a path.
#[derive(Clone, Copy, Debug)]
pub enum Segment {
    /// A field, by its name in JSON.
    Field(&'static str),
    /// An item of a list.
    Index(usize),
}

impl Path {
    /// A path that records nothing, for callers that do not need it.
    pub const fn untracked() -> Self {
        Self { segments: None }
    }

    /// A path that can be printed after an error.
    #[cfg_attr(not(feature = "client"), allow(dead_code))]
    pub const fn tracked() -> Self {
        Self { segments: Some(Vec::new()) }
    }

    /// Puts a segment in front of those that are there.
    #[cold]
    pub(super) fn prepend(&mut self, segment: Segment) {
        if let Some(segments) = &mut self.segments {
            segments.push(segment);
        }
    }
}

impl Segment {
    /// Appends this segment to a path, with a dot where one is needed.
    pub(crate) fn write_to(self, output: &mut dyn fmt::Write, is_first: bool) -> fmt::Result {
        match self {
            Self::Field(name) if is_first => output.write_str(name),
            Self::Field(name) => write!(output, ".{name}"),
            Self::Index(index) => write!(output, "[{index}]"),
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, segment) in self.segments.iter().flatten().rev().enumerate() {
            segment.write_to(formatter, index == 0)?;
        }
        Ok(())
    }
}
