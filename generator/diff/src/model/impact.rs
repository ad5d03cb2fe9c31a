//! What a change does to the items of the Rust crate.

use schemars::JsonSchema;
use serde::Serialize;

/// What a change does to one item of the Rust crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Impact {
    /// The path of the item in the crate, with the version that has it:
    /// `v1_53::transaction::AuthorizeRequest::condition`.
    pub path: String,
    /// The path in the old version, if another part than the version differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// What the compiler or the program does.
    pub effect: Effect,
}

impl Impact {
    /// The path of the item in the old version, without the version: `Payer::ip_address`.
    #[must_use]
    pub fn old_item(&self) -> Option<&str> {
        self.was.as_ref().unwrap_or(&self.path).split_once("::").map(|(_, item)| item)
    }
}

/// What the compiler or the program does after the upgrade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The item no longer exists: code that names it does not compile.
    Removed,
    /// The item has another name: code that names it does not compile.
    Renamed,
    /// The item has another type: code that uses its value does not compile.
    TypeChanged,
    /// The constructor takes one more argument: its calls do not compile.
    ArgumentAdded,
    /// The constructor takes one argument less: its calls do not compile.
    ArgumentRemoved,
    /// The field becomes an `Option` with a setter: code that reads it does not compile.
    BecameOptional,
    /// The field is no longer an `Option`: code that reads or sets it does not compile.
    BecameMandatory,
    /// The function is deprecated: the compiler warns.
    Deprecated,
    /// The function is no longer deprecated.
    NoLongerDeprecated,
    /// A new type or function: code that does not use it stays the same.
    ItemAdded,
    /// A new optional field with a setter: code compiles as before.
    SetterAdded,
    /// A new mandatory field: code that reads the type compiles as before.
    FieldAdded,
    /// A new variant: code compiles as before. Older versions read the value as `UnknownValue`.
    VariantAdded,
    /// The variant no longer exists: code that names it does not compile. The value reads as `UnknownValue`.
    VariantRemoved,
    /// The same type: `validate` rejects values that it accepted.
    ValidationTightened,
    /// The same type: `validate` accepts values that it rejected.
    ValidationLoosened,
    /// The same type: `validate` accepts some values that it rejected, and the reverse.
    ValidationChanged,
    /// The same type: code compiles as before.
    Unchanged,
}
