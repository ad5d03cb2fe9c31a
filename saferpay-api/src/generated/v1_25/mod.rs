// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! SpecVersion 1.25, as [published](https://saferpay.github.io/jsonapi/1.25/).
//!
//! Containers and value lists stand here, requests and responses in the module of their group.
//!
//! | operation | function |
//! | --- | --- |
//! | `POST /Payment/v1/PaymentPage/Initialize` | [`payment_page().initialize(..)`](payment_page::PaymentPage::initialize) |
//! | `POST /Payment/v1/PaymentPage/Assert` | [`payment_page().assert(..)`](payment_page::PaymentPage::assert) |
//! | `POST /Payment/v1/Transaction/Initialize` | [`transaction().initialize(..)`](transaction::Transaction::initialize) |
//! | `POST /Payment/v1/Transaction/Authorize` | [`transaction().authorize(..)`](transaction::Transaction::authorize) |
//! | `POST /Payment/v1/Transaction/QueryPaymentMeans` | [`transaction().query_payment_means(..)`](transaction::Transaction::query_payment_means) |
//! | `POST /Payment/v1/Transaction/AdjustAmount` | [`transaction().adjust_amount(..)`](transaction::Transaction::adjust_amount) |
//! | `POST /Payment/v1/Transaction/AuthorizeDirect` | [`transaction().authorize_direct(..)`](transaction::Transaction::authorize_direct) |
//! | `POST /Payment/v1/Transaction/AuthorizeReferenced` | [`transaction().authorize_referenced(..)`](transaction::Transaction::authorize_referenced) |
//! | `POST /Payment/v1/Transaction/Capture` | [`transaction().capture(..)`](transaction::Transaction::capture) |
//! | `POST /Payment/v1/Transaction/MultipartCapture` | [`transaction().multipart_capture(..)`](transaction::Transaction::multipart_capture) |
//! | `POST /Payment/v1/Transaction/AssertCapture` | [`transaction().assert_capture(..)`](transaction::Transaction::assert_capture) |
//! | `POST /Payment/v1/Transaction/MultipartFinalize` | [`transaction().multipart_finalize(..)`](transaction::Transaction::multipart_finalize) |
//! | `POST /Payment/v1/Transaction/Refund` | [`transaction().refund(..)`](transaction::Transaction::refund) |
//! | `POST /Payment/v1/Transaction/AssertRefund` | [`transaction().assert_refund(..)`](transaction::Transaction::assert_refund) |
//! | `POST /Payment/v1/Transaction/RefundDirect` | [`transaction().refund_direct(..)`](transaction::Transaction::refund_direct) |
//! | `POST /Payment/v1/Transaction/Cancel` | [`transaction().cancel(..)`](transaction::Transaction::cancel) |
//! | `POST /Payment/v1/Transaction/RedirectPayment` | [`transaction().redirect_payment(..)`](transaction::Transaction::redirect_payment) |
//! | `POST /Payment/v1/Transaction/AssertRedirectPayment` | [`transaction().assert_redirect_payment(..)`](transaction::Transaction::assert_redirect_payment) |
//! | `POST /Payment/v1/Transaction/Inquire` | [`transaction().inquire(..)`](transaction::Transaction::inquire) |
//! | `POST /Payment/v1/Transaction/AlternativePayment` | [`transaction().alternative_payment(..)`](transaction::Transaction::alternative_payment) |
//! | `POST /Payment/v1/Transaction/QueryAlternativePayment` | [`transaction().query_alternative_payment(..)`](transaction::Transaction::query_alternative_payment) |
//! | `POST /Payment/v1/Alias/Insert` | [`alias().insert(..)`](alias::Alias::insert) |
//! | `POST /Payment/v1/Alias/AssertInsert` | [`alias().assert_insert(..)`](alias::Alias::assert_insert) |
//! | `POST /Payment/v1/Alias/InsertDirect` | [`alias().insert_direct(..)`](alias::Alias::insert_direct) |
//! | `POST /Payment/v1/Alias/Update` | [`alias().update(..)`](alias::Alias::update) |
//! | `POST /Payment/v1/Alias/Delete` | [`alias().delete(..)`](alias::Alias::delete) |
//! | `POST /Payment/v1/Batch/Close` | [`batch().close(..)`](batch::Batch::close) |
//! | `POST /Payment/v1/OmniChannel/InsertAlias` | [`omni_channel().insert_alias(..)`](omni_channel::OmniChannel::insert_alias) |
//! | `POST /Payment/v1/OmniChannel/AcquireTransaction` | [`omni_channel().acquire_transaction(..)`](omni_channel::OmniChannel::acquire_transaction) |
//! | `POST /rest/customers/{customerId}/terminals/{terminalId}/fields-access-tokens` | [`saferpay_fields_access_token().create_access_token(..)`](saferpay_fields_access_token::SaferpayFieldsAccessToken::create_access_token) |
//! | `POST /rest/customers/{customerId}/terminals/{terminalId}/spg-offers` | [`secure_pay_gate().create_single_use_payment_link(..)`](secure_pay_gate::SecurePayGate::create_single_use_payment_link) |
//! | `GET /rest/customers/{customerId}/terminals/{terminalId}/payment-methods` | [`terminals().get_payment_methods(..)`](terminals::Terminals::get_payment_methods) |

mod containers;
mod values;
pub mod payment_page;
pub mod transaction;
pub mod alias;
pub mod batch;
pub mod omni_channel;
pub mod saferpay_fields_access_token;
pub mod secure_pay_gate;
pub mod terminals;

pub use containers::*;
pub use values::*;

#[cfg(feature = "client")]
use crate::client::{ClientBuilder, Connection, VersionedClient};

/// The SpecVersion that this module speaks.
pub const SPEC_VERSION: &str = "1.25";

/// Calls Saferpay with SpecVersion 1.25. Cloning is cheap.
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

    /// The operations of SaferpayFieldsAccessToken.
    #[must_use]
    pub fn saferpay_fields_access_token(
        &self,
    ) -> saferpay_fields_access_token::SaferpayFieldsAccessToken<'_> {
        saferpay_fields_access_token::SaferpayFieldsAccessToken {
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

    /// The operations of Terminals.
    #[must_use]
    pub fn terminals(&self) -> terminals::Terminals<'_> {
        terminals::Terminals {
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
