//! A sandbox, a shop that can be killed, and a browser without a window.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use jiff::SignedDuration;
use reqwest::{Client, Response, StatusCode, redirect};
use saferpay_api::flows::{Report as _, ReportRow, ReportState, TransactionKind, placeholder};
use saferpay_api::v1_53::transaction_reporting::GetTransactionsQuery;
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::engine::PaymentLinkAddresses;
use saferpay_sandbox::faults::{Fault, FaultKind};
use tempfile::TempDir;
use tokio::time::sleep;

/// A test card that is authorized without a challenge.
pub(crate) const CARD: &str = "9010003150000001";

pub(crate) const PASSWORD: &str = "a long password";

pub(crate) struct Bench {
    pub(crate) sandbox: Sandbox,
    terminal: &'static str,
    folder: TempDir,
    shop: Child,
    pub(crate) address: String,
    pub(crate) http: Client,
}

impl Bench {
    pub(crate) async fn start() -> Self {
        Self::start_at("10000101").await
    }

    /// Starts with another terminal of the sandbox.
    pub(crate) async fn start_at(terminal: &'static str) -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        // A report contains only days that are over.
        sandbox.clock().set_day(sandbox.clock().today().yesterday().unwrap()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let (shop, address) = start_shop(&sandbox, terminal, &folder, "0");
        let http = Client::builder().redirect(redirect::Policy::none()).build().unwrap();
        let bench = Self { sandbox, terminal, folder, shop, address, http };
        bench.send_link_payers_to(&bench.address);
        bench
    }

    /// Sets where payers return to from payment links.
    pub(crate) fn send_link_payers_to(&self, shop: &str) {
        let addresses = PaymentLinkAddresses {
            return_url: placeholder(&format!("{shop}/links/return"), "token"),
            notify_url: placeholder(&format!("{shop}/links/notify"), "token"),
        };
        self.sandbox.set_payment_link_addresses(self.sandbox.terminal("SPG"), addresses);
    }

    /// SIGKILL: no handler runs, nothing is written.
    pub(crate) fn kill(&mut self) {
        self.shop.kill().unwrap();
        self.shop.wait().unwrap();
    }

    /// Starts the shop again, at the same address and with the same database.
    pub(crate) fn restart(&mut self) {
        let port = self.address.rsplit(':').next().unwrap().to_owned();
        (self.shop, self.address) = start_shop(&self.sandbox, self.terminal, &self.folder, &port);
    }

    /// Lets the time pass after which the shop asks again, while it is not running.
    pub(crate) fn let_time_pass(&self) {
        let database = rusqlite::Connection::open(self.folder.path().join("shop.sqlite")).unwrap();
        for table in ["attempts", "refunds"] {
            let change = format!(
                "UPDATE {table} SET ask_after = 0,
                 record = json_set(record, '$.schedule.ask_after', '1970-01-01T00:00:00Z')"
            );
            database.execute(&change, []).unwrap();
        }
    }

    /// Makes the shop expect another amount of every attempt that is stored.
    pub(crate) fn expect_another_amount(&self) {
        let database = rusqlite::Connection::open(self.folder.path().join("shop.sqlite")).unwrap();
        let change = "UPDATE attempts SET record = replace(record, '4500', '4400')";
        assert_eq!(database.execute(change, []).unwrap(), 1);
    }

    /// Everything that the shop has logged.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    pub(crate) async fn get(&self, path: &str) -> Response {
        let request = self.http.get(format!("{}{path}", self.address));
        request.basic_auth("admin", Some(PASSWORD)).send().await.unwrap()
    }

    /// The text of a page.
    pub(crate) async fn page(&self, path: &str) -> String {
        let response = self.get(path).await;
        let (status, text) = (response.status(), response.text().await.unwrap());
        assert_eq!(status, StatusCode::OK, "{path}: {text}");
        text
    }

    pub(crate) async fn post(&self, path: &str, form: &[(&str, &str)]) -> Response {
        let request = self.http.post(format!("{}{path}", self.address));
        request.basic_auth("admin", Some(PASSWORD)).form(form).send().await.unwrap()
    }

    /// Sends a form and returns the address that the response redirects to.
    pub(crate) async fn post_to(&self, path: &str, form: &[(&str, &str)]) -> String {
        let response = self.post(path, form).await;
        let (status, headers) = (response.status(), response.headers().clone());
        assert_eq!(
            status,
            StatusCode::SEE_OTHER,
            "{path}: {}\n{}",
            response.text().await.unwrap(),
            self.log()
        );
        headers["location"].to_str().unwrap().to_owned()
    }

    /// Orders a ticket. Returns the ID of the order, and the address of the Payment Page.
    pub(crate) async fn order(&self, more: &[(&str, &str)]) -> (String, String) {
        let form = [&[("ticket", "0"), ("quantity", "1"), ("method", "")], more].concat();
        let page = self.post_to("/orders", &form).await;
        let admin = self.page("/admin").await;
        let order = between(&admin, "/admin/orders/", "\"").to_owned();
        (order, page)
    }

