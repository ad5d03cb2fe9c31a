// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! SpecVersion 1.44, as [published](https://saferpay.github.io/jsonapi/1.44/).
//!
//! This module contains the client, containers and value lists. Requests and responses are in the
//! module of their group.
//!
//! | operation | what it is for |
//! | --- | --- |
//! | [<code>payment_<wbr>page()<wbr>.initialize(..)</code>](payment_page/struct.PaymentPage.html#method.initialize)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/PaymentPage<wbr>/Initialize</code> | Creates a payment page at Saferpay, where the payer selects a payment method and enters the card. |
//! | [<code>payment_<wbr>page()<wbr>.assert(..)</code>](payment_page/struct.PaymentPage.html#method.assert)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/PaymentPage<wbr>/Assert</code> | Returns, from server to server, the outcome of a payment on the payment page. |
//! | [<code>transaction()<wbr>.initialize(..)</code>](transaction/struct.Transaction.html#method.initialize)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/Initialize</code> | Begins a card payment on your own pages, with 3-D Secure where the card requires it. |
//! | [<code>transaction()<wbr>.authorize(..)</code>](transaction/struct.Transaction.html#method.authorize)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/Authorize</code> | Reserves the money of a payment that <code>Transaction<wbr>/Initialize</code> began. |
//! | [<code>transaction()<wbr>.authorize_<wbr>direct(..)</code>](transaction/struct.Transaction.html#method.authorize_direct)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/AuthorizeDirect</code> | Charges an alias, a card or a bank account in one call, without a redirect of the payer. |
//! | [<code>transaction()<wbr>.authorize_<wbr>referenced(..)</code>](transaction/struct.Transaction.html#method.authorize_referenced)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/AuthorizeReferenced</code> | Charges the payment method of an earlier payment again: the next payment of a series. |
//! | [<code>transaction()<wbr>.capture(..)</code>](transaction/struct.Transaction.html#method.capture)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/Capture</code> | Collects the money of an authorized payment, or pays out an authorized refund. |
//! | [<code>transaction()<wbr>.multipart_<wbr>capture(..)</code>](transaction/struct.Transaction.html#method.multipart_capture)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/MultipartCapture</code> | Captures one part of an authorized payment, for instance one parcel or one seller of a basket. |
//! | [<code>transaction()<wbr>.assert_<wbr>capture(..)</code>](transaction/struct.Transaction.html#method.assert_capture)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/AssertCapture</code> | Returns whether a pending capture has been completed. |
//! | [<code>transaction()<wbr>.multipart_<wbr>finalize(..)</code>](transaction/struct.Transaction.html#method.multipart_finalize)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/MultipartFinalize</code> | Declares that you will not capture any more parts of a payment. |
//! | [<code>transaction()<wbr>.refund(..)</code>](transaction/struct.Transaction.html#method.refund)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/Refund</code> | Refunds a captured payment, or a part of it, to the payment method that was charged. |
//! | [<code>transaction()<wbr>.assert_<wbr>refund(..)</code>](transaction/struct.Transaction.html#method.assert_refund)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/AssertRefund</code> | Returns whether a pending refund has been completed. |
//! | [<code>transaction()<wbr>.refund_<wbr>direct(..)</code>](transaction/struct.Transaction.html#method.refund_direct)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/RefundDirect</code> | Pays money to a card or another payment method, without a reference to a payment. |
//! | [<code>transaction()<wbr>.cancel(..)</code>](transaction/struct.Transaction.html#method.cancel)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/Cancel</code> | Releases the money of an authorized payment, or cancels a refund that is not captured. |
//! | [<code>transaction()<wbr>.redirect_<wbr>payment(..)</code>](transaction/struct.Transaction.html#method.redirect_payment)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/RedirectPayment</code> | Begins a payment on the page of another provider, such as PostFinance. |
//! | [<code>transaction()<wbr>.assert_<wbr>redirect_<wbr>payment(..)</code>](transaction/struct.Transaction.html#method.assert_redirect_payment)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/AssertRedirectPayment</code> | Returns the outcome of a payment that <code>Transaction<wbr>/RedirectPayment</code> began. |
//! | [<code>transaction()<wbr>.inquire(..)</code>](transaction/struct.Transaction.html#method.inquire)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/Inquire</code> | Returns the state of a transaction, by its ID or by your order ID. |
//! | [<code>transaction()<wbr>.alternative_<wbr>payment(..)</code>](transaction/struct.Transaction.html#method.alternative_payment)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/AlternativePayment</code> | Begins a payment that the payer confirms in a banking app, without a page of Saferpay. |
//! | [<code>transaction()<wbr>.query_<wbr>alternative_<wbr>payment(..)</code>](transaction/struct.Transaction.html#method.query_alternative_payment)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Transaction<wbr>/QueryAlternativePayment</code> | Returns the outcome of a payment that <code>Transaction<wbr>/AlternativePayment</code> began. |
//! | [<code>alias()<wbr>.insert(..)</code>](alias/struct.Alias.html#method.insert)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Alias<wbr>/Insert</code> | Registers a payer's card or account as an alias, on a form of Saferpay and without a payment. |
//! | [<code>alias()<wbr>.assert_<wbr>insert(..)</code>](alias/struct.Alias.html#method.assert_insert)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Alias<wbr>/AssertInsert</code> | Returns, from server to server, whether a registration by <code>Alias<wbr>/Insert</code> succeeded, and its alias. |
//! | [<code>alias()<wbr>.insert_<wbr>direct(..)</code>](alias/struct.Alias.html#method.insert_direct)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Alias<wbr>/InsertDirect</code> | Registers card data that you hold yourself as an alias, in one call and without the payer. |
//! | [<code>alias()<wbr>.update(..)</code>](alias/struct.Alias.html#method.update)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Alias<wbr>/Update</code> | Changes how long an alias is stored, and the expiry date of its card. |
//! | [<code>alias()<wbr>.delete(..)</code>](alias/struct.Alias.html#method.delete)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Alias<wbr>/Delete</code> | Deletes an alias, so that it can no longer be charged. |
//! | [<code>alias()<wbr>.inquire(..)</code>](alias/struct.Alias.html#method.inquire)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Alias<wbr>/Inquire</code> | Reads the data stored under an alias, such as the expiry date of a card that the issuer has renewed. |
//! | [<code>batch()<wbr>.close(..)</code>](batch/struct.Batch.html#method.close)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/Batch<wbr>/Close</code> | Submits all captures of a terminal so far to the acquirers, for payout. |
//! | [<code>omni_<wbr>channel()<wbr>.insert_<wbr>alias(..)</code>](omni_channel/struct.OmniChannel.html#method.insert_alias)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/OmniChannel<wbr>/InsertAlias</code> | Registers the card of a payment made at a card terminal in a shop as an alias. |
//! | [<code>omni_<wbr>channel()<wbr>.acquire_<wbr>transaction(..)</code>](omni_channel/struct.OmniChannel.html#method.acquire_transaction)<br><code>POST <wbr>/Payment<wbr>/v1<wbr>/OmniChannel<wbr>/AcquireTransaction</code> | Imports a payment made at a card terminal in a shop, to continue it here. |
//! | [<code>licensing()<wbr>.get_<wbr>customer_<wbr>license(..)</code>](licensing/struct.Licensing.html#method.get_customer_license)<br><code>GET <wbr>/rest<wbr>/customers<wbr>/{customerId}<wbr>/license</code> | Returns the package and the features that the customer has licensed. |
//! | [<code>licensing()<wbr>.get_<wbr>customer_<wbr>license_<wbr>configuration(..)</code>](licensing/struct.Licensing.html#method.get_customer_license_configuration)<br><code>GET <wbr>/rest<wbr>/customers<wbr>/{customerId}<wbr>/license-configuration</code> | Returns the package and the features that the customer has licensed, under an older URL. |
//! | [<code>saferpay_<wbr>fields_<wbr>access_<wbr>token()<wbr>.create_<wbr>access_<wbr>token(..)</code>](saferpay_fields_access_token/struct.SaferpayFieldsAccessToken.html#method.create_access_token)<br><code>POST <wbr>/rest<wbr>/customers<wbr>/{customerId}<wbr>/terminals<wbr>/{terminalId}<wbr>/fields-access-tokens</code> | Creates the token that allows your web page to display Saferpay Fields. |
//! | [<code>saferpay_<wbr>fields_<wbr>access_<wbr>token()<wbr>.delete_<wbr>access_<wbr>token(..)</code>](saferpay_fields_access_token/struct.SaferpayFieldsAccessToken.html#method.delete_access_token)<br><code>DELETE <wbr>/rest<wbr>/customers<wbr>/{customerId}<wbr>/terminals<wbr>/{terminalId}<wbr>/fields-access-tokens<wbr>/{accessToken}</code> | Deletes one access token for Saferpay Fields, so that no page can use it anymore. |
//! | [<code>secure_<wbr>pay_<wbr>gate()<wbr>.create_<wbr>single_<wbr>use_<wbr>payment_<wbr>link(..)</code>](secure_pay_gate/struct.SecurePayGate.html#method.create_single_use_payment_link)<br><code>POST <wbr>/rest<wbr>/customers<wbr>/{customerId}<wbr>/terminals<wbr>/{terminalId}<wbr>/spg-offers</code> | Creates a link with which a payer pays one amount, for emails, chats, invoices or phone orders. |
//! | [<code>secure_<wbr>pay_<wbr>gate()<wbr>.get_<wbr>single_<wbr>use_<wbr>payment_<wbr>link(..)</code>](secure_pay_gate/struct.SecurePayGate.html#method.get_single_use_payment_link)<br><code>GET <wbr>/rest<wbr>/customers<wbr>/{customerId}<wbr>/terminals<wbr>/{terminalId}<wbr>/spg-offers<wbr>/{offerId}</code> | Returns whether a payment link is still open, and which transaction paid it. |
//! | [<code>secure_<wbr>pay_<wbr>gate()<wbr>.delete_<wbr>single_<wbr>use_<wbr>payment_<wbr>link(..)</code>](secure_pay_gate/struct.SecurePayGate.html#method.delete_single_use_payment_link)<br><code>DELETE <wbr>/rest<wbr>/customers<wbr>/{customerId}<wbr>/terminals<wbr>/{terminalId}<wbr>/spg-offers<wbr>/{offerId}</code> | Closes a payment link before it expires, so that it can no longer be opened. |
//! | [<code>terminals()<wbr>.get_<wbr>terminal(..)</code>](terminals/struct.Terminals.html#method.get_terminal)<br><code>GET <wbr>/rest<wbr>/customers<wbr>/{customerId}<wbr>/terminals<wbr>/{terminalId}</code> | Returns one terminal, with the payment methods and wallets that it accepts. |
//! | [<code>terminals()<wbr>.get_<wbr>payment_<wbr>methods(..)</code>](terminals/struct.Terminals.html#method.get_payment_methods)<br><code>GET <wbr>/rest<wbr>/customers<wbr>/{customerId}<wbr>/terminals<wbr>/{terminalId}<wbr>/payment-methods</code> | Lists the payment methods and wallets that a terminal accepts. |
//! | [<code>terminals()<wbr>.get_<wbr>terminals(..)</code>](terminals/struct.Terminals.html#method.get_terminals)<br><code>GET <wbr>/rest<wbr>/customers<wbr>/{customerId}<wbr>/terminals</code> | Lists the customer's terminals, with the payment methods that each accepts. |

