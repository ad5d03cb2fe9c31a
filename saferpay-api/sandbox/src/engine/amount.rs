//! Money in minor units.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use serde_json::{Value, json};

/// A currency code of three letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The currency with this code, if the code is well-formed.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Self(bytes))
    }

    /// The three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        // The constructor accepts only letters.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The number of decimals of the currency (ISO 4217).
    #[must_use]
    pub fn exponent(self) -> u8 {
        match self.code() {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND"
            | "VUV" | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            _ => 2,
        }
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::new(&code).ok_or_else(|| D::Error::custom(format!("`{code}` is not a currency code")))
    }
}

/// An amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// The value in the minor unit of the currency.
    pub value: u64,
    /// The currency.
    pub currency: Currency,
}

impl Amount {
    pub(super) fn new(value: u64, currency: Currency) -> Self {
        Self { value, currency }
    }

    pub(super) fn to_json(self) -> Value {
        json!({ "Value": self.value.to_string(), "CurrencyCode": self.currency.code() })
    }

    /// The value in major units, as in the transaction report: `5.00`.
    #[must_use]
    pub fn major(self) -> String {
        let digits = usize::from(self.currency.exponent());
        let text = format!("{:0width$}", self.value, width = digits + 1);
        let (whole, fraction) = text.split_at(text.len() - digits);
        if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
    }

    pub(super) fn show_major(self) -> Value {
        json!({ "Value": self.major(), "CurrencyCode": self.currency.code() })
    }
}
