//! The items: structs, enums, the module of a version and the handles of its client.

use saferpay_spec::SpecVersion;
use saferpay_spec::operations::NextStep;
use saferpay_spec::request_inputs::Input;
use saferpay_spec::response_facts::Fact;

use super::types::{Parameter, Type};
use crate::flows::Flow;
use crate::history::NamedOperation;
use crate::runtime_trait::RuntimeTrait;
use crate::type_revision::{Record, RecordField, TypeRevision, ValueList};

/// The enum of the error names of all versions.
pub const ERROR_NAME: &str = "ErrorName";

/// The enum of the behaviors of all versions.
pub const BEHAVIOR: &str = "Behavior";

/// Where a struct or enum is defined in the generated tree: `shapes::payer::since_1_10::Payer`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ItemPath<'a> {
    /// The module of all structs, or that of all enums.
    pub area: &'static str,
    /// The module of all revisions of the type.
    pub folder: &'a str,
    /// The module of this revision.
    pub file: String,
    /// The name of the type.
    pub name: &'a str,
}

impl ItemPath<'_> {
    /// The module of all structs.
    pub const STRUCTS: &'static str = "shapes";

    /// The module of all enums.
    pub const ENUMS: &'static str = "values";
}

/// A struct: a container or a message.
#[derive(Clone, Debug)]
pub struct Struct<'a> {
    /// Where it is defined.
    pub path: ItemPath<'a>,
    /// The fields, in order.
    pub fields: Vec<Field<'a>>,
    /// The traits of the runtime that it implements.
    pub traits: Vec<RuntimeTrait>,
    /// The facts that programs and flows read from a response, with their places.
    pub facts: Vec<(Fact, Vec<&'static str>)>,
    /// The inputs that flows set in a request, with their places.
    pub inputs: Vec<(Input, Vec<&'static str>)>,
    /// The facts that it is made from.
    pub revision: &'a TypeRevision<Record>,
}

impl<'a> Struct<'a> {
    /// The field with a name on the wire.
    #[must_use]
    pub fn field(&self, wire: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.wire == wire)
    }

    /// The fields that the constructor `new` takes, in the order of its parameters.
    pub fn mandatory(&self) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(|field| field.is_mandatory())
    }

    /// Whether it implements `Default`: `new` takes nothing.
    #[must_use]
    pub fn has_default(&self) -> bool {
        self.mandatory().next().is_none()
    }
}

/// A public field of a struct. The constructor takes a plain field, a setter any other.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    /// The name; may be a raw identifier.
    pub name: &'a str,
    /// The name on the wire.
    pub wire: &'a str,
    /// The type of the field, with its `Option`.
    pub stored: Type<'a>,
    /// The parameter of the constructor or of the setter. Its value has no `Option`.
    pub parameter: Parameter<'a>,
    /// The method that sets it. A field that the constructor takes has none.
    pub setter: Option<String>,
    /// The facts that it is made from.
    pub facts: &'a RecordField,
}

impl<'a> Field<'a> {
    /// Whether the constructor takes it.
    #[must_use]
    pub const fn is_mandatory(&self) -> bool {
        self.setter.is_none()
    }

    /// The type of the value, without `Option`.
    #[must_use]
    pub const fn value(&self) -> &Type<'a> {
        &self.parameter.value
    }
}

/// An enum: a value list.
#[derive(Clone, Debug)]
pub struct Enum<'a> {
    /// Where it is defined.
    pub path: ItemPath<'a>,
    /// The variants, without [`UNKNOWN_VALUE`](crate::names::UNKNOWN_VALUE).
    pub variants: Vec<Variant<'a>>,
    /// The facts that it is made from.
    pub revision: &'a TypeRevision<ValueList>,
}

/// A variant of an enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant<'a> {
    /// The name in Rust.
    pub name: &'a str,
    /// The value on the wire.
    pub wire: &'a str,
}

/// The module of a version.
#[derive(Clone, Debug)]
pub struct Module<'a> {
    /// The version.
    pub version: SpecVersion,
    /// The name of the module: `v1_53`.
    pub name: String,
    /// The containers that it exports, as indices of structs.
    pub structs: &'a [usize],
    /// The enums that it exports, as indices.
    pub enums: &'a [usize],
    /// The handles that its client offers.
    pub handles: Vec<Handle<'a>>,
    /// The flows that its client offers.
    pub flows: Vec<&'static Flow>,
}

/// A handle: the functions of a group of operations. Its module exports their messages, too.
#[derive(Clone, Debug)]
pub struct Handle<'a> {
    /// The type: `PaymentPage`.
    pub name: &'a str,
    /// The module, and the method of the client: `payment_page`.
    pub module: String,
    /// The functions, in page order.
    pub functions: Vec<Function<'a>>,
}

impl Handle<'_> {
    /// The messages that the module exports, as indices of structs.
    pub fn messages(&self) -> impl Iterator<Item = usize> {
        self.functions.iter().flat_map(|function| function.messages().into_iter().flatten())
    }
}

/// The function of an operation.
#[derive(Clone, Debug)]
pub struct Function<'a> {
    /// The name; may be a raw identifier.
    pub name: String,
    /// The operation as people call it: `PaymentPage/Initialize`.
    pub title: String,
    /// The parameters that fill in the path.
    pub path_parameters: Vec<PathParameter<'a>>,
    /// The query that it takes, as an index of a struct.
    pub query: Option<usize>,
    /// The request that it takes, as an index of a struct.
    pub request: Option<usize>,
    /// The response that it returns, as an index of a struct.
    pub response: Option<usize>,
    /// The note of its deprecation.
    pub deprecated: Option<String>,
    /// When the runtime may send a request again.
    pub idempotency: Idempotency,
    /// The facts that it is made from.
    pub operation: &'a NamedOperation,
}

impl Function<'_> {
    /// The query, the request and the response, as far as there are any.
    #[must_use]
    pub const fn messages(&self) -> [Option<usize>; 3] {
        [self.query, self.request, self.response]
    }
}

/// A parameter that fills in a part of the path.
#[derive(Clone, Debug)]
pub struct PathParameter<'a> {
    /// The name in the path.
    pub wire: &'a str,
    /// The parameter of the function.
    pub parameter: Parameter<'a>,
}

/// When the runtime may send a request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// Always.
    Idempotent,
    /// Only if it was not sent. If the outcome is unknown, the error names the next step.
    NotIdempotent(NextStep),
    /// Only if it was not sent. The runtime treats every operation like this by default.
    OnlyIfUnsent,
}
