//! The decoding of every type of response of every version.

use saferpay_runtime::record::{Place, Record, deserialize_leniently};
use serde::de::DeserializeOwned;

/// A function for each type.
static TYPES: &[fn(&[u8])] = include!(concat!(env!("OUT_DIR"), "/responses.rs"));

/// The first two bytes select the type, and the others are the body.
pub fn run(data: &[u8]) {
    if let Some((index, body)) = data.split_first_chunk() {
        TYPES[usize::from(u16::from_le_bytes(*index)) % TYPES.len()](body);
    }
}

/// The type is of a version that is not compiled.
#[cfg(not(feature = "all-versions"))]
fn skip(_: &[u8]) {}

/// Reads a body as a client does, prints it, writes it, and reads that again.
fn decode<T: Record + DeserializeOwned + PartialEq + std::fmt::Debug>(body: &[u8]) {
    let mut value = T::EMPTY;
    let mut gaps = Vec::new();
    if deserialize_leniently(Place::Record(&mut value), body, &mut gaps).is_err() {
        return;
    }
    let _ = format!("{value:?} {gaps:?}");
    let written = serde_json::to_vec(&value).expect("a value that can be written");
    let read: T = serde_json::from_slice(&written).expect("what was written can be read");
    assert!(read == value, "{value:?} became {read:?}");
}
