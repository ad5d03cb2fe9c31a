use crate::error::NextStep;

/// Whether an operation can do harm when it is carried out twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// It reads, or its second time changes nothing any more.
    Idempotent,

    /// It moves money or makes something. Holds what to do if the outcome is unknown.
    NotIdempotent(NextStep),
}
