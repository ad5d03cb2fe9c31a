//! After a client is dropped, the memory of the process contains no card number, no password, and at most one
//! copy of the login in the form of the `Authorization` header, for every way to connect.
//!
//! The test starts itself once more for each of them: the new process makes calls, drops everything, and
//! searches its memory. The servers are in the first process, because they keep the requests.
#![cfg(all(feature = "client", feature = "v1_53", target_os = "linux"))]
#![allow(missing_docs, reason = "a test")]

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::process::Command;
use std::sync::Arc;
use std::{env, fs};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rcgen::{CertificateParams, KeyPair};
use saferpay_api::client::{Credentials, Environment};
use saferpay_api::v1_53::transaction::AuthorizeDirectRequest;
use saferpay_api::v1_53::{Amount, AuthorizeDirectPaymentMeans, Card, Client, P2pEnabledPayment};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::server::ServerConfig;
use tokio_rustls::rustls::version::{TLS12, TLS13};

/// The address that the second process connects to.
const ADDRESS: &str = "MEMORY_TEST_ADDRESS";
/// The file with the root certificate.
const ROOT: &str = "MEMORY_TEST_ROOT";

#[tokio::test(flavor = "multi_thread")]
async fn only_the_documented_copies_stay_in_memory() {
    if let Ok(address) = env::var(ADDRESS) {
        tokio::task::spawn_blocking(move || call_and_search(&address)).await.unwrap();
        return;
    }
    let key = KeyPair::generate().unwrap();
    let certificate =
        CertificateParams::new(vec!["localhost".to_owned()]).unwrap().self_signed(&key).unwrap();
    let root = env::temp_dir().join(format!("saferpay-memory-{}.pem", std::process::id()));
    fs::write(&root, certificate.pem()).unwrap();
    for (name, version) in [("http", None), ("TLS 1.2", Some(&TLS12)), ("TLS 1.3", Some(&TLS13))] {
        let acceptor = version.map(|version| {
            let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
            let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
                .with_protocol_versions(&[version])
                .unwrap()
                .with_no_client_auth()
                .with_single_cert(vec![certificate.der().clone()], key)
                .unwrap();
            TlsAcceptor::from(Arc::new(config))
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let scheme = if acceptor.is_some() { "https" } else { "http" };
        let address = format!("{scheme}://localhost:{}", listener.local_addr().unwrap().port());
        let serving = tokio::spawn(serve(listener, acceptor));
        let mut second = Command::new(env::current_exe().unwrap());
        second.args(["--exact", "only_the_documented_copies_stay_in_memory", "--nocapture"]);
        second.env(ADDRESS, &address).env(ROOT, &root);
        let output = tokio::task::spawn_blocking(move || second.output()).await.unwrap().unwrap();
        serving.abort();
        let text = String::from_utf8_lossy(&output.stdout);
        println!("{name}: {text}");
        assert!(output.status.success(), "{name}: {text}{}", String::from_utf8_lossy(&output.stderr));
        let found = text.lines().find_map(|line| line.strip_prefix("found: ")).unwrap();
        let mut found: Vec<&str> = found.split_terminator(", ").collect();
        found.sort_unstable();
        // The buffer in which hyper writes the headers of a connection is freed without being overwritten.
        // SECURITY.md describes this.
        let buffer = found.iter().position(|each| *each == "the password in Base64");
        buffer.map(|index| found.remove(index));
        assert_eq!(found, ["a planted text"], "{name}");
    }
    fs::remove_file(root).unwrap();
}

/// Responds to every request with a refusal, and closes the connection after a few requests.
async fn serve(listener: TcpListener, acceptor: Option<TlsAcceptor>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        match &acceptor {
            None => drop(tokio::spawn(respond(stream))),
            Some(acceptor) => {
                if let Ok(stream) = acceptor.accept(stream).await {
                    drop(tokio::spawn(respond(stream)));
                }
            }
        }
    }
}

async fn respond(mut stream: impl AsyncRead + AsyncWrite + Unpin) {
    const BODY: &str = r#"{"ErrorName":"VALIDATION_FAILED","Behavior":"DO_NOT_RETRY","ErrorMessage":"No"}"#;
    let mut request = vec![0; 1 << 16];
    while stream.read(&mut request).await.is_ok_and(|length| length > 0) {
        let answer = format!("HTTP/1.1 400 No\r\nContent-Length: {}\r\n\r\n{BODY}", BODY.len());
        if stream.write_all(answer.as_bytes()).await.is_err() || stream.flush().await.is_err() {
            return;
        }
    }
}

/// A text to search for, stored in another form so that the search does not find itself.
struct Needle {
    name: &'static str,
    hidden: Vec<u8>,
}

const MASK: u8 = 0xa5;

impl Needle {
    fn new(name: &'static str, text: impl Iterator<Item = u8>) -> Self {
        let mut hidden = Vec::with_capacity(128);
        hidden.extend(text.map(|byte| byte ^ MASK));
        Self { name, hidden }
    }

    fn is_at(&self, bytes: &[u8]) -> bool {
        self.hidden.iter().zip(bytes).all(|(hidden, byte)| hidden ^ MASK == *byte)
            && bytes.len() >= self.hidden.len()
    }
}

/// Characters that are created when they are needed, so that the program contains no copy of them.
fn made_up(seed: u32, length: usize, alphabet: &'static [u8]) -> impl Iterator<Item = u8> {
    let mut state = seed;
    (0..length).map(move |_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        alphabet[(state >> 16) as usize % alphabet.len()]
    })
}

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &[u8] = b"0123456789";

