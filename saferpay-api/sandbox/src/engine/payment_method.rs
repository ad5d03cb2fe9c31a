//! A payment method as it is stored: never with a full card number, and never with a code.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::cards::{self, CardOutcome, Scheme};
use super::method_names;
use super::read;
use super::shape::Shape;
use crate::dates;

/// What a payer pays with. `Debug` shows no numbers and no codes.
#[derive(Clone)]
pub enum Instrument {
    /// A card.
    Card(CardInput),
    /// A bank account, for direct debit.
    BankAccount {
        /// The IBAN.
        iban: String,
        /// The account holder.
        holder: Option<String>,
    },
    /// Any other method by its name, such as `TWINT` or `PAYPAL`.
    Method(String),
    /// A wallet such as `APPLEPAY`, which contains a card.
    Wallet(String),
}

/// What the payer enters in a card form.
#[derive(Clone, Default)]
pub struct CardInput {
    /// The card number; spaces are ignored.
    pub number: String,
    /// The month of expiry.
    pub exp_month: u8,
    /// The year of expiry.
    pub exp_year: u16,
    /// The card holder.
    pub holder: Option<String>,
    /// The verification code.
    pub verification_code: Option<String>,
}

impl fmt::Debug for Instrument {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Card(card) => card.fmt(formatter),
            Self::BankAccount { .. } => formatter.write_str("BankAccount"),
            Self::Method(name) => write!(formatter, "Method({name})"),
            Self::Wallet(name) => write!(formatter, "Wallet({name})"),
        }
    }
}

impl fmt::Debug for CardInput {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CardInput").finish_non_exhaustive()
    }
}

/// A stored payment method.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum PaymentMethod {
    Card(Card),
    Account(Account),
    /// Any other method by its name, such as `TWINT`.
    Method(Box<str>),
}

/// A card without its number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Card {
    pub(super) scheme: Scheme,
    pub(super) outcome: CardOutcome,
    last_four: u16,
    /// Card schemes allow storing these digits. Rows of older sandboxes do not have them.
    #[serde(default)]
    first_eight: u32,
    #[serde(default = "usual_length")]
    length: u8,
    /// Whether the card is replaced by a scheme token.
    #[serde(default)]
    is_scheme_token: bool,
    exp_month: u8,
    exp_year: u16,
    pub(super) has_code: bool,
    holder: Option<Box<str>>,
    wallet: Option<Box<str>>,
}

fn usual_length() -> u8 {
    16
}

/// A bank account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Account {
    iban: Box<str>,
    holder: Option<Box<str>>,
    bic: Option<Box<str>>,
}

/// Why an instrument is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaymentMethodError {
    /// No card scheme has this number.
    Number,
    /// The card has expired.
    Expired,
    /// It is not a known payment method.
    Unknown,
}

impl fmt::Display for PaymentMethodError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Number => "the card number is invalid",
            Self::Expired => "the card has expired",
            Self::Unknown => "no known payment method is given",
        })
    }
}

impl std::error::Error for PaymentMethodError {}

impl PaymentMethod {
    pub(super) fn from_instrument(
        instrument: &Instrument,
        now: Timestamp,
    ) -> Result<Self, PaymentMethodError> {
        match instrument {
            Instrument::Card(card) => Card::new(card, now).map(Self::Card),
            Instrument::BankAccount { iban, holder } => Ok(Self::Account(Account {
                iban: iban.as_str().into(),
                holder: holder.as_deref().map(Box::from),
                bic: None,
            })),
            Instrument::Method(name) => Ok(Self::Method(name.as_str().into())),
            Instrument::Wallet(name) => Ok(Self::Card(Card::of_wallet(name, now))),
        }
    }

    /// Reads a payment method from a request, unless it refers to stored data.
    pub(super) fn from_request(payment_method: &Value, now: Timestamp) -> Result<Self, PaymentMethodError> {
        if let Some(card) = payment_method.get("Card") {
            return Card::new(&card_input(card), now).map(Self::Card);
        }
        if let Some(token) = payment_method.get("SchemeToken") {
            let card = Card::new(&card_input(token), now)?;
            return Ok(Self::Card(Card { is_scheme_token: true, ..card }));
        }
        if let Some(iban) = read::boxed(payment_method, "BankAccount.IBAN") {
            let holder = read::boxed(payment_method, "BankAccount.HolderName");
            return Ok(Self::Account(Account {
                iban,
                holder,
                bic: read::boxed(payment_method, "BankAccount.BIC"),
            }));
        }
        // The sandbox cannot decrypt wallet tokens. Assumed: a valid card.
        for (name, wallet) in [("ApplePay", "APPLEPAY"), ("GooglePay", "GOOGLEPAY")] {
            if payment_method.get(name).is_some() {
                return Ok(Self::Card(Card::of_wallet(wallet, now)));
            }
        }
        Err(PaymentMethodError::Unknown)
    }

