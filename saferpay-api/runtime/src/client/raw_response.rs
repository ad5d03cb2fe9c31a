//! A complete HTTP response, and how it becomes a value or an error.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::recognition::{Expectation, ExpectedBody, Recognized, recognize};
#[cfg(feature = "tracing")]
use super::trace::CallTrace;
use crate::answers::{FactPaths, Facts, Gap, GapKind, is_complete};
use crate::error::{CallContext, Error, ErrorKind, Undecodable, Unrecognized};
use crate::record::{Path, Place, Record, Reflect, deserialize_into, deserialize_leniently};

/// A response that reports success, before it is decoded.
pub struct RawResponse {
    pub(super) context: CallContext,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The body as JSON that can be parsed, or empty.
    pub(super) json: Bytes,
    #[cfg(feature = "tracing")]
    trace: Option<CallTrace>,
}

impl RawResponse {
    /// A response that is recognizable as success; otherwise an error.
    pub(super) fn recognized(
        context: CallContext,
        response: http::Response<Bytes>,
        expected: &Expectation<'_>,
    ) -> Result<Self, Error> {
        let (parts, body) = response.into_parts();
        let (status, headers) = (parts.status, parts.headers);
        let kind = match recognize(status, &headers, &body, expected) {
            Recognized::Success(json) => {
                return Ok(Self {
                    context,
                    status,
                    headers,
                    body,
                    json,
                    #[cfg(feature = "tracing")]
                    trace: None,
                });
            }
            Recognized::Refusal(refusal) => ErrorKind::Refused(*refusal),
            Recognized::Unrecognized(reason) => {
                let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
                ErrorKind::Unrecognized(Unrecognized::new(reason, status, content_type, &body))
            }
        };
        Err(Error::from_response(context, status, body, kind).with_retry_after(retry_after(&headers)))
    }

    #[cfg(feature = "tracing")]
    pub(super) fn traced(self, trace: CallTrace) -> Self {
        Self { trace: Some(trace), ..self }
    }

    /// Decodes the response, which ends the call.
    pub(super) fn decoded<R>(&self, decode: fn(&Self) -> Result<R, Error>) -> Result<R, Error> {
        let decoded = decode(self);
        #[cfg(feature = "tracing")]
        if let Some(trace) = &self.trace {
            trace.end(self.context.attempts, Some(self.status), decoded.as_ref().err());
        }
        decoded
    }

    /// Decodes the response, and lists what is missing in it or could not be read.
    pub(super) fn decode_with_gaps<R: Record>(&self) -> (Result<R, Error>, Vec<Gap>) {
        let mut gaps = Vec::new();
        let value = read_with_gaps(&self.json, &mut gaps).map_err(|lost| {
            gaps.push(lost.clone());
            self.undecodable(lost, R::FACTS)
        });
        (value, gaps)
    }

    /// Reads whatever can be read into an empty value.
    fn read_leniently(&self, value: &mut dyn Reflect) -> Result<(), Error> {
        let facts = value.fact_paths();
        deserialize_leniently(Place::Record(value), &self.json, &mut Vec::new())
            .map_err(|lost| self.undecodable(lost, facts))
    }

    /// The error of a response that lacks what a flow needs.
    pub(super) fn without_facts(&self, facts: FactPaths) -> Error {
        self.undecodable(Gap::new(String::new(), GapKind::Missing), facts)
    }

    fn undecodable(&self, gap: Gap, facts: FactPaths) -> Error {
        let kind = Undecodable::new(gap, Facts::read(facts, &self.json));
        Error::from_response(self.context.clone(), self.status, self.body.clone(), kind.into())
    }
}

/// What is missing in a response as a value of this type, or could not be read.
pub(super) fn gaps<R: Record>(json: &[u8]) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let lost = read_with_gaps::<R>(json, &mut gaps).err();
    gaps.extend(lost);
    gaps
}

/// The same as [`deserialize_leniently`], and faster if nothing is missing.
fn read_with_gaps<R: Record>(json: &[u8], gaps: &mut Vec<Gap>) -> Result<R, Gap> {
    let mut value = R::EMPTY;
    if !is_read(Place::Record(&mut value), json) || !is_complete(&value) {
        value = R::EMPTY;
        deserialize_leniently(Place::Record(&mut value), json, gaps)?;
    }
    Ok(value)
}

