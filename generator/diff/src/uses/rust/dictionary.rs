//! The API of the crate in one version, from the code model. The scanner looks up names in it.

use std::collections::{BTreeMap, BTreeSet};

use saferpay_history::code_model::{CodeModel, Struct, Type};
use saferpay_history::flows::Need;
use saferpay_spec::SpecVersion;

/// The type of an expression. Options, lists, results, references and calls count as what they hold, since
/// only the types of the API have fields that matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ty {
    /// A struct of the API, by its index.
    Struct(usize),
    /// An enum of the API, by its index.
    Enum(usize),
    /// The client.
    Client,
    /// The functions of a group of operations, by the index of the group.
    Handle(usize),
    /// A type that is not of the API: a text, a number.
    Plain,
    /// Syntax does not tell.
    Unknown,
}

/// A struct of the API.
pub(super) struct ApiStruct<'a> {
    /// Its path below the version: `payment_page::InitializeRequest`.
    pub(super) key: String,
    pub(super) fields: Vec<ApiField<'a>>,
    /// What the methods of responses read: paths from this struct, with dots.
    pub(super) facts: Vec<&'static str>,
}

/// A field of a struct.
pub(super) struct ApiField<'a> {
    pub(super) name: &'a str,
    pub(super) wire: &'a str,
    pub(super) setter: Option<String>,
    pub(super) ty: Ty,
}

/// An enum of the API.
pub(super) struct ApiEnum<'a> {
    pub(super) key: String,
    pub(super) variants: Vec<&'a str>,
}

/// The function of an operation.
pub(super) struct ApiFunction {
    pub(super) group: usize,
    pub(super) name: String,
    /// `PaymentPage/Initialize`
    pub(super) title: String,
    /// The path of the URL.
    pub(super) path: String,
    pub(super) request: Option<usize>,
    pub(super) response: Option<usize>,
}

/// The API of one version.
pub(super) struct Dictionary<'a> {
    pub(super) structs: Vec<ApiStruct<'a>>,
    pub(super) enums: Vec<ApiEnum<'a>>,
    /// The groups: module, and handle.
    pub(super) groups: Vec<(&'a str, &'a str)>,
    pub(super) functions: Vec<ApiFunction>,
    /// What the methods of flows need, by the trait and the method.
    pub(super) flows: Vec<(&'static str, &'static str, &'static Need)>,
    structs_by_name: BTreeMap<&'a str, Vec<usize>>,
    enums_by_name: BTreeMap<&'a str, usize>,
    members: BTreeSet<String>,
}

impl<'a> Dictionary<'a> {
    pub(super) fn new(model: &'a CodeModel<'a>, version: SpecVersion) -> Option<Self> {
        let module = model.module(version)?;
        let mut dictionary = Self {
            structs: Vec::new(),
            enums: Vec::new(),
            groups: Vec::new(),
            functions: Vec::new(),
            flows: Vec::new(),
            structs_by_name: BTreeMap::new(),
            enums_by_name: BTreeMap::new(),
            members: BTreeSet::new(),
        };
        let mut listed: Vec<(String, usize)> =
            module.structs.iter().map(|&index| (String::new(), index)).collect();
        for handle in &module.handles {
            listed.extend(handle.messages().map(|index| (format!("{}::", handle.module), index)));
        }
        let positions: BTreeMap<usize, usize> =
            listed.iter().enumerate().map(|(position, (_, index))| (*index, position)).collect();
        let enums: BTreeMap<&str, usize> =
            module.enums.iter().enumerate().map(|(at, &index)| (model.enums[index].path.name, at)).collect();
        let containers: BTreeMap<&str, usize> =
            module.structs.iter().map(|&index| (model.structs[index].path.name, positions[&index])).collect();
        for (prefix, index) in &listed {
            dictionary.add(prefix, &model.structs[*index], &containers, &enums);
        }
        for &index in module.enums {
            let item = &model.enums[index];
            let variants = item.variants.iter().map(|variant| variant.name).collect();
            dictionary.enums_by_name.insert(item.path.name, dictionary.enums.len());
            dictionary.enums.push(ApiEnum { key: item.path.name.to_owned(), variants });
        }
        for (group, handle) in module.handles.iter().enumerate() {
            dictionary.groups.push((&*handle.module, handle.name));
            dictionary.functions.extend(handle.functions.iter().map(|function| ApiFunction {
                group,
                name: bare(&function.name).to_owned(),
                title: function.title.clone(),
                path: function.operation.path.clone(),
                request: function.request.or(function.query).map(|index| positions[&index]),
                response: function.response.map(|index| positions[&index]),
            }));
        }
        for flow in &module.flows {
            for need in flow.needs {
                let methods = need.methods.iter().map(|method| (flow.name.trait_name(), *method, need));
                dictionary.flows.extend(methods);
            }
        }
        Some(dictionary)
    }

