//! Client certificates in PEM and PKCS#12 are accepted, and servers without a trusted root are rejected.

use saferpay_api::client::{ClientBuilder, Credentials};
use saferpay_api::error::ErrorKind;
use saferpay_api::v1_53::Client;

use super::server::{Authority, start};
use crate::builder;

fn at(port: u16) -> ClientBuilder<Client> {
    builder(format!("https://localhost:{port}"))
}

async fn call(client: &Client) -> Result<(), saferpay_api::error::Error> {
    client.terminals().get_terminals().await.map(|_| ())
}

#[tokio::test]
async fn a_certificate_in_pem_replaces_the_password() {
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
    // Saferpay's firewall blocks requests with both.
    assert!(!requests[0].to_lowercase().contains("authorization"), "{requests:?}");
}

#[tokio::test]
async fn neither_a_password_nor_a_foreign_certificate_is_accepted() {
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
async fn a_server_without_a_trusted_root_receives_nothing() {
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
fn unusable_certificates_are_reported_when_the_client_is_built() {
    let authority = Authority::new();
    let issued = authority.issue("merchant");
    let other = Authority::new().issue("other");
    let (key, certificate) = (issued.key.serialize_pem(), issued.certificate.pem());
    // Long enough for both lengths to have two bytes.
    let long = authority.issue(&"a-long-name.".repeat(20));
    let old = pem("CERTIFICATE", &as_version_1(long.certificate.der()));
    let encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    let encrypted_in_the_old_form = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\
                                     DEK-Info: AES-256-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----\n";
    let cases = [
        (String::new(), "need a certificate and its private key"),
        (key.clone(), "add the certificate"),
        (certificate.clone(), "add its private key"),
        (
            format!("{}{certificate}", other.key.serialize_pem()),
            fault("private key that does not match the certificate"),
        ),
        (format!("{key}{}{certificate}", authority.pem()), fault("put that one first")),
        (format!("{}{old}", long.key.serialize_pem()), "X.509 certificate of version 1"),
        (format!("{encrypted}{certificate}"), "have an encrypted private key"),
        (format!("{encrypted_in_the_old_form}{certificate}"), "have an encrypted private key"),
        (format!("{key}{}{certificate}", other.key.serialize_pem()), "more than one private key"),
        (format!("{key}{}", &certificate[..certificate.len() / 2]), "that is cut off"),
        (format!("{key}{}", certificate.replace("MII", "M?I")), "whose Base64 is damaged"),
        (format!("{key}{}", pem("CERTIFICATE", b"nothing")), fault("certificate that cannot be read")),
        (
            format!("{}{certificate}", pem("PRIVATE KEY", b"nothing")),
            fault("private key that is damaged or of a kind"),
        ),
    ];
    for (pem, words) in cases {
        let credentials = Credentials::certificate_pem(pem.clone());
        assert_eq!(format!("{credentials:?}"), "Credentials(client certificate)");
        let error = at(1).credentials(credentials).build().unwrap_err();
        let ErrorKind::Misconfigured(problems) = error.kind() else {
            panic!("{error}");
        };
        assert_eq!(problems.len(), 1, "{error}");
        assert_eq!(problems[0].field(), "credentials", "{error}");
        assert!(problems[0].message().contains(words), "{error}");
        let printed = format!("{error} {error:?}");
        for line in
            pem.lines().filter(|line| line.len() > 10 && !line.starts_with('-') && !line.contains(": "))
        {
            assert!(!printed.contains(line), "{printed}");
        }
    }
    let error = builder("http://127.0.0.1:1")
        .credentials(Credentials::certificate_pem(issued.pem()))
        .build()
        .unwrap_err();
    assert!(error.to_string().contains("environment must be https"), "{error}");
}

/// The message of the error with rustls. The library of the operating system does not say what is wrong.
const fn fault(with_rustls: &str) -> &str {
    if cfg!(any(feature = "rustls-aws-lc-rs", feature = "rustls-ring")) {
        with_rustls
    } else {
        "are not a certificate and its private key"
    }
}

/// The same certificate in X.509 version 1: without the field for the version.
fn as_version_1(certificate: &[u8]) -> Vec<u8> {
    const VERSION: usize = 5;
    let mut changed = certificate.to_vec();
    changed.drain(8..8 + VERSION);
    for start in [2, 6] {
        let length =
            u16::from_be_bytes([changed[start], changed[start + 1]]) - u16::try_from(VERSION).unwrap();
        changed[start..start + 2].copy_from_slice(&length.to_be_bytes());
    }
    changed
}

fn pem(label: &str, der: &[u8]) -> String {
    use base64::Engine as _;
    let text = base64::engine::general_purpose::STANDARD.encode(der);
    format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
}

/// The encodings in which editors and other systems leave a text file.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let utf16 = |unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
        format!("\u{feff}{text}").encode_utf16().flat_map(unit).collect()
    };
    vec![
        format!("\u{feff}{text}").into_bytes(),
        utf16(u16::to_le_bytes),
        utf16(u16::to_be_bytes),
        text.replace('\n', "\r\n").into_bytes(),
        format!("{}\0\0", text.trim_end()).into_bytes(),
        format!("\n # M\u{fc}ller\n{}", text.replace('\n', " \n  ")).into_bytes(),
        [b"Inhaber: M\xfcller\n", text.as_bytes()].concat(),
    ]
}

