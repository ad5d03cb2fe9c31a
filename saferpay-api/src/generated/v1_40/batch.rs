// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of Batch in SpecVersion 1.40.

pub use crate::generated::shapes::batch_close_request::since_1_2::CloseRequest;
pub use crate::generated::shapes::batch_close_response::since_1_2::CloseResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of Batch.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct Batch<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl Batch<'_> {
    /// Submits all captures of a terminal so far to the acquirers, for payout.
    ///
    /// You need it only to choose the time yourself: by default, Saferpay closes batches
    /// automatically. Before you call it, turn off automatic closure for the terminal in the
    /// Backoffice. Later captures wait for the next close, which you also have to request yourself
    /// while automatic closure is off.
    ///
    /// If there is no response, look in the Backoffice. A second close also includes the captures made
    /// in the meantime.
    ///
    /// Common errors:
    ///
    /// - [`PERMISSION_DENIED`]: the terminal does not belong to the customer.
    /// - [`ACTION_NOT_SUPPORTED`]: this call cannot close the batch of this terminal.
    ///
    /// `POST /Payment/v1/Batch/Close`
    ///
    /// See the [specification](https://saferpay.github.io/jsonapi/1.40/#Payment_v1_Batch_Close).
    ///
    /// Sent again only if it did not reach Saferpay: it submits all captures so far to the acquirers,
    /// and a second request those made in between.
    ///
    /// If the outcome is unknown, look in the Backoffice or, from the next day on, in the transaction
    /// report. See the guide to [retries](crate::guide::retries).
    ///
    /// [`ACTION_NOT_SUPPORTED`]: crate::error::ErrorName::ActionNotSupported
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    #[cfg_attr(doc, doc = include_str!("../shapes/batch_close_request/since_1_2.md"))]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_40::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_40::batch::CloseRequest;
    ///
    /// client.batch().close(&CloseRequest::new("10000102")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Batch/Close")]
    #[inline]
    pub fn close(&self, request: &CloseRequest) -> Call<CloseResponse> {
        let operation = Operation::post("Batch/Close", "/Payment/v1/Batch/Close")
            .not_idempotent(NextStep::LookAtReporting);
        Call::new(self.connection, operation).body(request)
    }
}
