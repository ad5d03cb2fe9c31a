//! States with which several kinds of scenarios begin.

use saferpay_sandbox::engine::{Amount, Currency, Instrument};
use serde_json::{Value, json};

use crate::{GOOD, NotInVersion, Shop, card, francs, id_of, payment_means, text, transaction, with};

// Each returns an error if this version lacks an operation, and panics if the sandbox refuses a call.
#[allow(clippy::missing_errors_doc, clippy::missing_panics_doc, reason = "it is the same for all of them")]
impl Shop {
    /// The request that registers a card, in the form of any version.
    #[must_use]
    pub fn registration(&self) -> Value {
        let body = with(self.payment(), json!({ "RegisterAlias": { "IdGenerator": "RANDOM" } }));
        with(body, json!({ "Type": "CARD", "PaymentMeans": payment_means(GOOD) }))
    }

    /// Begins a registration for which the payer has entered a card. Returns its token.
    pub async fn registered(&self) -> Result<String, NotInVersion> {
        let body = with(self.registration(), json!({ "PaymentMeans": null }));
        let token = text(&self.call("Alias/Insert", body).await?["Token"]);
        self.sandbox.payer().pay(&token, GOOD).unwrap();
        Ok(token)
    }

    /// Creates an alias. Returns its ID.
    pub async fn alias(&self) -> Result<String, NotInVersion> {
        Ok(text(&self.call("Alias/InsertDirect", self.registration()).await?["Alias"]["Id"]))
    }

    /// Creates an alias with this ID.
    pub async fn alias_named(&self, id: &str) -> Result<(), NotInVersion> {
        let named = json!({ "RegisterAlias": { "IdGenerator": "MANUAL", "Id": id } });
        self.call("Alias/InsertDirect", with(self.registration(), named)).await?;
        Ok(())
    }

    /// Creates a transaction for which the payer has entered a card. Returns its token.
    pub async fn entered(&self) -> Result<String, NotInVersion> {
        let token = self.begin("Transaction/Initialize", json!({})).await?;
        self.sandbox.payer().pay(&token, GOOD).unwrap();
        Ok(token)
    }

    /// Creates a payment page on which the payer has paid. Returns its token.
    pub async fn paid_page(&self) -> Result<String, NotInVersion> {
        let token = self.page().await?;
        self.sandbox.payer().pay(&token, GOOD).unwrap();
        Ok(token)
    }

    /// Creates a redirect payment that the payer has made. Returns its token.
    pub async fn redirected(&self) -> Result<String, NotInVersion> {
        let provider = json!({ "ServiceProvider": "POSTFINANCE" });
        let token = self.begin("Transaction/RedirectPayment", provider).await?;
        self.sandbox.payer().pay_with(&token, &Instrument::Method("POSTFINANCE".to_owned())).unwrap();
        Ok(token)
    }

    /// Creates a payment in an app that the payer has made. Returns its token.
    pub async fn paid_in_app(&self) -> Result<String, NotInVersion> {
        let more = json!({
            "PaymentMethod": "BANCONTACT",
            "Notification": { "StateNotificationUrl": "https://shop.example.com/state" },
            "Payment": { "Amount": { "Value": "500", "CurrencyCode": "EUR" }, "Description": "Tea" },
        });
        let token = self.begin("Transaction/AlternativePayment", more).await?;
        self.sandbox.payer().pay_with(&token, &Instrument::Method("BANCONTACT".to_owned())).unwrap();
        Ok(token)
    }

    /// Creates a payment of five francs at a till. Returns its reference.
    #[must_use]
    pub fn paid_at_till(&self) -> String {
        let currency = Currency::new("CHF").expect("francs");
        self.sandbox.pay_in_store(Amount { value: 500, currency }, &card(GOOD)).unwrap()
    }

    /// Creates a captured payment of five francs, the first of a series. Returns its ID.
    pub async fn first_of_series(&self) -> Result<String, NotInVersion> {
        let mut first = self.direct(GOOD);
        first["Payment"]["Recurring"] = json!({ "Initial": true });
        let first = id_of(&self.call("Transaction/AuthorizeDirect", first).await?);
        self.call("Transaction/Capture", transaction(&first)).await?;
        Ok(first)
    }

    /// Creates a payment of which two francs are captured as a part. Returns its ID and that of the capture.
    pub async fn part_captured(&self) -> Result<(String, String), NotInVersion> {
        let id = self.authorized().await?;
        let part = json!({ "Amount": francs(200), "Type": "PARTIAL", "OrderPartId": "one" });
        let answer = self.call("Transaction/MultipartCapture", with(transaction(&id), part)).await?;
        Ok((id, text(&answer["CaptureId"])))
    }

    /// Creates a transaction whose capture is pending in this version: a paydirekt payment up to 1.49, and a
    /// `PostFinance` payout since. Returns its ID.
    pub async fn pending_at_capture(&self) -> Result<String, NotInVersion> {
        if self.version.number().minor < 50 {
            let token = self.page().await?;
            self.sandbox.payer().pay_with(&token, &Instrument::Method("PAYDIREKT".to_owned())).unwrap();
            return Ok(id_of(&self.call("PaymentPage/Assert", json!({ "Token": token })).await?));
        }
        let insert = json!({ "Type": "POSTFINANCEPAY", "PaymentMeans": null });
        let insert = with(self.registration(), insert);
        let token = text(&self.call("Alias/Insert", insert).await?["Token"]);
        self.sandbox.payer().pay_with(&token, &Instrument::Method("POSTFINANCEPAY".to_owned())).unwrap();
        let alias = self.call("Alias/AssertInsert", json!({ "Token": token })).await?;
        let payout = json!({
            "TerminalId": self.terminal,
            "Refund": { "Amount": francs(500) },
            "PaymentMeans": { "Alias": { "Id": alias["Alias"]["Id"] } },
        });
        Ok(id_of(&self.call("Transaction/RefundDirect", payout).await?))
    }

    /// Creates a refund of two francs. Returns its ID.
    pub async fn refunded(&self) -> Result<String, NotInVersion> {
        let id = self.captured().await?;
        let answer = self.call("Transaction/Refund", self.refund(&id, 200)).await?;
        assert_eq!(answer["Transaction"]["Type"], "REFUND");
        assert_eq!(answer["Transaction"]["Amount"], francs(200));
        Ok(id_of(&answer))
    }

    /// Creates a token for card fields on the terminal of the shop. Returns it.
    pub async fn access_token(&self) -> Result<String, NotInVersion> {
        let body = json!({ "Description": "Shop", "SourceUrls": ["https://shop.example.com"] });
        let path = [("terminalId", &*self.terminal)];
        let answer = self.call_at("SaferpayFieldsAccessToken/CreateAccessToken", &path, body).await?;
        Ok(text(&answer["AccessToken"]))
    }
}
