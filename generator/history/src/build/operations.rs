//! The operations of a version, grouped and named.

use std::collections::BTreeMap;

use super::{Builder, Version};
use crate::classify::class;
use crate::history::{Group, NamedOperation, NamedParameter};
use crate::names::{field_name, is_name, module_name};
use saferpay_spec::{Field, MessagePart, Operation, Presence, Specification};

/// The field with the id of the request that a response belongs to.
const RESPONSE_HEADER: &str = "ResponseHeader";

impl<'a> Builder<'a> {
    pub(super) fn add_operations(
        &mut self,
        version: &Version<'_>,
        specification: &'a Specification,
    ) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        let mut seen: BTreeMap<String, &Operation> = BTreeMap::new();
        for operation in &specification.operations {
            let (group, name) = self.names.operation(operation);
            let place = format!("{}: {} {}", version.number, operation.method, operation.path);
            self.check_type(place.clone(), &group);
            self.check_type(place.clone(), &name);
            for parameter in
                operation.path_parameters.iter().filter(|parameter| !is_name(&field_name(parameter)))
            {
                self.problems
                    .add(&place, format!("its path parameter `{parameter}` is not a valid name in Rust"));
            }
            if let Some(other) = seen.insert(format!("{group}/{name}"), operation) {
                self.problems.add(
                    format!("{}: {} {}", version.number, operation.method, operation.path),
                    format!(
                        "has the name {group}/{name}, and so has {} {}; set the name of one in spec/names.toml",
                        other.method, other.path
                    ),
                );
                continue;
            }
            let mut message = |part: &str, of: MessagePart, fields: Option<&'a Vec<Field>>| {
                let owner = operation.message_ref(of).into();
                let module = module_name(&format!("{group}{name}{part}"));
                fields.map(|fields| {
                    self.add_record(
                        version,
                        &owner,
                        &format!("{name}{part}"),
                        &module,
                        &operation.anchor,
                        fields,
                    )
                })
            };
            let query = message(
                "Query",
                MessagePart::Query,
                Some(&operation.query).filter(|query| !query.is_empty()),
            );
            let request = message(
                "Request",
                MessagePart::Request,
                operation.request.as_ref().map(|message| &message.fields),
            );
            let response = message(
                "Response",
                MessagePart::Response,
                operation.response.as_ref().map(|message| &message.fields),
            );
            let answered = operation.response.iter().flat_map(|response| &response.fields);
            let header = answered.into_iter().find(|field| field.name == RESPONSE_HEADER);
            let optional_response_header =
                header.is_some_and(|header| header.presence != Presence::Mandatory);
            let operation = NamedOperation {
                optional_response_header,
                method: operation.method,
                path: operation.path.clone(),
                anchor: operation.anchor.clone(),
                parameters: operation
                    .path_parameters
                    .iter()
                    .filter(|name| *name != "customerId")
                    .map(|name| NamedParameter {
                        rust: field_name(name),
                        wire: name.clone(),
                        id: self.names.path_id_type(name),
                    })
                    .collect(),
                license: operation.license.clone(),
                deprecated: operation.deprecated.clone(),
                class: class(self.classes, specification, operation),
                name,
                query,
                request,
                response,
            };
            match groups.iter_mut().find(|each| each.name == group) {
                Some(group) => group.operations.push(operation),
                None => groups.push(Group { name: group, operations: vec![operation] }),
            }
        }
        groups
    }
}
