// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use serde_json::Value;
use crate::DateTime;
use crate::SecretString;
use crate::generated::shapes::response_address::since_1_36::ResponseAddress;
use crate::generated::shapes::response_billing_address::since_1_36::ResponseBillingAddress;
use crate::generated::values::state::since_1_48::State;
use crate::generated::values::transaction_type::since_1_2::TransactionType;

/// What happened to an authorized transaction: captured, canceled or still open.
///
/// Unlike everywhere else, dates have no time zone here, and amounts are in major units.
///
/// The container `RestApi_Models_Transactions_AuthorizationDetails`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_AuthorizationDetails).
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizationDetails {
    /// The date and time of the authorization, without a time zone.
    ///
    /// `AuthorizationDate`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2025-08-19T11:26:21.493`
    pub authorization_date: Option<DateTime>,

    /// The user who started the authorization; for an API call, the API user.
    ///
    /// `AuthorizedBy`. Text, mandatory, and `None` if a response lacks it.
    pub authorized_by: Option<String>,

    /// The code of the bank (BIC or SWIFT code), without spaces.
    ///
    /// `BIC`. Text, optional, `AlphaNumeric[8..11]`.
    pub bic: Option<String>,

    /// The payer's billing address, if the transaction has one.
    ///
    /// `BillingAddress`. [`ResponseBillingAddress`], optional.
    pub billing_address: Option<ResponseBillingAddress>,

    /// The date and time at which the transaction was canceled, if it was, without a time zone.
    ///
    /// `CancellationDate`. Date, optional.
    ///
    /// Example: `2025-08-19T11:26:21.493`
    pub cancellation_date: Option<DateTime>,

    /// The user who canceled the transaction, if it was canceled.
    ///
    /// `CancelledBy`. Text, optional.
    pub cancelled_by: Option<String>,

    /// The date and time at which the transaction was captured, if it was, without a time zone.
    ///
    /// `CaptureDate`. Date, optional.
    ///
    /// Example: `2025-08-19T11:26:21.493`
    pub capture_date: Option<DateTime>,

    /// The user who captured the transaction, if it was captured.
    ///
    /// `CapturedBy`. Text, optional.
    pub captured_by: Option<String>,

    /// The amount captured so far, in your currency.
    ///
    /// The table in the specification defines an amount with value and currency, but its example shows
    /// text in major units such as `3.00`. Expect either. The same example shows `3.00` captured and
    /// `IsCaptured` false, so do not derive one from the other.
    ///
    /// `CapturedMerchantAmount`. Any JSON, mandatory, and `None` if a response lacks it.
    pub captured_merchant_amount: Option<Value>,

    /// The origin of the card; the specification does not define the format.
    ///
    /// `CardOrigin`. Text, optional.
    pub card_origin: Option<String>,

    /// The payer's delivery address, if the transaction has one.
    ///
    /// `DeliveryAddress`. [`ResponseAddress`], optional.
    pub delivery_address: Option<ResponseAddress>,

    /// The expiry month of the card, from 1 to 12.
    ///
    /// `ExpiryMonth`. Whole number, optional, `Range[1..12]`.
    pub expiry_month: Option<i64>,

    /// The expiry year of the card, with four digits.
    ///
    /// `ExpiryYear`. Whole number, optional.
    ///
    /// Example: `2025`
    pub expiry_year: Option<i64>,

    /// Whether the payer paid in the currency of the card through currency conversion (DCC).
    ///
    /// `HasCurrencyConversion`. True or false, mandatory, and `None` if a response lacks it.
    pub has_currency_conversion: Option<bool>,

    /// Whether the payer entered the card security code.
    ///
    /// `HasCVC`. True or false, mandatory, and `None` if a response lacks it.
    pub has_cvc: Option<bool>,

    /// Whether the liability for fraud shifted from you to the issuer.
    ///
    /// `HasLiabilityShift`. True or false, mandatory, and `None` if a response lacks it.
    pub has_liability_shift: Option<bool>,

    /// Whether the transaction was captured in parts.
    ///
    /// `HasPartialCaptures`. True or false, mandatory, and `None` if a response lacks it.
    pub has_partial_captures: Option<bool>,

    /// The holder of the payment method, usually the cardholder.
    ///
    /// `HolderName`. Text, optional.
    pub holder_name: Option<String>,

    /// The international bank account number (IBAN), without spaces.
    ///
    /// `IBAN`. Text, optional, `AlphaNumeric[1..50]`. Secret: `Debug` masks it, and it is zeroized
    /// when dropped.
    pub iban: Option<SecretString>,

    /// Whether the transaction was canceled.
    ///
    /// `IsCancelled`. True or false, mandatory, and `None` if a response lacks it.
    pub is_cancelled: Option<bool>,

    /// Whether the transaction was captured; without a capture, no money is transferred.
    ///
    /// `IsCaptured`. True or false, mandatory, and `None` if a response lacks it.
    pub is_captured: Option<bool>,

    /// Whether the payment came from another channel, through
    /// [`OmniChannel/AcquireTransaction`](omni_channel/struct.OmniChannel.html#method.acquire_transaction).
    ///
    /// `IsOmniChannel`. True or false, mandatory, and `None` if a response lacks it.
    pub is_omni_channel: Option<bool>,

    /// Whether this transaction has a refund.
    ///
    /// `IsRefunded`. True or false, mandatory, and `None` if a response lacks it.
    pub is_refunded: Option<bool>,

    /// The date and time of the last action on the transaction, such as its capture, without a time
    /// zone.
    ///
    /// `LastActionDate`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2025-08-19T11:26:21.493`
    pub last_action_date: Option<DateTime>,

    /// The card number with most digits masked.
    ///
    /// `MaskedCardNumber`. Text, optional.
    pub masked_card_number: Option<String>,

    /// The amount that the payer paid, in the payer's currency.
    ///
    /// It differs from your amount after a currency conversion or a partial capture. The table in the
    /// specification defines an amount with value and currency, but its example shows text in major
    /// units such as `5.00`. Expect either.
    ///
    /// `PayerAmount`. Any JSON, mandatory, and `None` if a response lacks it.
    pub payer_amount: Option<Value>,

    /// The authorization code from the processor.
    ///
    /// `ProcessingAuthCode`. Text, optional.
    pub processing_auth_code: Option<String>,

    /// Whether the transaction was authorized, captured or canceled at the time of the report.
    ///
    /// `State`. [`State`], mandatory, and `None` if a response lacks it.
    ///
    /// Example: `AUTHORIZED`
    pub state: Option<State>,

    /// Whether the transaction is a payment or a refund.
    ///
    /// `Type`. [`TransactionType`], mandatory, and `None` if a response lacks it.
    ///
    /// Example: `PAYMENT`
    pub r#type: Option<TransactionType>,

    /// The wallet that the payer used, if any.
    ///
    /// `Wallet`. Text, optional.
    pub wallet: Option<String>,

    /// The currency in which the payer paid.
    ///
    /// Only the example in the specification contains this field.
    ///
    /// `PayerCurrency`. Text, optional.
    pub payer_currency: Option<String>,
}

