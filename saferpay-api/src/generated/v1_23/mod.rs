// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! SpecVersion 1.23, as [published](https://saferpay.github.io/jsonapi/1.23/).
//!
//! Containers and value lists stand here, requests and responses in the module of their group.
//!
//! | function | operation |
//! | --- | --- |
//! | [`payment_page().initialize(..)`](payment_page/struct.PaymentPage.html#method.initialize)<br>Opens a payment page at Saferpay, where the payer chooses how to pay and enters the card. | `POST /Payment/v1/PaymentPage/Initialize` |
//! | [`payment_page().assert(..)`](payment_page/struct.PaymentPage.html#method.assert)<br>Tells, from server to server, how a payment on the payment page went. | `POST /Payment/v1/PaymentPage/Assert` |
//! | [`transaction().initialize(..)`](transaction/struct.Transaction.html#method.initialize)<br>Begins a card payment on pages of your own, with 3-D Secure where the card asks for it. | `POST /Payment/v1/Transaction/Initialize` |
//! | [`transaction().authorize(..)`](transaction/struct.Transaction.html#method.authorize)<br>Reserves the money of a payment that `Transaction/Initialize` began. | `POST /Payment/v1/Transaction/Authorize` |
//! | [`transaction().query_payment_means(..)`](transaction/struct.Transaction.html#method.query_payment_means)<br>Reads which card and address the payer chose in the wallet, before the payment is authorized. | `POST /Payment/v1/Transaction/QueryPaymentMeans` |
//! | [`transaction().adjust_amount(..)`](transaction/struct.Transaction.html#method.adjust_amount)<br>Changes the amount of a payment that is begun and not yet authorized. | `POST /Payment/v1/Transaction/AdjustAmount` |
//! | [`transaction().authorize_direct(..)`](transaction/struct.Transaction.html#method.authorize_direct)<br>Charges an alias, a card or a bank account in one call, without sending the payer anywhere. | `POST /Payment/v1/Transaction/AuthorizeDirect` |
//! | [`transaction().authorize_referenced(..)`](transaction/struct.Transaction.html#method.authorize_referenced)<br>Charges again what an earlier payment was made with: the next payment of a series. | `POST /Payment/v1/Transaction/AuthorizeReferenced` |
//! | [`transaction().capture(..)`](transaction/struct.Transaction.html#method.capture)<br>Takes the money of an authorized payment, or pays out an authorized refund. | `POST /Payment/v1/Transaction/Capture` |
//! | [`transaction().multipart_capture(..)`](transaction/struct.Transaction.html#method.multipart_capture)<br>Takes one part of an authorized payment, for instance one parcel or one seller of a basket. | `POST /Payment/v1/Transaction/MultipartCapture` |
//! | [`transaction().assert_capture(..)`](transaction/struct.Transaction.html#method.assert_capture)<br>Tells whether a capture that was pending has gone through. | `POST /Payment/v1/Transaction/AssertCapture` |
//! | [`transaction().multipart_finalize(..)`](transaction/struct.Transaction.html#method.multipart_finalize)<br>Says that no more parts of a payment will be captured. | `POST /Payment/v1/Transaction/MultipartFinalize` |
//! | [`transaction().refund(..)`](transaction/struct.Transaction.html#method.refund)<br>Pays back a captured payment, or a part of it, to the means of payment it came from. | `POST /Payment/v1/Transaction/Refund` |
//! | [`transaction().assert_refund(..)`](transaction/struct.Transaction.html#method.assert_refund)<br>Tells whether a refund that was pending has gone through. | `POST /Payment/v1/Transaction/AssertRefund` |
//! | [`transaction().refund_direct(..)`](transaction/struct.Transaction.html#method.refund_direct)<br>Pays money to a card, an alias or a bank account, without referring to any payment. | `POST /Payment/v1/Transaction/RefundDirect` |
//! | [`transaction().cancel(..)`](transaction/struct.Transaction.html#method.cancel)<br>Lets the money of an authorized payment go, or gives up a refund that is not captured. | `POST /Payment/v1/Transaction/Cancel` |
//! | [`transaction().redirect_payment(..)`](transaction/struct.Transaction.html#method.redirect_payment)<br>Begins a payment on the page of another provider, such as PostFinance or PayPal. | `POST /Payment/v1/Transaction/RedirectPayment` |
//! | [`transaction().assert_redirect_payment(..)`](transaction/struct.Transaction.html#method.assert_redirect_payment)<br>Tells how a payment begun by `Transaction/RedirectPayment` went. | `POST /Payment/v1/Transaction/AssertRedirectPayment` |
//! | [`transaction().inquire(..)`](transaction/struct.Transaction.html#method.inquire)<br>Reads how a transaction stands, by its id or by your order id. | `POST /Payment/v1/Transaction/Inquire` |
//! | [`transaction().alternative_payment(..)`](transaction/struct.Transaction.html#method.alternative_payment)<br>Begins a payment that the payer confirms in an app of the bank, without a page of Saferpay. | `POST /Payment/v1/Transaction/AlternativePayment` |
//! | [`transaction().query_alternative_payment(..)`](transaction/struct.Transaction.html#method.query_alternative_payment)<br>Tells how a payment begun by `Transaction/AlternativePayment` went. | `POST /Payment/v1/Transaction/QueryAlternativePayment` |
//! | [`alias().insert(..)`](alias/struct.Alias.html#method.insert)<br>Registers a payer's card or account as an alias, on a form of Saferpay and without a payment. | `POST /Payment/v1/Alias/Insert` |
//! | [`alias().assert_insert(..)`](alias/struct.Alias.html#method.assert_insert)<br>Tells, from server to server, whether a registration by `Alias/Insert` went through, and its alias. | `POST /Payment/v1/Alias/AssertInsert` |
//! | [`alias().insert_direct(..)`](alias/struct.Alias.html#method.insert_direct)<br>Registers card data that you hold yourself as an alias, in one call and without the payer. | `POST /Payment/v1/Alias/InsertDirect` |
//! | [`alias().update(..)`](alias/struct.Alias.html#method.update)<br>Changes how long an alias is kept, and the expiry date of its card. | `POST /Payment/v1/Alias/Update` |
//! | [`alias().delete(..)`](alias/struct.Alias.html#method.delete)<br>Deletes an alias, so that it can be charged no more. | `POST /Payment/v1/Alias/Delete` |
//! | [`batch().close(..)`](batch/struct.Batch.html#method.close)<br>Hands all captures of a terminal so far to the acquirers, for payout. | `POST /Payment/v1/Batch/Close` |
//! | [`omni_channel().insert_alias(..)`](omni_channel/struct.OmniChannel.html#method.insert_alias)<br>Registers the card of a payment made at a card terminal in a shop as an alias. | `POST /Payment/v1/OmniChannel/InsertAlias` |
//! | [`omni_channel().acquire_transaction(..)`](omni_channel/struct.OmniChannel.html#method.acquire_transaction)<br>Takes over a payment made at a card terminal in a shop, to go on with it here. | `POST /Payment/v1/OmniChannel/AcquireTransaction` |
//! | [`saferpay_fields_access_token().create_access_token(..)`](saferpay_fields_access_token/struct.SaferpayFieldsAccessToken.html#method.create_access_token)<br>Makes the token with which a web page of yours may show Saferpay Fields. | `POST /rest/customers/{customerId}/terminals/{terminalId}/fields-access-tokens` |
//! | [`secure_pay_gate().create_single_use_payment_link(..)`](secure_pay_gate/struct.SecurePayGate.html#method.create_single_use_payment_link)<br>Makes a link under which somebody pays one amount, for mails, chats, invoices or the telephone. | `POST /rest/customers/{customerId}/terminals/{terminalId}/spg-offers` |
//! | [`terminals().get_payment_methods(..)`](terminals/struct.Terminals.html#method.get_payment_methods)<br>Lists the means of payment and wallets that a terminal takes. | `GET /rest/customers/{customerId}/terminals/{terminalId}/payment-methods` |

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
pub const SPEC_VERSION: &str = "1.23";

