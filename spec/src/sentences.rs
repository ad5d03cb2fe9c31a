//! The sentences of a published page that bind a program, as fingerprints: `spec/sentences/1.53.json`.
//!
//! A fingerprint is a hash of a sentence. The sentence itself is not stored, since it is not ours.
//! `cargo xtask import` writes these files, and `spec/sentences.toml` settles each fingerprint.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use crate::problem::Problems;
use crate::{Files, SpecVersion, load};

/// The folder of the files.
pub const FOLDER: &str = "spec/sentences";

/// The number of hexadecimal digits of a fingerprint.
const DIGITS: usize = 16;

/// The hash of a sentence: 16 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Fingerprint(String);

/// The sentences of one page with the places where they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PageSentences(BTreeMap<Fingerprint, BTreeSet<String>>);

impl PageSentences {
    /// Adds a sentence.
    pub fn add(&mut self, fingerprint: Fingerprint, place: String) {
        self.0.entry(fingerprint).or_default().insert(place);
    }

    /// Each sentence with its places.
    pub fn iter(&self) -> impl Iterator<Item = (&Fingerprint, &BTreeSet<String>)> {
        self.0.iter()
    }

    /// The text of the file: one sentence per line.
    #[must_use]
    pub fn render(&self) -> String {
        let lines: Vec<String> = self
            .iter()
            .map(|(fingerprint, places)| format!(" \"{fingerprint}\": {}", serde_json::json!(places)))
            .collect();
        if lines.is_empty() { "{}\n".to_owned() } else { format!("{{\n{}\n}}\n", lines.join(",\n")) }
    }

    /// Reads the sentences of a version; a version read from an OpenAPI document has none.
    ///
    /// # Errors
    ///
    /// A file that does not have the expected form.
    pub fn load(files: &Files, version: SpecVersion) -> Result<Self, Problems> {
        let path = file(version);
        if !files.has(&path) {
            return Ok(Self::default());
        }
        serde_json::from_str(files.text(&path)?)
            .map_err(|error| Problems::one(path, format!("{error}; `cargo xtask import` writes the file")))
    }

    /// Reads the sentences of all versions, oldest first.
    ///
    /// # Errors
    ///
    /// Files that do not have the expected form.
    pub fn load_all(files: &Files) -> Result<BTreeMap<SpecVersion, Self>, Problems> {
        let mut problems = Problems::default();
        let mut all = BTreeMap::new();
        for version in load::numbers(files) {
            if let Some(page) = problems.keep(Self::load(files, version)) {
                all.insert(version, page);
            }
        }
        problems.into_result()?;
        Ok(all)
    }
}

/// The path of the file of a version.
#[must_use]
pub fn file(version: SpecVersion) -> String {
    format!("{FOLDER}/{version}.json")
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let is_hexadecimal = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if text.len() == DIGITS && is_hexadecimal {
            return Ok(Self(text.to_owned()));
        }
        Err(format!("`{text}` is not a fingerprint; expected {DIGITS} hexadecimal digits"))
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}
