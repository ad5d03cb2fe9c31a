//! Calls of methods and functions.

use syn::Expr;
use syn::spanned::Spanned as _;
use syn::visit::Visit;

use super::dictionary::{Ty, bare};
use super::scan::Scanner;
use crate::model::Site;

/// Methods of the standard library that return what they are called on, or what it holds.
const SAME: &[&str] = &[
    "as_deref",
    "as_mut",
    "as_ref",
    "as_slice",
    "await",
    "borrow",
    "borrow_mut",
    "by_ref",
    "chain",
    "clone",
    "cloned",
    "collect",
    "context",
    "copied",
    "cycle",
    "drain",
    "err",
    "expect",
    "first",
    "first_mut",
    "flatten",
    "fuse",
    "get",
    "get_mut",
    "into",
    "into_inner",
    "into_iter",
    "into_response",
    "iter",
    "iter_mut",
    "last",
    "last_mut",
    "next",
    "next_back",
    "nth",
    "ok",
    "ok_or",
    "or",
    "peekable",
    "pop",
    "replace",
    "rev",
    "send",
    "send_blocking",
    "skip",
    "swap",
    "take",
    "to_owned",
    "to_vec",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "with_context",
    "zip",
];

/// Methods that return what their closure returns.
const MAPS: &[&str] =
    &["and_then", "filter_map", "find_map", "flat_map", "map", "map_or", "map_or_else", "then"];

impl Scanner<'_> {
    /// A method: of a handle, of a struct, of the standard library, or of something unknown.
    pub(super) fn method(&mut self, call: &syn::ExprMethodCall) -> Ty {
        let receiver = self.expression(&call.receiver);
        let name = call.method.to_string();
        let site = self.site(call.method.span());
        if let Some(turbofish) = &call.turbofish {
            self.visit_angle_bracketed_generic_arguments(turbofish);
        }
        let (of_closure, arguments) = self.arguments(&call.args, receiver);
        if call.args.is_empty()
            && let Some(group) = self.api.groups.iter().position(|(module, _)| *module == bare(&name))
            && matches!(receiver, Ty::Client | Ty::Unknown)
        {
            return Ty::Handle(group);
        }
        if let Ty::Handle(group) = receiver
            && let Some(response) = self.call(group, &name, &site)
        {
            return response;
        }
        if let Ty::Struct(index) = receiver {
            let api = self.api;
            let item = &api.structs[index];
            if let Some(field) = item.set_by(&name) {
                self.found.member(&item.key, &name, &site);
                self.found.member(&item.key, field.name, &site);
                self.found.sets(&item.key, field.name);
                return receiver;
            }
        } else if receiver == Ty::Unknown || receiver == Ty::Client {
            self.loose_call(&name, call.args.len(), &arguments, &site);
        }
        match of_closure {
            Some(result) if MAPS.contains(&&*name) => result,
            Some(_) => receiver,
            None if SAME.contains(&&*name) => receiver,
            None => {
                if let Ty::Struct(index) = receiver {
                    self.answers(index, &site);
                }
                Ty::Unknown
            }
        }
    }

    /// A method of a value whose type is unknown: a setter, an operation, or a flow.
    fn loose_call(&mut self, name: &str, count: usize, arguments: &[Ty], site: &Site) {
        if self.api.has_member(name) && name.starts_with("with_") {
            self.found.loose(name, site);
        }
        let api = self.api;
        for function in api.functions.iter().filter(|function| function.name == bare(name)) {
            let (module, _) = &api.groups[function.group];
            let fits = |ty: &Ty| match (ty, function.request) {
                (Ty::Struct(index), Some(request)) => *index == request,
                (Ty::Struct(_) | Ty::Enum(_), None) => false,
                _ => true,
            };
            let parameters = function.path.matches('[').count() + usize::from(function.request.is_some());
            if self.names.identifiers.contains(*module) && count == parameters && arguments.iter().all(fits) {
                self.call(function.group, name, site);
            }
        }
        let imports = |name: &str| self.names.identifiers.contains(name) || !self.names.globs.is_empty();
        let needs: Vec<_> = api
            .flows
            .iter()
            .filter(|(flow, method, _)| *method == name && imports(flow))
            .map(|(_, _, need)| *need)
            .collect();
        for need in needs {
            self.flow(need, site);
        }
    }

    /// The methods of responses read what the struct calls its facts.
    fn answers(&mut self, index: usize, site: &Site) {
        let facts = self.api.structs[index].facts.clone();
        for path in facts {
            self.wire_path(Some(index), path, |scanner, key, field| scanner.found.member(key, field, site));
        }
    }

    /// Follows a path of JSON names from a struct. Does something at each field.
    pub(super) fn wire_path(
        &mut self,
        from: Option<usize>,
        path: &str,
        mut each: impl FnMut(&mut Self, &str, &str),
    ) {
        for either in path.split('|') {
            let mut at = from;
            for name in either.split('.') {
                let api = self.api;
                let Some(item) = at.map(|index| &api.structs[index]) else { break };
                let Some(field) = item.wire(name) else { break };
                each(self, &item.key, field.name);
                at = match field.ty {
                    Ty::Struct(index) => Some(index),
                    _ => None,
                };
            }
        }
    }

    /// A call of a function or a constructor.
    pub(super) fn function_call(&mut self, call: &syn::ExprCall) -> Ty {
        let Expr::Path(path) = &*call.func else {
            self.expression(&call.func);
            self.arguments(&call.args, Ty::Unknown);
            return Ty::Unknown;
        };
        let last = path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let called = self.path(&path.path);
        let (_, arguments) = self.arguments(&call.args, Ty::Unknown);
        if path.path.segments.len() > 1 {
            let site = self.site(path.path.span());
            self.loose_call(&last, call.args.len().saturating_sub(1), &[], &site);
        }
        match (called, arguments.first()) {
            (Ty::Unknown, Some(&first)) if matches!(&*last, "Some" | "Ok" | "new" | "from" | "pin") => first,
            (Ty::Unknown, _) => match self.names.functions.get(&last) {
                Some(Some(result)) => self.type_of(result),
                Some(None) | None => Ty::Unknown,
            },
            (known, _) => known,
        }
    }
}