impl AuthorizationDetails {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `AuthorizationDate`. The date and time of the authorization, without a time zone.
    #[must_use]
    pub fn with_authorization_date(
        mut self,
        authorization_date: impl Into<DateTime>,
    ) -> Self {
        self.authorization_date = Some(authorization_date.into());
        self
    }

    /// Sets `AuthorizedBy`. The user who started the authorization; for an API call, the API user.
    #[must_use]
    pub fn with_authorized_by(mut self, authorized_by: impl Into<String>) -> Self {
        self.authorized_by = Some(authorized_by.into());
        self
    }

    /// Sets `BIC`. The code of the bank (BIC or SWIFT code), without spaces.
    #[must_use]
    pub fn with_bic(mut self, bic: impl Into<String>) -> Self {
        self.bic = Some(bic.into());
        self
    }

    /// Sets `BillingAddress`. The payer's billing address, if the transaction has one.
    #[inline]
    #[must_use]
    pub fn with_billing_address(
        mut self,
        billing_address: ResponseBillingAddress,
    ) -> Self {
        self.billing_address = Some(billing_address);
        self
    }

    /// Sets `CancellationDate`. The date and time at which the transaction was canceled, if it was,
    /// without a time zone.
    #[must_use]
    pub fn with_cancellation_date(
        mut self,
        cancellation_date: impl Into<DateTime>,
    ) -> Self {
        self.cancellation_date = Some(cancellation_date.into());
        self
    }

