//! The HTTP interface of Saferpay.
//!
//! A request is parsed and checked against the specification of its version, the engine answers
//! the resulting [`Call`](crate::call::Call), and the answer is reduced to the fields of that version.
//!
//! ```text
//! server -> handle -> parse_request -> json_api or management -> steps
//!                  -> engine, or an injected fault
//!                  -> respond
//! ```

mod archive;
mod authentication;
mod authorization;
mod base;
mod body;
mod context;
mod errors;
mod handle;
mod headers;
mod json_api;
mod limits;
mod management;
mod media;
mod parse_request;
mod path;
mod respond;
mod server;
mod steps;
#[cfg(test)]
mod tests;

pub(crate) use body::read as read_body;
#[cfg(feature = "crash-test")]
pub(crate) use handle::handle;
pub(crate) use limits::Limits;
pub(crate) use server::serve;
