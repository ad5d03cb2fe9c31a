// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use serde_json::Value;
use crate::DateTime;
use crate::SecretString;
use crate::generated::shapes::response_address::since_1_36::ResponseAddress;
use crate::generated::shapes::response_billing_address::since_1_36::ResponseBillingAddress;
use crate::generated::values::state::since_1_48::State;
use crate::generated::values::transaction_type::since_1_2::TransactionType;

/// What became of a transaction that was authorized: captured, canceled or still open.
///
/// Dates here have no time zone, and amounts are written in major units, unlike everywhere else.
///
/// The container `RestApi_Models_Transactions_AuthorizationDetails`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_AuthorizationDetails).
#[non_exhaustive]
pub struct AuthorizationDetails {
    /// When the transaction was authorized, without a time zone.
    ///
    /// `AuthorizationDate`. Date, mandatory.
    ///
    /// Example: `2025-08-19T11:26:21.493`
    pub authorization_date: DateTime,

    /// The user that started the authorization; for a call of the API, the API user.
    ///
    /// `AuthorizedBy`. Text, mandatory.
    pub authorized_by: String,

    /// The code of the bank (BIC or SWIFT code), written without spaces.
    ///
    /// `BIC`. Text, optional, `AlphaNumeric[8..11]`.
    pub bic: Option<String>,

    /// Whom the bill goes to.
    ///
    /// In a request: pass it where you know it; the address form of the payment page, if there is one,
    /// starts with it. In a response it holds what the payer or the means of payment gave, which may
    /// differ from what you sent.
    ///
    /// `BillingAddress`. [`ResponseBillingAddress`], optional.
    pub billing_address: Option<ResponseBillingAddress>,

    /// When the transaction was canceled, if it was, without a time zone.
    ///
    /// `CancellationDate`. Date, optional.
    ///
    /// Example: `2025-08-19T11:26:21.493`
    pub cancellation_date: Option<DateTime>,

    /// The user that canceled the transaction, if it was canceled.
    ///
    /// `CancelledBy`. Text, optional.
    pub cancelled_by: Option<String>,

    /// When the transaction was captured, if it was, without a time zone.
    ///
    /// `CaptureDate`. Date, optional.
    ///
    /// Example: `2025-08-19T11:26:21.493`
    pub capture_date: Option<DateTime>,

    /// The user that captured the transaction, if it was captured.
    ///
    /// `CapturedBy`. Text, optional.
    pub captured_by: Option<String>,

    /// How much has been captured so far, in your currency.
    ///
    /// The page's table says an amount with value and currency, its example a text in major units such
    /// as `3.00`. Expect either. The same example has `3.00` captured and `IsCaptured` false, so do
    /// not derive one from the other.
    ///
    /// `CapturedMerchantAmount`. Any JSON, mandatory.
    pub captured_merchant_amount: Value,

    /// Where the card comes from; the page does not say in which form.
    ///
    /// `CardOrigin`. Text, optional.
    pub card_origin: Option<String>,

    /// Where the goods go, if not to the billing address.
    ///
    /// In a request: pass it where you know it; the address form of the payment page, if there is one,
    /// starts with it. In a response it holds what the payer or the means of payment gave.
    ///
    /// `DeliveryAddress`. [`ResponseAddress`], optional.
    pub delivery_address: Option<ResponseAddress>,

    /// The month in which the card expires, from 1 to 12.
    ///
    /// `ExpiryMonth`. Whole number, optional, `Range[1..12]`.
    pub expiry_month: Option<i64>,

    /// The year in which the card expires, with four digits.
    ///
    /// `ExpiryYear`. Whole number, optional.
    ///
    /// Example: `2025`
    pub expiry_year: Option<i64>,

    /// Whether the payer paid in the card's own currency through conversion (DCC).
    ///
    /// `HasCurrencyConversion`. True or false, mandatory.
    pub has_currency_conversion: bool,

    /// Whether the payer entered the card's security code.
    ///
    /// `HasCVC`. True or false, mandatory.
    pub has_cvc: bool,

    /// Whether the risk of fraud passed from you to the issuer.
    ///
    /// `HasLiabilityShift`. True or false, mandatory.
    pub has_liability_shift: bool,

    /// Whether the transaction was captured in parts.
    ///
    /// `HasPartialCaptures`. True or false, mandatory.
    pub has_partial_captures: bool,

    /// The name that goes with the means of payment, above all the cardholder's.
    ///
    /// `HolderName`. Text, optional.
    pub holder_name: Option<String>,

    /// The account number in its international form, without spaces.
    ///
    /// `IBAN`. Text, optional, `AlphaNumeric[1..50]`. Secret: `Debug` masks it, and it is zeroized
    /// when dropped.
    pub iban: Option<SecretString>,

    /// Whether the transaction was canceled.
    ///
    /// `IsCancelled`. True or false, mandatory.
    pub is_cancelled: bool,