    pub(super) fn card(&self) -> Option<&Card> {
        if let Self::Card(card) = self { Some(card) } else { None }
    }

    /// The name in the API: `VISA`, `DIRECTDEBIT`, `TWINT`.
    pub(super) fn method(&self) -> &str {
        match self {
            Self::Card(card) => card.scheme.method(),
            Self::Account(_) => "DIRECTDEBIT",
            Self::Method(name) => name,
        }
    }

    /// The name of the acquirer: `VISA Saferpay Test`.
    pub(super) fn acquirer(&self) -> String {
        format!("{} Saferpay Test", self.brand())
    }

    pub(super) fn brand(&self) -> &str {
        match self {
            Self::Card(card) => card.scheme.name(),
            Self::Account(_) => "SEPA ELV",
            Self::Method(name) => method_names::display_name(name),
        }
    }

    /// `xxxx xxxx xxxx 0006`, or the display name of another method.
    pub(super) fn display_text(&self) -> String {
        match self {
            Self::Card(card) => format!("xxxx xxxx xxxx {:04}", card.last_four),
            Self::Account(account) => account.iban.to_string(),
            Self::Method(name) => method_names::display_name(name).to_owned(),
        }
    }

    /// Changes the expiry date; only cards have one.
    pub(super) fn renewed(&self, exp_month: u8, exp_year: u16) -> Self {
        match self {
            Self::Card(card) => Self::Card(Card { exp_month, exp_year, ..card.clone() }),
            other => other.clone(),
        }
    }

    /// Creates the container `PaymentMeans`, with the fields of all versions.
    pub(super) fn to_json(&self, now: Timestamp, shape: Shape) -> Value {
        let mut payment_method = json!({
            "Brand": { "PaymentMethod": self.method(), "Name": self.brand() },
            "DisplayText": self.display_text(),
        });
        match self {
            Self::Card(card) => {
                payment_method["Card"] = card.to_json(shape);
                if let Some(wallet) = &card.wallet {
                    payment_method["Wallet"] = json!(wallet);
                }
            }
            Self::Account(account) => {
                let country = account.iban.get(..2).unwrap_or("XX");
                payment_method["BankAccount"] = json!({
                    "IBAN": account.iban, "CountryCode": country, "BankName": "Sandbox Bank",
                });
                if let Some(holder) = &account.holder {
                    payment_method["BankAccount"]["HolderName"] = json!(holder);
                }
                if let Some(bic) = &account.bic {
                    payment_method["BankAccount"]["BIC"] = json!(bic);
                }
            }
            Self::Method(name) if &**name == "PAYPAL" => {
                payment_method["PayPal"] = json!({
                    "PayerId": "SANDBOXPAYER1", "SellerProtectionStatus": "ELIGIBLE", "Email": "payer@example.com",
                });
            }
            Self::Method(name) if &**name == "TWINT" => {
                // Assumed: a certificate is valid for a year.
                payment_method["Twint"] =
                    json!({ "CertificateExpirationDate": dates::format(dates::after_days(now, 365)) });
            }
            Self::Method(_) => {}
        }
        payment_method
    }

    /// The container `Tokenization`. Assumed: cards of these schemes are tokenized when an alias is
    /// registered.
    pub(super) fn tokenization(&self) -> Option<Value> {
        let card = self.card()?;
        let program = match card.scheme {
            Scheme::Visa => "VTS",
            Scheme::Mastercard => "MDES",
            _ => return Some(json!({ "Status": "SCHEME_NOT_SUPPORTED" })),
        };
        Some(json!({
            "Program": program,
            "Status": "SUCCESSFUL",
            "TokenPan": { "ExpMonth": card.exp_month, "ExpYear": card.exp_year, "Status": "ACTIVE" },
        }))
    }
}

