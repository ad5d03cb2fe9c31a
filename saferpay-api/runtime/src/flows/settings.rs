//! The settings of the calls of a flow: their setters, and how a client gets them.

use super::operations::Sealed;
use crate::client::CallSettings;
use crate::error::Error;

/// Adds the setters to a type with the field `settings: Option<CallSettings>`.
macro_rules! setters {
    ([$($generics:tt)*] $name:ty) => {
        impl<$($generics)*> $name {
            /// Sets the IDs of the requests, which are random by default: this text, a hyphen and the
            /// number of the call within the flow, such as `order-7-1` and `order-7-2`.
            ///
            /// The IDs appear in errors and in Saferpay's log, and must be new for every request. They
            /// are not idempotency keys. The text has 1 to 42 letters, digits, dots, colons, hyphens
            /// and underscores. If it has others, nothing is sent.
            pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
                self.settings.get_or_insert_default().request_id(request_id.into());
                self
            }

            /// Sends all requests of the flow without validating them first: see
            /// [`Call::without_validation`](crate::client::Call::without_validation).
            pub fn without_validation(mut self) -> Self {
                self.settings.get_or_insert_default().skip_validation();
                self
            }

            /// Allows values that the version does not know in all requests of the flow: see
            /// [`Call::allow_unknown_values`](crate::client::Call::allow_unknown_values).
            pub fn allow_unknown_values(mut self) -> Self {
                self.settings.get_or_insert_default().allow_unknown_values();
                self
            }

            /// Retries each request of the flow by this policy instead of the client's: see
            /// [`Call::retry`](crate::client::Call::retry). A request that moves money is never retried
            /// if it may have been sent.
            pub fn retry(mut self, policy: impl $crate::retry::RetryPolicy) -> Self {
                self.settings.get_or_insert_default().retry(policy);
                self
            }

            /// Limits how long each attempt of each request may take, not the whole flow: see
            /// [`Call::timeout`](crate::client::Call::timeout).
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.settings.get_or_insert_default().timeout(timeout);
                self
            }
        }
    };
}

pub(super) use setters;

/// The client with settings, which must be valid: a flow must not find out between two calls.
pub(super) fn applied<C: Sealed>(settings: &CallSettings, client: &C) -> Result<C, Error> {
    let problems = settings.problems();
    if !problems.is_empty() {
        return Err(Error::flow_not_started(problems));
    }
    Ok(client.clone().with_call_settings(settings.clone()))
}
