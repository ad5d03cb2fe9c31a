//! What all parts of the shop share: its account, its files and its settings.

use std::convert::Infallible;
use std::error::Error;
use std::path::PathBuf;
use std::sync::{Arc, RwLock};
use std::{env, fs};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use saferpay_api::flows::{AcceptedMethod, placeholder};
use saferpay_api::v1_53::Client;
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::engine::PaymentLinkAddresses;

use crate::database::Database;

/// The shop. A clone is cheap and refers to the same shop.
#[derive(Clone)]
pub(crate) struct Shop {
    pub(crate) client: Client,
    pub(crate) database: Database,
    /// The terminal of the checkout and of charges.
    pub(crate) terminal: Arc<str>,
    /// The terminal of payment links.
    pub(crate) link_terminal: Arc<str>,
    /// The public address of the shop, without a slash at its end.
    pub(crate) address: Arc<str>,
    pub(crate) admin_password: Arc<str>,
    /// The payment methods of the terminal. The checkout shows them.
    pub(crate) methods: Arc<RwLock<Vec<AcceptedMethod>>>,
}

/// Handlers take the shop as an argument.
impl FromRequestParts<Self> for Shop {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, shop: &Self) -> Result<Self, Infallible> {
        Ok(shop.clone())
    }
}

/// Starts with the account that the environment names, or with one of a sandbox.
pub(crate) async fn start(listening_at: &str) -> Result<(Shop, Option<Sandbox>), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("SHOP_DATA").unwrap_or_else(|_| "target/shop-data".to_owned()));
    fs::create_dir_all(&folder)?;
    let database = Database::open(&folder.join("shop.sqlite"))?;
    let address = env::var("SHOP_ADDRESS").map_or_else(|_| Arc::from(listening_at), Arc::from);
    let shop = |client, terminal, link_terminal, admin_password| {
        let methods = Arc::default();
        Shop { client, database, terminal, link_terminal, address, admin_password, methods }
    };
    if env::var_os("SAFERPAY_ENVIRONMENT").is_some() {
        let client = Client::builder().environment_variables().build()?;
        let (terminal, links) = (variable("SAFERPAY_TERMINAL_ID")?, variable("SAFERPAY_LINK_TERMINAL_ID")?);
        return Ok((shop(client, terminal, links, variable("SHOP_ADMIN_PASSWORD")?), None));
    }
    let sandbox = Sandbox::builder().data(folder.join("sandbox.redb")).start().await?;
    let (terminal, links) = (sandbox.terminal("ECOM").into(), sandbox.terminal("SPG").into());
    let shop = shop(sandbox.client(), terminal, links, "sandbox".into());
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

fn variable(name: &str) -> Result<Arc<str>, String> {
    env::var(name).map(Arc::from).map_err(|_| format!("{name}: is not set; the README lists the variables"))
}
