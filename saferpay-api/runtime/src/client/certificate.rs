//! Client certificates: what is read from PEM and PKCS#12, and what is wrong with it.

use std::borrow::Cow;

use rustls_pki_types::pem::{self, PemObject, SectionKind};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use zeroize::Zeroizing;

use super::pem_text::pem_text;
use crate::transport::{Identity, KeyPair, RootCertificate, root_certificate};

/// What is wrong with a certificate and how to fix it, as the end of a sentence about credentials.
/// It does not reveal any content.
type Fault = Cow<'static, str>;

const ENCRYPTED: &str = "have an encrypted private key, which is not supported in PEM: decrypt it \
                         (`openssl pkey`), or use a PKCS#12 file";

/// A client certificate with its private key. It is zeroized when it is dropped.
#[derive(Clone)]
pub(super) enum Certificate {
    Pem(Zeroizing<Vec<u8>>),
    #[cfg(feature = "pkcs12")]
    Pkcs12 {
        bytes: Zeroizing<Vec<u8>>,
        password: Zeroizing<String>,
    },
}

impl Certificate {
    /// The password of the file, if it has one.
    pub(super) fn password(&self) -> Option<&str> {
        match self {
            Self::Pem(_) => None,
            #[cfg(feature = "pkcs12")]
            Self::Pkcs12 { password, .. } => Some(password),
        }
    }

    /// The identity for TLS.
    pub(super) fn identity(&self) -> Result<Identity, Fault> {
        let pair = match self {
            Self::Pem(pem) => read_pem(pem)?,
            #[cfg(feature = "pkcs12")]
            Self::Pkcs12 { bytes, password } => super::pkcs12::read(bytes, password)?,
        };
        check(pair)
    }
}

/// Finds the certificates and the private key, whatever else there is.
fn read_pem(bytes: &[u8]) -> Result<KeyPair, Fault> {
    let text = pem_text(bytes);
    let has = |part: &str| text.windows(part.len()).any(|window| window == part.as_bytes());
    if has("-----BEGIN ENCRYPTED PRIVATE KEY-----") || has("Proc-Type: 4,ENCRYPTED") {
        return Err(ENCRYPTED.into());
    }
    let mut certificates = Vec::new();
    let mut keys = Vec::new();
    for section in <(SectionKind, Vec<u8>)>::pem_slice_iter(&text) {
        match section.map_err(|error| damaged(&error))? {
            (SectionKind::Certificate, der) => certificates.push(CertificateDer::from(der)),
            (SectionKind::PrivateKey, der) => keys.push(PrivateKeyDer::Pkcs8(der.into())),
            (SectionKind::RsaPrivateKey, der) => keys.push(PrivateKeyDer::Pkcs1(der.into())),
            (SectionKind::EcPrivateKey, der) => keys.push(PrivateKeyDer::Sec1(der.into())),
            _ => {}
        }
    }
    let fault = match (certificates.len(), keys.len()) {
        (1.., 1) => None,
        (0, 0) => Some("need a certificate and its private key, both in PEM"),
        (0, _) => Some("need a certificate, but their PEM has a private key alone: add the certificate"),
        (_, 0) => Some("need a private key, but their PEM has a certificate alone: add its private key"),
        (_, _) => Some("have more than one private key: keep the one that belongs to the certificate"),
    };
    match (fault, keys.pop()) {
        (None, Some(key)) => Ok(KeyPair { certificates, key }),
        (fault, _) => Err(fault.unwrap_or_default().into()),
    }
}

/// The root certificates of a PEM file, if there is at least one and all of them are valid.
pub(super) fn root_certificates(bytes: &[u8]) -> Result<Vec<RootCertificate>, &'static str> {
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem_text(bytes)).collect();
    let certificates = certificates.ok().filter(|certificates| !certificates.is_empty());
    certificates
        .and_then(|certificates| certificates.into_iter().map(root_certificate).collect())
        .ok_or("is not a certificate in PEM")
}

fn damaged(error: &pem::Error) -> Fault {
    match error {
        pem::Error::MissingSectionEnd { .. } => {
            "have a PEM that is cut off: a line that starts with `-----END` is missing"
        }
        pem::Error::Base64Decode(_) => "have a PEM whose Base64 is damaged: copy the file again",
        _ => "have a PEM that is damaged: copy the file again",
    }
    .into()
}

/// Checks what a server would reject.
fn check(pair: KeyPair) -> Result<Identity, Fault> {
    if pair.certificates.first().is_some_and(|own| is_older_than_version_3(own)) {
        return Err("have an X.509 certificate of version 1, which TLS does not accept: \
                    have one of version 3 issued"
            .into());
    }
    Identity::new(pair)
}

/// Whether an X.509 certificate has version 1 or 2.
///
/// `Certificate` is a sequence that starts with the sequence `TBSCertificate`, which starts with the
/// version, unless it is 1.
fn is_older_than_version_3(certificate: &[u8]) -> bool {
    const VERSION_3: &[u8] = &[0xa0, 3, 2, 1, 2];
    fn inside(sequence: &[u8]) -> Option<&[u8]> {
        let (&tag, rest) = sequence.split_first()?;
        let (&length, rest) = rest.split_first()?;
        // A length of up to 127 is one byte; otherwise the byte counts those of the length.
        let skipped = if length < 0x80 { 0 } else { usize::from(length & 0x7f) };
        if tag == 0x30 { rest.get(skipped..) } else { None }
    }
    inside(certificate).and_then(inside).is_some_and(|fields| {
        // Otherwise it is not a certificate at all.
        matches!(fields.first(), Some(0x02 | 0xa0)) && !fields.starts_with(VERSION_3)
    })
}
