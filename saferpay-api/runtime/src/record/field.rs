use crate::validation::Rule;

/// The description of a field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    name: &'static str,
    mandatory: bool,
    secret: bool,
    rules: &'static [Rule],
}

impl Field {
    /// A mandatory field.
    pub const fn mandatory(name: &'static str) -> Self {
        Self { name, mandatory: true, secret: false, rules: &[] }
    }

    /// An optional field.
    pub const fn optional(name: &'static str) -> Self {
        Self { name, mandatory: false, secret: false, rules: &[] }
    }

    /// Marks the field as secret: `Debug` masks its value.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Adds the rules that its value must satisfy.
    pub const fn bound(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }

    /// The name in JSON.
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
