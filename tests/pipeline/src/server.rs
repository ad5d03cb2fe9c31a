//! Web servers on loopback.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::thread;

/// Serves a page for as long as the test runs. Returns its address.
#[must_use]
pub fn serve(path: &str, page: &str) -> String {
    let (served, page) = (path.to_owned(), page.to_owned());
    let address = serve_with(move |stream, asked| {
        if asked == served {
            respond(stream, "200 OK", "Content-Type: text/html", &page);
        } else {
            respond(stream, "404 Not Found", "Content-Type: text/html", "");
        }
    });
    format!("http://{address}{path}")
}

/// Serves what a function writes. The function gets what the client requests: a path, or an address if the
/// server is used as a proxy.
#[must_use]
pub fn serve_with(answer: impl Fn(&TcpStream, &str) + Clone + Send + 'static) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port on loopback");
    let address = listener.local_addr().expect("the address of a listener");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = answer.clone();
            thread::spawn(move || {
                let mut lines = BufReader::new(&stream).lines();
                let Some(Ok(request)) = lines.next() else { return };
                while lines.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
                answer(&stream, request.split(' ').nth(1).unwrap_or_default());
            });
        }
    });
    address
}

/// Writes a complete response.
pub fn respond(mut stream: &TcpStream, status: &str, header: &str, body: &str) {
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\n{header}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    // It does not matter if the client has closed the connection.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes()));
}
