//! No TLS: the features of the crate select no library for it.

use std::convert::Infallible;
use std::error::Error;
use std::io;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::certificate_alert::CertificateAlert;

type BoxError = Box<dyn Error + Send + Sync>;

/// There are no root certificates without TLS.
pub(crate) type RootCertificate = Infallible;

/// There are no client certificates without TLS.
pub(crate) type Identity = Infallible;

/// Makes no connections.
#[derive(Clone)]
pub(in crate::transport) struct Connector;

impl Connector {
    #[allow(clippy::unnecessary_wraps, reason = "as for the other libraries")]
    pub(in crate::transport) fn new(_: Vec<RootCertificate>, _: Option<Identity>) -> Result<Self, BoxError> {
        Ok(Self)
    }

    #[allow(clippy::unused_async, reason = "as for the other libraries")]
    pub(in crate::transport) async fn connect<S>(&self, _: &str, _: S) -> io::Result<TlsStream<S>> {
        Err(io::Error::new(io::ErrorKind::Unsupported, crate::transport::NO_TLS))
    }
}

/// A stream that does not exist.
pub(in crate::transport) struct TlsStream<S> {
    never: Infallible,
    stream: PhantomData<S>,
}

impl<S: Unpin> AsyncRead for TlsStream<S> {
    fn poll_read(self: Pin<&mut Self>, _: &mut Context<'_>, _: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.never {}
    }
}

impl<S: Unpin> AsyncWrite for TlsStream<S> {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
        match self.never {}
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.never {}
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.never {}
    }
}

pub(in crate::transport) const fn alert_in_handshake(_: &(dyn Error + 'static)) -> Option<CertificateAlert> {
    None
}

pub(in crate::transport) const fn alert_instead_of_answer<S>(
    stream: &mut TlsStream<S>,
    _: &mut bool,
) -> Option<CertificateAlert> {
    match stream.never {}
}

pub(in crate::transport) const fn is_permanent(_: &(dyn Error + 'static)) -> bool {
    false
}
