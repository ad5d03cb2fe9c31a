//! Answers from an archive, without simulating anything.
//!
//! Requests with the same method and path get the recorded answers in their order, and the last one
//! again after that. An answer has the request ID of the request, because programs compare it.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde::Deserialize;
use serde_json::Value;

use super::{HarError, mask};

#[derive(Deserialize)]
struct Archive {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    request: Request,
    response: Response,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    url: String,
}

#[derive(Deserialize)]
struct Response {
    status: u16,
    content: Content,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Content {
    mime_type: String,
    text: String,
}

/// A recorded answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Recorded {
    /// The status; 0 if the connection was closed.
    pub(crate) status: u16,
    pub(crate) media_type: String,
    pub(crate) body: String,
}

/// The answers of an archive.
#[derive(Debug)]
pub(crate) struct Replay {
    answers: HashMap<(String, String), Vec<Recorded>>,
    /// How many answers were given, for each method and path.
    given: Mutex<HashMap<(String, String), usize>>,
}

impl Replay {
    /// Reads an archive.
    pub(crate) fn read(path: &Path) -> Result<Self, HarError> {
        let text = fs::read_to_string(path)
            .map_err(|error| HarError::new(path, format!("cannot be read: {error}; check the path")))?;
        let archive: Archive = serde_json::from_str(&text)
            .map_err(|error| HarError::new(path, format!("{error}; expected an HTTP archive (HAR 1.2)")))?;
        let mut answers: HashMap<_, Vec<_>> = HashMap::new();
        for Entry { request, response } in archive.log.entries {
            let Content { mime_type: media_type, text: body } = response.content;
            let recorded = Recorded { status: response.status, media_type, body };
            answers.entry(key(&request.method, path_of(&request.url))).or_default().push(recorded);
        }
        Ok(Self { answers, given: Mutex::default() })
    }

    /// The next answer to a request.
    pub(crate) fn answer(&self, method: &str, path: &str, body: &[u8]) -> Option<Recorded> {
        let key = key(method, path);
        let answers = self.answers.get(&key)?;
        let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        let number = given.entry(key).or_default();
        let answer = answers.get(*number).or(answers.last())?.clone();
        *number += 1;
        Some(with_request_id(answer, body))
    }
}

/// Archives of Saferpay and of the sandbox have the same paths except for the start `/api`.
fn key(method: &str, path: &str) -> (String, String) {
    let path = path.strip_prefix("/api").unwrap_or(path);
    (method.to_ascii_uppercase(), mask::path(path))
}

fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = rest.find('/').map_or("/", |slash| &rest[slash..]);
    path.split(['?', '#']).next().unwrap_or(path)
}

fn with_request_id(mut answer: Recorded, body: &[u8]) -> Recorded {
    let request: Value = serde_json::from_slice(body).unwrap_or_default();
    let id = &request["RequestHeader"]["RequestId"];
    if let Ok(mut response) = serde_json::from_str::<Value>(&answer.body)
        && id.is_string()
        && response["ResponseHeader"].is_object()
    {
        response["ResponseHeader"]["RequestId"] = id.clone();
        answer.body = response.to_string();
    }
    answer
}
