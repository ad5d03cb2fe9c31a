//! The account that an example works with.
//!
//! With `SAFERPAY_ENVIRONMENT=test` and the other variables of
//! `ClientBuilder::environment_variables`, and `SAFERPAY_TERMINAL_ID`, it is an account of
//! Saferpay's test system. Without them it is a small stand-in on loopback, which also pays.
#![allow(dead_code, reason = "no example needs all of it")]

use std::env;
use std::error::Error;
use std::io::{self, Write};

use saferpay_api::client::{Credentials, Environment};
use saferpay_api::v1_53::Client;
use stand_in::{Shop, StandIn};

pub(crate) type Result<T> = std::result::Result<T, Box<dyn Error>>;

pub(crate) struct Account {
    pub(crate) client: Client,
    pub(crate) terminal: String,
    stand_in: Option<StandIn>,
}

/// The account that the environment names, or a stand-in.
pub(crate) async fn account() -> Result<Account> {
    if env::var_os("SAFERPAY_ENVIRONMENT").is_some() {
        let client = Client::builder().environment_variables().build()?;
        return Ok(Account { client, terminal: env::var("SAFERPAY_TERMINAL_ID")?, stand_in: None });
    }
    let stand_in = StandIn::start(Shop::new().answers()).await?;
    let client = Client::builder()
        .environment(Environment::at(stand_in.address()))
        .customer_id("245294")
        .credentials(Credentials::basic("API_245294_00000001", "none"))
        .build()?;
    Ok(Account { client, terminal: "17795278".to_owned(), stand_in: Some(stand_in) })
}

impl Account {
    /// Has the payer do what the page at this address asks for.
    pub(crate) async fn pay(&self, page: &str) -> Result<()> {
        if self.stand_in.is_some() {
            reqwest::get(page).await?.error_for_status()?;
        } else {
            ask(&format!("Open {page}\nand press Enter once you are through."))?;
        }
        Ok(())
    }

    /// The same for a payment link; gives the address at which the payer came back.
    pub(crate) async fn pay_link(&self, link: &str, return_address: &str) -> Result<String> {
        if self.stand_in.is_none() {
            return ask(&format!("Open {link}, pay, and paste the address that you came back to:"));
        }
        let token = reqwest::get(link).await?.error_for_status()?.text().await?;
        Ok(return_address.replace("{{{PAYMENTPAGETOKEN}}}", &token))
    }
}

fn ask(question: &str) -> Result<String> {
    println!("{question}");
    io::stdout().flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(answer.trim().to_owned())
}
