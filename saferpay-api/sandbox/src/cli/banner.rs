//! What the program prints when it is ready.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use crate::Sandbox;
use crate::accounts::Customer;
use crate::catalogue::Catalogue;

/// Prints the address, the accounts, and a request to try. For programs that start the sandbox on any
/// port, the first line is the address alone.
pub(super) fn print(sandbox: &Sandbox, address_first: bool, authority: Option<&Path>) {
    let mut shown = if address_first { format!("{}\n", sandbox.address()) } else { String::new() };
    shown.push_str(&text(sandbox, authority));
    // The sandbox runs even if nobody reads this, as with a closed pipe.
    let mut output = std::io::stdout().lock();
    let _ = output.write_all(shown.as_bytes()).and_then(|()| output.flush());
}

fn text(sandbox: &Sandbox, authority: Option<&Path>) -> String {
    let mut text = format!("A Saferpay sandbox. No money moves.\n\naddress   {}\n", sandbox.api_address());
    let _ = writeln!(text, "overview  {}/sandbox/", sandbox.address());
    if let Some(file) = authority {
        let _ = writeln!(text, "CA file   {}, which clients have to trust", file.display());
    }
    for customer in &sandbox.accounts().customers {
        text.push_str(&account(customer));
    }
    text.push_str("\nTry it:\n");
    text.push_str(&curl(sandbox));
    text.push_str("\nCtrl-C stops the sandbox.\n");
    text
}

fn account(customer: &Customer) -> String {
    let mut text = format!("\ncustomer  {}\n", customer.id);
    for credentials in &customer.credentials {
        let _ = writeln!(text, "login     {} / {}", credentials.username, credentials.password);
    }
    for terminal in &customer.terminals {
        let description = terminal.description.as_deref().unwrap_or_default();
        let _ = writeln!(text, "terminal  {} {:<4} {description}", terminal.id, terminal.kind);
    }
    text
}

/// A payment page for ten francs, on the first suitable terminal.
fn curl(sandbox: &Sandbox) -> String {
    let customer = sandbox.customer();
    let login = customer.credentials.first();
    let login = login.map(|each| format!("{}:{}", each.username, each.password)).unwrap_or_default();
    let terminal = customer.terminal_of("ECOM").or(customer.terminals.first());
    let terminal = terminal.map(|each| &*each.id).unwrap_or_default();
    let version = Catalogue::shared().newest().number();
    let (address, customer) = (sandbox.api_address(), &customer.id);
    format!(
        "curl -u '{login}' -H 'Content-Type: application/json' -H 'Accept: application/json' \\
  {address}/Payment/v1/PaymentPage/Initialize -d '{{
    \"RequestHeader\": {{\"SpecVersion\": \"{version}\", \"CustomerId\": \"{customer}\",
                      \"RequestId\": \"try-1\", \"RetryIndicator\": 0}},
    \"TerminalId\": \"{terminal}\",
    \"Payment\": {{\"Amount\": {{\"Value\": \"1000\", \"CurrencyCode\": \"CHF\"}},
                \"OrderId\": \"order-1\", \"Description\": \"A test\"}},
    \"ReturnUrl\": {{\"Url\": \"https://shop.example/back\"}}}}'\n"
    )
}
