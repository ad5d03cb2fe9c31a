//! The specification of every version, embedded in this crate.

use std::borrow::Cow;

use crate::files::Files;

static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The files of the folder `spec`, as this crate was built with them.
#[must_use]
pub fn files() -> Files {
    FILES.iter().map(|(path, text)| ((*path).to_owned(), Cow::Borrowed(*text))).collect()
}