mod containers;
mod values;
pub mod payment_page;
pub mod transaction;
pub mod alias;
pub mod batch;
pub mod omni_channel;
pub mod licensing;
pub mod saferpay_fields_access_token;
pub mod secure_pay_gate;
pub mod terminals;

pub use containers::*;
pub use values::*;

#[cfg(feature = "client")]
use crate::client::{ClientBuilder, Connection, VersionedClient};

/// The SpecVersion of this module.
pub const SPEC_VERSION: &str = "1.44";

/// Calls Saferpay with SpecVersion 1.44.
///
/// Build a client once and share it: cloning is cheap, and connections stay open.
///
/// # Example
///
/// ```
/// # fn example() -> Result<(), saferpay_api::error::Error> {
/// use saferpay_api::client::{Credentials, Environment};
/// use saferpay_api::v1_44::Client;
///
/// let client = Client::builder()
///     .environment(Environment::Test)
///     .customer_id("245294")
///     .credentials(Credentials::basic("API_245294_00000001", "the password"))
///     .build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Debug)]
pub struct Client {
    connection: Connection,
}

#[cfg(feature = "client")]
impl Client {
    /// Builds a client. It needs an environment, a customer ID and credentials.
    #[inline]
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Calls an operation that this crate does not have, by its path below the base URL.
    ///
    /// The client replaces `[customerId]` in the path. Credentials, headers and errors are those
    /// of all calls. For paths of the JSON API, the client adds the
    /// [`RequestHeader`](crate::header::RequestHeader) to the body that you set with
    /// [`json`](crate::client::Call::json). An empty response is `null`.
    #[inline]
    pub fn raw(
        &self,
        method: crate::client::Method,
        path: &str,
    ) -> crate::client::Call<serde_json::Value> {
        crate::client::Call::raw(&self.connection, method, path)
    }

