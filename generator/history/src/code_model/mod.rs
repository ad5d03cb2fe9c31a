//! The code model: the public Rust items of the SDK as data.
//!
//! Everything that decides which items exist, how they are called and what types they have is in
//! here. `saferpay-codegen` prints the items, `saferpay-diff` compares them, and
//! [`CodeModel::public_api`] lists them. A type that several versions share is one item.

mod available_flows;
mod build;
mod items;
mod public_api;
mod types;

pub use build::{CodeModel, struct_item};
pub use items::{
    BEHAVIOR, ERROR_NAME, Enum, Field, Function, Handle, Idempotency, ItemPath, Module, PathParameter,
    Struct, Variant,
};
pub use public_api::{ApiChanges, api_changes};
pub use types::{Parameter, Type};
