//! A client for the Saferpay payment platform.
//!
//! Select a version of the specification with a feature, for example
//! `saferpay-api = { version = "0.1", features = ["v1_53"] }`. No version is on by default, and you can
//! enable any number of them: each version is a separate module, and a type that does not change between
//! two versions is the same type in both.
//!
//! If you are new here, read the guides, from the first call to going live.
#![cfg_attr(feature = "client", doc = "They are in [`guide`].")]
//!
// The package `guides` runs it against the sandbox.
#![cfg_attr(all(feature = "client", not(doctest)), doc = include_str!("front_page.md"))]
//!
//! # Documentation of other versions
//!
//! docs.rs shows the newest version and three older ones. To read the documentation of the version that you
//! use, run `cargo doc --open` in your project: it shows exactly the versions and features that you enable.
//! `cargo xtask docs --out site` in the repository writes the documentation of all versions as a static site,
//! with a switch between the versions on every page.
//!
//! # Modules
//!
//! * `v1_53`, `v1_52`, …: one module per version, with its `Client`, its shared containers and
//!   values, and one module per group of operations, such as `v1_53::transaction`.
//! * [`error`]: what went wrong, and what to do next. Error names are the same enum in all
//!   versions.
//! * [`answers`]: methods of responses that are the same in every version: is it paid, who is
//!   liable, which alias was registered.
//! * `flows`: common tasks in a call or two: settle a payment, refund it, register a card and
//!   charge it, read the transaction report.
//! * `prelude`: the flows and the usual types in one import.
//! * [`money`] and [`date_time`]: amounts and dates, and their text on the wire.
//! * [`ids`]: the identifiers of transactions, captures, orders and so on, each with its own type.
//! * [`header`]: the headers that messages contain, for programs that store messages.
//! * `client` and `transport` (feature `client`, on by default): what the clients of all
//!   versions have in common, and the HTTP below them; `retry` describes which requests are sent
//!   again. With `default-features = false` the crate has only types. It then depends on serde,
//!   and on zeroize for card numbers.
//! * [`validation`]: checks requests before they are sent.
//!
//! Everything except the versions and the guides is in the crate `saferpay-runtime`, which this crate
//! re-exports.
//!
//! # Features
//!
//! All features are additive. Only `client` and `rustls-aws-lc-rs` are on by default.
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `v1_2` … `v1_53` | a version of the specification, with only what its types need |
//! | `client` | calls over hyper; on by default |
//! | `rustls-aws-lc-rs` | TLS by rustls with the cryptography of aws-lc; on by default |
//! | `rustls-ring` | TLS by rustls with the cryptography of ring, which compiles faster |
//! | `native-tls` | TLS by the library of the operating system |
//! | `blocking` | `send_blocking` on every call, for programs without an async runtime |
//! | `pkcs12` | client certificates in PKCS#12 files; PEM needs no feature |
//! | `stream` | the transaction report as a `Stream` of futures-core |
//! | `tower` | `tower` services and layers as transports |
//! | `test-util` | errors of each kind and a scripted transport, for unit tests |
//! | `tracing` | a `tracing` span for each call and each attempt, and an event at the end of a call, without bodies, paths or secrets |
//! | `jiff02` | dates to and from jiff 0.2 |
//! | `schemars1` | `JsonSchema` of `schemars` 1 for all types |
//!
//! # Types
//!
//! * Every type reads and writes JSON through serde, with the names of the specification.
//! * Enums are open: a value that the version does not know is kept as [`UnknownValue`]. Unknown
//!   fields are ignored.
//! * `Debug` masks card numbers, tokens and other secrets.
//! * Dates and decimals keep their text ([`DateTime`], [`Decimal`]).
//! * Structs and enums are `#[non_exhaustive]`. Build a struct with `new`, which takes the
//!   mandatory fields, and set the others with `with_…`.
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
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "client")))]
pub mod guide;
#[cfg(feature = "client")]
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "client")))]
pub mod prelude;

#[allow(unreachable_pub, unused_imports, reason = "a build may have no version")]
pub use generated::*;

#[doc(inline)]
pub use saferpay_runtime::{
    DateTime, Decimal, SecretString, UnknownValue, UnknownValueError, answers, date_time, error, header, ids,
    money, validation,
};

#[cfg(feature = "client")]
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "client")))]
#[doc(inline)]
pub use saferpay_runtime::{client, flows, retry, transport};

#[cfg(feature = "test-util")]
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "test-util")))]
#[doc(inline)]
pub use saferpay_runtime::test_util;
