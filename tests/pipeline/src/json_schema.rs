//! A validator of JSON Schema, to compare our schemas with the JSON that they describe.

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::Value;

/// A compiled schema.
pub struct JsonSchema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl JsonSchema {
    /// Compiles a schema, which must fit the schema of its draft.
    #[must_use]
    pub fn new(schema: Value) -> Self {
        // The address is only a name.
        let name = "file:///schema.json";
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource(name, schema).unwrap_or_else(|error| panic!("{error:#}"));
        let index = compiler.compile(name, &mut schemas).unwrap_or_else(|error| panic!("{error:#}"));
        Self { schemas, index }
    }

    /// Why a value does not fit.
    ///
    /// # Errors
    ///
    /// All problems, with their places.
    pub fn check(&self, value: &Value) -> Result<(), String> {
        self.schemas.validate(value, self.index).map_err(|error| error.to_string())
    }

    /// Whether a value fits.
    #[must_use]
    pub fn accepts(&self, value: &Value) -> bool {
        self.check(value).is_ok()
    }
}
