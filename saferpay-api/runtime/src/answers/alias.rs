use super::find::{self, FactSource};
use super::{Answer, Fact};
use crate::error::ErrorName;
use crate::ids::AliasId;

/// A response with an alias, by which a payment method can be charged again.
///
/// Only generated responses implement this trait.
pub trait AliasAnswer: Answer {
    /// The ID of the alias, wherever it is in the response. `None` if no alias was requested, or if
    /// the registration failed.
    fn alias_id(&self) -> Option<AliasId> {
        FactSource::alias_id(self.as_record()).map(AliasId::from)
    }

    /// Why the registration of the alias failed. The payment itself may have succeeded
    /// nevertheless.
    fn registration_failure(&self) -> Option<RegistrationFailure> {
        let response = self.as_record();
        (response.fact(Fact::AliasRegistered) == Some("false")).then(|| RegistrationFailure {
            error_name: find::text(response, "RegistrationResult.Error.ErrorName").map(ErrorName::from),
            message: find::text(response, "RegistrationResult.Error.ErrorMessage").map(str::to_owned),
        })
    }
}

/// Why the registration of an alias failed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegistrationFailure {
    /// The name of the error, if there is one.
    pub error_name: Option<ErrorName>,

    /// A message for developers, if there is one.
    pub message: Option<String>,
}
