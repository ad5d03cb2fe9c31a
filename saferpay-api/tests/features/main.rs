//! Optional parts of the crate, as a program uses them.
#![allow(missing_docs, reason = "tests")]

#[cfg(all(feature = "client", feature = "v1_53"))]
mod own_transport;
#[cfg(all(feature = "schemars1", feature = "v1_53"))]
mod schemas;
#[cfg(all(feature = "test-util", feature = "v1_53"))]
mod test_util;
#[cfg(all(feature = "client", feature = "v1_53"))]
mod validation;
