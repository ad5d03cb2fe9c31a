//! A ticket shop, as a model of how to use `saferpay-api`.
//!
//! | file | what it does |
//! | --- | --- |
//! | `payments.rs`, `links.rs`, `refunds.rs` | all calls that move money |
//! | `attempts.rs` | the next attempt to pay an order |
//! | `outcome.rs`, `order_status.rs` | what became of them, and of the order |
//! | `unfinished.rs`, `schedule.rs` | continues what was interrupted, at the start and later |
//! | `records.rs`, `database.rs` | what the shop stores, before it calls Saferpay |
//! | `lock.rs` | one call at a time for an order, and each to its end |
//! | `web/` | pages, forms, and the URLs that Saferpay calls |
//! | `start.rs` | the account: yours, or one of a sandbox |

mod attempts;
mod database;
mod links;
mod lock;
mod order_status;
mod outcome;
mod payments;
mod problem;
mod records;
mod refunds;
mod report;
mod schedule;
mod start;
mod unfinished;
mod web;

use std::error::Error;
use std::{env, io};

use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().with_writer(io::stderr).with_max_level(tracing::Level::INFO).init();
    let port = env::var("SHOP_PORT").map_or(Ok(8080), |port| port.parse())?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    // The sandbox, if there is one, runs until the end of this function.
    let (shop, _sandbox) = start::start(&address).await?;
    tokio::spawn(unfinished::run(shop.clone()));
    println!("Open {address}");
    let ended = async { drop(tokio::signal::ctrl_c().await) };
    axum::serve(listener, web::router(shop)).with_graceful_shutdown(ended).await?;
    Ok(())
}
