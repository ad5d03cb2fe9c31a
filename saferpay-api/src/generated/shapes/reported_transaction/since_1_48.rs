// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use serde_json::Value;
use crate::ids::TransactionId;
use crate::ids::OrderId;
use crate::generated::shapes::authorization_details::since_1_48::AuthorizationDetails;
use crate::generated::shapes::failed_details::since_1_48::FailedDetails;
use crate::generated::shapes::pending_details::since_1_48::PendingDetails;
use crate::generated::values::application::since_1_48::Application;
use crate::generated::values::terminal_type::since_1_32::TerminalType;

/// One transaction in a report: an attempt to make a payment or refund, successful or not.
///
/// Unlike everywhere else, the customer ID and the terminal ID are numbers here. The details that
/// are set show how the transaction ended: authorized, failed or pending.
///
/// The container `RestApi_Models_Transactions_Transaction`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_Transaction).
#[derive(Default)]
#[non_exhaustive]
pub struct ReportedTransaction {
    /// The part of Saferpay that processed the transaction: an API, the payment page, the Backoffice
    /// or a batch.
    ///
    /// In the specification, the table shows `Json Api` and the example next to it `JSON API`: compare
    /// the values case-insensitively.
    ///
    /// `Application`. [`Application`], mandatory, and `None` if a response lacks it.
    ///
    /// Example: `JSON API`
    pub application: Option<Application>,

    /// The details of the authorization, capture or cancellation; present if the transaction was
    /// authorized.
    ///
    /// `AuthorizationDetails`. [`AuthorizationDetails`], optional.
    pub authorization_details: Option<AuthorizationDetails>,

    /// Your Saferpay customer ID, as a number without leading zeros.
    ///
    /// `CustomerId`. Whole number, mandatory, and `None` if a response lacks it.
    pub customer_id: Option<i64>,

    /// The description of the purchase that you sent with the payment.
    ///
    /// `Description`. Text, optional.
    pub description: Option<String>,

    /// The reason for the failure and who declined; present if the transaction failed.
    ///
    /// `FailedDetails`. [`FailedDetails`], optional.
    pub failed_details: Option<FailedDetails>,

    /// The payer's IPv4 address in dotted-decimal notation.
    ///
    /// `IpAddress`. Text, optional.
    ///
    /// Example: `192.0.0.1`
    pub ip_address: Option<String>,

    /// The location of the payer's IP address: a country code, or a special value outside all
    /// countries.
    ///
    /// `IpOrigin`. Text, optional.
    pub ip_origin: Option<String>,

    /// The amount in your currency, as decimal text: `5.00`, not `500`.
    ///
    /// The specification defines an object in the table but shows text in the example; the SDK reads
    /// both. Be careful when you compare it with an `Amount`, which is in the smallest unit.
    ///
    /// `MerchantAmount`. Any JSON, mandatory, and `None` if a response lacks it.
    pub merchant_amount: Option<Value>,

    /// Your own reference that you sent with the payment.
    ///
    /// Use it to match the report to your orders.
    ///
    /// `OrderId`. Text, optional.
    pub order_id: Option<OrderId>,

    /// Your own ID of this customer that you sent with the payment.
    ///
    /// `PayerId`. Text, optional, `PayerId[1..256]`.
    pub payer_id: Option<String>,

    /// The payment method that the payer used.
    ///
    /// `PaymentMethod`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `VISA`
    pub payment_method: Option<String>,

    /// The time since when the outcome has been open; present if the transaction is pending.
    ///
    /// `PendingDetails`. [`PendingDetails`], optional.
    pub pending_details: Option<PendingDetails>,

    /// The provider that processed the payment, such as `VISA Worldline (EU) E-Link`.
    ///
    /// It can include the brand and the acquirer; show it, but do not base logic on it.
    ///
    /// `Provider`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `VISA Worldline (EU) E-Link`
    pub provider: Option<String>,

    /// The ID of the terminal that processed the transaction, as a number.
    ///
    /// `TerminalId`. Whole number, mandatory, and `None` if a response lacks it.
    pub terminal_id: Option<i64>,