    /// Whether the transaction was captured; without it no money moves.
    ///
    /// `IsCaptured`. True or false, mandatory.
    pub is_captured: bool,

    /// Whether the payment came from another channel, through `OmniChannel/AcquireTransaction`.
    ///
    /// `IsOmniChannel`. True or false, mandatory.
    pub is_omni_channel: bool,

    /// Whether a refund was made of this transaction.
    ///
    /// `IsRefunded`. True or false, mandatory.
    pub is_refunded: bool,

    /// When something last happened to the transaction, such as its capture, without a time zone.
    ///
    /// `LastActionDate`. Date, mandatory.
    ///
    /// Example: `2025-08-19T11:26:21.493`
    pub last_action_date: DateTime,

    /// The card number with most digits blanked out.
    ///
    /// `MaskedCardNumber`. Text, optional.
    pub masked_card_number: Option<String>,

    /// How much the payer paid, in the payer's currency.
    ///
    /// It differs from your amount after a currency conversion or a partial capture. The page's table
    /// says an amount with value and currency, its example a text in major units such as `5.00`.
    /// Expect either.
    ///
    /// `PayerAmount`. Any JSON, mandatory.
    pub payer_amount: Value,

    /// The code that the processor gave to the authorization.
    ///
    /// `ProcessingAuthCode`. Text, optional.
    pub processing_auth_code: Option<String>,

    /// Whether the transaction is authorized, captured or canceled at the time of the report.
    ///
    /// `State`. [`State`], mandatory.
    ///
    /// Example: `AUTHORIZED`
    pub state: State,

    /// Whether it is a payment or a refund.
    ///
    /// `Type`. [`TransactionType`], mandatory.
    ///
    /// Example: `PAYMENT`
    pub r#type: TransactionType,

    /// The wallet that the payer used, if any.
    ///
    /// `Wallet`. Text, optional.
    pub wallet: Option<String>,

    /// The currency in which the payer paid.
    ///
    /// Only the page's example has this field.
    ///
    /// `PayerCurrency`. Text, optional.
    pub payer_currency: Option<String>,
}