    /// Sets `CancelledBy`. The user who canceled the transaction, if it was canceled.
    #[must_use]
    pub fn with_cancelled_by(mut self, cancelled_by: impl Into<String>) -> Self {
        self.cancelled_by = Some(cancelled_by.into());
        self
    }

    /// Sets `CaptureDate`. The date and time at which the transaction was captured, if it was, without
    /// a time zone.
    #[must_use]
    pub fn with_capture_date(mut self, capture_date: impl Into<DateTime>) -> Self {
        self.capture_date = Some(capture_date.into());
        self
    }

    /// Sets `CapturedBy`. The user who captured the transaction, if it was captured.
    #[must_use]
    pub fn with_captured_by(mut self, captured_by: impl Into<String>) -> Self {
        self.captured_by = Some(captured_by.into());
        self
    }

    /// Sets `CapturedMerchantAmount`. The amount captured so far, in your currency.
    #[inline]
    #[must_use]
    pub fn with_captured_merchant_amount(
        mut self,
        captured_merchant_amount: Value,
    ) -> Self {
        self.captured_merchant_amount = Some(captured_merchant_amount);
        self
    }

    /// Sets `CardOrigin`. The origin of the card; the specification does not define the format.
    #[must_use]
    pub fn with_card_origin(mut self, card_origin: impl Into<String>) -> Self {
        self.card_origin = Some(card_origin.into());
        self
    }

    /// Sets `DeliveryAddress`. The payer's delivery address, if the transaction has one.
    #[inline]
    #[must_use]
    pub fn with_delivery_address(mut self, delivery_address: ResponseAddress) -> Self {
        self.delivery_address = Some(delivery_address);
        self
    }

    /// Sets `ExpiryMonth`. The expiry month of the card, from 1 to 12.
    #[inline]
    #[must_use]
    pub fn with_expiry_month(mut self, expiry_month: i64) -> Self {
        self.expiry_month = Some(expiry_month);
        self
    }

    /// Sets `ExpiryYear`. The expiry year of the card, with four digits.
    #[inline]
    #[must_use]
    pub fn with_expiry_year(mut self, expiry_year: i64) -> Self {
        self.expiry_year = Some(expiry_year);
        self
    }

    /// Sets `HasCurrencyConversion`. Whether the payer paid in the currency of the card through
    /// currency conversion (DCC).
    #[inline]
    #[must_use]
    pub fn with_has_currency_conversion(
        mut self,
        has_currency_conversion: bool,
    ) -> Self {
        self.has_currency_conversion = Some(has_currency_conversion);
        self
    }

    /// Sets `HasCVC`. Whether the payer entered the card security code.
    #[inline]
    #[must_use]
    pub fn with_has_cvc(mut self, has_cvc: bool) -> Self {
        self.has_cvc = Some(has_cvc);
        self
    }

    /// Sets `HasLiabilityShift`. Whether the liability for fraud shifted from you to the issuer.
    #[inline]
    #[must_use]
    pub fn with_has_liability_shift(mut self, has_liability_shift: bool) -> Self {
        self.has_liability_shift = Some(has_liability_shift);
        self
    }

    /// Sets `HasPartialCaptures`. Whether the transaction was captured in parts.
    #[inline]
    #[must_use]
    pub fn with_has_partial_captures(mut self, has_partial_captures: bool) -> Self {
        self.has_partial_captures = Some(has_partial_captures);
        self
    }

    /// Sets `HolderName`. The holder of the payment method, usually the cardholder.
    #[must_use]
    pub fn with_holder_name(mut self, holder_name: impl Into<String>) -> Self {
        self.holder_name = Some(holder_name.into());
        self
    }

    /// Sets `IBAN`. The international bank account number (IBAN), without spaces.
    #[must_use]
    pub fn with_iban(mut self, iban: impl Into<SecretString>) -> Self {
        self.iban = Some(iban.into());
        self
    }

    /// Sets `IsCancelled`. Whether the transaction was canceled.
    #[inline]
    #[must_use]
    pub fn with_is_cancelled(mut self, is_cancelled: bool) -> Self {
        self.is_cancelled = Some(is_cancelled);
        self
    }

    /// Sets `IsCaptured`. Whether the transaction was captured; without a capture, no money is
    /// transferred.
    #[inline]
    #[must_use]
    pub fn with_is_captured(mut self, is_captured: bool) -> Self {
        self.is_captured = Some(is_captured);
        self
    }

