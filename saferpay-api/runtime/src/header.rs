//! The headers inside JSON API messages, and messages together with their headers.
//!
//! A call adds the request header and ignores the response header, so most programs do not need
//! this module. Use it to store, replay or test recorded messages.

#[cfg(feature = "schemars1")]
mod schema;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::impl_record;
use crate::record::{Member, Record, deserialize_into_with_member, serialize_with_member};

pub(crate) const REQUEST_HEADER: &str = "RequestHeader";
pub(crate) const RESPONSE_HEADER: &str = "ResponseHeader";

/// The `RequestHeader` of a JSON API request.
#[non_exhaustive]
pub struct RequestHeader {
    /// The version of the specification that the request follows, such as `1.53`.
    pub spec_version: String,

    /// The number of the Saferpay customer.
    pub customer_id: String,

    /// The ID of the request. A retry keeps it.
    pub request_id: String,

    /// 0 for the first attempt, and one more for every retry, up to 9.
    pub retry_indicator: i64,

    /// The software that sends the request.
    pub client_info: Option<ClientInfo>,
}

impl RequestHeader {
    /// Creates the header of a first attempt.
    pub fn new(
        spec_version: impl Into<String>,
        customer_id: impl Into<String>,
        request_id: impl Into<String>,
    ) -> Self {
        Self {
            spec_version: spec_version.into(),
            customer_id: customer_id.into(),
            request_id: request_id.into(),
            retry_indicator: 0,
            client_info: None,
        }
    }

    /// Sets the [`retry_indicator`](Self::retry_indicator).
    #[must_use]
    pub fn with_retry_indicator(mut self, retry_indicator: i64) -> Self {
        self.retry_indicator = retry_indicator;
        self
    }

    /// Sets the [`client_info`](Self::client_info).
    #[must_use]
    pub fn with_client_info(mut self, client_info: ClientInfo) -> Self {
        self.client_info = Some(client_info);
        self
    }
}

impl_record!(RequestHeader {
    0 spec_version: mandatory "SpecVersion",
    1 customer_id: mandatory "CustomerId" numeric(1, 8),
    2 request_id: mandatory "RequestId" id(1, 50),
    3 retry_indicator: mandatory "RetryIndicator" range(0, 9),
    4 client_info: optional "ClientInfo",
});

/// The software that sends a request, for Saferpay's support.
#[derive(Default)]
#[non_exhaustive]
pub struct ClientInfo {
    /// Name and version of the shop software.
    pub shop_info: Option<String>,

    /// Name and version of the operating system.
    pub os_info: Option<String>,
}

impl ClientInfo {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the [`shop_info`](Self::shop_info).
    #[must_use]
    pub fn with_shop_info(mut self, shop_info: impl Into<String>) -> Self {
        self.shop_info = Some(shop_info.into());
        self
    }

    /// Sets the [`os_info`](Self::os_info).
    #[must_use]
    pub fn with_os_info(mut self, os_info: impl Into<String>) -> Self {
        self.os_info = Some(os_info.into());
        self
    }
}

impl_record!(ClientInfo {
    0 shop_info: optional "ShopInfo" iso885915(1, 100),
    1 os_info: optional "OsInfo" iso885915(1, 100),
});

/// The `ResponseHeader` of a JSON API response.
#[non_exhaustive]
pub struct ResponseHeader {
    /// The version of the specification that the response follows.
    pub spec_version: String,

    /// The ID of the request that this responds to.
    pub request_id: String,
}

impl ResponseHeader {
    /// Creates a header.
    pub fn new(spec_version: impl Into<String>, request_id: impl Into<String>) -> Self {
        Self { spec_version: spec_version.into(), request_id: request_id.into() }
    }
}

impl_record!(ResponseHeader {
    0 spec_version: mandatory "SpecVersion",
    1 request_id: mandatory "RequestId",
});

/// A request as it is sent: the header, and next to it the fields of the request.
///
/// `T` is any request of the JSON API.
#[derive(Clone, Debug, PartialEq)]
pub struct WithRequestHeader<T> {
    /// The member [`RequestHeader`].
    pub header: RequestHeader,

    /// All other members.
    pub message: T,
}

/// A response as it is received: the header, and next to it the fields of the response.
///
/// `T` is any response of the JSON API.
#[derive(Clone, Debug, PartialEq)]
pub struct WithResponseHeader<T> {
    /// The member [`ResponseHeader`].
    pub header: ResponseHeader,

    /// All other members.
    pub message: T,
}

impl<T: Record> Serialize for WithRequestHeader<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_with_member(REQUEST_HEADER, &self.header, &self.message, serializer)
    }
}

impl<'de, T: Record> Deserialize<'de> for WithRequestHeader<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (header, message) = read(REQUEST_HEADER, deserializer)?;
        Ok(Self { header, message })
    }
}

impl<T: Record> Serialize for WithResponseHeader<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_with_member(RESPONSE_HEADER, &self.header, &self.message, serializer)
    }
}

impl<'de, T: Record> Deserialize<'de> for WithResponseHeader<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (header, message) = read(RESPONSE_HEADER, deserializer)?;
        Ok(Self { header, message })
    }
}

fn read<'de, H: Record, T: Record, D: Deserializer<'de>>(
    name: &'static str,
    deserializer: D,
) -> Result<(H, T), D::Error> {
    let mut header = H::EMPTY;
    let mut message = T::EMPTY;
    let member = Member { name, record: &mut header };
    deserialize_into_with_member(member, &mut message, deserializer)?;
    Ok((header, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    // Any record can be a message.
    type Message = WithRequestHeader<ClientInfo>;

    const JSON: &str = r#"{"RequestHeader":{"SpecVersion":"1.53","CustomerId":"245294","RequestId":"r","RetryIndicator":1},"ShopInfo":"Shop"}"#;

    #[test]
    fn a_header_and_a_message_are_read_and_written_together() {
        let message: Message = serde_json::from_str(JSON).unwrap();
        let header = RequestHeader::new("1.53", "245294", "r").with_retry_indicator(1);
        assert_eq!(message.header, header);
        assert_eq!(message.message, ClientInfo::new().with_shop_info("Shop"));
        assert_eq!(serde_json::to_string(&message).unwrap(), JSON);
    }

    #[test]
    fn the_header_may_be_anywhere_but_only_once() {
        let json =
            r#"{"ShopInfo":"Shop","ResponseHeader":{"RequestId":"r","SpecVersion":"1.53"},"OsInfo":"Os"}"#;
        let message: WithResponseHeader<ClientInfo> = serde_json::from_str(json).unwrap();
        assert_eq!(message.header, ResponseHeader::new("1.53", "r"));
        assert_eq!(message.message.os_info.as_deref(), Some("Os"));

        let error = serde_json::from_str::<Message>("{}").unwrap_err();
        assert!(error.to_string().contains("missing field `RequestHeader`"));
        let twice = JSON.replacen('{', &JSON.replace(r#","ShopInfo":"Shop"}"#, ","), 1);
        let error = serde_json::from_str::<Message>(&twice).unwrap_err();
        assert!(error.to_string().contains("duplicate field"), "{error}");
    }
}
