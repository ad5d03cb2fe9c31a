//! Creates and deletes the access tokens for Saferpay Fields.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::flow::Flow;
use super::inputs::{InputValue, Inputs};
use super::messages::{Details, FromResponse};
use super::operations::{
    Calls, SaferpayFieldsAccessTokenCreateAccessToken as Create,
    SaferpayFieldsAccessTokenDeleteAccessToken as Delete,
};
use super::send::{OneCall, OneCallWithoutResponse};
use crate::answers::find::FactSource as _;
use crate::answers::{Fact, Facts};
use crate::input::Input;
use crate::record::Record;

/// Access tokens with which web pages show the input fields of Saferpay Fields.
#[cfg_attr(not(doctest), doc = include_str!("examples/fields_tokens.md"))]
pub trait FieldsTokens: Calls<Create, Response: Record> + Calls<Delete, Response = ()> {
    /// Creates a token for pages at these URLs, which must be https.
    fn create_fields_token(
        &self,
        terminal_id: impl Into<String>,
        description: impl Into<String>,
        source_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Flow<Self, Create, OneCall<[String; 1], FieldsToken>> {
        let mut inputs = Inputs::new().with(Input::Description, description);
        let urls = source_urls.into_iter().map(Into::into).collect();
        inputs.set(Input::SourceUrls, InputValue::Texts(urls));
        Flow::new(self, inputs, OneCall::new([terminal_id.into()]))
    }

    /// Deletes a token. Pages that use it stop working.
    fn delete_fields_token(
        &self,
        terminal_id: impl Into<String>,
        access_token: impl Into<String>,
    ) -> Flow<Self, Delete, OneCallWithoutResponse<[String; 2]>> {
        let path = [terminal_id.into(), access_token.into()];
        Flow::new(self, Inputs::new(), OneCallWithoutResponse::new(path))
    }
}

/// An access token. `Debug` masks it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
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
