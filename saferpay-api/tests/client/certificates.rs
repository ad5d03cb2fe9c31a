//! Client certificates in PEM and PKCS#12, and servers that no trusted root vouches for.

use saferpay_api::client::{ClientBuilder, Credentials};
use saferpay_api::error::ErrorKind;
use saferpay_api::v1_53::Client;

use super::builder;
use super::tls_server::{Authority, start};

fn at(port: u16) -> ClientBuilder<Client> {
    builder(format!("https://localhost:{port}"))
}

async fn call(client: &Client) -> Result<(), saferpay_api::error::Error> {
    client.terminals().get_terminals().await.map(|_| ())
}

#[tokio::test]
async fn a_certificate_in_pem_takes_the_place_of_a_password() {
    let authority = Authority::new();
    let (address, seen) = start(&authority).await;
    let client = at(address.port())
        .root_certificate_pem(authority.pem())
        .credentials(Credentials::certificate_pem(authority.issue("merchant").pem()))
        .build()
        .unwrap();
    call(&client).await.unwrap();

    let requests = seen.requests();
    assert_eq!(requests.len(), 1);
    assert!(requests[0].starts_with("GET /rest/customers/245294/terminals HTTP/1.1"));
    // Saferpay's firewall turns away requests with both.
    assert!(!requests[0].to_lowercase().contains("authorization"), "{requests:?}");
}

#[tokio::test]
async fn neither_a_password_nor_a_foreign_certificate_will_do() {
    let authority = Authority::new();
    let (address, seen) = start(&authority).await;
    for credentials in [
        Credentials::basic("name", "word"),
        Credentials::certificate_pem(Authority::new().issue("merchant").pem()),
    ] {
        let client = at(address.port()).root_certificate_pem(authority.pem()).credentials(credentials);
        call(&client.build().unwrap()).await.unwrap_err();
    }
    assert!(seen.requests().is_empty());
}

#[tokio::test]
async fn a_server_that_no_trusted_root_vouches_for_gets_nothing() {
    let authority = Authority::new();
    let (address, seen) = start(&authority).await;
    let client = at(address.port())
        .root_certificate_pem(Authority::new().pem())
        .credentials(Credentials::certificate_pem(authority.issue("merchant").pem()))
        .build()
        .unwrap();
    let error = call(&client).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotSent), "{error}");
    assert!(seen.requests().is_empty());
}

#[test]
fn certificates_that_cannot_work_are_told_before_anything_is_sent() {
    let issued = Authority::new().issue("merchant");
    let other = Authority::new().issue("other");
    let key_alone = issued.key.serialize_pem();
    let mixed = format!("{}{}", other.key.serialize_pem(), issued.certificate.pem());
    for pem in [key_alone, issued.certificate.pem(), mixed, String::new()] {
        let credentials = Credentials::certificate_pem(pem.clone());
        assert_eq!(format!("{credentials:?}"), "Credentials(client certificate)");
        let error = at(1).credentials(credentials).build().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Misconfigured(_)));
        let printed = format!("{error} {error:?}");
        for line in pem.lines().filter(|line| !line.is_empty()) {
            assert!(!printed.contains(line), "{printed}");
        }
    }
    let error = builder("http://127.0.0.1:1")
        .credentials(Credentials::certificate_pem(issued.pem()))
        .build()
        .unwrap_err();
    assert!(error.to_string().contains("environment must be https"), "{error}");
}

#[cfg(feature = "pkcs12")]
mod pkcs12 {
    use p12_keystore::{
        Certificate, EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, PrivateKey, PrivateKeyChain,
    };

    use super::*;
    use crate::tls_server::Issued;

    fn file(issued: &Issued, encryption: EncryptionAlgorithm, mac: MacAlgorithm) -> Vec<u8> {
        let certificate = Certificate::from_der(issued.certificate.der()).unwrap();
        let key = PrivateKey::from_der(&issued.key.serialize_der()).unwrap();
        let mut store = KeyStore::new();
        let chain = PrivateKeyChain::new("1", key, [certificate]);
        store.add_entry("merchant", KeyStoreEntry::PrivateKeyChain(chain));
        let writer = store.writer("the password").encryption_algorithm(encryption).mac_algorithm(mac);
        writer.write().unwrap()
    }

    #[tokio::test]
    async fn a_pkcs12_file_does_as_well_whatever_its_encryption() {
        let authority = Authority::new();
        let (address, seen) = start(&authority).await;
        let issued = authority.issue("merchant");
        for (encryption, mac) in [
            (EncryptionAlgorithm::PbeWithHmacSha256AndAes256, MacAlgorithm::HmacSha256),
            (EncryptionAlgorithm::PbeWithShaAnd3KeyTripleDesCbc, MacAlgorithm::HmacSha1),
        ] {
            let file = file(&issued, encryption, mac);
            let client = at(address.port())
                .root_certificate_pem(authority.pem())
                .credentials(Credentials::certificate_pkcs12(file, "the password"))
                .build()
                .unwrap();
            call(&client).await.unwrap();
        }
        assert_eq!(seen.requests().len(), 2);
    }

    #[test]
    fn a_wrong_password_and_a_broken_file_are_told() {
        let issued = Authority::new().issue("merchant");
        let file = file(&issued, EncryptionAlgorithm::PbeWithHmacSha256AndAes256, MacAlgorithm::HmacSha256);
        for (bytes, password) in
            [(file.clone(), "wrong"), (file[..file.len() / 2].to_vec(), "the password"), (Vec::new(), "")]
        {
            let credentials = Credentials::certificate_pkcs12(bytes, password);
            let error = at(1).credentials(credentials).build().unwrap_err();
            assert!(error.to_string().contains("credentials are not a PKCS#12 file"), "{error}");
        }
    }
}