    /// The kind of terminal that processed the transaction.
    ///
    /// `TerminalType`. [`TerminalType`], optional.
    ///
    /// Example: `ECOM`
    pub terminal_type: Option<TerminalType>,

    /// Saferpay's ID of the transaction, the same as in the response to the payment.
    ///
    /// `TransactionId`. Text, mandatory, and `None` if a response lacks it.
    pub transaction_id: Option<TransactionId>,

    /// The currency of `MerchantAmount`, as a three-letter code.
    ///
    /// The table in the specification omits this field; the example contains it.
    ///
    /// `MerchantCurrency`. Text, optional.
    pub merchant_currency: Option<String>,
}

impl ReportedTransaction {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Application`. The part of Saferpay that processed the transaction: an API, the payment
    /// page, the Backoffice or a batch.
    #[inline]
    #[must_use]
    pub fn with_application(mut self, application: Application) -> Self {
        self.application = Some(application);
        self
    }

    /// Sets `AuthorizationDetails`. The details of the authorization, capture or cancellation; present
    /// if the transaction was authorized.
    #[inline]
    #[must_use]
    pub fn with_authorization_details(
        mut self,
        authorization_details: AuthorizationDetails,
    ) -> Self {
        self.authorization_details = Some(authorization_details);
        self
    }

    /// Sets `CustomerId`. Your Saferpay customer ID, as a number without leading zeros.
    #[inline]
    #[must_use]
    pub fn with_customer_id(mut self, customer_id: i64) -> Self {
        self.customer_id = Some(customer_id);
        self
    }

    /// Sets `Description`. The description of the purchase that you sent with the payment.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `FailedDetails`. The reason for the failure and who declined; present if the transaction
    /// failed.
    #[inline]
    #[must_use]
    pub fn with_failed_details(mut self, failed_details: FailedDetails) -> Self {
        self.failed_details = Some(failed_details);
        self
    }

    /// Sets `IpAddress`. The payer's IPv4 address in dotted-decimal notation.
    #[must_use]
    pub fn with_ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `IpOrigin`. The location of the payer's IP address: a country code, or a special value
    /// outside all countries.
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

    /// Sets `OrderId`. Your own reference that you sent with the payment.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `PayerId`. Your own ID of this customer that you sent with the payment.
    #[must_use]
    pub fn with_payer_id(mut self, payer_id: impl Into<String>) -> Self {
        self.payer_id = Some(payer_id.into());
        self
    }

    /// Sets `PaymentMethod`. The payment method that the payer used.
    #[must_use]
    pub fn with_payment_method(mut self, payment_method: impl Into<String>) -> Self {
        self.payment_method = Some(payment_method.into());
        self
    }

    /// Sets `PendingDetails`. The time since when the outcome has been open; present if the
    /// transaction is pending.
    #[inline]
    #[must_use]
    pub fn with_pending_details(mut self, pending_details: PendingDetails) -> Self {
        self.pending_details = Some(pending_details);
        self
    }

    /// Sets `Provider`. The provider that processed the payment, such as `VISA Worldline (EU) E-Link`.
    #[must_use]
    pub fn with_provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets `TerminalId`. The ID of the terminal that processed the transaction, as a number.
    #[inline]
    #[must_use]
    pub fn with_terminal_id(mut self, terminal_id: i64) -> Self {
        self.terminal_id = Some(terminal_id);
        self
    }

    /// Sets `TerminalType`. The kind of terminal that processed the transaction.
    #[inline]
    #[must_use]
    pub fn with_terminal_type(mut self, terminal_type: TerminalType) -> Self {
        self.terminal_type = Some(terminal_type);
        self
    }

    /// Sets `TransactionId`. Saferpay's ID of the transaction, the same as in the response to the
    /// payment.
    #[must_use]
    pub fn with_transaction_id(
        mut self,
        transaction_id: impl Into<TransactionId>,
    ) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets `MerchantCurrency`. The currency of `MerchantAmount`, as a three-letter code.
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
