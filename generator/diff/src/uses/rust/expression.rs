//! The types of expressions and patterns, as far as syntax tells.

use proc_macro2::Span;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::visit::Visit;
use syn::{Expr, Pat, Stmt, Token};

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
    /// Notes what an expression uses, and returns its type.
    pub(super) fn expression(&mut self, expression: &Expr) -> Ty {
        match expression {
            Expr::Path(path) => {
                let local = path.path.get_ident().and_then(|name| self.local(&name.to_string()));
                local.unwrap_or_else(|| self.path(&path.path))
            }
            Expr::Field(field) => {
                let owner = self.expression(&field.base);
                match &field.member {
                    syn::Member::Named(name) => {
                        let site = self.site(name.span());
                        self.access(owner, &name.to_string(), &site)
                    }
                    syn::Member::Unnamed(_) => Ty::Unknown,
                }
            }
            Expr::MethodCall(call) => self.method(call),
            Expr::Call(call) => self.function_call(call),
            Expr::Struct(literal) => self.struct_literal(literal),
            Expr::Reference(inner) => self.expression(&inner.expr),
            Expr::Paren(inner) => self.expression(&inner.expr),
            Expr::Group(inner) => self.expression(&inner.expr),
            Expr::Unary(inner) => self.expression(&inner.expr),
            Expr::Await(inner) => self.expression(&inner.base),
            Expr::Try(inner) => self.expression(&inner.expr),
            Expr::Index(index) => {
                self.expression(&index.index);
                self.expression(&index.expr)
            }
            Expr::Array(array) => {
                let types: Vec<Ty> = array.elems.iter().map(|each| self.expression(each)).collect();
                types.first().copied().unwrap_or(Ty::Unknown)
            }
            Expr::Let(binding) => {
                let ty = self.expression(&binding.expr);
                self.pattern(&binding.pat, ty);
                Ty::Plain
            }
            Expr::If(branch) => self.scoped(|scanner| {
                scanner.expression(&branch.cond);
                let then = scanner.block(&branch.then_branch);
                let other = branch.else_branch.as_ref().map(|(_, other)| scanner.expression(other));
                if then == Ty::Unknown { other.unwrap_or(Ty::Unknown) } else { then }
            }),
            Expr::Match(node) => {
                let ty = self.expression(&node.expr);
                let mut result = Ty::Unknown;
                for arm in &node.arms {
                    let of_arm = self.scoped(|scanner| {
                        scanner.pattern(&arm.pat, ty);
                        scanner.expression(&arm.body)
                    });
                    if result == Ty::Unknown {
                        result = of_arm;
                    }
                }
                result
            }
            Expr::ForLoop(node) => self.scoped(|scanner| {
                let ty = scanner.expression(&node.expr);
                scanner.pattern(&node.pat, ty);
                scanner.block(&node.body)
            }),
            Expr::While(node) => self.scoped(|scanner| {
                scanner.expression(&node.cond);
                scanner.block(&node.body)
            }),
            Expr::Block(node) => self.block(&node.block),
            Expr::Async(node) => self.block(&node.block),
            Expr::Unsafe(node) => self.block(&node.block),
            Expr::Loop(node) => self.block(&node.body),
            Expr::Closure(closure) => self.closure(closure, Ty::Unknown),
            Expr::Assign(node) => {
                self.expression(&node.right);
                if let Expr::Field(field) = &*node.left
                    && let syn::Member::Named(name) = &field.member
                    && let Ty::Struct(index) = self.expression(&field.base)
                {
                    let key = self.api.structs[index].key.clone();
                    self.found.sets(&key, bare(&name.to_string()));
                }
                self.expression(&node.left);
                Ty::Plain
            }
            Expr::Macro(node) => {
                self.macro_call(&node.mac);
                Ty::Unknown
            }
            Expr::Lit(literal) => {
                self.literal(&literal.lit);
                Ty::Plain
            }
            _ => {
                syn::visit::visit_expr(self, expression);
                Ty::Unknown
            }
        }
    }

    /// The statements of a block; the type of its last expression.
    pub(super) fn block(&mut self, block: &syn::Block) -> Ty {
        self.scoped(|scanner| {
            let mut result = Ty::Unknown;
            for statement in &block.stmts {
                result = match statement {
                    Stmt::Local(local) => {
                        scanner.local_binding(local);
                        Ty::Unknown
                    }
                    Stmt::Item(item) => {
                        scanner.visit_item(item);
                        Ty::Unknown
                    }
                    Stmt::Expr(expression, _) => scanner.expression(expression),
                    Stmt::Macro(node) => {
                        scanner.macro_call(&node.mac);
                        Ty::Unknown
                    }
                };
            }
            result
        })
    }

    fn local_binding(&mut self, local: &syn::Local) {
        let Some(init) = &local.init else {
            self.pattern(&local.pat, Ty::Unknown);
            return;
        };
        if let (Pat::Tuple(pattern), Expr::Tuple(tuple)) = (&local.pat, &*init.expr)
            && pattern.elems.len() == tuple.elems.len()
        {
            for (pattern, expression) in pattern.elems.iter().zip(&tuple.elems) {
                let ty = self.expression(expression);
                self.pattern(pattern, ty);
            }
        } else {
            let ty = self.expression(&init.expr);
            self.pattern(&local.pat, ty);
        }
        if let Some((_, other)) = &init.diverge {
            self.expression(other);
        }
    }

    fn closure(&mut self, closure: &syn::ExprClosure, ty: Ty) -> Ty {
        self.scoped(|scanner| {
            for input in &closure.inputs {
                scanner.pattern(input, ty);
            }
            scanner.expression(&closure.body)
        })
    }

    /// The arguments of a call. Closures get the type of the receiver.
    fn arguments(&mut self, arguments: &Punctuated<Expr, Token![,]>, ty: Ty) -> (Option<Ty>, Vec<Ty>) {
        let mut of_closure = None;
        let mut types = Vec::new();
        for argument in arguments {
            match argument {
                Expr::Closure(closure) => of_closure = Some(self.closure(closure, ty)),
                other => types.push(self.expression(other)),
            }
        }
        (of_closure, types)
    }

    fn method(&mut self, call: &syn::ExprMethodCall) -> Ty {
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

    fn function_call(&mut self, call: &syn::ExprCall) -> Ty {
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

    fn struct_literal(&mut self, literal: &syn::ExprStruct) -> Ty {
        let ty = self.path(&literal.path);
        let key = if let Ty::Struct(index) = ty { Some(self.api.structs[index].key.clone()) } else { None };
        if let Some(key) = &key {
            self.found.builds(key);
        }
        for field in &literal.fields {
            self.expression(&field.expr);
            if let (Some(key), syn::Member::Named(name)) = (&key, &field.member) {
                let site = self.site(name.span());
                self.access(ty, &name.to_string(), &site);
                self.found.sets(key, bare(&name.to_string()));
            }
        }
        if let Some(rest) = &literal.rest {
            self.expression(rest);
        }
        ty
    }

    /// Binds the names of a pattern.
    pub(super) fn pattern(&mut self, pattern: &Pat, ty: Ty) {
        match pattern {
            Pat::Ident(name) => {
                if name.subpat.is_none() && name.ident.to_string().starts_with(char::is_uppercase) {
                    self.path(&syn::Path::from(name.ident.clone()));
                }
                self.bind(name.ident.to_string(), ty);
                if let Some((_, inner)) = &name.subpat {
                    self.pattern(inner, ty);
                }
            }
            Pat::Type(typed) => {
                self.visit_type(&typed.ty);
                let declared = self.type_of(&typed.ty);
                self.pattern(&typed.pat, if declared == Ty::Unknown { ty } else { declared });
            }
            Pat::Reference(inner) => self.pattern(&inner.pat, ty),
            Pat::Paren(inner) => self.pattern(&inner.pat, ty),
            Pat::Or(cases) => cases.cases.iter().for_each(|case| self.pattern(case, ty)),
            Pat::Slice(slice) => slice.elems.iter().for_each(|each| self.pattern(each, ty)),
            Pat::Tuple(tuple) => tuple.elems.iter().for_each(|each| self.pattern(each, Ty::Unknown)),
            Pat::TupleStruct(tuple) => {
                self.path(&tuple.path);
                let wraps = tuple.path.is_ident("Some") || tuple.path.is_ident("Ok");
                let inner = if wraps { ty } else { Ty::Unknown };
                tuple.elems.iter().for_each(|each| self.pattern(each, inner));
            }
            Pat::Struct(node) => {
                let owner = self.path(&node.path);
                for field in &node.fields {
                    let ty = match &field.member {
                        syn::Member::Named(name) => {
                            let site = self.site(name.span());
                            self.access(owner, &name.to_string(), &site)
                        }
                        syn::Member::Unnamed(_) => Ty::Unknown,
                    };
                    self.pattern(&field.pat, ty);
                }
            }
            Pat::Guard(node) => {
                self.pattern(&node.pat, ty);
                self.expression(&node.guard);
            }
            Pat::Path(path) => drop(self.path(&path.path)),
            Pat::Lit(literal) => self.literal(&literal.lit),
            Pat::Macro(node) => self.macro_call(&node.mac),
            _ => {}
        }
    }

    /// A macro: a list of expressions, a test of a pattern, or something else.
    pub(super) fn macro_call(&mut self, node: &syn::Macro) {
        let tokens = node.tokens.clone();
        let pattern = |input: ParseStream<'_>| {
            let expression: Expr = input.parse()?;
            input.parse::<Token![,]>()?;
            let pattern = Pat::parse_multi_with_leading_vert(input)?;
            let guard: Option<Expr> =
                if input.parse::<Option<Token![if]>>()?.is_some() { Some(input.parse()?) } else { None };
            input.parse::<Option<Token![,]>>()?;
            Ok((expression, pattern, guard))
        };
        if node.path.is_ident("matches")
            && let Ok((expression, pattern, guard)) = pattern.parse2(tokens.clone())
        {
            self.scoped(|scanner| {
                let ty = scanner.expression(&expression);
                scanner.pattern(&pattern, ty);
                if let Some(guard) = guard {
                    scanner.expression(&guard);
                }
            });
        } else if let Ok(expressions) = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens.clone())
        {
            for expression in &expressions {
                self.expression(expression);
            }
        } else {
            self.tokens(tokens);
        }
        let _: Span = node.span();
    }
}
