//! Terminals, and the payments that they have a contract for.

use serde_json::{Value, json};

use super::amount::Currency;
use super::errors::{self, BoxedApiError};
use super::payment_method::PaymentMethod;
use super::read;
use super::state::{Engine, OperationResult};
use crate::accounts::Terminal;
use crate::call::Call;

impl Engine {
    pub(super) fn terminals(&self, call: &Call) -> OperationResult {
        let terminals = &self.customer(&call.customer)?.terminals;
        Ok(json!({ "Terminals": terminals.iter().map(|each| to_json(each, call)).collect::<Vec<_>>() }))
    }

    pub(super) fn terminal_info(&self, call: &Call) -> OperationResult {
        Ok(to_json(self.terminal_in_path(call)?, call))
    }

    pub(super) fn payment_methods(&self, call: &Call) -> OperationResult {
        let terminal = self.terminal_in_path(call)?;
        Ok(json!({ "PaymentMethods": methods(terminal, call), "Wallets": wallets(terminal, call) }))
    }

    pub(super) fn terminal_in_path(&self, call: &Call) -> Result<&Terminal, BoxedApiError> {
        self.terminal(&call.customer, call.path.get("terminalId").map_or("", String::as_str))
    }

    /// Refuses a currency that no payment method of the terminal supports.
    pub(super) fn check_currency(&self, call: &Call, terminal: &str) -> Result<(), BoxedApiError> {
        let Some(amount) = read::amount(&call.body, "Payment.Amount")? else { return Ok(()) };
        let terminal = self.terminal(&call.customer, terminal)?;
        let known = terminal.payment_methods.is_empty()
            || terminal.payment_methods.iter().any(|method| has(&method.currencies, amount.currency));
        if known { Ok(()) } else { Err(errors::no_contract()) }
    }

    /// Whether the terminal accepts a payment method. A terminal without a list accepts all.
    pub(super) fn has_contract(
        &self,
        customer: &str,
        terminal: &str,
        payment_method: &PaymentMethod,
        currency: Currency,
    ) -> bool {
        // An alias has no terminal.
        let Ok(terminal) = self.terminal(customer, terminal) else { return true };
        terminal.payment_methods.is_empty()
            || terminal
                .payment_methods
                .iter()
                .any(|method| method.name == payment_method.method() && has(&method.currencies, currency))
    }

    /// The payment methods of a terminal for a currency.
    pub(super) fn contracted(
        &self,
        customer: &str,
        terminal: &str,
        currency: Option<Currency>,
    ) -> Vec<String> {
        let Ok(terminal) = self.terminal(customer, terminal) else { return Vec::new() };
        let methods = terminal.payment_methods.iter();
        let fitting =
            methods.filter(|method| currency.is_none_or(|currency| has(&method.currencies, currency)));
        fitting.map(|method| method.name.clone()).collect()
    }
}

fn has(currencies: &[String], currency: Currency) -> bool {
    currencies.iter().any(|each| each == currency.code())
}

fn to_json(terminal: &Terminal, call: &Call) -> Value {
    let mut shown = json!({
        "TerminalId": terminal.id,
        "Type": terminal.kind,
        "PaymentMethods": methods(terminal, call),
        "Wallets": wallets(terminal, call),
    });
    if let Some(description) = &terminal.description {
        shown["Description"] = json!(description);
    }
    shown
}

fn methods(terminal: &Terminal, call: &Call) -> Vec<Value> {
    let to_json = |method: &crate::accounts::AcceptedPaymentMethod| {
        json!({
            "PaymentMethod": method.name,
            "Currencies": method.currencies,
            "LogoUrl": logo(call, &method.name),
        })
    };
    terminal.payment_methods.iter().map(to_json).collect()
}

fn wallets(terminal: &Terminal, call: &Call) -> Vec<Value> {
    let wallets = terminal.wallets.iter();
    wallets.map(|name| json!({ "WalletName": name, "LogoUrl": logo(call, name) })).collect()
}

/// The address of a picture, with a version as recorded.
fn logo(call: &Call, name: &str) -> String {
    format!("{}/static/logo/{}.svg?v=1", call.base, name.to_lowercase())
}
