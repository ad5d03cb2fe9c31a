//! A server that can send any TLS alert at any time.
//!
//! If a piece of a response starts with [`ALERT`], the server sends the alert with the number of the next
//! character instead.

use std::sync::Arc;

use tokio_rustls::rustls::crypto::CryptoProvider;
use tokio_rustls::rustls::crypto::cipher::{
    AeadKey, Iv, MessageDecrypter, MessageEncrypter, OutboundChunks, OutboundOpaqueMessage,
    OutboundPlainMessage, Tls13AeadAlgorithm, UnsupportedOperationError,
};
use tokio_rustls::rustls::{
    ConnectionTrafficSecrets, ContentType, Error, SupportedCipherSuite, Tls13CipherSuite,
};

use super::server::provider;

/// The start of a piece that is sent as an alert.
pub(crate) const ALERT: &str = "ALERT:";

/// The usual cryptography for TLS 1.3, with alerts.
pub(crate) fn provider_with_alerts() -> Arc<CryptoProvider> {
    let mut provider = (*provider()).clone();
    provider.cipher_suites.retain(|suite| suite.tls13().is_some());
    for suite in &mut provider.cipher_suites {
        let usual = suite.tls13().unwrap();
        let changed = Tls13CipherSuite {
            common: tokio_rustls::rustls::CipherSuiteCommon {
                suite: usual.common.suite,
                hash_provider: usual.common.hash_provider,
                confidentiality_limit: usual.common.confidentiality_limit,
            },
            hkdf_provider: usual.hkdf_provider,
            aead_alg: Box::leak(Box::new(Aead(usual.aead_alg))),
            quic: None,
        };
        *suite = SupportedCipherSuite::Tls13(Box::leak(Box::new(changed)));
    }
    Arc::new(provider)
}

struct Aead(&'static dyn Tls13AeadAlgorithm);

impl Tls13AeadAlgorithm for Aead {
    fn encrypter(&self, key: AeadKey, iv: Iv) -> Box<dyn MessageEncrypter> {
        Box::new(Encrypter(self.0.encrypter(key, iv)))
    }

    fn decrypter(&self, key: AeadKey, iv: Iv) -> Box<dyn MessageDecrypter> {
        self.0.decrypter(key, iv)
    }

    fn key_len(&self) -> usize {
        self.0.key_len()
    }

    fn extract_keys(
        &self,
        key: AeadKey,
        iv: Iv,
    ) -> Result<ConnectionTrafficSecrets, UnsupportedOperationError> {
        self.0.extract_keys(key, iv)
    }
}

struct Encrypter(Box<dyn MessageEncrypter>);

impl MessageEncrypter for Encrypter {
    fn encrypt(
        &mut self,
        message: OutboundPlainMessage<'_>,
        sequence: u64,
    ) -> Result<OutboundOpaqueMessage, Error> {
        let text = message.payload.to_vec();
        match text.strip_prefix(ALERT.as_bytes()) {
            Some([number]) if message.typ == ContentType::ApplicationData => {
                let fatal = [2, *number];
                let alert = OutboundPlainMessage {
                    typ: ContentType::Alert,
                    version: message.version,
                    payload: OutboundChunks::from(&fatal[..]),
                };
                self.0.encrypt(alert, sequence)
            }
            _ => self.0.encrypt(message, sequence),
        }
    }

    fn encrypted_payload_len(&self, length: usize) -> usize {
        self.0.encrypted_payload_len(length)
    }
}