fn card_input(card: &Value) -> CardInput {
    CardInput {
        number: read::text(card, "Number").unwrap_or_default().to_owned(),
        exp_month: read::number(card, "ExpMonth").and_then(|month| month.try_into().ok()).unwrap_or_default(),
        exp_year: read::number(card, "ExpYear").and_then(|year| year.try_into().ok()).unwrap_or_default(),
        holder: read::text(card, "HolderName").map(str::to_owned),
        verification_code: read::text(card, "VerificationCode").map(str::to_owned),
    }
}

impl Card {
    /// Creates a card without storing its number.
    pub(super) fn new(input: &CardInput, now: Timestamp) -> Result<Self, PaymentMethodError> {
        let digits: String = input.number.chars().filter(|each| !each.is_whitespace()).collect();
        let (scheme, outcome) = cards::find(&digits).ok_or(PaymentMethodError::Number)?;
        let last_four = digits.get(digits.len() - 4..).and_then(|digits| digits.parse().ok());
        let last_four = last_four.ok_or(PaymentMethodError::Number)?;
        let (year, month) = dates::year_and_month(now);
        if (i32::from(input.exp_year), i32::from(input.exp_month)) < (year, month) {
            return Err(PaymentMethodError::Expired);
        }
        Ok(Self {
            scheme,
            outcome,
            last_four,
            first_eight: digits.get(..8).and_then(|digits| digits.parse().ok()).unwrap_or_default(),
            length: u8::try_from(digits.len()).unwrap_or(u8::MAX),
            is_scheme_token: false,
            exp_month: input.exp_month,
            exp_year: input.exp_year,
            has_code: input.verification_code.is_some(),
            holder: input.holder.as_deref().map(Box::from),
            wallet: None,
        })
    }

    fn of_wallet(wallet: &str, now: Timestamp) -> Self {
        let (year, _) = dates::year_and_month(now);
        Self {
            scheme: Scheme::Visa,
            outcome: CardOutcome::Frictionless,
            last_four: 1,
            first_eight: 90_100_031,
            length: 16,
            is_scheme_token: false,
            exp_month: 12,
            exp_year: u16::try_from(year + 1).unwrap_or(u16::MAX),
            has_code: false,
            holder: None,
            wallet: Some(wallet.into()),
        }
    }

    pub(super) fn masked_number(&self, shape: Shape) -> String {
        let length = usize::from(self.length);
        if shape.shows_first_digits() && self.first_eight > 0 {
            format!("{:08}{}{:04}", self.first_eight, "x".repeat(length.saturating_sub(12)), self.last_four)
        } else {
            format!("{}{:04}", "x".repeat(length.saturating_sub(4)), self.last_four)
        }
    }

    pub(super) fn expiry(&self) -> (u8, u16) {
        (self.exp_month, self.exp_year)
    }

    pub(super) fn holder(&self) -> Option<&str> {
        self.holder.as_deref()
    }

    pub(super) fn wallet(&self) -> Option<&str> {
        self.wallet.as_deref()
    }

    /// Whether both are the same card, as far as the stored data shows.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let key = |card: &Self| (card.scheme, card.first_eight, card.last_four, card.outcome);
        key(self) == key(other)
    }

    fn to_json(&self, shape: Shape) -> Value {
        let mut card = json!({
            "MaskedNumber": self.masked_number(shape),
            "ExpYear": self.exp_year,
            "ExpMonth": self.exp_month,
            "CountryCode": self.country(),
        });
        if shape.shows_card_details() {
            card["HolderSegment"] = json!("CONSUMER");
            card["FundingSource"] = json!("CREDIT");
        }
        if self.is_scheme_token {
            card["TokenPan"] = json!({
                "MaskedNumber": self.masked_number(shape),
                "ExpMonth": self.exp_month,
                "ExpYear": self.exp_year,
            });
        }
        if let Some(holder) = &self.holder {
            card["HolderName"] = json!(holder);
        }
        card
    }

    /// The issuing country: recorded for the DCC cards, assumed for the others.
    pub(super) fn country(&self) -> &'static str {
        match self.outcome {
            CardOutcome::DccUsd => "US",
            CardOutcome::DccJpy => "JP",
            _ => "CH",
        }
    }
}
