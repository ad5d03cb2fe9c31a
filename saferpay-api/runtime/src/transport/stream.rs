//! The streams of a client, and whether the server has rejected the client certificate.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use hyper_util::client::legacy::connect::{Connected, Connection};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use super::failure;
use super::tls::{TlsStream, alert_instead_of_answer};

/// A TCP connection, with TLS on top if needed: twice for a proxy that requires it.
pub(super) enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<Stream>>),
}

/// A connection that carries requests and responses.
///
/// Under TLS 1.3 the client may send a request before the server has checked the client
/// certificate. If the server then rejects the certificate, it has not read the request. This
/// stream recognizes the alert, and reports it as
/// [`CertificateRejected`](failure::CertificateRejected). Once a byte of a response has arrived, an
/// alert can mean anything, and stays the error that it is.
pub(super) struct ClientStream {
    stream: Stream,
    /// Whether a byte of any response has been received.
    answered: bool,
}

impl ClientStream {
    pub(super) const fn new(stream: Stream) -> Self {
        Self { stream, answered: false }
    }

    /// What an error of reading means.
    fn read_failed(&mut self, error: io::Error) -> io::Error {
        let Stream::Tls(stream) = &mut self.stream else {
            return error;
        };
        alert_instead_of_answer(stream, &mut self.answered).map_or(error, failure::certificate_rejected)
    }

    /// What an error of writing means: a server that closes the connection makes writing fail, but
    /// its alert, which says why, may be there to read.
    fn write_failed(&mut self, context: &mut Context<'_>, error: io::Error) -> io::Error {
        // An empty buffer takes no bytes away from the response.
        match Pin::new(&mut self.stream).poll_read(context, &mut ReadBuf::new(&mut [])) {
            Poll::Ready(Err(alert)) => {
                let alert = self.read_failed(alert);
                if failure::is_certificate_rejected(&alert) { alert } else { error }
            }
            _ => error,
        }
    }
}

impl Connection for ClientStream {
    fn connected(&self) -> Connected {
        Connected::new()
    }
}

impl AsyncRead for ClientStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let result = ready!(Pin::new(&mut self.stream).poll_read(context, buffer));
        self.answered |= buffer.filled().len() > before;
        Poll::Ready(result.map_err(|error| self.read_failed(error)))
    }
}

impl AsyncWrite for ClientStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let result = ready!(Pin::new(&mut self.stream).poll_write(context, bytes));
        Poll::Ready(result.map_err(|error| self.write_failed(context, error)))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let result = ready!(Pin::new(&mut self.stream).poll_write_vectored(context, slices));
        Poll::Ready(result.map_err(|error| self.write_failed(context, error)))
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let result = ready!(Pin::new(&mut self.stream).poll_flush(context));
        Poll::Ready(result.map_err(|error| self.write_failed(context, error)))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_read(context, buffer),
            Self::Tls(stream) => Pin::new(stream.as_mut()).poll_read(context, buffer),
        }
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_write(context, bytes),
            Self::Tls(stream) => Pin::new(stream.as_mut()).poll_write(context, bytes),
        }
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_write_vectored(context, slices),
            Self::Tls(stream) => Pin::new(stream.as_mut()).poll_write_vectored(context, slices),
        }
    }

    fn is_write_vectored(&self) -> bool {
        match self {
            Self::Plain(stream) => stream.is_write_vectored(),
            Self::Tls(stream) => stream.is_write_vectored(),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_flush(context),
            Self::Tls(stream) => Pin::new(stream.as_mut()).poll_flush(context),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_shutdown(context),
            Self::Tls(stream) => Pin::new(stream.as_mut()).poll_shutdown(context),
        }
    }
}
