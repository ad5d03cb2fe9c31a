//! Creates and deletes the access tokens for Saferpay Fields.

use std::fmt;

use serde_json::{Value, json};

use super::{Details, FromResponse, sealed};
use crate::answers::find::FactSource as _;
use crate::answers::{Fact, Facts};
use crate::client::Call;

/// Access tokens with which web pages show the input fields of Saferpay Fields.
pub trait FieldsTokens: sealed::Sealed {
    #[doc(hidden)]
    fn call_create(&self, terminal_id: &str, fields: Value) -> Call<FieldsToken>;
    #[doc(hidden)]
    fn call_delete(&self, terminal_id: &str, token: &str) -> Call<()>;

    /// Creates a token for pages at these URLs, which must be https.
    fn create_fields_token(
        &self,
        terminal_id: &str,
        description: &str,
        source_urls: &[&str],
    ) -> Call<FieldsToken> {
        self.call_create(terminal_id, json!({ "Description": description, "SourceUrls": source_urls }))
    }

    /// Deletes a token. Pages that use it stop working.
    fn delete_fields_token(&self, terminal_id: &str, access_token: &str) -> Call<()> {
        self.call_delete(terminal_id, access_token)
    }
}

/// An access token. `Debug` masks it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldsToken {
    /// The token.
    pub access_token: String,
}

impl FromResponse for FieldsToken {
    fn from_response(facts: &Facts, _: Details<'_>) -> Option<Self> {
        Some(Self { access_token: facts.fact(Fact::AccessToken)?.to_owned() })
    }
}

impl fmt::Debug for FieldsToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("FieldsToken").finish_non_exhaustive()
    }
}

/// Implements the flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! fields_tokens {
    () => {
        impl $crate::flows::FieldsTokens for Client {
            #[inline]
            fn call_create(
                &self,
                terminal_id: &str,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<$crate::flows::FieldsToken> {
                self.saferpay_fields_access_token()
                    .create_access_token(terminal_id, &$crate::flows::messages::request(fields))
                    .decode_as()
            }

            #[inline]
            fn call_delete(&self, terminal_id: &str, token: &str) -> $crate::client::Call<()> {
                self.saferpay_fields_access_token().delete_access_token(terminal_id, token)
            }
        }
    };
}
