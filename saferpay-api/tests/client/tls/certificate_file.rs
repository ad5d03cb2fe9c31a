//! `SSL_CERT_FILE`, which replaces the root certificates of the operating system on Unix.
//!
//! The variable is set for a child process, which runs the same test.

use std::process::Command;
use std::{env, fs};

use saferpay_api::client::Credentials;
use saferpay_api::error::ErrorKind;

use super::server::{Authority, start};
use crate::builder;

const FILE: &str = "SSL_CERT_FILE";
const CLIENT: &str = "TEST_CLIENT_CERTIFICATE";
const PORT: &str = "TEST_PORT";
const NAME: &str = "tls::certificate_file::the_roots_of_the_file_are_trusted_instead_of_those_of_the_system";

#[tokio::test]
async fn the_roots_of_the_file_are_trusted_instead_of_those_of_the_system() {
    if let Ok(port) = env::var(PORT) {
        call(&port, env::var(CLIENT).unwrap()).await.unwrap();
        return;
    }
    let authority = Authority::new();
    let (address, seen) = start(&authority).await;
    let (port, client) = (address.port().to_string(), authority.issue("merchant").pem());
    let error = call(&port, client.clone()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotSent), "the system does not trust it: {error}");

    let folder = env::temp_dir().join(format!("saferpay-roots-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for (roots, succeeds) in [(&authority, true), (&Authority::named("another"), false)] {
        let file = folder.join("roots.pem");
        fs::write(&file, roots.pem()).unwrap();
        let mut child = Command::new(env::current_exe().unwrap());
        child.args(["--exact", NAME]).env(FILE, &file).env(PORT, &port).env(CLIENT, &client);
        let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
        assert_eq!(output.status.success(), succeeds, "{}", String::from_utf8_lossy(&output.stdout));
    }
    fs::remove_dir_all(folder).unwrap();
    assert_eq!(seen.requests().len(), 1);
}

async fn call(port: &str, certificate: String) -> Result<(), saferpay_api::error::Error> {
    let client = builder(format!("https://localhost:{port}"))
        .credentials(Credentials::certificate_pem(certificate))
        .build()?;
    client.terminals().get_terminals().await.map(|_| ())
}
