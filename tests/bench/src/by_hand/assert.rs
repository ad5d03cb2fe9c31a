//! The largest response as structs that a person would write.

use serde::{Deserialize, Serialize};

/// The largest response: that of `PaymentPage/Assert`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Assert {
    transaction: PaymentTransaction,
    payment_means: PaymentMeansInfo,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer: Option<PayerInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    registration_result: Option<RegistrationResult>,
    #[serde(skip_serializing_if = "Option::is_none")]
    liability: Option<LiabilityInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dcc: Option<DccInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mastercard_issuer_installments: Option<MastercardIssuerInstallmentsOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fraud_prevention: Option<FraudPrevention>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PaymentTransaction {
    #[serde(rename = "Type")]
    kind: String,
    status: String,
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    capture_id: Option<String>,
    date: String,
    amount: AmountWithoutZero,
    #[serde(skip_serializing_if = "Option::is_none")]
    order_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    acquirer_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    acquirer_reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    six_transaction_reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    approval_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    direct_debit: Option<DirectDebitInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issuer_reference: Option<IssuerReferenceInfo>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct AmountWithoutZero {
    value: String,
    currency_code: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DirectDebitInfo {
    mandate_id: String,
    creditor_id: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct IssuerReferenceInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    transaction_stamp: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    settlement_date: Option<String>,
    #[serde(rename = "MastercardTLID", skip_serializing_if = "Option::is_none")]
    mastercard_tlid: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PaymentMeansInfo {
    brand: Brand,
    display_text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    wallet: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    card: Option<CardInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bank_account: Option<BankAccountInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pay_pal: Option<PayPalInfo>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Brand {
    #[serde(skip_serializing_if = "Option::is_none")]
    payment_method: Option<String>,
    name: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct CardInfo {
    masked_number: String,
    exp_year: i64,
    exp_month: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    holder_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    funding_source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    holder_segment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token_pan: Option<TransactionTokenPan>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct TransactionTokenPan {
    masked_number: String,
    exp_year: i64,
    exp_month: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct BankAccountInfo {
    #[serde(rename = "IBAN")]
    iban: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    holder_name: Option<String>,
    #[serde(rename = "BIC", skip_serializing_if = "Option::is_none")]
    bic: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country_code: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PayPalInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    payer_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seller_protection_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PayerInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ip_location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery_address: Option<ResponseAddress>,
    #[serde(skip_serializing_if = "Option::is_none")]
    billing_address: Option<ResponseBillingAddress>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ResponseAddress {
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_of_birth: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    street: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    street2: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zip: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country_subdivision_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ResponseBillingAddress {
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_of_birth: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    street: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    street2: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zip: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country_subdivision_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vat_number: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RegistrationResult {
    success: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    alias: Option<AliasInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<RegistrationErrorInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authentication_result: Option<AliasAuthenticationResultBase>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tokenization: Option<TokenizationInfo>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct AliasInfo {
    id: String,
    lifetime: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RegistrationErrorInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    error_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_message: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct AliasAuthenticationResultBase {
    authenticated: bool,
    authentication_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct TokenizationInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    program: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token_pan: Option<TokenPanInfo>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct TokenPanInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    card_image_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exp_year: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exp_month: Option<i64>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct LiabilityInfo {
    liability_shift: bool,
    liable_entity: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    three_ds: Option<ThreeDsInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_psd2_scope: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ThreeDsInfo {
    authenticated: bool,
    xid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authentication_type: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DccInfo {
    payer_amount: AmountWithoutZero,
    #[serde(skip_serializing_if = "Option::is_none")]
    markup: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exchange_rate: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct MastercardIssuerInstallmentsOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt_free_text: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    installment_plans: Vec<InstallmentPlan>,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_plan: Option<CustomPlan>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct InstallmentPlan {
    number_of_installments: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    interest_rate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    installment_fee: Option<AmountWithZero>,
    #[serde(skip_serializing_if = "Option::is_none")]
    annual_percentage_rate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_installment_amount: Option<AmountWithZero>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subsequent_installment_amount: Option<AmountWithZero>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_amount_due: Option<AmountWithZero>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct AmountWithZero {
    value: String,
    currency_code: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct CustomPlan {
    minimum_number_of_installments: i64,
    maximum_number_of_installments: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    interest_rate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    installment_fee: Option<AmountWithZero>,
    #[serde(skip_serializing_if = "Option::is_none")]
    annual_percentage_rate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_amount_due: Option<AmountWithZero>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct FraudPrevention {
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<String>,
}
