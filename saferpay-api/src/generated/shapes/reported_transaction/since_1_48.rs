// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use serde_json::Value;
use crate::generated::shapes::authorization_details::since_1_48::AuthorizationDetails;
use crate::generated::shapes::failed_details::since_1_48::FailedDetails;
use crate::generated::shapes::pending_details::since_1_48::PendingDetails;
use crate::generated::values::application::since_1_48::Application;
use crate::generated::values::terminal_type::since_1_32::TerminalType;

/// One transaction of a report: an attempt to pay or to refund, whether it succeeded or not.
///
/// Ids of customer and terminal are numbers here and text everywhere else. Which of the details is
/// filled tells how it ended: authorized, failed or pending.
///
/// The container `RestApi_Models_Transactions_Transaction`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_Transaction).
#[derive(Default)]
#[non_exhaustive]
pub struct ReportedTransaction {
    /// Which part of Saferpay handled it: an API, the payment page, the Backoffice, a batch.
    ///
    /// The table writes `Json Api` and the example beside it `JSON API`: compare without regard to
    /// capitals.
    ///
    /// `Application`. [`Application`], mandatory, and `None` if a response lacks it.
    ///
    /// Example: `JSON API`
    pub application: Option<Application>,

    /// How it was authorized, captured or canceled; present if it was authorized.
    ///
    /// `AuthorizationDetails`. [`AuthorizationDetails`], optional.
    pub authorization_details: Option<AuthorizationDetails>,

    /// The number of your Saferpay account, as a number without zeros in front.
    ///
    /// `CustomerId`. Whole number, mandatory, and `None` if a response lacks it.
    pub customer_id: Option<i64>,

    /// What was paid for, in the words you gave with the payment.
    ///
    /// `Description`. Text, optional.
    pub description: Option<String>,

    /// Why it failed and who refused; present if it failed.
    ///
    /// `FailedDetails`. [`FailedDetails`], optional.
    pub failed_details: Option<FailedDetails>,

    /// The payer's IPv4 address, four numbers with dots between.
    ///
    /// In a request it is the address that the payer's browser has, not the one of your server or
    /// proxy. The rules of your risk management look at it.
    ///
    /// `IpAddress`. Text, optional.
    ///
    /// Example: `192.0.0.1`
    pub ip_address: Option<String>,

    /// Where the payer's IP address is: a country's code, or a special value where it is in none.
    ///
    /// `IpOrigin`. Text, optional.
    pub ip_origin: Option<String>,

    /// The amount in your currency, as decimal text: `5.00`, not `500`.
    ///
    /// The table calls it an object, the example is text; both are read. Take care when you compare it
    /// with an `Amount`, which counts the smallest unit.
    ///
    /// `MerchantAmount`. Any JSON, mandatory, and `None` if a response lacks it.
    pub merchant_amount: Option<Value>,

    /// Your own reference, as you gave it with the payment.
    ///
    /// Match the report with your orders by it.
    ///
    /// `OrderId`. Text, optional.
    pub order_id: Option<String>,

    /// Your own number for this customer, as you gave it with the payment.
    ///
    /// `PayerId`. Text, optional, `PayerId[1..256]`.
    pub payer_id: Option<String>,

    /// What the payer paid with.
    ///
    /// `PaymentMethod`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `VISA`
    pub payment_method: Option<String>,

    /// Since when it has been waiting; present if it is pending.
    ///
    /// `PendingDetails`. [`PendingDetails`], optional.
    pub pending_details: Option<PendingDetails>,

    /// Who handled the payment, by a name such as `VISA Worldline (EU) E-Link`.
    ///
    /// Brand and acquirer can be part of it; show it, and build no logic on it.
    ///
    /// `Provider`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `VISA Worldline (EU) E-Link`
    pub provider: Option<String>,

    /// The terminal on which it was made, as a number.
    ///
    /// `TerminalId`. Whole number, mandatory, and `None` if a response lacks it.
    pub terminal_id: Option<i64>,

    /// What kind of terminal it was made on.
    ///
    /// `TerminalType`. [`TerminalType`], optional.
    ///
    /// Example: `ECOM`
    pub terminal_type: Option<TerminalType>,

    /// Saferpay's id of the transaction, the same that the payment's own answer gave.
    ///
    /// `TransactionId`. Text, mandatory, and `None` if a response lacks it.
    pub transaction_id: Option<String>,

    /// The currency of `MerchantAmount`, by its three letters.
    ///
    /// The page's table leaves it out; the example has it.
    ///
    /// `MerchantCurrency`. Text, optional.
    pub merchant_currency: Option<String>,
}