/// Calls Saferpay with SpecVersion 1.23. Cloning is cheap.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    connection: Connection,
}

#[cfg(feature = "client")]
impl Client {
    /// Begins a client: environment, customer id and credentials are needed.
    #[inline]
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
    #[inline]
    pub fn raw(
        &self,
        method: crate::client::Method,
        path: &str,
    ) -> crate::client::Call<'_, serde_json::Value> {
        crate::client::Call::raw(&self.connection, method, path)
    }

    /// The operations of PaymentPage.
    #[inline]
    #[must_use]
    pub fn payment_page(&self) -> payment_page::PaymentPage<'_> {
        payment_page::PaymentPage {
            connection: &self.connection,
        }
    }

    /// The operations of Transaction.
    #[inline]
    #[must_use]
    pub fn transaction(&self) -> transaction::Transaction<'_> {
        transaction::Transaction {
            connection: &self.connection,
        }
    }

    /// The operations of Alias.
    #[inline]
    #[must_use]
    pub fn alias(&self) -> alias::Alias<'_> {
        alias::Alias {
            connection: &self.connection,
        }
    }

    /// The operations of Batch.
    #[inline]
    #[must_use]
    pub fn batch(&self) -> batch::Batch<'_> {
        batch::Batch {
            connection: &self.connection,
        }
    }

    /// The operations of OmniChannel.
    #[inline]
    #[must_use]
    pub fn omni_channel(&self) -> omni_channel::OmniChannel<'_> {
        omni_channel::OmniChannel {
            connection: &self.connection,
        }
    }

    /// The operations of SaferpayFieldsAccessToken.
    #[inline]
    #[must_use]
    pub fn saferpay_fields_access_token(
        &self,
    ) -> saferpay_fields_access_token::SaferpayFieldsAccessToken<'_> {
        saferpay_fields_access_token::SaferpayFieldsAccessToken {
            connection: &self.connection,
        }
    }

    /// The operations of SecurePayGate.
    #[inline]
    #[must_use]
    pub fn secure_pay_gate(&self) -> secure_pay_gate::SecurePayGate<'_> {
        secure_pay_gate::SecurePayGate {
            connection: &self.connection,
        }
    }

    /// The operations of Terminals.
    #[inline]
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
    #[inline]
    fn over(connection: Connection) -> Self {
        Self { connection }
    }
}

#[cfg(feature = "client")]
crate::flows::flows!(capture settle checkout register_card);
