//! The engine: what a Saferpay stores, and how it decides. It has no I/O, no clock and no threads.
//! Each call passes the time, and the same seed gives the same ids.
//!
//! The data is in `rows`; the other modules are the operations on it, and the `match` below says
//! which operation is where.
//!
//! Answers have the fields of all versions; the layer above reduces them to one version. The
//! behavior follows recordings and documentation. Where there are none, a comment says "assumed".

mod alias;
mod alternative_payment;
mod amount;
mod authorization;
mod authorize_direct;
mod batch;
mod cancel;
mod capture;
mod cards;
mod dcc;
mod errors;
mod expiry;
mod failure;
mod fields;
mod ids;
mod inquiry;
mod installments;
mod invoice;
mod license;
mod method_names;
mod multipart;
mod notify;
mod omni_channel;
mod overview;
mod payer;
mod payment_link;
mod payment_method;
mod payment_page;
mod payment_response;
mod persistence;
mod read;
mod redirect_payment;
mod reference;
mod refund;
mod report;
mod rows;
mod shape;
mod state;
mod table;
mod terminal;
#[cfg(test)]
#[allow(clippy::result_large_err, reason = "what is refused is looked at once")]
mod tests;
mod three_ds;
mod transaction;
mod transaction_table;

use jiff::Timestamp;
use serde_json::Value;

use self::state::OperationResult;
use crate::api_error::ApiError;
use crate::call::Call;

pub use amount::{Amount, Currency};
pub use cards::{CardOutcome, Scheme, TEST_CARDS, TestCard};
pub use failure::{Condition, Failure};
pub use method_names::display_name;
pub use overview::{PayerResult, PaymentLinkLimits, PaymentLinkSummary, TransactionSummary};
pub use payer::{PayerError, PayerStep, PaymentView, ViewKind, ViewStep};
pub use payment_method::{CardInput, Instrument, PaymentMethodError};
pub use persistence::LoadError;
pub use rows::notification::{Delivery, Notification, NotificationKind};
pub use rows::payment_link::PaymentLinkAddresses;
pub use state::Engine;
pub use table::RowChange;

impl Engine {
    /// Carries out a call.
    ///
    /// # Errors
    ///
    /// If the call is refused. Nothing has changed then, except what the error says.
    #[allow(clippy::result_large_err, reason = "a refusal is rare, and is taken apart at once")]
    pub fn answer(&mut self, call: &Call, now: Timestamp) -> Result<Value, ApiError> {
        self.drop_expired(now);
        self.dispatch(call, now).map_err(|refused| *refused)
    }

    fn dispatch(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        match &*call.operation {
            "PaymentPage/Initialize" => self.payment_page_initialize(call, now),
            "PaymentPage/Assert" => self.payment_page_assert(call, now),
            "Transaction/Initialize" => self.transaction_initialize(call, now),
            "Transaction/QueryPaymentMeans" => self.query_payment_means(call, now),
            "Transaction/AdjustAmount" => self.adjust_amount(call, now),
            "Transaction/Authorize" => self.transaction_authorize(call, now),
            "Transaction/AuthorizeDirect" => self.authorize_direct(call, now),
            "Transaction/AuthorizeReferenced" => self.authorize_referenced(call, now),
            "Transaction/Capture" => self.capture(call, now),
            "Transaction/MultipartCapture" => self.multipart_capture(call, now),
            "Transaction/AssertCapture" => self.assert_capture(call, now),
            "Transaction/MultipartFinalize" => self.multipart_finalize(call, now),
            "Transaction/Refund" => self.refund(call, now),
            "Transaction/AssertRefund" => self.assert_refund(call, now),
            "Transaction/RefundDirect" => self.refund_direct(call, now),
            "Transaction/Cancel" => self.cancel(call, now),
            "Transaction/Inquire" => self.inquire(call, now),
            "Transaction/RedirectPayment" => self.redirect_payment(call, now),
            "Transaction/AssertRedirectPayment" => self.assert_redirect_payment(call, now),
            "Transaction/AlternativePayment" => self.alternative_payment(call, now),
            "Transaction/QueryAlternativePayment" => self.query_alternative_payment(call, now),
            "Transaction/DccInquiry" => self.dcc_inquiry(call, now),
            "Alias/Insert" => self.alias_insert(call, now),
            "Alias/AssertInsert" => self.alias_assert_insert(call, now),
            "Alias/InsertDirect" => self.alias_insert_direct(call, now),
            "Alias/Update" => self.alias_update(call, now),
            "Alias/Delete" => self.alias_delete(call, now),
            "Alias/Inquire" => self.alias_inquire(call, now),
            "Batch/Close" => self.batch_close(call, now),
            "OmniChannel/InsertAlias" => self.omni_channel_insert_alias(call, now),
            "OmniChannel/AcquireTransaction" => self.omni_channel_acquire(call, now),
            "SecurePayGate/CreateSingleUsePaymentLink" => self.create_payment_link(call, now),
            "SecurePayGate/GetSingleUsePaymentLink" => self.get_payment_link(call, now),
            "SecurePayGate/DeleteSingleUsePaymentLink" => self.delete_payment_link(call, now),
            "SaferpayFieldsAccessToken/CreateAccessToken" => self.create_access_token(call),
            "SaferpayFieldsAccessToken/DeleteAccessToken" => self.delete_access_token(call),
            "SaferpayFieldsAccessToken/DeleteAccessTokens" => self.delete_access_tokens(call),
            "Licensing/GetCustomerLicense" | "Licensing/GetCustomerLicenseConfiguration" => {
                self.license(call)
            }
            "PaymentPageConfig/GetConfigurations" => self.payment_page_configurations(call),
            "Terminals/GetTerminals" => self.terminals(call),
            "Terminals/GetTerminal" => self.terminal_info(call),
            "Terminals/GetPaymentMethods" => self.payment_methods(call),
            "TransactionReporting/GetTransactions" => self.transaction_report(call, now),
            other => Err(errors::unknown_operation(other)),
        }
    }
}
