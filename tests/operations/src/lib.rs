//! Every type and every operation of every version, in tables that the build
//! script writes from the vendored specification.

mod canaries;
mod presence;
mod sample;
mod valid_requests;

/// The code of the README must compile.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

/// The code of the README of the crate must compile.
#[cfg(doctest)]
#[doc = include_str!("../../../saferpay-api/README.md")]
struct CrateReadme;

use std::any::TypeId;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

use saferpay_api::client::{Call, ClientBuilder, Credentials, Environment, VersionedClient};
use saferpay_api::error::Error;
use saferpay_api::header::{RequestHeader, ResponseHeader};
use saferpay_api::validation::{Validation, ValidationError, Violation};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use canaries::{CANARY, CANARY_NUMBER, mark, shows_a_secret};
pub use sample::{Fill, Sampler};
pub use valid_requests::{Break, NOON, ValidRequests};
pub use vendored::{corrected, each_fourth, names, published, waivers};

/// Reads JSON into a type, and writes it again.
type RoundTrip = fn(&str) -> Result<Value, String>;

/// A generated type, with the functions that every type has.
pub struct Message {
    /// The version whose module has the type.
    pub version: &'static str,
    /// The table that the type is generated from, with its name in the facts.
    pub owner: &'static str,
    /// The identity of the Rust type.
    pub type_of: fn() -> TypeId,
    /// The path of the Rust type.
    pub type_name: fn() -> &'static str,
    /// Reads JSON into the type.
    read: fn(&str) -> serde_json::Result<Box<dyn Known>>,
}

impl Message {
    fn read(&self, text: &str) -> Result<Box<dyn Known>, String> {
        (self.read)(text).map_err(|error| error.to_string())
    }

    /// Reads JSON into the type, and writes it again.
    ///
    /// # Errors
    ///
    /// The error of the type for JSON that it cannot read.
    pub fn round_trip(&self, text: &str) -> Result<Value, String> {
        self.read(text)?.write().map_err(|error| error.to_string())
    }

    /// Reads JSON into the type, and prints it as `Debug` does.
    ///
    /// # Errors
    ///
    /// The error of the type for JSON that it cannot read.
    pub fn debug(&self, text: &str) -> Result<String, String> {
        self.read(text).map(|value| format!("{value:?}"))
    }

    /// Reads JSON into the type, and checks it against the rules.
    ///
    /// # Errors
    ///
    /// The error of the type for JSON that it cannot read.
    pub fn validate(&self, text: &str, validation: &Validation) -> Result<Vec<Violation>, String> {
        let checked = self.read(text)?.check(validation);
        Ok(checked.map_or_else(|invalid| invalid.violations().to_vec(), |()| Vec::new()))
    }

    /// Reads a body with whichever header it has, and writes it again.
    ///
    /// # Errors
    ///
    /// The error of the type for a body that it cannot read.
    pub fn round_trip_body(&self, body: &Value) -> Result<Value, String> {
        let mut body = body.clone();
        let mut headers = Vec::new();
        if let Some(object) = body.as_object_mut() {
            let round_trips: [(&str, RoundTrip); 2] = [
                ("RequestHeader", round_trip::<RequestHeader>),
                ("ResponseHeader", round_trip::<ResponseHeader>),
            ];
            for (name, round_trip) in round_trips {
                if let Some(header) = object.remove(name) {
                    headers.push((name, round_trip(&header.to_string())?));
                }
            }
        }
        let mut written = self.round_trip(&body.to_string())?;
        for (name, header) in headers {
            written[name] = header;
        }
        Ok(written)
    }
}

const fn message<T>(version: &'static str, owner: &'static str) -> Message
where
    T: DeserializeOwned + Known + PartialEq + 'static,
{
    Message {
        version,
        owner,
        type_of: TypeId::of::<T>,
        type_name: std::any::type_name::<T>,
        read: |text| serde_json::from_str::<T>(text).map(|value| Box::new(value) as Box<dyn Known>),
    }
}

