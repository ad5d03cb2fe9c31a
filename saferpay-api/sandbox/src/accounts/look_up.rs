//! Finds customers and terminals.

use super::{Accounts, Customer, Terminal};

impl Accounts {
    /// A customer by its id.
    #[must_use]
    pub fn customer(&self, id: &str) -> Option<&Customer> {
        self.customers.iter().find(|customer| customer.id == id)
    }

    /// The customer with these credentials.
    #[must_use]
    pub fn authenticate(&self, username: &str, password: &str) -> Option<&Customer> {
        self.customers.iter().find(|customer| {
            customer.credentials.iter().any(|each| each.username == username && each.password == password)
        })
    }
}

impl Terminal {
    /// Whether the terminal has payment links of Secure `PayGate`.
    #[must_use]
    pub fn has_payment_links(&self) -> bool {
        self.payment_links || self.kind == "SPG"
    }
}

impl Customer {
    /// A terminal by its id.
    #[must_use]
    pub fn terminal(&self, id: &str) -> Option<&Terminal> {
        self.terminals.iter().find(|terminal| terminal.id == id)
    }

    /// The first terminal of a kind. For `SPG`, a terminal of another kind with payment links counts.
    #[must_use]
    pub fn terminal_of(&self, kind: &str) -> Option<&Terminal> {
        let exact = self.terminals.iter().find(|terminal| terminal.kind == kind);
        exact.or_else(|| self.terminals.iter().find(|each| kind == "SPG" && each.has_payment_links()))
    }

    /// Whether the license has a feature.
    #[must_use]
    pub fn has_feature(&self, feature: &str) -> bool {
        self.license.features.iter().any(|each| each == feature)
    }
}
