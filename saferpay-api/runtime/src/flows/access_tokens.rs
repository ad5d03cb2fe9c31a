//! Creates and deletes the access tokens for Saferpay Fields.

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
use crate::ids::{AccessToken, TerminalId};
use crate::input::Input;
use crate::record::Record;

/// Access tokens with which web pages show the input fields of Saferpay Fields.
#[cfg_attr(not(doctest), doc = include_str!("examples/access_tokens.md"))]
pub trait AccessTokens: Calls<Create, Response: Record> + Calls<Delete, Response = ()> {
    /// Creates a token for pages at these URLs, which must be https.
    fn create_access_token(
        &self,
        terminal_id: impl Into<TerminalId>,
        description: impl Into<String>,
        source_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Flow<Self, Create, OneCall<[String; 1], AccessToken>> {
        let mut inputs = Inputs::new().with(Input::Description, description);
        let urls = source_urls.into_iter().map(Into::into).collect();
        inputs.set(Input::SourceUrls, InputValue::Texts(urls));
        Flow::new(self, inputs, OneCall::new([String::from(terminal_id.into())]))
    }

    /// Deletes a token. Pages that use it stop working.
    fn delete_access_token(
        &self,
        terminal_id: impl Into<TerminalId>,
        access_token: impl Into<AccessToken>,
    ) -> Flow<Self, Delete, OneCallWithoutResponse<[String; 2]>> {
        let path = [terminal_id.into().into(), access_token.into().into()];
        Flow::new(self, Inputs::new(), OneCallWithoutResponse::new(path))
    }
}

impl FromResponse for AccessToken {
    fn from_response(facts: &Facts, _: Details<'_>) -> Option<Self> {
        facts.fact(Fact::AccessToken).map(Self::from)
    }
}
