//! Payment links.

use jiff::SignedDuration;
use saferpay_spec::RuleKind;
use serde_json::{Value, json};

use crate::{NotInVersion, Shop, text, with};

const CREATE: &str = "SecurePayGate/CreateSingleUsePaymentLink";

/// A payment link.
pub struct Link {
    /// The terminal that it is for.
    pub terminal: String,
    /// The ID.
    pub offer: String,
    /// The address, which the payer opens.
    pub address: String,
}

impl Link {
    /// The path parameters of calls about the link.
    #[must_use]
    pub fn path(&self) -> [(&str, &str); 2] {
        [("terminalId", &self.terminal), ("offerId", &self.offer)]
    }
}

// Each returns an error if this version lacks the operation.
#[allow(clippy::missing_errors_doc, reason = "it is the same for all of them")]
impl Shop {
    /// The expiration of a link, in the format of this version.
    pub fn link_expiry(&self, ahead: SignedDuration) -> Result<String, NotInVersion> {
        let fields = self.version.request(self.needs(CREATE)?).unwrap_or_default();
        let expiry = fields.iter().find(|field| field.name == "ExpirationDate");
        // Up to 1.34 it is a date without a time.
        let is_day = expiry.is_some_and(|field| {
            field.rules.iter().any(|rule| matches!(rule.kind, RuleKind::HoursAhead(0, _)))
        });
        let expiry = self.sandbox.clock().now() + ahead;
        Ok(expiry.strftime(if is_day { "%Y-%m-%d" } else { "%Y-%m-%dT%H:%M:%SZ" }).to_string())
    }

    /// The request for a link that is open for two days, in the form of any version.
    pub fn link_request(&self) -> Result<Value, NotInVersion> {
        let expiry = self.link_expiry(SignedDuration::from_hours(48))?;
        let more = json!({ "ExpirationDate": expiry, "Payer": { "LanguageCode": "en" } });
        Ok(with(self.payment(), more))
    }

    /// Creates a payment link that is open for two days.
    ///
    /// # Panics
    ///
    /// If its address does not belong to the sandbox.
    pub async fn link(&self) -> Result<Link, NotInVersion> {
        let terminal = self.sandbox.terminal("SPG").to_owned();
        let path = [("terminalId", &*terminal)];
        let created = self.call_at(CREATE, &path, self.link_request()?).await?;
        let address = text(&created["PaymentLink"]);
        assert!(address.starts_with(&self.sandbox.address()), "{address}");
        Ok(Link { terminal, offer: text(&created["OfferId"]), address })
    }
}
