//! The program prints what users need, and its errors are clear.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

use saferpay_api::client::{ClientBuilder, Credentials, Environment};
use saferpay_api::v1_53::Client;
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::tls::TlsIdentity;

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_saferpay-sandbox"))
}

/// Stops the program when the test ends, for any reason.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The exit code and the output.
fn failure(arguments: &[&str]) -> (Option<i32>, String) {
    let output = program().args(arguments).output().unwrap();
    assert!(output.stdout.is_empty());
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// A running program, and its first output.
fn started() -> (Running, String) {
    started_with(&[])
}

/// Starts the program with more options.
fn started_with(options: &[&str]) -> (Running, String) {
    let child = program().args(["--port", "0"]).args(options).stdout(Stdio::piped()).spawn().unwrap();
    let mut running = Running(child);
    let lines = BufReader::new(running.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut text = String::new();
    for line in lines {
        text += &(line + "\n");
        if text.contains("Ctrl-C") {
            break;
        }
    }
    (running, text)
}

#[test]
fn it_prints_the_values_that_a_client_needs() {
    let (_running, text) = started();
    for expected in [
        "address   http://127.0.0.1:",
        "login     sandbox / sandbox",
        "terminal  10000101 ECOM",
        "No money moves",
    ] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
}

#[test]
#[ignore = "needs curl: `.ci/long` runs it"]
fn the_curl_command_is_a_valid_request() {
    let (_running, text) = started();
    let curl = text.split("Try it:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let output = Command::new("sh").args(["-c", &format!("{curl} -s")]).output().unwrap();
    assert!(output.status.success(), "{curl}\n{}", String::from_utf8_lossy(&output.stderr));
    let answer = String::from_utf8(output.stdout).unwrap();
    assert!(answer.contains("\"RequestId\":\"try-1\"") && !answer.contains("VALIDATION_FAILED"), "{answer}");
}

#[test]
fn a_port_in_use_is_one_clear_message() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let (code, text) = failure(&["--port", &port]);
    assert_eq!(code, Some(2));
    assert_eq!(
        text,
        format!("port {port} is in use; stop the program that uses it, or choose another port\n")
    );
}

#[test]
fn a_quirk_that_does_not_exist_is_one_clear_message() {
    for arguments in
        [&["--quirk", "helpp=on"][..], &["--quirk", "help"], &["--public-url", "https://a.example/path"]]
    {
        let (code, text) = failure(arguments);
        assert!(code == Some(2) && text.contains(arguments[1]), "{text}");
    }
}

#[test]
fn a_broken_accounts_file_is_one_clear_message() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("accounts.toml");
    let path = file.to_str().unwrap();
    for (content, start) in [
        (&b"[[customer]\n"[..], format!("{path}:1: ")),
        (b"", format!("{path}: has no [[customer]]")),
        // A byte order mark of UTF-16 with nothing after it.
        (b"\xff\xfe", format!("{path}: has no [[customer]]")),
        (b"\xff", format!("{path}:1: ")),
        (
            b"[[customer]]\nid = \"1\"\nlicense = { package = \"P\", name = \"N\", x = 1 }\n",
            format!("{path}:3: "),
        ),
    ] {
        std::fs::write(&file, content).unwrap();
        let (code, text) = failure(&["--accounts", path]);
        assert_eq!(code, Some(2));
        assert!(text.starts_with(&start) && text.lines().count() == 1, "{text}");
    }
    let (code, text) = failure(&["--accounts", "nowhere.toml"]);
    assert_eq!((code, &*text), (Some(2), "nowhere.toml: does not exist; check the path\n"));
}

/// The response to a request on a new connection.
fn http(address: &str, request: &str) -> String {
    let address = address.split_once("://").unwrap().1;
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(format!("{request}Connection: close\r\n\r\n").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// Initializes a payment page with this `Host` header. Returns its URL.
fn redirect_url(address: &str, host: &str) -> String {
    let body = r#"{"RequestHeader":{"SpecVersion":"1.53","CustomerId":"100001","RequestId":"r","RetryIndicator":0},
        "TerminalId":"10000101","Payment":{"Amount":{"Value":"100","CurrencyCode":"CHF"},"Description":"Tea"},
        "ReturnUrl":{"Url":"https://shop.example/back"}}"#;
    let head = format!(
        "POST /api/Payment/v1/PaymentPage/Initialize HTTP/1.1\r\n{host}Accept: application/json\r\n\
         Content-Type: application/json\r\nAuthorization: Basic c2FuZGJveDpzYW5kYm94\r\nContent-Length: {}\r\n",
        body.len()
    );
    let address = address.split_once("://").unwrap().1;
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(format!("{head}Connection: close\r\n\r\n{body}").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let url = answer.split("\"RedirectUrl\":\"").nth(1).unwrap_or_else(|| panic!("{answer}"));
    url.split('"').next().unwrap().to_owned()
}

#[test]
fn a_free_port_is_printed_alone_on_the_first_line_and_the_start_is_fast() {
    let (_running, text) = started();
    let first = text.lines().next().unwrap();
    assert!(first.starts_with("http://127.0.0.1:") && !first.contains(' '), "{text}");
    let answer = http(first, "GET /sandbox/ready HTTP/1.1\r\nHost: localhost\r\n");
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("\"ready\":true"), "{answer}");
    let waited = program().args(["--wait-ready", first]).status().unwrap();
    assert!(waited.success());
    let page = http(first, "GET /sandbox/ HTTP/1.1\r\nHost: localhost\r\n");
    assert!(page.contains("<h2>Control calls</h2>") && page.contains("<h2>In CI</h2>"), "{page}");
}

#[test]
fn links_have_the_host_of_the_client() {
    let (_running, text) = started_with(&["--listen", "0.0.0.0"]);
    let address = text.lines().next().unwrap();
    for (host, start) in [
        ("Host: 127.0.0.1:1\r\n", "http://127.0.0.1:1/vt2/"),
        ("Host: saferpay:4711\r\n", "http://saferpay:4711/vt2/"),
        (
            "Host: x\r\nX-Forwarded-Host: pay.example\r\nX-Forwarded-Proto: https\r\n",
            "https://pay.example/vt2/",
        ),
        ("Host: a\"b\r\n", &*format!("{address}/vt2/")),
    ] {
        let url = redirect_url(address, host);
        assert!(url.starts_with(start), "{url} for {host}");
    }
    let (_running, text) = started_with(&["--public-url", "https://sandbox.example:8443/"]);
    let url = redirect_url(text.lines().next().unwrap(), "Host: localhost\r\n");
    assert!(url.starts_with("https://sandbox.example:8443/vt2/"), "{url}");
}

/// Ends the program as a service manager does.
#[cfg(unix)]
fn end(mut running: Running) {
    let id = running.0.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    assert_eq!(running.0.wait().unwrap().code(), Some(0));
}

#[cfg(unix)]
#[test]
fn it_ends_on_sigterm() {
    end(started().0);
}

#[tokio::test]
async fn it_serves_https_with_its_own_certificate() {
    let (running, text) = tokio::task::spawn_blocking(|| started_with(&["--tls-self-signed"])).await.unwrap();
    let address = text.lines().next().unwrap().to_owned();
    assert!(address.starts_with("https://127.0.0.1:"), "{text}");
    let file = text.lines().find_map(|line| line.strip_prefix("CA file   ")).unwrap();
    let file = file.split(',').next().unwrap();
    let authority = std::fs::read(file).unwrap();
    for host in [&*address, &address.replace("127.0.0.1", "localhost")] {
        let client = client_of(host).root_certificate_pem(&*authority).build().unwrap();
        client.licensing().get_customer_license().await.unwrap();
    }
    let stranger = client_of(&address).build().unwrap().licensing().get_customer_license().await;
    assert!(!stranger.unwrap_err().is_outcome_unknown(), "other clients do not trust the authority");
    #[cfg(unix)]
    {
        end(running);
        assert!(!std::path::Path::new(file).exists(), "the file of the authority is removed");
    }
}

#[tokio::test]
async fn its_clients_trust_a_certificate_that_was_made_for_this_machine() {
    let identity = TlsIdentity::self_signed(&[]).unwrap();
    let sandbox = Sandbox::builder().tls(identity).start().await.unwrap();
    assert!(sandbox.address().starts_with("https://127.0.0.1:"), "{}", sandbox.address());
    let client: Client = sandbox.client();
    client.licensing().get_customer_license().await.unwrap();
    let other = &sandbox.accounts().customers[1];
    let refused = sandbox.client_builder_of::<Client>(other).build().unwrap();
    let refused = refused.licensing().get_customer_license().await.unwrap_err();
    assert_eq!(refused.status().map(|status| status.as_u16()), Some(403), "{refused}");
    // A client of the shop's own trusts it by its PEM.
    let pem = sandbox.root_certificate_pem().unwrap();
    let own = client_of(&sandbox.address()).root_certificate_pem(pem).build().unwrap();
    own.licensing().get_customer_license().await.unwrap();
    let stranger = client_of(&sandbox.address()).build().unwrap();
    stranger.licensing().get_customer_license().await.unwrap_err();
}

fn client_of(address: &str) -> ClientBuilder<Client> {
    Client::builder()
        .environment(Environment::custom(format!("{address}/api")))
        .customer_id("100001")
        .credentials(Credentials::basic("sandbox", "sandbox"))
}

#[test]
fn an_archive_has_no_secrets_and_can_be_replayed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("archive.har");
    let path = file.to_str().unwrap();
    let (running, text) = started_with(&["--record", path]);
    let url = redirect_url(text.lines().next().unwrap(), "Host: localhost\r\n");
    let token = url.rsplit('/').next().unwrap().to_owned();
    redirect_url(text.lines().next().unwrap(), "Host: localhost\r\n");
    drop(running);
    let archive = std::fs::read_to_string(&file).unwrap();
    let parsed: serde_json::Value = serde_json::from_str(&archive).unwrap();
    assert_eq!(parsed["log"]["entries"].as_array().unwrap().len(), 2);
    for secret in ["c2FuZGJveDpzYW5kYm94", &*token, "/vt2/"] {
        assert!(!archive.contains(secret), "{secret} is in {archive}");
    }
    assert!(archive.contains("10000101"));
    let (_running, text) = started_with(&["--replay", path]);
    let again = redirect_url(text.lines().next().unwrap(), "Host: localhost\r\n");
    assert_eq!(again, "***");
    let (code, text) = failure(&["--replay", "nowhere.har"]);
    assert!(code == Some(2) && text.starts_with("nowhere.har: cannot be read"), "{text}");
}
