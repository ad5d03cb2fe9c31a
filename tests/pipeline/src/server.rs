//! A web server on loopback that gives one page to everybody.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// Serves a page for as long as the test runs, and tells its address.
#[must_use]
pub fn serve(path: &str, page: &str) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port on loopback");
    let address = listener.local_addr().expect("the address of a listener");
    let page: Arc<str> = page.into();
    let served = path.to_owned();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (page, served) = (Arc::clone(&page), served.clone());
            thread::spawn(move || answer(&stream, &served, &page));
        }
    });
    format!("http://{address}{path}")
}

/// One request, one answer.
fn answer(mut stream: &TcpStream, served: &str, page: &str) {
    let mut lines = BufReader::new(stream).lines();
    let Some(Ok(request)) = lines.next() else { return };
    while lines.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
    let asked = request.split(' ').nth(1).unwrap_or_default();
    let (status, body) = if asked == served { ("200 OK", page) } else { ("404 Not Found", "") };
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    // A client that has gone does not matter here.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes()));
}
