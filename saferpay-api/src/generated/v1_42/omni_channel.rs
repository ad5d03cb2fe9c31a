// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of OmniChannel in SpecVersion 1.42.

pub use crate::generated::shapes::omni_channel_insert_alias_request::since_1_8::InsertAliasRequest;
pub use crate::generated::shapes::omni_channel_insert_alias_response::since_1_40::InsertAliasResponse;
pub use crate::generated::shapes::omni_channel_acquire_transaction_request::since_1_8::AcquireTransactionRequest;
pub use crate::generated::shapes::omni_channel_acquire_transaction_response::since_1_40::AcquireTransactionResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of OmniChannel.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct OmniChannel<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> OmniChannel<'a> {
    /// `POST /Payment/v1/OmniChannel/InsertAlias`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.42/#Payment_v1_OmniChannel_InsertAlias).
    ///
    /// Repeated only if it was not sent: a second one makes a second alias, or is refused because the
    /// first one was made.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    pub fn insert_alias(
        &self,
        request: &InsertAliasRequest,
    ) -> Call<'a, InsertAliasResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "OmniChannel/InsertAlias",
                        "/Payment/v1/OmniChannel/InsertAlias",
                    )
                    .once(NextStep::LookAtReporting),
            )
            .body(request)
    }

    /// `POST /Payment/v1/OmniChannel/AcquireTransaction`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.42/#Payment_v1_OmniChannel_AcquireTransaction).
    ///
    /// Repeated only if it was not sent: each one can reserve or take the payer's money. The first one
    /// may have done so.
    ///
    /// If the outcome is unknown: ask `Transaction/Inquire`, by the transaction id or, where there is
    /// none yet, by the order id.
    pub fn acquire_transaction(
        &self,
        request: &AcquireTransactionRequest,
    ) -> Call<'a, AcquireTransactionResponse> {
        Call::new(
                self.connection,
                Operation::post(
                        "OmniChannel/AcquireTransaction",
                        "/Payment/v1/OmniChannel/AcquireTransaction",
                    )
                    .once(NextStep::Inquire),
            )
            .body(request)
    }
}