    /// The operations of PaymentPage: [`initialize`](payment_page::PaymentPage::initialize),
    /// [`assert`](payment_page::PaymentPage::assert).
    #[inline]
    #[must_use]
    pub fn payment_page(&self) -> payment_page::PaymentPage<'_> {
        payment_page::PaymentPage {
            connection: &self.connection,
        }
    }

    /// The operations of Transaction: [`initialize`](transaction::Transaction::initialize),
    /// [`authorize`](transaction::Transaction::authorize),
    /// [`authorize_direct`](transaction::Transaction::authorize_direct),
    /// [`authorize_referenced`](transaction::Transaction::authorize_referenced),
    /// [`capture`](transaction::Transaction::capture),
    /// [`multipart_capture`](transaction::Transaction::multipart_capture),
    /// [`assert_capture`](transaction::Transaction::assert_capture),
    /// [`multipart_finalize`](transaction::Transaction::multipart_finalize),
    /// [`refund`](transaction::Transaction::refund),
    /// [`assert_refund`](transaction::Transaction::assert_refund),
    /// [`refund_direct`](transaction::Transaction::refund_direct),
    /// [`cancel`](transaction::Transaction::cancel),
    /// [`redirect_payment`](transaction::Transaction::redirect_payment),
    /// [`assert_redirect_payment`](transaction::Transaction::assert_redirect_payment),
    /// [`inquire`](transaction::Transaction::inquire),
    /// [`alternative_payment`](transaction::Transaction::alternative_payment),
    /// [`query_alternative_payment`](transaction::Transaction::query_alternative_payment).
    #[inline]
    #[must_use]
    pub fn transaction(&self) -> transaction::Transaction<'_> {
        transaction::Transaction {
            connection: &self.connection,
        }
    }

    /// The operations of Alias: [`insert`](alias::Alias::insert),
    /// [`assert_insert`](alias::Alias::assert_insert), [`insert_direct`](alias::Alias::insert_direct),
    /// [`update`](alias::Alias::update), [`delete`](alias::Alias::delete),
    /// [`inquire`](alias::Alias::inquire).
    #[inline]
    #[must_use]
    pub fn alias(&self) -> alias::Alias<'_> {
        alias::Alias {
            connection: &self.connection,
        }
    }

    /// The operations of Batch: [`close`](batch::Batch::close).
    #[inline]
    #[must_use]
    pub fn batch(&self) -> batch::Batch<'_> {
        batch::Batch {
            connection: &self.connection,
        }
    }

    /// The operations of OmniChannel: [`insert_alias`](omni_channel::OmniChannel::insert_alias),
    /// [`acquire_transaction`](omni_channel::OmniChannel::acquire_transaction).
    #[inline]
    #[must_use]
    pub fn omni_channel(&self) -> omni_channel::OmniChannel<'_> {
        omni_channel::OmniChannel {
            connection: &self.connection,
        }
    }

    /// The operations of Licensing:
    /// [`get_customer_license`](licensing::Licensing::get_customer_license),
    /// [`get_customer_license_configuration`](licensing::Licensing::get_customer_license_configuration).
    #[inline]
    #[must_use]
    pub fn licensing(&self) -> licensing::Licensing<'_> {
        licensing::Licensing {
            connection: &self.connection,
        }
    }

    /// The operations of SaferpayFieldsAccessToken:
    /// [`create_access_token`](saferpay_fields_access_token::SaferpayFieldsAccessToken::create_access_token),
    /// [`delete_access_token`](saferpay_fields_access_token::SaferpayFieldsAccessToken::delete_access_token).
    #[inline]
    #[must_use]
    pub fn saferpay_fields_access_token(
        &self,
    ) -> saferpay_fields_access_token::SaferpayFieldsAccessToken<'_> {
        saferpay_fields_access_token::SaferpayFieldsAccessToken {
            connection: &self.connection,
        }
    }

    /// The operations of SecurePayGate:
    /// [`create_single_use_payment_link`](secure_pay_gate::SecurePayGate::create_single_use_payment_link),
    /// [`get_single_use_payment_link`](secure_pay_gate::SecurePayGate::get_single_use_payment_link),
    /// [`delete_single_use_payment_link`](secure_pay_gate::SecurePayGate::delete_single_use_payment_link).
    #[inline]
    #[must_use]
    pub fn secure_pay_gate(&self) -> secure_pay_gate::SecurePayGate<'_> {
        secure_pay_gate::SecurePayGate {
            connection: &self.connection,
        }
    }

    /// The operations of Terminals: [`get_terminal`](terminals::Terminals::get_terminal),
    /// [`get_payment_methods`](terminals::Terminals::get_payment_methods),
    /// [`get_terminals`](terminals::Terminals::get_terminals).
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
    fn from_connection(connection: Connection) -> Self {
        Self { connection }
    }
}

