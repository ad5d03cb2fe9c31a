//! The tasks of the benchmark: writing and reading payloads, for any implementation.

use std::hint::black_box;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Error, Value};

/// What a subject does with a payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Writes the largest request as JSON.
    WriteRequest,
    /// Reads the largest request from JSON.
    ReadRequest,
    /// Writes the largest response as JSON.
    WriteResponse,
    /// Reads the largest response from JSON.
    ReadResponse,
}

impl Task {
    /// All tasks.
    pub const ALL: [Self; 4] =
        [Self::WriteRequest, Self::ReadRequest, Self::WriteResponse, Self::ReadResponse];

    /// The name in the results.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::WriteRequest => "write-request",
            Self::ReadRequest => "read-request",
            Self::WriteResponse => "write-response",
            Self::ReadResponse => "read-response",
        }
    }
}

/// A prepared task, which can run any number of times.
pub type Work = Box<dyn FnMut()>;

/// Whether the type of a request contains the `RequestHeader`. Our client adds the header to each request; a
/// peer has it in each type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Header {
    /// The header is part of the type.
    Within,
    /// The header is not part of the type.
    Without,
}

const REQUEST: &str = include_str!("../payloads/initialize.json");
const RESPONSE: &str = include_str!("../payloads/assert.json");
const HEADER: &str = include_str!("../payloads/header.json");

/// Prepares a task on types of a subject.
///
/// # Errors
///
/// If the types cannot represent the payload.
pub fn work<Request, Response>(task: Task, header: Header) -> Result<Work, Error>
where
    Request: DeserializeOwned + Serialize + 'static,
    Response: DeserializeOwned + Serialize + 'static,
{
    match task {
        Task::WriteRequest => write::<Request>(&request(header)?),
        Task::ReadRequest => read::<Request>(request(header)?),
        Task::WriteResponse => write::<Response>(&compact(RESPONSE)?),
        Task::ReadResponse => read::<Response>(compact(RESPONSE)?),
    }
}

fn write<T: DeserializeOwned + Serialize + 'static>(text: &str) -> Result<Work, Error> {
    let value: T = serde_json::from_str(text)?;
    // As clients do, writes into a buffer that is large enough.
    let mut buffer = Vec::with_capacity(2 * text.len());
    Ok(Box::new(move || {
        buffer.clear();
        let written = serde_json::to_writer(&mut buffer, black_box(&value));
        assert!(written.is_ok());
        black_box(&buffer);
    }))
}

fn read<T: DeserializeOwned + 'static>(text: String) -> Result<Work, Error> {
    serde_json::from_str::<T>(&text)?;
    Ok(Box::new(move || {
        let value = serde_json::from_slice::<T>(black_box(text.as_bytes()));
        assert!(black_box(value).is_ok());
    }))
}

fn request(header: Header) -> Result<String, Error> {
    let mut request: Value = serde_json::from_str(REQUEST)?;
    if header == Header::Within {
        request["RequestHeader"] = serde_json::from_str::<Value>(HEADER)?["RequestHeader"].take();
    }
    serde_json::to_string(&request)
}

/// Removes the white space of the file.
fn compact(text: &str) -> Result<String, Error> {
    serde_json::to_string(&serde_json::from_str::<Value>(text)?)
}
