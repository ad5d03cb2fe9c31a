//! The shop of a merchant with a separate sandbox.

use std::time::{Duration, SystemTime};

use saferpay_api::DateTime;
use saferpay_api::error::Error;
use saferpay_api::v1_53::payment_page::{AssertRequest, AssertResponse, InitializeRequest};
use saferpay_api::v1_53::secure_pay_gate::CreateSingleUsePaymentLinkRequest;
use saferpay_api::v1_53::{
    Amount, Client, Notification, PaymentPagePayment, PaymentWithOptions, ReturnUrl, SpgPayer,
};
use saferpay_sandbox::Sandbox;

pub(crate) struct Shop {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: Client,
    pub(crate) http: reqwest::Client,
}

pub(crate) struct Page {
    pub(crate) link: String,
    pub(crate) token: String,
}

impl Shop {
    pub(crate) async fn open() -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { client: sandbox.client_v1_53(), sandbox, http }
    }

    pub(crate) async fn page(&self) -> Page {
        self.page_of("1000", "Two tickets", None).await
    }

    pub(crate) async fn page_of(&self, value: &str, description: &str, notify: Option<&str>) -> Page {
        let payment =
            PaymentPagePayment::new(Amount::new(value, "CHF"), description).with_order_id("order-1");
        let back = ReturnUrl::new("http://127.0.0.1:9/back?order=1");
        let mut request = InitializeRequest::new(self.sandbox.terminal("ECOM"), payment, back);
        if let Some(url) = notify {
            let both = Notification::new().with_success_notify_url(url).with_fail_notify_url(url);
            request = request.with_notification(both);
        }
        let answer = self.client.payment_page().initialize(&request).await.unwrap();
        Page { link: answer.redirect_url, token: answer.token.into() }
    }

    pub(crate) async fn payment_link(&self, attempts: i64) -> String {
        let expires = DateTime::try_from(SystemTime::now() + Duration::from_secs(2 * 86_400)).unwrap();
        let payment = PaymentWithOptions::new(Amount::new("1000", "CHF"), "order-1", "Two tickets");
        let request = CreateSingleUsePaymentLinkRequest::new(payment, expires.to_string(), SpgPayer::new())
            .with_max_payment_attempts(attempts);
        let links = self.client.secure_pay_gate();
        let answer = links.create_single_use_payment_link(self.sandbox.terminal("SPG"), &request).await;
        answer.unwrap().payment_link
    }

    pub(crate) async fn assert(&self, token: &str) -> Result<AssertResponse, Error> {
        self.client.payment_page().assert(&AssertRequest::new(token)).await
    }

    /// The error name of the response to an assert.
    pub(crate) async fn refused(&self, token: &str) -> String {
        let error = self.assert(token).await.unwrap_err();
        let name = error.refusal().and_then(|refusal| refusal.error_name.as_ref());
        name.unwrap_or_else(|| panic!("expected a refusal, got {error}")).as_str().to_owned()
    }

    /// The status, the `Location` header, and the text.
    pub(crate) async fn get(&self, url: &str) -> (u16, String, String) {
        read(self.http.get(self.absolute(url)).send().await.unwrap()).await
    }

    pub(crate) async fn post(&self, url: &str, form: impl Into<Vec<u8>>) -> (u16, String, String) {
        let request = self.http.post(self.absolute(url)).header("Sandbox-Control", "1").body(form.into());
        read(request.header("Content-Type", "application/x-www-form-urlencoded").send().await.unwrap()).await
    }

    fn absolute(&self, url: &str) -> String {
        if url.starts_with('/') { self.sandbox.address() + url } else { url.to_owned() }
    }
}

async fn read(response: reqwest::Response) -> (u16, String, String) {
    let location = response.headers().get("location").map(|value| value.to_str().unwrap().to_owned());
    (response.status().as_u16(), location.unwrap_or_default(), response.text().await.unwrap())
}
