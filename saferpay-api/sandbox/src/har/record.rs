//! Writes the archive. It is complete after each exchange, so that a killed sandbox leaves a valid file.

use std::fs::File;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::http::{HeaderMap, Method, Uri};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{HarError, mask};

const BEGIN: &str = concat!(
    "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"saferpay-sandbox\",\"version\":\"",
    env!("CARGO_PKG_VERSION"),
    "\"},\"entries\":["
);
const END: &str = "]}}\n";

/// Writes exchanges to an archive.
#[derive(Debug)]
pub(crate) struct Recorder {
    file: Mutex<(File, bool)>,
}

/// A request and its response.
pub(crate) struct Exchange<'e> {
    pub(crate) at: Timestamp,
    pub(crate) took: Duration,
    pub(crate) base: &'e str,
    pub(crate) method: &'e Method,
    pub(crate) uri: &'e Uri,
    pub(crate) request_headers: &'e HeaderMap,
    pub(crate) request_body: &'e [u8],
    /// 0 if the connection was closed without a response.
    pub(crate) status: u16,
    pub(crate) response_headers: &'e HeaderMap,
    pub(crate) response_body: &'e [u8],
}

impl Recorder {
    /// Creates or replaces the file.
    pub(crate) fn create(path: &Path) -> Result<Self, HarError> {
        let unwritable =
            |error| HarError::new(path, format!("cannot be written: {error}; choose another file"));
        let mut file = File::create(path).map_err(unwritable)?;
        write!(file, "{BEGIN}{END}").map_err(unwritable)?;
        Ok(Self { file: Mutex::new((file, false)) })
    }

    /// Adds an exchange. If the disk is full, the archive ends before it.
    pub(crate) fn add(&self, exchange: &Exchange<'_>) {
        let entry = exchange.entry().to_string();
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let (file, has_entries) = &mut *file;
        let separator = if *has_entries { ",\n" } else { "\n" };
        let end = i64::try_from(END.len()).unwrap_or_default();
        let written = file
            .seek(SeekFrom::End(-end))
            .and_then(|_| file.write_all(format!("{separator}{entry}{END}").as_bytes()));
        *has_entries |= written.is_ok();
    }
}

impl Exchange<'_> {
    fn entry(&self) -> Value {
        let milliseconds = self.took.as_secs_f64() * 1000.0;
        let path = mask::path(self.uri.path());
        let query = self.uri.query().unwrap_or_default();
        let url = if query.is_empty() {
            format!("{}{path}", self.base)
        } else {
            format!("{}{path}?{query}", self.base)
        };
        let pairs = form_urlencoded::parse(query.as_bytes());
        let query: Vec<_> = pairs.map(|(name, value)| json!({ "name": name, "value": value })).collect();
        let mut request = json!({
            "method": self.method.as_str(),
            "url": url,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": headers(self.request_headers),
            "queryString": query,
            "headersSize": -1,
            "bodySize": self.request_body.len(),
        });
        if !self.request_body.is_empty() {
            request["postData"] =
                json!({ "mimeType": "application/json", "text": mask::body(self.request_body) });
        }
        json!({
            "startedDateTime": self.at,
            "time": milliseconds,
            "request": request,
            "response": {
                "status": self.status,
                "statusText": "",
                "httpVersion": "HTTP/1.1",
                "cookies": [],
                "headers": headers(self.response_headers),
                "content": {
                    "size": self.response_body.len(),
                    "mimeType": text(self.response_headers, "content-type"),
                    "text": mask::body(self.response_body),
                },
                "redirectURL": "",
                "headersSize": -1,
                "bodySize": self.response_body.len(),
            },
            "cache": {},
            "timings": { "send": 0, "wait": milliseconds, "receive": 0 },
        })
    }
}

fn text(headers: &HeaderMap, name: &str) -> String {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

fn headers(headers: &HeaderMap) -> Vec<Value> {
    let headers = headers.iter().map(|(name, value)| {
        json!({ "name": name.as_str(), "value": mask::header(name.as_str(), value.to_str().unwrap_or("?")) })
    });
    headers.collect()
}
