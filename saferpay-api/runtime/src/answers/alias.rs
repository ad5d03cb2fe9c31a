use super::{Answer, find};
use crate::error::ErrorName;

/// An answer that tells of an alias, by which a means of payment can be charged again.
///
/// Generated responses have it, and nothing else.
pub trait AliasAnswer: Answer {
    /// The id of the alias, wherever in the answer it stands. `None` if none was asked for, or
    /// if it could not be registered.
    fn alias_id(&self) -> Option<&str> {
        find::alias_id(self.as_record())
    }

    /// Why the alias was not registered, if that was tried and failed. The payment that it was
    /// tried with may have succeeded all the same.
    fn registration_failure(&self) -> Option<RegistrationFailure> {
        find::registration_failure(self.as_record())
    }
}

/// Why an alias was not registered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegistrationFailure {
    /// The reason by name, if one is told.
    pub error_name: Option<ErrorName>,

    /// The reason in words for developers, if told.
    pub message: Option<String>,
}
