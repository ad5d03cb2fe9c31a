//! HTTP as bytes.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt};

/// Reads one request as text. Returns `None` if the connection ends before a request begins.
///
/// # Errors
///
/// If the connection breaks or ends in the middle of the request.
pub async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    loop {
        if let Some(text) = whole(&bytes) {
            return Ok(Some(text));
        }
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await? {
            0 if bytes.is_empty() => return Ok(None),
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            length => bytes.extend_from_slice(&chunk[..length]),
        }
    }
}

/// The text of a request, if it has arrived completely.
fn whole(bytes: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(bytes);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .map_or(0, |length| length.parse().unwrap_or(usize::MAX));
    (body.len() >= length).then(|| text.clone().into_owned())
}

/// A response with its headers.
pub(crate) fn answer(status: &str, content_type: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}