/// The delay in seconds. A date is ignored, because the two clocks may differ.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}

/// A type that a response can be decoded into.
pub trait Decode: Sized {
    /// What the body of a successful response is.
    const BODY: ExpectedBody;

    fn decode(response: &RawResponse) -> Result<Self, Error>;
}

impl<T: Record> Decode for T {
    const BODY: ExpectedBody = ExpectedBody::Record(&T::DESCRIPTOR);

    fn decode(response: &RawResponse) -> Result<Self, Error> {
        let mut value = T::EMPTY;
        if !is_read(Place::Record(&mut value), &response.json) {
            value = T::EMPTY;
            response.read_leniently(&mut value)?;
        }
        Ok(value)
    }
}

/// Deserializes a response as a whole. `false` at the first problem.
fn is_read(place: Place<'_>, json: &[u8]) -> bool {
    // It is UTF-8, because it was parsed. Checking that once is faster than checking each string.
    let Ok(json) = str::from_utf8(json) else { return false };
    let mut source = serde_json::Deserializer::from_str(json);
    deserialize_into(place, &mut source, &mut Path::untracked()).and_then(|()| source.end()).is_ok()
}

/// For operations that respond with a status only.
impl Decode for () {
    const BODY: ExpectedBody = ExpectedBody::Nothing;

    fn decode(_: &RawResponse) -> Result<Self, Error> {
        Ok(())
    }
}

/// For paths that the specification does not have.
impl Decode for Value {
    const BODY: ExpectedBody = ExpectedBody::Any;

    fn decode(response: &RawResponse) -> Result<Self, Error> {
        if response.json.is_empty() {
            return Ok(Self::Null);
        }
        serde_json::from_slice(&response.json).map_err(|error| {
            let (expected, found) = crate::record::explain(&error);
            let kind = GapKind::Unreadable { expected, found };
            response.undecodable(Gap::new(String::new(), kind), &[])
        })
    }
}

#[cfg(test)]
#[allow(unreachable_pub, dead_code, reason = "the macro is made for types that users see")]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::impl_record;

    struct Order {
        id: Option<String>,
        note: Option<String>,
        names: Vec<String>,
        items: Vec<Item>,
        remarks: Vec<String>,
        first: Option<Item>,
    }

    impl_record!(Order {
        0 id: expected "Id",
        1 note: optional "Note",
        2 names: expected "Names",
        3 items: expected "Items",
        4 remarks: optional "Remarks",
        5 first: optional "First",
    });

    struct Item {
        name: Option<String>,
    }

    impl_record!(Item {
        0 name: expected "Name",
    });

    #[test]
    fn what_is_missing_is_the_same_both_ways() {
        let full = json!({
            "Id": "o", "Note": "n", "Names": ["a"], "Items": [{ "Name": "i" }, { "Name": "j" }],
            "Remarks": ["r"], "First": { "Name": "f" },
        });
        let mut bodies = vec![full.clone()];
        for name in ["Id", "Note", "Names", "Items", "Remarks", "First"] {
            for value in [None, Some(json!([])), Some(json!({})), Some(json!([{}])), Some(json!(4111))] {
                let mut body = full.clone();
                match value {
                    Some(value) => body[name] = value,
                    None => drop(body.as_object_mut().unwrap().remove(name)),
                }
                bodies.push(body);
            }
        }
        let mut complete = 0;
        for body in bodies {
            let json = body.to_string().into_bytes();
            let (mut gaps, mut expected) = (Vec::new(), Vec::new());
            let value = read_with_gaps::<Order>(&json, &mut gaps);
            let mut lenient = Order::EMPTY;
            let lenient =
                deserialize_leniently(Place::Record(&mut lenient), &json, &mut expected).map(|()| lenient);
            assert_eq!(gaps, expected, "{body}");
            assert!(value == lenient, "{body}");
            complete += usize::from(gaps.is_empty());
        }
        // All fields, no optional one of the three, no item of the one list that may be empty.
        assert!(complete >= 4, "{complete}");
    }
}