impl AuthorizationDetails {
    /// Makes one of what is mandatory.
    ///
    /// - `authorization_date`: When the transaction was authorized, without a time zone.
    /// - `authorized_by`: The user that started the authorization; for a call of the API, the API
    ///   user.
    /// - `captured_merchant_amount`: How much has been captured so far, in your currency.
    /// - `has_currency_conversion`: Whether the payer paid in the card's own currency through
    ///   conversion (DCC).
    /// - `has_cvc`: Whether the payer entered the card's security code.
    /// - `has_liability_shift`: Whether the risk of fraud passed from you to the issuer.
    /// - `has_partial_captures`: Whether the transaction was captured in parts.
    /// - `is_cancelled`: Whether the transaction was canceled.
    /// - `is_captured`: Whether the transaction was captured; without it no money moves.
    /// - `is_omni_channel`: Whether the payment came from another channel, through
    ///   `OmniChannel/AcquireTransaction`.
    /// - `is_refunded`: Whether a refund was made of this transaction.
    /// - `last_action_date`: When something last happened to the transaction, such as its capture,
    ///   without a time zone.
    /// - `payer_amount`: How much the payer paid, in the payer's currency.
    /// - `state`: Whether the transaction is authorized, captured or canceled at the time of the
    ///   report.
    /// - `r#type`: Whether it is a payment or a refund.
    #[must_use]
    pub fn new(
        authorization_date: impl Into<DateTime>,
        authorized_by: impl Into<String>,
        captured_merchant_amount: Value,
        has_currency_conversion: bool,
        has_cvc: bool,
        has_liability_shift: bool,
        has_partial_captures: bool,
        is_cancelled: bool,
        is_captured: bool,
        is_omni_channel: bool,
        is_refunded: bool,
        last_action_date: impl Into<DateTime>,
        payer_amount: Value,
        state: State,
        r#type: TransactionType,
    ) -> Self {
        Self {
            authorization_date: authorization_date.into(),
            authorized_by: authorized_by.into(),
            captured_merchant_amount,
            has_currency_conversion,
            has_cvc,
            has_liability_shift,
            has_partial_captures,
            is_cancelled,
            is_captured,
            is_omni_channel,
            is_refunded,
            last_action_date: last_action_date.into(),
            payer_amount,
            state,
            r#type,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `BIC`. The code of the bank (BIC or SWIFT code), written without spaces.
    #[must_use]
    pub fn with_bic(mut self, bic: impl Into<String>) -> Self {
        self.bic = Some(bic.into());
        self
    }

    /// Sets `BillingAddress`. Whom the bill goes to.
    #[inline]
    #[must_use]
    pub fn with_billing_address(
        mut self,
        billing_address: ResponseBillingAddress,
    ) -> Self {
        self.billing_address = Some(billing_address);
        self
    }

    /// Sets `CancellationDate`. When the transaction was canceled, if it was, without a time zone.
    #[must_use]
    pub fn with_cancellation_date(
        mut self,
        cancellation_date: impl Into<DateTime>,
    ) -> Self {
        self.cancellation_date = Some(cancellation_date.into());
        self
    }

    /// Sets `CancelledBy`. The user that canceled the transaction, if it was canceled.
    #[must_use]
    pub fn with_cancelled_by(mut self, cancelled_by: impl Into<String>) -> Self {
        self.cancelled_by = Some(cancelled_by.into());
        self
    }

    /// Sets `CaptureDate`. When the transaction was captured, if it was, without a time zone.
    #[must_use]
    pub fn with_capture_date(mut self, capture_date: impl Into<DateTime>) -> Self {
        self.capture_date = Some(capture_date.into());
        self
    }

    /// Sets `CapturedBy`. The user that captured the transaction, if it was captured.
    #[must_use]
    pub fn with_captured_by(mut self, captured_by: impl Into<String>) -> Self {
        self.captured_by = Some(captured_by.into());
        self
    }

    /// Sets `CardOrigin`. Where the card comes from; the page does not say in which form.
    #[must_use]
    pub fn with_card_origin(mut self, card_origin: impl Into<String>) -> Self {
        self.card_origin = Some(card_origin.into());
        self
    }

    /// Sets `DeliveryAddress`. Where the goods go, if not to the billing address.
    #[inline]
    #[must_use]
    pub fn with_delivery_address(mut self, delivery_address: ResponseAddress) -> Self {
        self.delivery_address = Some(delivery_address);
        self
    }

    /// Sets `ExpiryMonth`. The month in which the card expires, from 1 to 12.
    #[inline]
    #[must_use]
    pub fn with_expiry_month(mut self, expiry_month: i64) -> Self {
        self.expiry_month = Some(expiry_month);
        self
    }

    /// Sets `ExpiryYear`. The year in which the card expires, with four digits.
    #[inline]
    #[must_use]
    pub fn with_expiry_year(mut self, expiry_year: i64) -> Self {
        self.expiry_year = Some(expiry_year);
        self
    }

    /// Sets `HolderName`. The name that goes with the means of payment, above all the cardholder's.
    #[must_use]
    pub fn with_holder_name(mut self, holder_name: impl Into<String>) -> Self {
        self.holder_name = Some(holder_name.into());
        self
    }

    /// Sets `IBAN`. The account number in its international form, without spaces.
    #[must_use]
    pub fn with_iban(mut self, iban: impl Into<SecretString>) -> Self {
        self.iban = Some(iban.into());
        self
    }

    /// Sets `MaskedCardNumber`. The card number with most digits blanked out.
    #[must_use]
    pub fn with_masked_card_number(
        mut self,
        masked_card_number: impl Into<String>,
    ) -> Self {
        self.masked_card_number = Some(masked_card_number.into());
        self
    }

    /// Sets `ProcessingAuthCode`. The code that the processor gave to the authorization.
    #[must_use]
    pub fn with_processing_auth_code(
        mut self,
        processing_auth_code: impl Into<String>,
    ) -> Self {
        self.processing_auth_code = Some(processing_auth_code.into());
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
    0 authorization_date: mandatory "AuthorizationDate" date_time(),
    1 authorized_by: mandatory "AuthorizedBy",
    2 bic: optional "BIC" alpha_numeric(8, 11),
    3 billing_address: optional "BillingAddress",
    4 cancellation_date: optional "CancellationDate" date_time(),
    5 cancelled_by: optional "CancelledBy",
    6 capture_date: optional "CaptureDate" date_time(),
    7 captured_by: optional "CapturedBy",
    8 captured_merchant_amount: mandatory "CapturedMerchantAmount",
    9 card_origin: optional "CardOrigin",
    10 delivery_address: optional "DeliveryAddress",
    11 expiry_month: optional "ExpiryMonth" range(1, 12),
    12 expiry_year: optional "ExpiryYear",
    13 has_currency_conversion: mandatory "HasCurrencyConversion",
    14 has_cvc: mandatory "HasCVC",
    15 has_liability_shift: mandatory "HasLiabilityShift",
    16 has_partial_captures: mandatory "HasPartialCaptures",
    17 holder_name: optional "HolderName",
    18 iban: optional secret "IBAN" alpha_numeric(1, 50),
    19 is_cancelled: mandatory "IsCancelled",
    20 is_captured: mandatory "IsCaptured",
    21 is_omni_channel: mandatory "IsOmniChannel",
    22 is_refunded: mandatory "IsRefunded",
    23 last_action_date: mandatory "LastActionDate" date_time(),
    24 masked_card_number: optional "MaskedCardNumber",
    25 payer_amount: mandatory "PayerAmount",
    26 processing_auth_code: optional "ProcessingAuthCode",
    27 state: mandatory "State",
    28 r#type: mandatory "Type",
    29 wallet: optional "Wallet",
    30 payer_currency: optional "PayerCurrency",
});
