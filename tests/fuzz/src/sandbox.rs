//! Requests to the sandbox, over a real connection.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::sync::LazyLock;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use saferpay_sandbox::Sandbox;
use tokio::runtime::Runtime;

static SANDBOX: LazyLock<(Runtime, Sandbox)> = LazyLock::new(|| {
    let runtime = Runtime::new().expect("a runtime");
    let sandbox = runtime.block_on(Sandbox::builder().seed(1).start()).expect("a sandbox");
    (runtime, sandbox)
});

/// The paths of the JSON API, which the first byte selects.
static PATHS: &[&str] = include!(concat!(env!("OUT_DIR"), "/paths.rs"));

/// A first byte above this number sends the rest as it is, without a path and headers of ours.
const RAW: u8 = 200;

/// Sends one request. The sandbox has to respond or to hang up; a panic of its threads ends the program.
///
/// # Panics
///
/// If it does neither.
pub fn run(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else { return };
    let (_, sandbox) = &*SANDBOX;
    let api = sandbox.api_address();
    let (host, base) = api.trim_start_matches("http://").split_once('/').expect("an address with a path");
    let request = if *first >= RAW {
        rest.to_vec()
    } else {
        let login = sandbox.customer().credentials.first().expect("an account");
        let login = STANDARD.encode(format!("{}:{}", login.username, login.password));
        let path = PATHS[usize::from(*first) % PATHS.len()];
        let head = format!(
            "POST /{base}{path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Basic {login}\r\n\
             Content-Type: application/json\r\nAccept: application/json\r\nConnection: close\r\n\
             Content-Length: {}\r\n\r\n",
            rest.len()
        );
        [head.as_bytes(), rest].concat()
    };
    let mut stream = TcpStream::connect(host).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    let _ = stream.write_all(&request);
    let _ = stream.shutdown(Shutdown::Write);
    let mut response = Vec::new();
    let read = stream.read_to_end(&mut response);
    assert!(read.is_ok() || !response.is_empty() || *first >= RAW, "{read:?}");
    assert!(!response.starts_with(b"HTTP/1.1 500"), "{}", String::from_utf8_lossy(&response));
}