    /// Orders a ticket and pays it.
    pub(crate) async fn paid_order(&self, more: &[(&str, &str)]) -> String {
        let (order, page) = self.order(more).await;
        self.sandbox.payer().pay(&page, CARD).unwrap();
        self.wait_for(&format!("/orders/{order}"), "Paid").await;
        order
    }

    /// Waits until a page contains a text.
    pub(crate) async fn wait_for(&self, path: &str, text: &str) {
        let mut page = String::new();
        for _ in 0..200 {
            page = self.page(path).await;
            if page.contains(text) {
                return;
            }
            sleep(Duration::from_millis(50)).await;
        }
        panic!("{path} does not contain `{text}`: {page}\n{}", self.log());
    }

    /// Makes the next call of an operation take long: it has its effect at once, or never if the shop is
    /// killed meanwhile.
    pub(crate) fn delay(&self, operation: &str, has_effect: bool) {
        let fault = Fault::new(FaultKind::Delay(60_000)).operation(operation).next(1);
        self.sandbox.inject(if has_effect { fault.carried_out() } else { fault }).unwrap();
    }

    /// Waits until the delayed call has arrived.
    pub(crate) async fn wait_for_delayed_call(&self) {
        for _ in 0..400 {
            let faults = self.http.get(format!("{}/sandbox/faults", self.sandbox.address()));
            let faults: serde_json::Value =
                serde_json::from_str(&faults.send().await.unwrap().text().await.unwrap()).unwrap();
            if faults["faults"].as_array().is_some_and(Vec::is_empty) {
                return;
            }
            sleep(Duration::from_millis(25)).await;
        }
        panic!("no call was delayed:\n{}", self.log());
    }

    /// How often an operation was called, and completed.
    pub(crate) fn calls(&self, operation: &str) -> usize {
        let log = self.sandbox.request_log();
        log.iter().filter(|request| request.operation.as_deref() == Some(operation)).count()
    }

    /// What really happened: the captured payments and refunds, in Rappen.
    pub(crate) async fn ledger(&self) -> Ledger {
        let day = SignedDuration::from_hours(24);
        let today = self.sandbox.clock().today().to_string();
        self.sandbox.clock().advance(day).unwrap();
        let client = self.sandbox.client_v1_53();
        let mut report = client.report(GetTransactionsQuery::new(&*today, &*today));
        let mut rows = Vec::new();
        while let Some(row) = report.next().await.unwrap() {
            rows.push(row);
        }
        self.sandbox.clock().advance(-day).unwrap();
        let amounts = |kind, state| {
            let chosen = rows.iter().filter(|row: &&ReportRow| row.kind == kind && row.state == state);
            let mut amounts: Vec<u64> = chosen.map(|row| row.amount.unwrap().minor_units()).collect();
            amounts.sort_unstable();
            amounts
        };
        Ledger {
            captured: amounts(TransactionKind::Payment, ReportState::Captured),
            refunded: amounts(TransactionKind::Refund, ReportState::Captured),
            reserved: [TransactionKind::Payment, TransactionKind::Refund]
                .map(|kind| amounts(kind, ReportState::Authorized))
                .concat(),
        }
    }
}

/// The amounts in the sandbox.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ledger {
    pub(crate) captured: Vec<u64>,
    pub(crate) refunded: Vec<u64>,
    pub(crate) reserved: Vec<u64>,
}

impl Ledger {
    pub(crate) fn of(captured: &[u64], refunded: &[u64]) -> Self {
        Self { captured: captured.to_vec(), refunded: refunded.to_vec(), reserved: Vec::new() }
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        drop(self.shop.kill());
        drop(self.shop.wait());
    }
}

fn start_shop(sandbox: &Sandbox, terminal: &str, folder: &TempDir, port: &str) -> (Child, String) {
    let log = std::fs::OpenOptions::new().create(true).append(true).open(folder.path().join("log")).unwrap();
    let mut shop = Command::new(env!("CARGO_BIN_EXE_shop"))
        .env("SAFERPAY_ENVIRONMENT", sandbox.api_address())
        .env("SAFERPAY_CUSTOMER_ID", &*sandbox.customer().id)
        .env("SAFERPAY_USERNAME", &*sandbox.customer().credentials[0].username)
        .env("SAFERPAY_PASSWORD", &*sandbox.customer().credentials[0].password)
        .env("SAFERPAY_TERMINAL_ID", terminal)
        .env("SAFERPAY_LINK_TERMINAL_ID", sandbox.terminal("SPG"))
        .env("SHOP_ADMIN_PASSWORD", PASSWORD)
        .env("SHOP_DATA", folder.path())
        .env("SHOP_PORT", port)
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(shop.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("Open ").expect("the shop prints its address");
    (shop, address.to_owned())
}

/// The text between two others.
pub(crate) fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no `{before}` in {text}"));
    rest.split_once(after).unwrap_or_else(|| panic!("no `{after}` in {rest}")).0
}