/// A value of any generated type. There are many types, so as little code as possible is compiled for each of
/// them.
trait Known: Debug {
    fn write(&self) -> serde_json::Result<Value>;
    fn check(&self, validation: &Validation) -> Result<(), ValidationError>;
}

macro_rules! known {
    ($name:ty) => {
        impl Known for $name {
            fn write(&self) -> serde_json::Result<Value> {
                serde_json::to_value(self)
            }

            fn check(&self, validation: &Validation) -> Result<(), ValidationError> {
                validation.check(self)
            }
        }
    };
}
include!(concat!(env!("OUT_DIR"), "/known.rs"));

fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> Result<Value, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_value(&value).map_err(|error| error.to_string())
}

/// All types of all versions.
pub static MESSAGES: &[Message] = include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The future result of a call, in JSON.
pub type Answering<'a> = Pin<Box<dyn Future<Output = Result<Value, Error>> + 'a>>;

/// A client whose operations are called by name with requests in JSON.
pub trait Caller {
    /// Calls an operation by its method and path, with the names of the path parameters as their values.
    /// Returns `None` if this version does not have the operation.
    fn call(&self, operation: &str, request: &str) -> Option<Answering<'_>> {
        self.call_at(operation, &[], request)
    }

    /// Calls an operation with these path parameters by name.
    fn call_at(&self, operation: &str, path: Parameters<'_>, request: &str) -> Option<Answering<'_>>;
}

/// Path parameters by name.
pub type Parameters<'a> = &'a [(&'a str, &'a str)];

/// The value of a parameter. A parameter that is missing has its name as its value.
fn parameter<'a>(path: Parameters<'a>, name: &'a str) -> &'a str {
    path.iter().find(|(each, _)| *each == name).map_or(name, |(_, value)| *value)
}

#[allow(deprecated, reason = "deprecated operations are called as well")]
#[allow(unused_variables, reason = "old versions have no operation with path parameters")]
mod calls {
    use super::{Answering, Caller, Parameters, answer, parameter, read};

    include!(concat!(env!("OUT_DIR"), "/calls.rs"));
}

/// Creates the client of one version.
pub type Connecting = fn(&Connect) -> Box<dyn Caller>;

/// The client of each version.
pub static CLIENTS: &[(&str, Connecting)] = include!(concat!(env!("OUT_DIR"), "/clients.rs"));

/// The address and the credentials of calls.
pub struct Connect {
    /// The base address.
    pub address: String,
    /// The customer that calls.
    pub customer: String,
    /// The customer's username and password.
    pub login: (String, String),
    /// The validation of requests before they are sent.
    pub validation: Validation,
}

impl Connect {
    /// The customer that calls a mock server.
    pub const CUSTOMER: &str = "245294";

    /// For a mock server, which does not check the customer. Validation is off, because generated requests
    /// are well-formed but otherwise meaningless.
    #[must_use]
    pub fn to(address: String) -> Self {
        Self {
            address,
            customer: Self::CUSTOMER.to_owned(),
            login: ("API_245294_00000001".to_owned(), "not-a-real-password".to_owned()),
            validation: Validation::off(),
        }
    }

    /// A client of one version.
    ///
    /// # Panics
    ///
    /// If a client does not accept the address.
    #[must_use]
    pub fn client<C: VersionedClient>(&self, builder: ClientBuilder<C>) -> C {
        builder
            .environment(Environment::custom(&self.address))
            .customer_id(&*self.customer)
            .credentials(Credentials::basic(&*self.login.0, &*self.login.1))
            .validation(self.validation.clone())
            .build()
            .expect("a client for loopback")
    }
}

fn read<T: DeserializeOwned>(request: &str) -> T {
    serde_json::from_str(request).expect("a request that the type can read")
}

fn answer<R: Serialize + 'static>(call: Call<R>) -> Answering<'static> {
    let answer = call.into_future();
    Box::pin(
        async move { answer.await.map(|answer| serde_json::to_value(&answer).expect("an answer in JSON")) },
    )
}
