use super::Field;

/// What is known of a record, the same for all its values.
#[derive(Debug)]
pub struct TypeDescriptor {
    name: &'static str,
    fields: &'static [Field],
    mandatory: u64,
}

impl TypeDescriptor {
    /// The name of the type, and its fields in the order of their indices: at most 64, as which of
    /// them were seen is kept in the bits of one integer.
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        assert!(fields.len() <= 64);
        let mut mandatory = 0;
        let mut index = 0;
        while index < fields.len() {
            if fields[index].is_mandatory() {
                mandatory |= 1 << index;
            }
            index += 1;
        }
        Self { name, fields, mandatory }
    }

    /// The name of the type, for messages and for `Debug`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub const fn fields(&self) -> &'static [Field] {
        self.fields
    }

    /// The mandatory fields, as the bits of their indices.
    pub(super) const fn mandatory(&self) -> u64 {
        self.mandatory
    }
}