impl ReportedTransaction {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Application`. Which part of Saferpay handled it: an API, the payment page, the
    /// Backoffice, a batch.
    #[inline]
    #[must_use]
    pub fn with_application(mut self, application: Application) -> Self {
        self.application = Some(application);
        self
    }

    /// Sets `AuthorizationDetails`. How it was authorized, captured or canceled; present if it was
    /// authorized.
    #[inline]
    #[must_use]
    pub fn with_authorization_details(
        mut self,
        authorization_details: AuthorizationDetails,
    ) -> Self {
        self.authorization_details = Some(authorization_details);
        self
    }

    /// Sets `CustomerId`. The number of your Saferpay account, as a number without zeros in front.
    #[inline]
    #[must_use]
    pub fn with_customer_id(mut self, customer_id: i64) -> Self {
        self.customer_id = Some(customer_id);
        self
    }

    /// Sets `Description`. What was paid for, in the words you gave with the payment.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `FailedDetails`. Why it failed and who refused; present if it failed.
    #[inline]
    #[must_use]
    pub fn with_failed_details(mut self, failed_details: FailedDetails) -> Self {
        self.failed_details = Some(failed_details);
        self
    }

    /// Sets `IpAddress`. The payer's IPv4 address, four numbers with dots between.
    #[must_use]
    pub fn with_ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `IpOrigin`. Where the payer's IP address is: a country's code, or a special value where it
    /// is in none.
    #[must_use]
    pub fn with_ip_origin(mut self, ip_origin: impl Into<String>) -> Self {
        self.ip_origin = Some(ip_origin.into());
        self
    }

    /// Sets `MerchantAmount`. The amount in your currency, as decimal text: `5.00`, not `500`.
    #[inline]
    #[must_use]
    pub fn with_merchant_amount(mut self, merchant_amount: Value) -> Self {
        self.merchant_amount = Some(merchant_amount);
        self
    }

    /// Sets `OrderId`. Your own reference, as you gave it with the payment.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `PayerId`. Your own number for this customer, as you gave it with the payment.
    #[must_use]
    pub fn with_payer_id(mut self, payer_id: impl Into<String>) -> Self {
        self.payer_id = Some(payer_id.into());
        self
    }

    /// Sets `PaymentMethod`. What the payer paid with.
    #[must_use]
    pub fn with_payment_method(mut self, payment_method: impl Into<String>) -> Self {
        self.payment_method = Some(payment_method.into());
        self
    }

    /// Sets `PendingDetails`. Since when it has been waiting; present if it is pending.
    #[inline]
    #[must_use]
    pub fn with_pending_details(mut self, pending_details: PendingDetails) -> Self {
        self.pending_details = Some(pending_details);
        self
    }

    /// Sets `Provider`. Who handled the payment, by a name such as `VISA Worldline (EU) E-Link`.
    #[must_use]
    pub fn with_provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets `TerminalId`. The terminal on which it was made, as a number.
    #[inline]
    #[must_use]
    pub fn with_terminal_id(mut self, terminal_id: i64) -> Self {
        self.terminal_id = Some(terminal_id);
        self
    }

    /// Sets `TerminalType`. What kind of terminal it was made on.
    #[inline]
    #[must_use]
    pub fn with_terminal_type(mut self, terminal_type: TerminalType) -> Self {
        self.terminal_type = Some(terminal_type);
        self
    }

    /// Sets `TransactionId`. Saferpay's id of the transaction, the same that the payment's own answer
    /// gave.
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `MerchantCurrency`. The currency of `MerchantAmount`, by its three letters.
    #[must_use]
    pub fn with_merchant_currency(
        mut self,
        merchant_currency: impl Into<String>,
    ) -> Self {
        self.merchant_currency = Some(merchant_currency.into());
        self
    }
}

saferpay_runtime::impl_record!(ReportedTransaction {
    0 application: expected "Application",
    1 authorization_details: optional "AuthorizationDetails",
    2 customer_id: expected "CustomerId",
    3 description: optional "Description",
    4 failed_details: optional "FailedDetails",
    5 ip_address: optional "IpAddress",
    6 ip_origin: optional "IpOrigin",
    7 merchant_amount: expected "MerchantAmount",
    8 order_id: optional "OrderId",
    9 payer_id: optional "PayerId" payer_id(1, 256),
    10 payment_method: expected "PaymentMethod",
    11 pending_details: optional "PendingDetails",
    12 provider: expected "Provider",
    13 terminal_id: expected "TerminalId",
    14 terminal_type: optional "TerminalType",
    15 transaction_id: expected "TransactionId",
    16 merchant_currency: optional "MerchantCurrency",
});
