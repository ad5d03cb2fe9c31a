// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Batch in SpecVersion 1.28.

pub use crate::generated::shapes::batch_close_request::since_1_2::CloseRequest;
pub use crate::generated::shapes::batch_close_response::since_1_2::CloseResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of Batch.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct Batch<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> Batch<'a> {
    /// `POST /Payment/v1/Batch/Close`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.28/#Payment_v1_Batch_Close).
    ///
    /// Repeated only if it was not sent: it hands all captures so far to the acquirers, and a second
    /// one those made in between.
    ///
    /// If the outcome is unknown: look into the Backoffice or, from the next day on, into the
    /// transaction report.
    pub fn close(&self, request: &CloseRequest) -> Call<'a, CloseResponse> {
        Call::new(
                self.connection,
                Operation::post("Batch/Close", "/Payment/v1/Batch/Close")
                    .once(NextStep::LookAtReporting),
            )
            .body(request)
    }
}
