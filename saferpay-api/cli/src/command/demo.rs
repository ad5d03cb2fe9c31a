//! `saferpay demo`: a payment link in a sandbox, through the SDK: created, paid, asserted, captured
//! and refunded.

use std::error::Error;
use std::io;
use std::net::Ipv4Addr;
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::extract::RawQuery;
use saferpay_api::DateTime;
use saferpay_api::v1_53::payment_page::AssertRequest;
use saferpay_api::v1_53::secure_pay_gate::CreateSingleUsePaymentLinkRequest;
use saferpay_api::v1_53::transaction::{CaptureRequest, RefundRequest};
use saferpay_api::v1_53::{
    Amount, CaptureReference, Client, PaymentWithOptions, Refund, SpgPayer, TransactionReference,
};
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::engine::PaymentLinkAddresses;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// What to pay, and who pays.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The amount to capture and refund, in hundredths; the default is all of it.
    #[arg(long, value_name = "AMOUNT", value_parser = clap::value_parser!(u32).range(1..=i64::from(AMOUNT)))]
    capture: Option<u32>,
    /// The test card to pay with.
    #[arg(long, default_value = "9010003150000001", value_name = "NUMBER")]
    card: String,
    /// Waits for you to pay in a browser, and runs until Ctrl-C.
    #[arg(long)]
    stay: bool,
    /// The port of the sandbox; 0 uses a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
}

const AMOUNT: u32 = 1050;
const CURRENCY: &str = "CHF";

pub(crate) async fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::builder().port(arguments.port).start().await?;
    let client = sandbox.client_v1_53();
    println!("sandbox    {}/sandbox/", sandbox.address());

    let (shop, mut notified) = shop().await?;
    let terminal = sandbox.terminal("SPG");
    let address = |path| format!("{shop}/{path}?token={{{{{{PAYMENTPAGETOKEN}}}}}}");
    let addresses = PaymentLinkAddresses { return_url: address("back"), notify_url: address("notify") };
    sandbox.set_payment_link_addresses(terminal, addresses);

    let link = create_link(&client, terminal).await?;
    println!("link       {link}");
    if arguments.stay {
        println!("           Open it in a browser, and pay. Ctrl-C stops the demo.");
    } else {
        let back = sandbox.payer().pay(&link, &arguments.card)?;
        println!("returned   {}", back.return_url);
    }
    tokio::select! {
        _ = tokio::signal::ctrl_c() => return Ok(()),
        token = notified.recv() => {
            let token = token.ok_or("the shop has closed")?;
            println!("notified   of token {token}");
            match settle(&client, &token, arguments.capture.unwrap_or(AMOUNT)).await {
                Err(error) if arguments.stay => println!("refused    {error}"),
                settled => settled?,
            }
        }
    }
    if arguments.stay {
        println!("           The sandbox stays open. Ctrl-C stops the sandbox.");
        tokio::signal::ctrl_c().await?;
    }
    Ok(())
}

/// A link stays open for at least one hour and at most 180 days.
async fn create_link(client: &Client, terminal: &str) -> Result<String, Box<dyn Error>> {
    let expires = DateTime::try_from(SystemTime::now() + Duration::from_secs(30 * 86_400))?;
    let payment =
        PaymentWithOptions::new(Amount::new(AMOUNT.to_string(), CURRENCY), "order-1", "Two tickets");
    let request = CreateSingleUsePaymentLinkRequest::new(payment, expires.to_string(), SpgPayer::new());
    let created = client.secure_pay_gate().create_single_use_payment_link(terminal, &request).await?;
    Ok(created.payment_link)
}

/// Asserts the payment, captures it, and refunds it.
async fn settle(client: &Client, token: &str, value: u32) -> Result<(), Box<dyn Error>> {
    let paid = client.payment_page().assert(&AssertRequest::new(token)).await?.transaction;
    println!("asserted   {} {}", paid.id, paid.status);

    let amount = Amount::new(value.to_string(), CURRENCY);
    let reference = TransactionReference::new().with_transaction_id(&*paid.id);
    let request = CaptureRequest::new(reference).with_amount(amount.clone());
    let captured = client.transaction().capture(&request).await?;
    let capture_id = captured.capture_id.ok_or("the capture has no ID")?;
    println!("captured   {capture_id} {CURRENCY} {}.{:02}", value / 100, value % 100);

    let reference = CaptureReference::new().with_capture_id(&*capture_id);
    let refunded = client.transaction().refund(&RefundRequest::new(Refund::new(amount), reference)).await?;
    let refund = refunded.transaction;
    println!("refunded   {} {}", refund.id, refund.status);
    // A refund moves money once it is captured, as a payment does.
    let reference = TransactionReference::new().with_transaction_id(&*refund.id);
    client.transaction().capture(&CaptureRequest::new(reference)).await?;
    println!("captured   the refund");
    Ok(())
}

/// A shop that payers return to, and the tokens of the notifications that it gets.
async fn shop() -> io::Result<(String, mpsc::UnboundedReceiver<String>)> {
    let (sender, tokens) = mpsc::unbounded_channel();
    let notify = move |RawQuery(query): RawQuery| async move {
        let token = query.unwrap_or_default().trim_start_matches("token=").to_owned();
        // The receiver is gone once the demo ends.
        let _ = sender.send(token);
    };
    let router = Router::new()
        .route("/back", axum::routing::get(async || "Thank you. You are back in the shop."))
        .route("/notify", axum::routing::get(notify));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok((address, tokens))
}
