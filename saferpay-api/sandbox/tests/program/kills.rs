//! With `--data`, acknowledged transactions survive a kill.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use saferpay_api::client::{Credentials, Environment};
use saferpay_api::v1_53::payment_page::InitializeRequest;
use saferpay_api::v1_53::transaction::{AuthorizeDirectRequest, CaptureRequest, InquireRequest};
use saferpay_api::v1_53::{
    Amount, AuthorizeDirectPaymentMeans, Card, Client, Notification, P2pEnabledPayment, PaymentPagePayment,
    ReturnUrl, TransactionReference, TransactionStatus,
};
use tokio::task::JoinSet;

/// The program, on a database file.
struct Program {
    child: Child,
    client: Client,
}

impl Program {
    fn start(file: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_saferpay-sandbox"))
            .args(["--port", "0", "--data"])
            .arg(file)
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the program starts");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        let address = output
            .lines()
            .map(|line| line.expect("a line"))
            .find_map(|line| line.strip_prefix("address   ").map(ToOwned::to_owned))
            .expect("it prints its address");
        let accounts = saferpay_sandbox::accounts::Accounts::built_in();
        let customer = &accounts.customers[0];
        let login = &customer.credentials[0];
        let client = Client::builder()
            .environment(Environment::custom(address))
            .customer_id(&*customer.id)
            .credentials(Credentials::basic(&*login.username, &*login.password))
            .build()
            .expect("a client for loopback");
        Self { child, client }
    }

    /// Kills the program with SIGKILL: no handler runs, and nothing is flushed.
    fn kill(mut self) {
        self.child.kill().expect("it is killed");
        self.child.wait().expect("it has ended");
    }
}

fn terminal() -> String {
    let accounts = saferpay_sandbox::accounts::Accounts::built_in();
    accounts.customers[0].terminal_of("ECOM").expect("a terminal").id.clone()
}

/// Authorizes and captures until the program has ended. Returns the acknowledged captures.
async fn load(
    client: Client,
    terminal: String,
    (round, worker): (u32, u32),
    counted: Arc<AtomicU32>,
) -> Vec<String> {
    let mut acknowledged = Vec::new();
    for number in 0.. {
        let payment = P2pEnabledPayment::new(Amount::new("1000", "CHF"))
            .with_order_id(format!("order-{round}-{worker}-{number}"));
        let card = Card::new("9010003150000001", 2030, 12);
        let payment_method = AuthorizeDirectPaymentMeans::new().with_card(card);
        let request = AuthorizeDirectRequest::new(terminal.clone(), payment, payment_method);
        let Ok(authorized) = client.transaction().authorize_direct(&request).await else { break };
        let id = String::from(authorized.transaction.id);
        let reference = TransactionReference::new().with_transaction_id(id.clone());
        match client.transaction().capture(&CaptureRequest::new(reference)).await {
            Ok(_) => {
                counted.fetch_add(1, Ordering::Relaxed);
                acknowledged.push(id);
            }
            Err(_) => break,
        }
    }
    acknowledged
}

/// Replaces a page of the file by another one. The program must refuse the file, or have every transaction.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_damaged_file_is_never_opened_with_a_payment_missing() {
    const PAGE: usize = 4096;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("sandbox.redb");
    let program = Program::start(&file);
    let mut ids = Vec::new();
    for number in 0..60 {
        let payment =
            P2pEnabledPayment::new(Amount::new("1000", "CHF")).with_order_id(format!("order-{number}"));
        let card = Card::new("9010003150000001", 2030, 12);
        let payment_method = AuthorizeDirectPaymentMeans::new().with_card(card);
        let request = AuthorizeDirectRequest::new(terminal(), payment, payment_method);
        ids.push(
            program.client.transaction().authorize_direct(&request).await.expect("a payment").transaction.id,
        );
    }
    program.kill();
    let whole = std::fs::read(&file).expect("the file");
    let pages = whole.len() / PAGE;
    let mut random = fastrand::Rng::with_seed(7);
    let (mut refused, mut opened) = (0, 0);
    for _ in 0..30 {
        // The library always checks the first page, which has the header.
        let (from, to) = (random.usize(1..pages), random.usize(1..pages));
        let mut damaged = whole.clone();
        damaged.copy_within(from * PAGE..(from + 1) * PAGE, to * PAGE);
        let copy = folder.path().join("damaged.redb");
        std::fs::write(&copy, &damaged).expect("a copy");
        match saferpay_sandbox::Sandbox::builder().data(&copy).start().await {
            Err(error) => {
                assert!(error.to_string().contains("damaged.redb"), "{error}");
                refused += 1;
            }
            Ok(sandbox) => {
                opened += 1;
                let client = sandbox.client_v1_53();
                for id in &ids {
                    let reference = TransactionReference::new().with_transaction_id(id.clone());
                    let inquired = client.transaction().inquire(&InquireRequest::new(reference)).await;
                    inquired
                        .unwrap_or_else(|error| panic!("page {from} over {to}: {id} is missing: {error}"));
                }
            }
        }
    }
    println!("{refused} refused, {opened} opened");
    assert!(refused > 0);
}

