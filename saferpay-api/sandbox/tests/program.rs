//! The program: what it prints, and how it fails.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_saferpay-sandbox"))
}

/// Stops the program when a test ends, however it ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The exit code and what was said on the way.
fn failure(arguments: &[&str]) -> (Option<i32>, String) {
    let output = program().args(arguments).output().unwrap();
    assert!(output.stdout.is_empty());
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// A running program, and what it prints at its start.
fn started() -> (Running, String) {
    let child = program().args(["--port", "0"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut running = Running(child);
    let lines = BufReader::new(running.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut text = String::new();
    for line in lines {
        text += &(line + "\n");
        if text.contains("Ctrl-C") {
            break;
        }
    }
    (running, text)
}

#[test]
fn it_prints_what_is_needed_to_call_it() {
    let (_running, text) = started();
    for expected in [
        "address   http://127.0.0.1:",
        "login     sandbox / sandbox",
        "terminal  10000101 ECOM",
        "No money moves",
    ] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
}

#[test]
#[ignore = "needs curl: `.ci/long` runs it"]
fn the_line_to_try_is_a_valid_request() {
    let (_running, text) = started();
    let curl = text.split("Try it:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let output = Command::new("sh").args(["-c", &format!("{curl} -s")]).output().unwrap();
    assert!(output.status.success(), "{curl}\n{}", String::from_utf8_lossy(&output.stderr));
    let answer = String::from_utf8(output.stdout).unwrap();
    assert!(answer.contains("\"RequestId\":\"try-1\"") && !answer.contains("VALIDATION_FAILED"), "{answer}");
}

#[test]
fn a_port_in_use_is_one_clear_message() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let (code, text) = failure(&["--port", &port]);
    assert_eq!(code, Some(2));
    assert_eq!(
        text,
        format!("port {port} is in use; stop the program that uses it, or choose another port\n")
    );
}

#[test]
fn a_broken_accounts_file_is_one_clear_message() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("accounts.toml");
    let path = file.to_str().unwrap();
    for (content, start) in [
        (&b"[[customer]\n"[..], format!("{path}:1: ")),
        (b"", format!("{path}: has no [[customer]]")),
        // A byte order mark of UTF-16 with nothing after it.
        (b"\xff\xfe", format!("{path}: has no [[customer]]")),
        (b"\xff", format!("{path}:1: ")),
        (
            b"[[customer]]\nid = \"1\"\nlicense = { package = \"P\", name = \"N\", x = 1 }\n",
            format!("{path}:3: "),
        ),
    ] {
        std::fs::write(&file, content).unwrap();
        let (code, text) = failure(&["--accounts", path]);
        assert_eq!(code, Some(2));
        assert!(text.starts_with(&start) && text.lines().count() == 1, "{text}");
    }
    let (code, text) = failure(&["--accounts", "nowhere.toml"]);
    assert_eq!((code, &*text), (Some(2), "nowhere.toml: does not exist; check the path\n"));
}
