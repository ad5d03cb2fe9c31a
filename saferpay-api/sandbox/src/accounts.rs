//! The accounts of a sandbox: customers with their credentials, licenses and terminals.
//!
//! They are written in TOML; [`Accounts::read`] reads a file.

mod file;
mod look_up;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// All accounts of a sandbox.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accounts {
    /// Switches quirks by name; see [`Quirks`](crate::quirks::Quirks).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub quirks: BTreeMap<String, bool>,
    /// The customers.
    #[serde(default, rename = "customer")]
    pub customers: Vec<Customer>,
}

/// A merchant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customer {
    /// The customer id.
    pub id: String,
    /// The credentials of this account.
    #[serde(default)]
    pub credentials: Vec<Credentials>,
    /// The license.
    pub license: License,
    /// The payment page configurations, by name.
    #[serde(default)]
    pub payment_page_configurations: Vec<String>,
    /// The terminals.
    #[serde(default, rename = "terminal")]
    pub terminals: Vec<Terminal>,
}

/// A user name and a password.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credentials {
    /// The user name.
    pub username: String,
    /// The password.
    pub password: String,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Credentials").field("username", &self.username).finish_non_exhaustive()
    }
}

/// The license of a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct License {
    /// The id of the package.
    pub package: String,
    /// The name of the package.
    pub name: String,
    /// The ids of the features, such as `MANAGEMENT_API`.
    #[serde(default)]
    pub features: Vec<String>,
}

/// A point of sale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terminal {
    /// The terminal id.
    pub id: String,
    /// `ECOM`, `SPG` or `MPO`.
    pub kind: String,
    /// A description for people.
    #[serde(default)]
    pub description: Option<String>,
    /// Whether it also has payment links of Secure `PayGate`, as terminals of the kind `SPG` do.
    #[serde(default)]
    pub payment_links: bool,
    /// Whether the batch of each day is closed automatically.
    #[serde(default = "yes")]
    pub automatic_batch_close: bool,
    /// The wallets, such as `APPLEPAY`.
    #[serde(default)]
    pub wallets: Vec<String>,
    /// The payment methods, each with its currencies.
    #[serde(default, rename = "payment_method")]
    pub payment_methods: Vec<AcceptedPaymentMethod>,
}

/// A payment method of a terminal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptedPaymentMethod {
    /// Its name, such as `VISA`.
    pub name: String,
    /// Its currencies, such as `CHF`.
    pub currencies: Vec<String>,
}

fn yes() -> bool {
    true
}