#[cfg(feature = "client")]
saferpay_runtime::impl_flows! {
    [
        Inquire Capture Pending Settle Refunds Checkout
        RegisterCard ChargeAlias ChargeReferenced PayWithFields PaymentLinks AccessTokens
        License Terminals
    ]
    AliasAssertInsert: alias assert_insert [] (alias::AssertInsertRequest) alias::AssertInsertResponse;
    AliasInsert: alias insert [] (alias::InsertRequest) alias::InsertResponse;
    LicensingGetCustomerLicense: licensing get_customer_license [] () licensing::GetCustomerLicenseResponse;
    PaymentPageAssert: payment_page assert [] (payment_page::AssertRequest) payment_page::AssertResponse;
    PaymentPageInitialize: payment_page initialize [] (payment_page::InitializeRequest) payment_page::InitializeResponse;
    SaferpayFieldsAccessTokenCreateAccessToken: saferpay_fields_access_token create_access_token [terminal_id] (saferpay_fields_access_token::CreateAccessTokenRequest) saferpay_fields_access_token::CreateAccessTokenResponse;
    SaferpayFieldsAccessTokenDeleteAccessToken: saferpay_fields_access_token delete_access_token [terminal_id access_token] () ();
    SecurePayGateCreateSingleUsePaymentLink: secure_pay_gate create_single_use_payment_link [terminal_id] (secure_pay_gate::CreateSingleUsePaymentLinkRequest) secure_pay_gate::CreateSingleUsePaymentLinkResponse;
    SecurePayGateDeleteSingleUsePaymentLink: secure_pay_gate delete_single_use_payment_link [terminal_id offer_id] () ();
    SecurePayGateGetSingleUsePaymentLink: secure_pay_gate get_single_use_payment_link [terminal_id offer_id] () secure_pay_gate::GetSingleUsePaymentLinkResponse;
    TerminalsGetTerminal: terminals get_terminal [terminal_id] () terminals::GetTerminalResponse;
    TerminalsGetTerminals: terminals get_terminals [] () terminals::GetTerminalsResponse;
    TransactionAssertCapture: transaction assert_capture [] (transaction::AssertCaptureRequest) transaction::AssertCaptureResponse;
    TransactionAssertRefund: transaction assert_refund [] (transaction::AssertRefundRequest) transaction::AssertRefundResponse;
    TransactionAuthorize: transaction authorize [] (transaction::AuthorizeRequest) transaction::AuthorizeResponse;
    TransactionAuthorizeDirect: transaction authorize_direct [] (transaction::AuthorizeDirectRequest) transaction::AuthorizeDirectResponse;
    TransactionAuthorizeReferenced: transaction authorize_referenced [] (transaction::AuthorizeReferencedRequest) transaction::AuthorizeReferencedResponse;
    TransactionCancel: transaction cancel [] (transaction::CancelRequest) transaction::CancelResponse;
    TransactionCapture: transaction capture [] (transaction::CaptureRequest) transaction::CaptureResponse;
    TransactionInitialize: transaction initialize [] (transaction::InitializeRequest) transaction::InitializeResponse;
    TransactionInquire: transaction inquire [] (transaction::InquireRequest) transaction::InquireResponse;
    TransactionRefund: transaction refund [] (transaction::RefundRequest) transaction::RefundResponse;
}