/// A notification that waits for its next attempt is sent after a kill and a restart.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_notification_survives_a_kill() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("sandbox.redb");
    let status = Arc::new(std::sync::atomic::AtomicU16::new(500));
    let now = Arc::clone(&status);
    let merchant =
        mock_server::MockServer::start(move |_| mock_server::Answer::empty(now.load(Ordering::Relaxed)));
    let merchant = merchant.await.expect("a merchant");
    let program = Program::start(&file);
    let payment = PaymentPagePayment::new(Amount::new("1000", "CHF"), "Tea");
    let notification = Notification::new().with_success_notify_url(merchant.address() + "/notify");
    let request = InitializeRequest::new(terminal(), payment, ReturnUrl::new("http://127.0.0.1:9/back"));
    let page = program.client.payment_page().initialize(&request.with_notification(notification)).await;
    let page = page.expect("a page");
    let address = page.redirect_url.split("/vt2/").next().expect("an address").to_owned();
    let pay = serde_json::json!({ "link": page.redirect_url, "card": "9010003150000001" });
    let http = reqwest::Client::new();
    let paid = http.post(format!("{address}/sandbox/pay")).header("Content-Type", "application/json");
    assert_eq!(paid.body(pay.to_string()).send().await.expect("an answer").status(), 200);
    let notified = async |number: usize| {
        for _ in 0..400 {
            if merchant.received().len() >= number {
                return;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("the merchant got {} notifications", merchant.received().len());
    };
    notified(1).await;
    // The failed attempt is stored before the kill.
    tokio::time::sleep(Duration::from_millis(300)).await;
    program.kill();
    status.store(200, Ordering::Relaxed);
    let sandbox =
        saferpay_sandbox::Sandbox::builder().data(&file).start().await.expect("the file can be read");
    assert_eq!(sandbox.notifications().len(), 1);
    sandbox.advance_clock(Duration::from_secs(120)).expect("two minutes");
    notified(2).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn acknowledged_transactions_survive_ten_kills() {
    survives(10).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "long: `.ci/long` runs it"]
async fn acknowledged_transactions_survive_two_hundred_kills() {
    survives(200).await;
}

/// Kills the program under load this many times, and looks up the acknowledged transactions after each kill.
async fn survives(kills: u32) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("sandbox.redb");
    let mut random = fastrand::Rng::with_seed(20_261_123);
    let mut all: Vec<String> = Vec::new();
    let counted = Arc::new(AtomicU32::new(0));
    let started = Instant::now();
    for round in 0..kills {
        let program = Program::start(&file);
        let mut workers = JoinSet::new();
        for worker in 0..4 {
            workers.spawn(load(program.client.clone(), terminal(), (round, worker), counted.clone()));
        }
        tokio::time::sleep(Duration::from_millis(random.u64(1..60))).await;
        // A busy machine gets the time to acknowledge one payment per round.
        let latest = Instant::now() + Duration::from_secs(10);
        while counted.load(Ordering::Relaxed) < round + 2 && Instant::now() < latest {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        program.kill();
        let mut new: Vec<String> = workers.join_all().await.into_iter().flatten().collect();
        // All of this round and some of earlier rounds, when the next program has read the file.
        let program = Program::start(&file);
        let older = (0..20.min(all.len())).map(|_| all[random.usize(..all.len())].clone());
        for id in new.iter().cloned().chain(older.collect::<Vec<_>>()) {
            let reference = TransactionReference::new().with_transaction_id(id.clone());
            let found = program.client.transaction().inquire(&InquireRequest::new(reference)).await;
            let found = found.unwrap_or_else(|error| panic!("round {round}: {id} is lost: {error}"));
            assert_eq!(found.transaction.status, TransactionStatus::Captured, "round {round}: {id}");
        }
        program.kill();
        all.append(&mut new);
    }
    assert!(all.len() > kills as usize, "only {} transactions were acknowledged", all.len());
    eprintln!(
        "{} kills under load, {} acknowledged transactions, none lost, in {:.0?}",
        2 * kills,
        all.len(),
        started.elapsed()
    );
}

/// Asserts that the program refuses a file with exit code 2, and returns the message.
fn refused(file: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_saferpay-sandbox"))
        .args(["--port", "0", "--data"])
        .arg(file)
        .output()
        .expect("the program runs");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert!(!text.contains("panicked"), "{text}");
    text
}

#[test]
fn a_file_that_is_not_a_database_is_refused_and_not_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("notes.txt");
    std::fs::write(&file, "Not a database at all.\n".repeat(1000)).expect("written");
    let text = refused(&file);
    assert!(text.contains("notes.txt"), "{text}");
    assert_eq!(std::fs::read_to_string(&file).expect("read"), "Not a database at all.\n".repeat(1000));
}

#[test]
fn a_damaged_file_is_an_error_and_never_a_panic() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = folder.path().join("whole.redb");
    Program::start(&whole).kill();
    let bytes = std::fs::read(&whole).expect("read");
    let mut random = fastrand::Rng::with_seed(7);
    let mut reported = 0;
    for round in 0..40 {
        let file = folder.path().join(format!("damaged-{round}.redb"));
        let mut damaged = bytes.clone();
        if round % 2 == 0 {
            damaged.truncate(random.usize(1..bytes.len()));
        } else {
            let start = random.usize(..bytes.len().min(4096));
            for byte in damaged.iter_mut().skip(start).take(512) {
                *byte = random.u8(..);
            }
        }
        std::fs::write(&file, damaged).expect("written");
        let mut child = Command::new(env!("CARGO_BIN_EXE_saferpay-sandbox"))
            .args(["--port", "0", "--data"])
            .arg(&file)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        // The program may repair the file and run, or report the problem and end.
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let runs = lines.any(|line| line.is_ok_and(|line| line.starts_with("address")));
        if runs {
            child.kill().expect("it is killed");
        }
        let output = child.wait_with_output().expect("it has ended");
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(!text.contains("panicked"), "{text}");
        if !runs {
            assert_eq!(output.status.code(), Some(2), "{text}");
            assert!(text.contains("damaged-"), "{text}");
            reported += 1;
        }
    }
    assert!(reported > 10, "only {reported} of 40 damaged files were reported");
}

#[test]
fn a_file_in_use_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("sandbox.redb");
    let first = Program::start(&file);
    let text = refused(&file);
    assert!(text.contains("in use by another sandbox"), "{text}");
    first.kill();
}
