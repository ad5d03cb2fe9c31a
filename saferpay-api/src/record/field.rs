/// What is known of one field of a record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    name: &'static str,
    mandatory: bool,
    secret: bool,
}

impl Field {
    /// A field that has to be there.
    pub(crate) const fn mandatory(name: &'static str) -> Self {
        Self { name, mandatory: true, secret: false }
    }

    /// A field that may be left out.
    pub(crate) const fn optional(name: &'static str) -> Self {
        Self { name, mandatory: false, secret: false }
    }

    /// The same field, its content never shown by `Debug`.
    pub(crate) const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// The name on the wire.
    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) const fn is_mandatory(&self) -> bool {
        self.mandatory
    }

    pub(crate) const fn is_secret(&self) -> bool {
        self.secret
    }
}
