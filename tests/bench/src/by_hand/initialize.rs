//! The largest request as structs that a person would write.

use serde::{Deserialize, Serialize};

/// The largest request: `PaymentPage/Initialize`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Initialize {
    #[serde(skip_serializing_if = "Option::is_none")]
    config_set: Option<String>,
    terminal_id: String,
    payment: PaymentPagePayment,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    payment_methods: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payment_methods_options: Option<PaymentMethodsOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authentication: Option<StrongCustomerAuthenticationInteractive>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    wallets: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer: Option<Payer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    register_alias: Option<RegisterAlias>,
    return_url: ReturnUrl,
    #[serde(skip_serializing_if = "Option::is_none")]
    notification: Option<Notification>,
    #[serde(skip_serializing_if = "Option::is_none")]
    billing_address_form: Option<BillingAddressForm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery_address_form: Option<DeliveryAddressForm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    card_form: Option<CardForm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    condition: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<Order>,
    #[serde(skip_serializing_if = "Option::is_none")]
    risk_factors: Option<RiskFactors>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PaymentPagePayment {
    amount: AmountWithoutZero,
    #[serde(skip_serializing_if = "Option::is_none")]
    order_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer_note: Option<String>,
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    mandate_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<PaymentOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recurring: Option<RecurringOptions>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct AmountWithoutZero {
    value: String,
    currency_code: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PaymentOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pre_auth: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    allow_partial_authorization: Option<bool>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RecurringOptions {
    initial: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PaymentMethodsOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    klarna: Option<KlarnaOptions>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct KlarnaOptions {
    attachment: KlarnaAttachment,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct KlarnaAttachment {
    content_type: String,
    body: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct StrongCustomerAuthenticationInteractive {
    #[serde(skip_serializing_if = "Option::is_none")]
    three_ds_challenge: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Payer {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery_address: Option<RequestAddress>,
    #[serde(skip_serializing_if = "Option::is_none")]
    billing_address: Option<RequestBillingAddress>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_agent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accept_header: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    java_script_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    java_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    screen_width: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    screen_height: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    color_depth: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    time_zone_offset_minutes: Option<i64>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RequestAddress {
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
struct RequestBillingAddress {
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
struct RegisterAlias {
    id_generator: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lifetime: Option<i64>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ReturnUrl {
    url: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Notification {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    merchant_emails: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    success_notify_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fail_notify_url: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct BillingAddressForm {
    address_source: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mandatory_fields: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DeliveryAddressForm {
    address_source: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mandatory_fields: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct CardForm {
    #[serde(skip_serializing_if = "Option::is_none")]
    holder_name: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Order {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    items: Vec<OrderItem>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct OrderItem {
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quantity: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    variant_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    category_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit_price: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_pre_order: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tax_rate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tax_amount: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    discount_amount: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    product_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image_url: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RiskFactors {
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer_profile: Option<PayerProfile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_b2_b: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device_fingerprint_transaction_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PayerProfile {
    #[serde(skip_serializing_if = "Option::is_none")]
    has_account: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_password: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    password_forgotten: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_of_birth: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_login_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    creation_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    password_last_change_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secondary_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<Phone>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Phone {
    #[serde(skip_serializing_if = "Option::is_none")]
    main: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mobile: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    work: Option<String>,
}
