//! A client for the Saferpay payment platform.
//!
//! Choose a version of the specification as a feature, for instance
//! `saferpay-api = { version = "0.1", features = ["v1_53"] }`. None is chosen by default, and
//! any number of them can be had at once: every version is a module of its own, and what did
//! not change between two versions is the same type in both.
//!
//! New here? The guides begin with the first call and end with going live.
#![cfg_attr(feature = "client", doc = "They are in [`guide`].")]
//!
//! # How things are laid out
//!
//! * `v1_53`, `v1_52`, …: one module per version, with its `Client`, its shared containers and
//!   values, and one module per group of operations (`v1_53::transaction`).
//! * [`error`]: what can go wrong, and what to do then. Error names are the same enum in all
//!   versions.
//! * [`answers`]: what is to be asked of an answer, whatever its version: is it paid, who is
//!   liable, which alias was registered.
//! * `flows`: what programs do with Saferpay, in a call or two: settle a payment, refund it,
//!   register a card and charge it, read the transaction report.
//! * [`money`] and [`date_time`]: amounts and dates, in and out of the text on the wire.
//! * [`header`]: the headers that messages carry inside, for those who keep recorded messages.
//! * `client` and `transport` (feature `client`, on by default): what the clients of all
//!   versions have in common, and the HTTP below them; `retry` says what is sent again. With
//!   `default-features = false` the crate is types alone and depends on serde, and on zeroize for
//!   card numbers.
//! * [`validation`]: requests checked before they are sent.
//!
//! All but the versions and the guides is the crate `saferpay-runtime`, shown here under the name
//! by which programs use it.
//!
//! # Features
//!
//! All of them are additive. None but `client` is on by default.
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `v1_2` … `v1_53` | a version of the specification, with what its types need and nothing else |
//! | `client` | calling Saferpay, over hyper and rustls; on by default |
//! | `blocking` | `send_blocking` on every call, for programs without an async runtime |
//! | `pkcs12` | client certificates in PKCS#12 files; PEM needs no feature |
//! | `tower` | `tower` services and layers as transports |
//! | `tracing` | a `tracing` span for each call and each attempt, without bodies, paths or secrets |
//! | `jiff02` | dates to and from jiff 0.2 |
//! | `schemars1` | `JsonSchema` of `schemars` 1 for all types |
//!
//! # What to expect of the types
//!
//! * Every type reads and writes JSON through serde, with the names of the specification.
//! * Lists of values are open: one that the version does not know is kept as
//!   [`UnknownValue`], and unknown fields are ignored.
//! * `Debug` masks card numbers, tokens and other secrets.
//! * Dates and decimals keep their text ([`DateTime`], [`Decimal`]).
//! * Structs and enums are `#[non_exhaustive]`: structs are built by `new` with what is
//!   mandatory, and `with_…` for the rest.
// Badges are written by hand, as those of the compiler would show the hidden features of the types.
#![cfg_attr(docsrs, feature(doc_cfg), doc(auto_cfg = false))]

#[allow(
    clippy::doc_markdown,
    clippy::fn_params_excessive_bools,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    reason = "the specification has them so"
)]
#[rustfmt::skip]
mod generated;
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub mod guide;

#[allow(unreachable_pub, unused_imports, reason = "a build may have no version")]
pub use generated::*;

#[doc(inline)]
pub use saferpay_runtime::{
    DateTime, Decimal, SecretString, UnknownValue, UnknownValueError, answers, date_time, error, header,
    money, validation,
};

#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[doc(inline)]
pub use saferpay_runtime::{client, flows, retry, transport};
