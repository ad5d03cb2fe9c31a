//! The account and the files of the shop.

use std::error::Error;
use std::path::PathBuf;
use std::sync::{Arc, RwLock};
use std::{env, fs};

use saferpay_api::flows::placeholder;
use saferpay_api::v1_53::Client;
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::engine::PaymentLinkAddresses;

use crate::database::Database;
use crate::shop::{Shop, ShopParts};

/// Starts with the account that the environment names, or with one of a sandbox.
pub(crate) async fn start(listening_at: &str) -> Result<(Shop, Option<Sandbox>), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("SHOP_DATA").unwrap_or_else(|_| "target/shop-data".to_owned()));
    fs::create_dir_all(&folder)?;
    let database = Database::open(&folder.join("shop.sqlite"))?;
    let address = env::var("SHOP_ADDRESS").unwrap_or_else(|_| listening_at.to_owned());
    let shop = |client, terminal, link_terminal, admin_password| {
        let methods = RwLock::default();
        Arc::new(ShopParts { client, database, terminal, link_terminal, address, admin_password, methods })
    };
    if env::var_os("SAFERPAY_ENVIRONMENT").is_some() {
        let client = Client::builder().environment_variables().build()?;
        let (terminal, links) = (variable("SAFERPAY_TERMINAL_ID")?, variable("SAFERPAY_LINK_TERMINAL_ID")?);
        return Ok((shop(client, terminal, links, variable("SHOP_ADMIN_PASSWORD")?), None));
    }
    let sandbox = Sandbox::builder().data(folder.join("sandbox.redb")).start().await?;
    let (terminal, links) = (sandbox.terminal("ECOM").to_owned(), sandbox.terminal("SPG").to_owned());
    let shop = shop(sandbox.client(), terminal, links, "sandbox".to_owned());
    let addresses = link_addresses(&shop.address);
    sandbox.set_payment_link_addresses(&shop.link_terminal, addresses);
    Ok((shop, Some(sandbox)))
}

/// Where payers return to from payment links. At Saferpay, set these URLs for the terminal in the
/// Backoffice.
fn link_addresses(shop: &str) -> PaymentLinkAddresses {
    PaymentLinkAddresses {
        return_url: placeholder(&format!("{shop}/links/return"), "token"),
        notify_url: placeholder(&format!("{shop}/links/notify"), "token"),
    }
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("{name}: is not set; the README lists the variables"))
}
