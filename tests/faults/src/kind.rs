//! The operations that are called, each with a key in its request.

use saferpay_api::client::Call;
use saferpay_api::error::Error;
use saferpay_api::retry::RetryPolicy;
use saferpay_api::v1_53::Client;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// An operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names of the operations")]
pub enum Kind {
    Authorize,
    AuthorizeDirect,
    Capture,
    Refund,
    Cancel,
    PaymentLink,
    Initialize,
    Assert,
    AssertCapture,
    Inquire,
    Terminal,
    DeletePaymentLink,
}

impl Kind {
    /// All operations.
    pub const ALL: [Self; 12] = [
        Self::Authorize,
        Self::AuthorizeDirect,
        Self::Capture,
        Self::Refund,
        Self::Cancel,
        Self::PaymentLink,
        Self::Initialize,
        Self::Assert,
        Self::AssertCapture,
        Self::Inquire,
        Self::Terminal,
        Self::DeletePaymentLink,
    ];

    /// Whether it would do harm to carry it out twice. This list is deliberately independent of the SDK.
    #[must_use]
    pub const fn is_once(self) -> bool {
        matches!(
            self,
            Self::Authorize
                | Self::AuthorizeDirect
                | Self::Capture
                | Self::Refund
                | Self::Cancel
                | Self::PaymentLink
                | Self::Initialize
        )
    }

    /// Calls the operation, with the retries of the policy.
    ///
    /// # Errors
    ///
    /// The errors of the call.
    pub async fn call(self, client: &Client, key: u64, policy: Option<Policy>) -> Result<u32, Error> {
        let key = format!("key-{key}");
        let amount = json!({ "Value": "1050", "CurrencyCode": "CHF" });
        let transaction = json!({ "TransactionReference": { "TransactionId": key } });
        let payment = json!({ "Amount": amount, "OrderId": key, "Description": "d" });
        match self {
            Self::Authorize => {
                send(client.transaction().authorize(&read(json!({ "Token": key }))), policy).await
            }
            Self::AuthorizeDirect => {
                let means = json!({ "Alias": { "Id": "a" } });
                let request = json!({ "TerminalId": "1", "Payment": payment, "PaymentMeans": means });
                send(client.transaction().authorize_direct(&read(request)), policy).await
            }
            Self::Capture => send(client.transaction().capture(&read(transaction)), policy).await,
            Self::Refund => {
                let request =
                    json!({ "Refund": { "Amount": amount }, "CaptureReference": { "CaptureId": key } });
                send(client.transaction().refund(&read(request)), policy).await
            }
            Self::Cancel => send(client.transaction().cancel(&read(transaction)), policy).await,
            Self::PaymentLink => {
                let request =
                    json!({ "Payment": payment, "ExpirationDate": "2027-01-31T00:00:00Z", "Payer": {} });
                let call = client.secure_pay_gate().create_single_use_payment_link("1", &read(request));
                send(call, policy).await
            }
            Self::Initialize => {
                let back = json!({ "Url": "https://shop.invalid/" });
                let request = json!({ "TerminalId": "1", "Payment": payment, "ReturnUrl": back });
                send(client.payment_page().initialize(&read(request)), policy).await
            }
            Self::Assert => send(client.payment_page().assert(&read(json!({ "Token": key }))), policy).await,
            Self::AssertCapture => {
                let request = json!({ "CaptureReference": { "CaptureId": key } });
                send(client.transaction().assert_capture(&read(request)), policy).await
            }
            Self::Inquire => send(client.transaction().inquire(&read(transaction)), policy).await,
            Self::Terminal => send(client.terminals().get_terminal(&key), policy).await,
            Self::DeletePaymentLink => {
                send(client.secure_pay_gate().delete_single_use_payment_link("1", &key), policy).await
            }
        }
    }
}

type Policy = std::sync::Arc<dyn RetryPolicy>;

async fn send<R>(call: Call<R>, policy: Option<Policy>) -> Result<u32, Error> {
    let call = match policy {
        Some(policy) => call.retry(policy),
        None => call,
    };
    call.send_with_details().await.map(|response| response.attempts)
}

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("a request of 1.53")
}
