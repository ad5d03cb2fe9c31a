//! An import from an address uses only encryption or loopback, stays at one host, uses no proxy unless asked,
//! and ends within its time limit.

use std::io::Write as _;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use pipeline::page::{NEWEST, render};
use pipeline::server::{respond, serve_with};
use pipeline::small::rich;
use pipeline::tree::Tree;
use programs::{Outcome, run, start};

fn page() -> String {
    render(&rich("1.40"), &NEWEST)
}

/// Imports into an empty checkout. A failed import leaves it empty.
fn import(arguments: &[&str], proxy: Option<&str>) -> Outcome {
    let checkout = Tree::little(&[]);
    let before = checkout.files();
    let mut command = start(checkout.root(), &[&["import"], arguments].concat());
    for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        command.env_remove(name);
        if let Some(proxy) = proxy {
            command.env(name, proxy);
        }
    }
    let outcome = run(&mut command);
    assert_eq!(checkout.files() == before, outcome.code != Some(0), "{outcome:#?}");
    outcome
}

fn html(stream: &TcpStream, text: &str) {
    respond(stream, "200 OK", "Content-Type: text/html", text);
}

#[test]
fn an_address_without_encryption_needs_a_flag_unless_it_is_on_this_machine() {
    let page = page();
    let server = serve_with(move |stream, _| html(stream, &page));
    let _ = import(&[&format!("http://{server}/1.40/")], None).succeeded();
    // This address is loopback as well, but its name does not show it.
    let other = format!("http://0.0.0.0:{}/1.40/", server.port());
    let outcome = import(&[&other], None).failed();
    let expected = "is not encrypted; use `https://`, or --allow-http if you trust the network";
    assert_eq!(outcome.err, format!("{other}: {expected}\n"));
    let _ = import(&[&other, "--allow-http"], None).succeeded();
}

#[test]
fn a_redirect_stays_at_the_host() {
    let page = page();
    let elsewhere = {
        let page = page.clone();
        serve_with(move |stream, _| html(stream, &page))
    };
    let server = serve_with(move |stream, path| match path {
        "/there" => html(stream, &page),
        "/here" => respond(stream, "302 Found", "Location: /there", ""),
        "/round" => respond(stream, "302 Found", "Location: /round", ""),
        "/away" => respond(stream, "302 Found", &format!("Location: http://{elsewhere}/"), ""),
        _ => respond(stream, "302 Found", "Location: http://localhost:1/", ""),
    });
    let _ = import(&[&format!("http://{server}/here")], None).succeeded();
    for (path, expected) in [
        ("/round", "redirects more than 5 times".to_owned()),
        ("/away", format!("redirects to `http://{elsewhere}`, which is another host or protocol")),
        ("/name", "redirects to `http://localhost:1`, which is another host or protocol".to_owned()),
    ] {
        let outcome = import(&[&format!("http://{server}{path}")], None).failed();
        assert!(outcome.err.contains(&expected), "{outcome:#?}");
    }
}

#[test]
fn a_proxy_of_the_environment_is_used_only_if_asked_for() {
    let page = page();
    let asked = Arc::new(AtomicUsize::new(0));
    let server = {
        let page = page.clone();
        serve_with(move |stream, _| html(stream, &page))
    };
    let proxy = {
        let asked = Arc::clone(&asked);
        serve_with(move |stream, _| {
            asked.fetch_add(1, Ordering::Relaxed);
            html(stream, &page);
        })
    };
    let proxy = format!("http://{proxy}");
    let address = format!("http://0.0.0.0:{}/1.40/", server.port());
    let _ = import(&[&address, "--allow-http"], Some(&proxy)).succeeded();
    assert_eq!(asked.load(Ordering::Relaxed), 0);
    let _ = import(&[&address, "--allow-http", "--use-proxy"], Some(&proxy)).succeeded();
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

#[test]
fn a_server_that_sends_a_byte_now_and_then_does_not_keep_the_import_waiting() {
    let server = serve_with(|mut stream, path| {
        if path == "/silent" {
            sleep(Duration::from_secs(20));
            return;
        }
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        while stream.write_all(b"<").is_ok() {
            sleep(Duration::from_millis(100));
        }
    });
    for path in ["/slow", "/silent"] {
        let begin = Instant::now();
        let outcome = import(&[&format!("http://{server}{path}"), "--time-limit", "1"], None).failed();
        assert!(outcome.err.contains("takes more than 1 seconds; --time-limit allows more"), "{outcome:#?}");
        assert!(begin.elapsed() < Duration::from_secs(10), "{:?}", begin.elapsed());
    }
}

#[test]
fn a_page_that_never_ends_is_refused() {
    let server = serve_with(|mut stream, _| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        while stream.write_all(&[b'x'; 8 << 10]).is_ok() {}
    });
    let outcome = import(&[&format!("http://{server}/1.40.html")], None).failed();
    assert!(outcome.err.contains("is larger than 8 MiB, the limit of a page"), "{outcome:#?}");
}

#[test]
fn an_address_with_a_password_is_refused() {
    let outcome = import(&["https://user:secret@127.0.0.1/1.40/"], None).failed();
    assert!(outcome.err.contains("contains a user name or a password"), "{outcome:#?}");
}
