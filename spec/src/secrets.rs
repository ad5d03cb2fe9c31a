//! Which fields are secret: `spec/secrets.toml`.
//!
//! A decision is by the name of the field, because Saferpay uses one name for one thing. Only a plain field
//! whose name is a single word is decided for one table.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::problem::Problems;
use crate::{Field, Kind, Specification, TableRef};

/// The content of `spec/secrets.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secrets {
    /// The secrets that are zeroized as well.
    #[serde(default)]
    zeroized: BTreeSet<String>,
    /// The secrets, with the reasons.
    #[serde(default)]
    secret: BTreeMap<String, String>,
    /// The fields that only resemble a secret, with the reasons: `Name`, or `Table.Name`.
    #[serde(default)]
    plain: BTreeMap<String, String>,
}

impl Secrets {
    /// Reads `spec/secrets.toml`.
    ///
    /// # Errors
    ///
    /// Text of another form, decisions without a reason, and decisions that contradict each other.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let secrets: Self = crate::toml_file::parse(file, text)?;
        let mut problems = Problems::default();
        for (name, why) in secrets.secret.iter().chain(&secrets.plain) {
            if why.is_empty() {
                problems.add(format!("{file}: {name}"), "has no reason; write one");
            }
        }
        for name in secrets.zeroized.iter().filter(|name| !secrets.secret.contains_key(*name)) {
            problems.add(format!("{file}: zeroized.{name}"), "is not secret; add it to `[secret]`");
        }
        for name in secrets.plain.keys() {
            if secrets.secret.contains_key(field_of(name)) {
                problems.add(format!("{file}: plain.{name}"), "is secret as well; remove one of the two");
            }
        }
        problems.into_result()?;
        Ok(secrets)
    }

    /// Whether `Debug` masks a field.
    #[must_use]
    pub fn is_secret(&self, field: &Field) -> bool {
        field.values.is_empty() && self.secret.contains_key(&field.name)
    }

    /// Whether fields of this name, in any letter case, contain secrets.
    #[must_use]
    pub fn is_secret_name(&self, name: &str) -> bool {
        self.secret.keys().any(|secret| secret.eq_ignore_ascii_case(name))
    }

    /// Whether a field is zeroized when it is dropped.
    #[must_use]
    pub fn is_zeroized(&self, field: &Field) -> bool {
        field.kind == Kind::String && self.is_secret(field) && self.zeroized.contains(&field.name)
    }

    /// Whether there is a decision that a field is secret, or that it is not.
    #[must_use]
    pub fn is_decided(&self, owner: &TableRef, field: &Field) -> bool {
        self.is_secret(field)
            || self.plain.contains_key(&field.name)
            || self.plain.contains_key(&format!("{owner}.{}", field.name))
    }

    /// Whether a field of this name is plain in every table.
    #[must_use]
    pub fn is_plain_everywhere(&self, name: &str) -> bool {
        self.plain.contains_key(name)
    }

    /// Checks that every decision applies to something in some version.
    ///
    /// # Errors
    ///
    /// One problem for each that does not.
    pub fn check_applied(&self, specifications: &[Specification]) -> Result<(), Problems> {
        let mut secret = BTreeSet::new();
        let mut zeroized = BTreeSet::new();
        let mut plain = BTreeSet::new();
        for (owner, fields) in specifications.iter().flat_map(Specification::tables) {
            for field in fields {
                if self.is_secret(field) {
                    secret.insert(&*field.name);
                }
                if self.is_zeroized(field) {
                    zeroized.insert(&*field.name);
                }
                for name in [field.name.clone(), format!("{owner}.{}", field.name)] {
                    if self.plain.contains_key(&name) {
                        plain.insert(name);
                    }
                }
            }
        }
        let mut problems = Problems::default();
        let mut stale = |list: &str, name: &str| {
            let place = format!("spec/secrets.toml: {list}.{name}");
            problems.add(place, "applies to nothing; remove it, or correct it");
        };
        self.secret.keys().filter(|name| !secret.contains(&***name)).for_each(|name| stale("secret", name));
        self.zeroized
            .iter()
            .filter(|name| !zeroized.contains(&***name))
            .for_each(|name| stale("zeroized", name));
        self.plain.keys().filter(|name| !plain.contains(*name)).for_each(|name| stale("plain", name));
        problems.into_result()
    }
}

/// The name of the field in `Name` or `Table.Name`.
fn field_of(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_, field)| field)
}
