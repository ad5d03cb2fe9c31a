// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! SpecVersion 1.16, as [published](https://saferpay.github.io/jsonapi/1.16/).
//!
//! Containers and value lists stand here, requests and responses in the module of their group.
//!
//! | operation | function |
//! | --- | --- |
//! | `POST /Payment/v1/PaymentPage/Initialize` | [`payment_page().initialize(..)`](payment_page/struct.PaymentPage.html#method.initialize) |
//! | `POST /Payment/v1/PaymentPage/Assert` | [`payment_page().assert(..)`](payment_page/struct.PaymentPage.html#method.assert) |
//! | `POST /Payment/v1/Transaction/Initialize` | [`transaction().initialize(..)`](transaction/struct.Transaction.html#method.initialize) |
//! | `POST /Payment/v1/Transaction/Authorize` | [`transaction().authorize(..)`](transaction/struct.Transaction.html#method.authorize) |
//! | `POST /Payment/v1/Transaction/QueryPaymentMeans` | [`transaction().query_payment_means(..)`](transaction/struct.Transaction.html#method.query_payment_means) |
//! | `POST /Payment/v1/Transaction/AdjustAmount` | [`transaction().adjust_amount(..)`](transaction/struct.Transaction.html#method.adjust_amount) |
//! | `POST /Payment/v1/Transaction/AuthorizeDirect` | [`transaction().authorize_direct(..)`](transaction/struct.Transaction.html#method.authorize_direct) |
//! | `POST /Payment/v1/Transaction/AuthorizeReferenced` | [`transaction().authorize_referenced(..)`](transaction/struct.Transaction.html#method.authorize_referenced) |
//! | `POST /Payment/v1/Transaction/Capture` | [`transaction().capture(..)`](transaction/struct.Transaction.html#method.capture) |
//! | `POST /Payment/v1/Transaction/MultipartCapture` | [`transaction().multipart_capture(..)`](transaction/struct.Transaction.html#method.multipart_capture) |
//! | `POST /Payment/v1/Transaction/AssertCapture` | [`transaction().assert_capture(..)`](transaction/struct.Transaction.html#method.assert_capture) |
//! | `POST /Payment/v1/Transaction/MultipartFinalize` | [`transaction().multipart_finalize(..)`](transaction/struct.Transaction.html#method.multipart_finalize) |
//! | `POST /Payment/v1/Transaction/Refund` | [`transaction().refund(..)`](transaction/struct.Transaction.html#method.refund) |
//! | `POST /Payment/v1/Transaction/AssertRefund` | [`transaction().assert_refund(..)`](transaction/struct.Transaction.html#method.assert_refund) |
//! | `POST /Payment/v1/Transaction/RefundDirect` | [`transaction().refund_direct(..)`](transaction/struct.Transaction.html#method.refund_direct) |
//! | `POST /Payment/v1/Transaction/Cancel` | [`transaction().cancel(..)`](transaction/struct.Transaction.html#method.cancel) |
//! | `POST /Payment/v1/Transaction/RedirectPayment` | [`transaction().redirect_payment(..)`](transaction/struct.Transaction.html#method.redirect_payment) |
//! | `POST /Payment/v1/Transaction/AssertRedirectPayment` | [`transaction().assert_redirect_payment(..)`](transaction/struct.Transaction.html#method.assert_redirect_payment) |
//! | `POST /Payment/v1/Transaction/Inquire` | [`transaction().inquire(..)`](transaction/struct.Transaction.html#method.inquire) |
//! | `POST /Payment/v1/Transaction/AlternativePayment` | [`transaction().alternative_payment(..)`](transaction/struct.Transaction.html#method.alternative_payment) |
//! | `POST /Payment/v1/Transaction/QueryAlternativePayment` | [`transaction().query_alternative_payment(..)`](transaction/struct.Transaction.html#method.query_alternative_payment) |
//! | `POST /Payment/v1/Alias/Insert` | [`alias().insert(..)`](alias/struct.Alias.html#method.insert) |
//! | `POST /Payment/v1/Alias/AssertInsert` | [`alias().assert_insert(..)`](alias/struct.Alias.html#method.assert_insert) |
//! | `POST /Payment/v1/Alias/InsertDirect` | [`alias().insert_direct(..)`](alias/struct.Alias.html#method.insert_direct) |
//! | `POST /Payment/v1/Alias/Update` | [`alias().update(..)`](alias/struct.Alias.html#method.update) |
//! | `POST /Payment/v1/Alias/Delete` | [`alias().delete(..)`](alias/struct.Alias.html#method.delete) |
//! | `POST /Payment/v1/Batch/Close` | [`batch().close(..)`](batch/struct.Batch.html#method.close) |
//! | `POST /Payment/v1/OmniChannel/InsertAlias` | [`omni_channel().insert_alias(..)`](omni_channel/struct.OmniChannel.html#method.insert_alias) |
//! | `POST /Payment/v1/OmniChannel/AcquireTransaction` | [`omni_channel().acquire_transaction(..)`](omni_channel/struct.OmniChannel.html#method.acquire_transaction) |
//! | `POST /rest/customers/{customerId}/terminals/{terminalId}/spg-offers` | [`secure_pay_gate().create_single_use_payment_link(..)`](secure_pay_gate/struct.SecurePayGate.html#method.create_single_use_payment_link) |

