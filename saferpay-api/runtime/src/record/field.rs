//! The description of a field: its name, whether it has to be there, whether it is secret, and its
//! rules.

use crate::validation::{NamedRule, Rule};

/// The description of a field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    name: &'static str,
    presence: Presence,
    secret: bool,
    rules: &'static [Rule],
    named: &'static [NamedRule],
}

/// Whether a field has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Presence {
    /// A value without it is an error.
    Mandatory,
    /// The version calls it mandatory. A response without it can be used nevertheless.
    Expected,
    /// It may be left out.
    Optional,
}

impl Field {
    const fn new(name: &'static str, presence: Presence) -> Self {
        Self { name, presence, secret: false, rules: &[], named: &[] }
    }

    /// A mandatory field.
    pub const fn mandatory(name: &'static str) -> Self {
        Self::new(name, Presence::Mandatory)
    }

    /// A field of a response that its version calls mandatory, and that is an `Option` or a list
    /// nevertheless: a missing detail must not hide the rest.
    pub const fn expected(name: &'static str) -> Self {
        Self::new(name, Presence::Expected)
    }

    /// An optional field.
    pub const fn optional(name: &'static str) -> Self {
        Self::new(name, Presence::Optional)
    }

    /// Marks the field as secret: `Debug` masks its value.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Adds the constraints of its table that its value must satisfy.
    pub const fn bound(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }

    /// Adds the rules that sentences of the specification state.
    pub const fn ruled(mut self, named: &'static [NamedRule]) -> Self {
        self.named = named;
        self
    }

    /// The name in JSON.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub const fn is_mandatory(&self) -> bool {
        matches!(self.presence, Presence::Mandatory)
    }

    /// Whether it is an `Option` although its version calls it mandatory.
    pub const fn is_expected(&self) -> bool {
        matches!(self.presence, Presence::Expected)
    }

    /// Whether its version lets it be left out.
    pub const fn is_optional(&self) -> bool {
        matches!(self.presence, Presence::Optional)
    }

    pub const fn rules(&self) -> &'static [Rule] {
        self.rules
    }

    pub const fn named_rules(&self) -> &'static [NamedRule] {
        self.named
    }

    pub const fn is_secret(&self) -> bool {
        self.secret
    }
}