#[tokio::test]
async fn pem_files_are_read_in_every_encoding() {
    let authority = Authority::new();
    let (address, seen) = start(&authority).await;
    let issued = authority.issue("merchant");
    let forms: Vec<_> = forms(&authority.pem()).into_iter().zip(forms(&issued.pem())).collect();
    for (root, own) in forms.clone() {
        let client = at(address.port())
            .root_certificate_pem(root)
            .credentials(Credentials::certificate_pem(own))
            .build()
            .unwrap();
        call(&client).await.unwrap();
    }
    assert_eq!(seen.requests().len(), forms.len());
}

#[test]
fn unusable_root_certificates_are_reported_when_the_client_is_built() {
    let authority = Authority::new();
    for text in [
        String::new(),
        authority.pem().replace("MII", "M?I"),
        pem("CERTIFICATE", b"nothing"),
        format!("{}{}", authority.pem(), pem("CERTIFICATE", b"nothing")),
    ] {
        let error = at(1).root_certificate_pem(text).build().unwrap_err();
        assert!(error.to_string().contains("root_certificate_pem is not a certificate in PEM"), "{error}");
    }
}

#[cfg(feature = "pkcs12")]
mod pkcs12 {
    use p12_keystore::{
        Certificate, EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, PrivateKey, PrivateKeyChain,
    };

    use super::*;
    use crate::tls::server::Issued;

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
    async fn a_pkcs12_file_is_accepted_with_every_encryption() {
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
    fn a_file_with_the_key_of_another_certificate_is_reported() {
        let mut issued = Authority::new().issue("merchant");
        issued.key = Authority::new().issue("other").key;
        let file = file(&issued, EncryptionAlgorithm::PbeWithHmacSha256AndAes256, MacAlgorithm::HmacSha256);
        let error =
            at(1).credentials(Credentials::certificate_pkcs12(file, "the password")).build().unwrap_err();
        let words = fault("have a private key that does not match");
        assert!(error.to_string().contains(words), "{error}");
    }

    #[test]
    fn a_password_with_a_control_character_is_reported() {
        let issued = Authority::new().issue("merchant");
        let file = file(&issued, EncryptionAlgorithm::PbeWithHmacSha256AndAes256, MacAlgorithm::HmacSha256);
        for password in ["the password\n", "\tthe password", "the\0password"] {
            let credentials = Credentials::certificate_pkcs12(file.clone(), password);
            let error = at(1).credentials(credentials).build().unwrap_err();
            assert!(
                error.to_string().contains("control character in the password of the certificate"),
                "{error}"
            );
            assert!(!error.to_string().contains("not a PKCS#12 file"), "one mistake is one problem: {error}");
        }
    }

    #[test]
    fn a_wrong_password_and_a_broken_file_are_reported() {
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
