//! The account that an example works with.
//!
//! With `SAFERPAY_ENVIRONMENT=test` and the other variables of `ClientBuilder::environment_variables`,
//! `SAFERPAY_TERMINAL_ID` and, for payment links, `SAFERPAY_LINK_TERMINAL_ID`, it is an account of Saferpay's
//! test system. Without them it is an account of a sandbox on loopback, which also simulates the payer.
//! account of a sandbox on loopback, which plays the payer, too.
#![allow(dead_code, reason = "no example needs all of it")]

use std::env;
use std::error::Error;
use std::io::{self, Write};

use saferpay_api::flows::Capture as _;
use saferpay_api::v1_53::transaction::AuthorizeDirectRequest;
use saferpay_api::v1_53::{Amount, AuthorizeDirectPaymentMeans, Card, Client, P2pEnabledPayment};
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::clock::Clock;
use saferpay_sandbox::engine::PaymentLinkAddresses;

pub(crate) type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A test card that requires a challenge.
const CARD: &str = "9010004950000001";

pub(crate) struct Account {
    pub(crate) client: Client,
    /// The terminal of the shop.
    pub(crate) terminal: String,
    /// The terminal of payment links.
    pub(crate) link_terminal: String,
    sandbox: Option<Sandbox>,
}

/// The account that the environment selects, or the account of a sandbox.
pub(crate) async fn account() -> Result<Account> {
    if env::var_os("SAFERPAY_ENVIRONMENT").is_some() {
        let client = Client::builder().environment_variables().build()?;
        let terminal = env::var("SAFERPAY_TERMINAL_ID")?;
        let link_terminal = env::var("SAFERPAY_LINK_TERMINAL_ID").unwrap_or_else(|_| terminal.clone());
        return Ok(Account { client, terminal, link_terminal, sandbox: None });
    }
    let sandbox = Sandbox::start().await?;
    Ok(Account {
        client: sandbox.client_v1_53(),
        terminal: sandbox.terminal("ECOM").to_owned(),
        link_terminal: sandbox.terminal("SPG").to_owned(),
        sandbox: Some(sandbox),
    })
}

impl Account {
    /// Lets the payer complete the page at this URL.
    pub(crate) fn pay(&self, page: &str) -> Result<()> {
        match &self.sandbox {
            Some(sandbox) => drop(sandbox.payer().pay(page, CARD)?),
            None => drop(ask(&format!("Open {page}\nand press Enter when you have finished."))?),
        }
        Ok(())
    }

    /// The same for a payment link. Returns the URL to which the payer was redirected.
    pub(crate) fn pay_link(&self, link: &str, return_address: &str) -> Result<String> {
        let Some(sandbox) = &self.sandbox else {
            return ask(&format!("Open {link}, pay, and paste the URL of the page after it:"));
        };
        let addresses =
            PaymentLinkAddresses { return_url: return_address.to_owned(), ..PaymentLinkAddresses::default() };
        sandbox.set_payment_link_addresses(&self.link_terminal, addresses);
        Ok(sandbox.payer().pay(link, CARD)?.return_url)
    }
}

impl Account {
    /// Yesterday as `2026-01-31`. A sandbox sells something on it first.
    pub(crate) async fn yesterday(&self) -> Result<String> {
        let yesterday = Clock::system().today().yesterday()?;
        if let Some(sandbox) = &self.sandbox {
            sandbox.clock().set_day(yesterday)?;
            for number in 1..=3 {
                let payment = P2pEnabledPayment::new(Amount::new("1050", "CHF"))
                    .with_order_id(format!("order-{number}"));
                let card = Card::new("9010003150000001", 2035, 12);
                let means = AuthorizeDirectPaymentMeans::new().with_card(card);
                let request = AuthorizeDirectRequest::new(self.terminal.clone(), payment, means);
                let sold = self.client.transaction().authorize_direct(&request).await?;
                self.client.capture_in_full(sold.transaction.id).await?;
            }
            sandbox.clock().reset();
        }
        Ok(yesterday.to_string())
    }
}

fn ask(question: &str) -> Result<String> {
    println!("{question}");
    io::stdout().flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(answer.trim().to_owned())
}