mod containers;
mod values;
pub mod payment_page;
pub mod transaction;
pub mod alias;
pub mod batch;
pub mod omni_channel;
pub mod secure_pay_gate;

pub use containers::*;
pub use values::*;

#[cfg(feature = "client")]
use crate::client::{ClientBuilder, Connection, VersionedClient};

/// The SpecVersion that this module speaks.
pub const SPEC_VERSION: &str = "1.16";

/// Calls Saferpay with SpecVersion 1.16. Cloning is cheap.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    connection: Connection,
}

#[cfg(feature = "client")]
impl Client {
    /// Begins a client: environment, customer id and credentials are needed.
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Calls what this crate does not model, by its path below the base address.
    ///
    /// `[customerId]` in the path is filled in. Credentials, headers and errors are those
    /// of any other call; for paths of the JSON API the `RequestHeader` is put in front
    /// of the body that [`json`](crate::client::Call::json) gives. An empty answer is
    /// `null`.
    pub fn raw(
        &self,
        method: crate::client::Method,
        path: &str,
    ) -> crate::client::Call<'_, serde_json::Value> {
        crate::client::Call::raw(&self.connection, method, path)
    }

    /// The operations of PaymentPage.
    #[must_use]
    pub fn payment_page(&self) -> payment_page::PaymentPage<'_> {
        payment_page::PaymentPage {
            connection: &self.connection,
        }
    }

    /// The operations of Transaction.
    #[must_use]
    pub fn transaction(&self) -> transaction::Transaction<'_> {
        transaction::Transaction {
            connection: &self.connection,
        }
    }

    /// The operations of Alias.
    #[must_use]
    pub fn alias(&self) -> alias::Alias<'_> {
        alias::Alias {
            connection: &self.connection,
        }
    }

    /// The operations of Batch.
    #[must_use]
    pub fn batch(&self) -> batch::Batch<'_> {
        batch::Batch {
            connection: &self.connection,
        }
    }

    /// The operations of OmniChannel.
    #[must_use]
    pub fn omni_channel(&self) -> omni_channel::OmniChannel<'_> {
        omni_channel::OmniChannel {
            connection: &self.connection,
        }
    }

    /// The operations of SecurePayGate.
    #[must_use]
    pub fn secure_pay_gate(&self) -> secure_pay_gate::SecurePayGate<'_> {
        secure_pay_gate::SecurePayGate {
            connection: &self.connection,
        }
    }
}

#[cfg(feature = "client")]
impl VersionedClient for Client {
    const SPEC_VERSION: &'static str = SPEC_VERSION;

    fn over(connection: Connection) -> Self {
        Self { connection }
    }
}