    /// Sets `IsOmniChannel`. Whether the payment came from another channel, through
    /// [`OmniChannel/AcquireTransaction`](omni_channel/struct.OmniChannel.html#method.acquire_transaction).
    #[inline]
    #[must_use]
    pub fn with_is_omni_channel(mut self, is_omni_channel: bool) -> Self {
        self.is_omni_channel = Some(is_omni_channel);
        self
    }

    /// Sets `IsRefunded`. Whether this transaction has a refund.
    #[inline]
    #[must_use]
    pub fn with_is_refunded(mut self, is_refunded: bool) -> Self {
        self.is_refunded = Some(is_refunded);
        self
    }

    /// Sets `LastActionDate`. The date and time of the last action on the transaction, such as its
    /// capture, without a time zone.
    #[must_use]
    pub fn with_last_action_date(
        mut self,
        last_action_date: impl Into<DateTime>,
    ) -> Self {
        self.last_action_date = Some(last_action_date.into());
        self
    }

    /// Sets `MaskedCardNumber`. The card number with most digits masked.
    #[must_use]
    pub fn with_masked_card_number(
        mut self,
        masked_card_number: impl Into<String>,
    ) -> Self {
        self.masked_card_number = Some(masked_card_number.into());
        self
    }

    /// Sets `PayerAmount`. The amount that the payer paid, in the payer's currency.
    #[inline]
    #[must_use]
    pub fn with_payer_amount(mut self, payer_amount: Value) -> Self {
        self.payer_amount = Some(payer_amount);
        self
    }

    /// Sets `ProcessingAuthCode`. The authorization code from the processor.
    #[must_use]
    pub fn with_processing_auth_code(
        mut self,
        processing_auth_code: impl Into<String>,
    ) -> Self {
        self.processing_auth_code = Some(processing_auth_code.into());
        self
    }

    /// Sets `State`. Whether the transaction was authorized, captured or canceled at the time of the
    /// report.
    #[inline]
    #[must_use]
    pub fn with_state(mut self, state: State) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets `Type`. Whether the transaction is a payment or a refund.
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: TransactionType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `Wallet`. The wallet that the payer used, if any.
    #[must_use]
    pub fn with_wallet(mut self, wallet: impl Into<String>) -> Self {
        self.wallet = Some(wallet.into());
        self
    }

    /// Sets `PayerCurrency`. The currency in which the payer paid.
    #[must_use]
    pub fn with_payer_currency(mut self, payer_currency: impl Into<String>) -> Self {
        self.payer_currency = Some(payer_currency.into());
        self
    }
}

saferpay_runtime::impl_record!(AuthorizationDetails {
    0 authorization_date: expected "AuthorizationDate" date_time(),
    1 authorized_by: expected "AuthorizedBy",
    2 bic: optional "BIC" alpha_numeric(8, 11),
    3 billing_address: optional "BillingAddress",
    4 cancellation_date: optional "CancellationDate" date_time(),
    5 cancelled_by: optional "CancelledBy",
    6 capture_date: optional "CaptureDate" date_time(),
    7 captured_by: optional "CapturedBy",
    8 captured_merchant_amount: expected "CapturedMerchantAmount",
    9 card_origin: optional "CardOrigin",
    10 delivery_address: optional "DeliveryAddress",
    11 expiry_month: optional "ExpiryMonth" range(1, 12),
    12 expiry_year: optional "ExpiryYear",
    13 has_currency_conversion: expected "HasCurrencyConversion",
    14 has_cvc: expected "HasCVC",
    15 has_liability_shift: expected "HasLiabilityShift",
    16 has_partial_captures: expected "HasPartialCaptures",
    17 holder_name: optional "HolderName",
    18 iban: optional secret "IBAN" alpha_numeric(1, 50),
    19 is_cancelled: expected "IsCancelled",
    20 is_captured: expected "IsCaptured",
    21 is_omni_channel: expected "IsOmniChannel",
    22 is_refunded: expected "IsRefunded",
    23 last_action_date: expected "LastActionDate" date_time(),
    24 masked_card_number: optional "MaskedCardNumber",
    25 payer_amount: expected "PayerAmount",
    26 processing_auth_code: optional "ProcessingAuthCode",
    27 state: expected "State",
    28 r#type: expected "Type",
    29 wallet: optional "Wallet",
    30 payer_currency: optional "PayerCurrency",
});
