use super::Field;

/// The description of a record type.
#[derive(Debug)]
pub struct TypeDescriptor {
    name: &'static str,
    fields: &'static [Field],
    mandatory: u64,
    has_presence_rules: bool,
}

impl TypeDescriptor {
    /// Describes a type by its name and its fields, in the order of their indices. There can be 64
    /// fields, because deserialization keeps a bit for each in a `u64`.
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        assert!(fields.len() <= 64);
        let mut mandatory = 0;
        let mut has_presence_rules = false;
        let mut index = 0;
        while index < fields.len() {
            let named = fields[index].named_rules();
            let mut rule = 0;
            while rule < named.len() {
                has_presence_rules |= named[rule].rule.is_about_presence();
                rule += 1;
            }
            if fields[index].is_mandatory() {
                mandatory |= 1 << index;
            }
            index += 1;
        }
        Self { name, fields, mandatory, has_presence_rules }
    }

    /// The name of the type, for messages and for `Debug`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub const fn fields(&self) -> &'static [Field] {
        self.fields
    }

    /// Whether a rule is about which fields are set.
    pub(crate) const fn has_presence_rules(&self) -> bool {
        self.has_presence_rules
    }

    /// The mandatory fields, as the bits of their indices.
    pub(super) const fn mandatory(&self) -> u64 {
        self.mandatory
    }
}
