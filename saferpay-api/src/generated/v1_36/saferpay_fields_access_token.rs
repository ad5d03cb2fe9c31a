// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of SaferpayFieldsAccessToken in SpecVersion 1.36.

pub use crate::generated::shapes::saferpay_fields_access_token_create_access_token_request::since_1_21::CreateAccessTokenRequest;
pub use crate::generated::shapes::saferpay_fields_access_token_create_access_token_response::since_1_21::CreateAccessTokenResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of SaferpayFieldsAccessToken.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct SaferpayFieldsAccessToken<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> SaferpayFieldsAccessToken<'a> {
    /// `POST /rest/customers/{customerId}/terminals/{terminalId}/fields-access-tokens`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.36/#rest_customers_[customerId]_terminals_[terminalId]_fields-access-tokens).
    ///
    /// Repeated only if it was not sent: each one makes a token. One that is lost is in no page; it
    /// goes when all tokens of the terminal are deleted.
    ///
    /// If the outcome is unknown: begin anew, with a new request.
    pub fn create_access_token(
        &self,
        terminal_id: &str,
        request: &CreateAccessTokenRequest,
    ) -> Call<'a, CreateAccessTokenResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "SaferpayFieldsAccessToken/CreateAccessToken",
                        "/rest/customers/[customerId]/terminals/[terminalId]/fields-access-tokens",
                    )
                    .once(NextStep::StartOver),
            )
            .parameter("terminalId", terminal_id)
            .body(request)
    }
}
