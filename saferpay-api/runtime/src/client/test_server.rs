//! A minimal HTTP server for one request.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

use serde_json::Value;

pub(crate) struct Server {
    port: u16,
    seen: JoinHandle<Option<Seen>>,
}

/// A request that the server received.
pub(crate) struct Seen {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(given, _)| given == name)?;
        Some(value)
    }
}

impl Server {
    /// Reads one request, writes these bytes and closes the connection.
    pub(crate) fn answering(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::start(move |mut stream| {
            let seen = read(&stream)?;
            // The client may have closed the connection, as it should if the response is too long.
            let _ = stream.write_all(&answer);
            Some(seen)
        })
    }

    /// Responds with this status and this JSON object, to which it adds the
    /// [`ResponseHeader`](crate::header::ResponseHeader) that belongs to the request.
    pub(crate) fn json(status: &str, body: &str) -> Self {
        let (status, body) = (status.to_owned(), body.to_owned());
        Self::start(move |mut stream| {
            let seen = read(&stream)?;
            let body = with_response_header(&seen.body, &body);
            let length = body.len();
            let answer = format!(
                "HTTP/1.1 {status}\r\nContent-Type: application/json; charset=utf-8\r\n\
                 Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            );
            let _ = stream.write_all(answer.as_bytes());
            Some(seen)
        })
    }

    /// Reads one request and does not respond until the client closes the connection.
    pub(crate) fn silent() -> Self {
        Self::start(|mut stream| {
            let seen = read(&stream);
            let _ = stream.read(&mut [0]);
            seen
        })
    }

    /// Writes bytes that are not HTTP or TLS, and closes the connection.
    pub(crate) fn babbling() -> Self {
        Self::start(|mut stream| {
            let _ = stream.write_all(b"no such protocol here\r\n\r\n");
            let _ = stream.read(&mut [0; 4096]);
            None
        })
    }

    fn start(serve: impl FnOnce(TcpStream) -> Option<Seen> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = thread::spawn(move || serve(listener.accept().unwrap().0));
        Self { port, seen }
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(crate) fn tls_address(&self) -> String {
        format!("https://127.0.0.1:{}", self.port)
    }

    /// The request that the server received.
    pub(crate) fn seen(self) -> Seen {
        self.seen.join().unwrap().unwrap()
    }
}

/// The answer with the [`ResponseHeader`](crate::header::ResponseHeader) that belongs to a request of the
/// JSON API.
pub(crate) fn with_response_header(request: &str, answer: &str) -> String {
    let request: Value = serde_json::from_str(request).unwrap_or_default();
    let (Some(id), Some(members)) = (request["RequestHeader"].get("RequestId"), answer.strip_prefix('{'))
    else {
        return answer.to_owned();
    };
    let comma = if members.starts_with('}') { "" } else { "," };
    format!(r#"{{"ResponseHeader":{{"RequestId":{id}}}{comma}{members}"#)
}

fn read(stream: &TcpStream) -> Option<Seen> {
    let mut reader = BufReader::new(stream);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end() {
            "" => break,
            text => lines.push(text.to_owned()),
        }
    }
    let line = lines.remove(0);
    let headers: Vec<_> = lines
        .iter()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let mut seen = Seen { line, headers, body: String::new() };
    let length = seen.header("content-length").unwrap_or("0").parse().ok()?;
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    seen.body = String::from_utf8(body).ok()?;
    Some(seen)
}