    fn add(
        &mut self,
        prefix: &str,
        item: &Struct<'a>,
        structs: &BTreeMap<&str, usize>,
        enums: &BTreeMap<&str, usize>,
    ) {
        let ty = |named: &Type<'_>| match named.item() {
            Type::Named(name) => match (structs.get(name), enums.get(name)) {
                (Some(&index), _) => Ty::Struct(index),
                (None, Some(&index)) => Ty::Enum(index),
                (None, None) => Ty::Unknown,
            },
            _ => Ty::Plain,
        };
        let fields: Vec<ApiField<'a>> = item
            .fields
            .iter()
            .map(|field| ApiField {
                name: bare(field.name),
                wire: field.wire,
                setter: field.setter.clone(),
                ty: ty(field.value()),
            })
            .collect();
        for field in &fields {
            self.members.extend([field.name.to_owned(), field.wire.to_owned()]);
            self.members.extend(field.setter.clone());
        }
        let name = item.path.name;
        self.structs_by_name.entry(name).or_default().push(self.structs.len());
        let facts = item.facts.iter().flat_map(|(_, paths)| paths.iter().copied()).collect();
        self.structs.push(ApiStruct { key: format!("{prefix}{name}"), fields, facts });
    }

    /// The structs with a name.
    pub(super) fn structs_named(&self, name: &str) -> &[usize] {
        self.structs_by_name.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// The enum with a name.
    pub(super) fn enum_named(&self, name: &str) -> Option<usize> {
        self.enums_by_name.get(name).copied()
    }

    /// Whether some struct has a field or setter with this name in Rust, or a field with it in JSON.
    pub(super) fn has_member(&self, name: &str) -> bool {
        self.members.contains(name)
    }

    /// The type of a field name, if all structs that have it agree.
    pub(super) fn type_of_member(&self, name: &str) -> Ty {
        let all: BTreeSet<Ty> = self
            .structs
            .iter()
            .flat_map(|each| &each.fields)
            .filter(|field| field.name == name)
            .map(|field| field.ty)
            .collect();
        if all.len() == 1 { all.into_iter().next().unwrap_or(Ty::Unknown) } else { Ty::Unknown }
    }

    /// The functions of a group.
    pub(super) fn functions_of(&self, group: usize) -> impl Iterator<Item = &ApiFunction> {
        self.functions.iter().filter(move |function| function.group == group)
    }
}

impl ApiStruct<'_> {
    /// A field by its name in Rust.
    pub(super) fn field(&self, name: &str) -> Option<&ApiField<'_>> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// A field by its setter.
    pub(super) fn set_by(&self, setter: &str) -> Option<&ApiField<'_>> {
        self.fields.iter().find(|field| field.setter.as_deref() == Some(setter))
    }

    /// A field by its name in JSON.
    pub(super) fn wire(&self, name: &str) -> Option<&ApiField<'_>> {
        self.fields.iter().find(|field| field.wire == name)
    }

    /// The fields that the constructor takes.
    pub(super) fn parameters(&self) -> impl Iterator<Item = &ApiField<'_>> {
        self.fields.iter().filter(|field| field.setter.is_none())
    }
}

/// An identifier without `r#`.
pub(super) fn bare(name: &str) -> &str {
    name.trim_start_matches("r#")
}