fn password() -> impl Iterator<Item = u8> {
    made_up(7, 24, LETTERS)
}

fn card_number() -> impl Iterator<Item = u8> {
    made_up(11, 19, DIGITS)
}

fn text(bytes: impl Iterator<Item = u8>) -> String {
    // A buffer that grows would leave copies behind.
    let mut text = String::with_capacity(64);
    text.extend(bytes.map(char::from));
    text
}

fn needles() -> Vec<Needle> {
    // The user name has three characters, so that the Base64 of the password is aligned.
    let mut plain = [0; 24];
    password().zip(&mut plain).for_each(|(byte, place)| *place = byte);
    let mut encoded = [0; 32];
    STANDARD.encode_slice(plain, &mut encoded).unwrap();
    let needles = vec![
        Needle::new("a planted text", made_up(3, 24, LETTERS)),
        Needle::new("the password", password()),
        Needle::new("the password in Base64", encoded.iter().copied()),
        Needle::new("the card number", card_number()),
    ];
    plain.fill(0);
    encoded.fill(0);
    std::hint::black_box((&plain, &encoded));
    needles
}

fn call_and_search(address: &str) {
    let root = fs::read(env::var_os(ROOT).unwrap()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let client = Client::builder()
            .environment(Environment::custom(address))
            .customer_id("245294")
            .root_certificate_pem(root)
            .credentials(Credentials::basic("ab", text(password())))
            .build()
            .unwrap();
        for _ in 0..3 {
            let mut card = Card::new(text(card_number()), 2035, 12);
            card.holder_name = Some("Holder".to_owned());
            let payment = P2pEnabledPayment::new(Amount::new("100", "CHF"));
            let means = AuthorizeDirectPaymentMeans::new().with_card(card);
            let request = AuthorizeDirectRequest::new("17925578", payment, means);
            let error =
                client.transaction().authorize_direct(&request).without_validation().await.unwrap_err();
            assert_eq!(error.status().unwrap(), 400, "{error}");
        }
    });
    drop(runtime);
    let planted = text(made_up(3, 24, LETTERS));
    print!("found: ");
    for needle in search(&needles()) {
        print!("{needle}, ");
    }
    println!();
    drop(std::hint::black_box(planted));
}

/// Searches all writable memory. Returns the name of each match, once per place.
fn search(needles: &[Needle]) -> Vec<&'static str> {
    const CHUNK: usize = 1 << 20;
    const OVERLAP: usize = 64;
    let mut found = Vec::with_capacity(1000);
    let mut starts = [false; 256];
    for needle in needles {
        starts[usize::from(needle.hidden[0] ^ MASK)] = true;
    }
    let mut buffer = vec![0; CHUNK + OVERLAP];
    let own = buffer.as_ptr_range();
    let own = own.start as usize as u64..own.end as usize as u64;
    let memory = File::open("/proc/self/mem").unwrap();
    for line in fs::read_to_string("/proc/self/maps").unwrap().lines() {
        let mut words = line.split(' ');
        let (range, rights) = (words.next().unwrap(), words.next().unwrap());
        if !rights.starts_with("rw")
            || line.ends_with(']') && !line.ends_with("[heap]") && !line.ends_with("[stack]")
        {
            continue;
        }
        let (start, end) = range.split_once('-').unwrap();
        let parse = |text| u64::from_str_radix(text, 16).unwrap();
        let (mut at, end) = (parse(start), parse(end));
        while at < end {
            let length = usize::try_from(end - at).unwrap().min(buffer.len());
            let Ok(read) = memory.read_at(&mut buffer[..length], at) else { break };
            let searched = if read == buffer.len() { CHUNK } else { read };
            for (offset, first) in buffer[..searched].iter().enumerate() {
                if !starts[usize::from(*first)] || own.contains(&(at + offset as u64)) {
                    continue;
                }
                let bytes = &buffer[offset..read];
                found.extend(needles.iter().filter(|needle| needle.is_at(bytes)).map(|needle| needle.name));
            }
            at += searched as u64;
        }
    }
    found
}
