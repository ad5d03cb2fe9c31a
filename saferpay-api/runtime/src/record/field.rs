use crate::validation::Rule;

/// What is known of one field of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    name: &'static str,
    mandatory: bool,
    secret: bool,
    rules: &'static [Rule],
}

impl Field {
    /// A field that has to be there.
    pub const fn mandatory(name: &'static str) -> Self {
        Self { name, mandatory: true, secret: false, rules: &[] }
    }

    /// A field that may be left out.
    pub const fn optional(name: &'static str) -> Self {
        Self { name, mandatory: false, secret: false, rules: &[] }
    }

    /// The same field, its content never shown by `Debug`.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// The same field, its value bound to rules.
    pub const fn bound(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }

    /// The name on the wire.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub const fn is_mandatory(&self) -> bool {
        self.mandatory
    }

    pub const fn rules(&self) -> &'static [Rule] {
        self.rules
    }

    pub const fn is_secret(&self) -> bool {
        self.secret
    }
}
