//! A proxy sees nothing of a call except the tunnel.

use std::net::SocketAddr;

use saferpay_api::client::Credentials;
use saferpay_api::error::ErrorKind;
use saferpay_api::v1_53::Client;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{Receiver, channel};

use super::server::{Authority, start};
use crate::builder;

/// A proxy that sends the requests that it receives to a channel, and opens a tunnel if configured.
async fn proxy(makes_tunnels: bool) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (asked, heard) = channel(8);
    tokio::spawn(async move {
        while let Ok((mut caller, _)) = listener.accept().await {
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                request.push(caller.read_u8().await.unwrap());
            }
            let request = String::from_utf8(request).unwrap();
            let target = request.split(' ').nth(1).unwrap().to_owned();
            asked.send(request).await.unwrap();
            if !makes_tunnels {
                caller.write_all(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").await.unwrap();
                continue;
            }
            caller.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
            let mut server = TcpStream::connect(target).await.unwrap();
            tokio::spawn(async move { copy_bidirectional(&mut caller, &mut server).await });
        }
    });
    (address, heard)
}

fn client(authority: &Authority, server: SocketAddr, proxy: SocketAddr) -> Client {
    builder(format!("https://localhost:{}", server.port()))
        .root_certificate_pem(authority.pem())
        .credentials(Credentials::certificate_pem(authority.issue("merchant").pem()))
        .proxy(format!("http://name:word@{proxy}"))
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_proxy_opens_a_tunnel_and_sees_nothing_else() {
    let authority = Authority::new();
    let (server, seen) = start(&authority).await;
    let (proxy, mut asked) = proxy(true).await;
    client(&authority, server, proxy).terminals().get_terminals().await.unwrap();
    assert_eq!(seen.requests().len(), 1);
    let request = asked.recv().await.unwrap();
    assert!(request.starts_with(&format!("CONNECT localhost:{} HTTP/1.1", server.port())), "{request}");
    assert!(request.to_lowercase().contains("proxy-authorization: basic bmftztp3b3jk"), "{request}");
    assert!(asked.try_recv().is_err(), "there is only one tunnel");
}

#[tokio::test]
async fn without_a_tunnel_nothing_is_sent() {
    let authority = Authority::new();
    let (server, seen) = start(&authority).await;
    let (proxy, _asked) = proxy(false).await;
    let error = client(&authority, server, proxy).terminals().get_terminals().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotSent), "{error}");
    assert!(!format!("{error} {error:?}").contains("word"), "the password is a secret");
    assert!(seen.requests().is_empty());
}
