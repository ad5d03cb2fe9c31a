use crate::error::NextStep;

/// Whether carrying out an operation twice has the same effect as once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// It only reads, or a second request changes nothing.
    Idempotent,

    /// It moves money or creates something. The value says what to do if the outcome is unknown.
    NotIdempotent(NextStep),
}
