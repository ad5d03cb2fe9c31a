//! Reads the sources: what each expression is, and what it uses of the API.
//!
//! Only what syntax shows for certain gets a type. Everything else is noted by its name.

use std::collections::BTreeMap;

use proc_macro2::Span;
use syn::visit::Visit;
use syn::{Expr, Pat};

use super::dictionary::{Dictionary, Ty, bare};
use super::names::Names;
use super::used::RustUses;
use crate::model::Site;

/// Reads one file.
pub(super) struct Scanner<'a> {
    pub(super) api: &'a Dictionary<'a>,
    pub(super) names: &'a Names,
    file: &'a str,
    scopes: Vec<BTreeMap<String, Ty>>,
    pub(super) found: &'a mut RustUses,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(
        api: &'a Dictionary<'a>,
        names: &'a Names,
        file: &'a str,
        found: &'a mut RustUses,
    ) -> Self {
        Self { api, names, file, scopes: vec![BTreeMap::new()], found }
    }

    pub(super) fn site(&self, span: Span) -> Site {
        Site { file: self.file.to_owned(), line: span.start().line }
    }

    pub(super) fn bind(&mut self, name: String, ty: Ty) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name, ty);
        }
    }

    pub(super) fn local(&self, name: &str) -> Option<Ty> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name)).copied()
    }

    pub(super) fn scoped<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        self.scopes.push(BTreeMap::new());
        let result = read(self);
        self.scopes.pop();
        result
    }

    /// What a path of a type can be.
    pub(super) fn types(&self, segments: &[String]) -> Vec<Ty> {
        let mut found = Vec::new();
        for (module, name) in self.names.meanings(segments) {
            let named = self.api.structs_named(&name);
            let modules = module.map(|module| self.names.originals(&module)).unwrap_or_default();
            let exact: Vec<Ty> = named
                .iter()
                .filter(|&&index| {
                    let key = &self.api.structs[index].key;
                    modules.iter().any(|module| *key == format!("{module}::{name}"))
                })
                .map(|&index| Ty::Struct(index))
                .collect();
            if exact.is_empty() {
                found.extend(named.iter().map(|&index| Ty::Struct(index)));
            } else {
                found.extend(exact);
            }
            found.extend(self.api.enum_named(&name).map(Ty::Enum));
            if name == "Client" {
                found.push(Ty::Client);
            }
            let handle =
                self.api.groups.iter().position(|(module, handle)| {
                    *handle == name && modules.iter().any(|each| each == module)
                });
            if let Some(handle) = handle {
                return vec![Ty::Handle(handle)];
            }
        }
        // An import with the module is more precise than the bare name.
        let precise: Vec<Ty> = found.iter().copied().filter(|ty| self.is_imported(*ty, segments)).collect();
        let mut found = if precise.is_empty() { found } else { precise };
        found.sort();
        found.dedup();
        found
    }

    fn is_imported(&self, ty: Ty, segments: &[String]) -> bool {
        let Ty::Struct(index) = ty else { return false };
        let key = &self.api.structs[index].key;
        key.contains("::")
            && self.names.meanings(segments).into_iter().any(|(module, name)| {
                let modules = module.map(|module| self.names.originals(&module)).unwrap_or_default();
                modules.iter().any(|module| *key == format!("{module}::{name}"))
            })
    }

    /// Notes a path, and returns the type of its value.
    pub(super) fn path(&mut self, path: &syn::Path) -> Ty {
        let segments: Vec<String> =
            path.segments.iter().map(|segment| bare(&segment.ident.to_string()).to_owned()).collect();
        let Some((last, before)) = segments.split_last() else { return Ty::Unknown };
        let site = self.site(syn::spanned::Spanned::span(path));
        let mut found = Vec::new();
        for owner in self.types(before) {
            found.push(owner);
            self.note(owner, &site);
            match owner {
                Ty::Struct(index) if last == "new" => self.construct(index, &site),
                Ty::Struct(index) => {
                    let key = &self.api.structs[index].key;
                    self.found.member(key, last, &site);
                    if last == "default" {
                        self.found.builds(key);
                    }
                }
                Ty::Enum(index) => self.found.member(&self.api.enums[index].key, last, &site),
                Ty::Handle(group) => drop(self.call(group, last, &site)),
                Ty::Client | Ty::Plain | Ty::Unknown => {}
            }
        }
        if found.is_empty() {
            found = self.types(&segments);
            for ty in found.clone() {
                self.note(ty, &site);
            }
        }
        if before.is_empty() {
            // `use Condition::*` imports variants, which can have the name of another type.
            let is_other = !found.is_empty();
            for index in 0..self.api.enums.len() {
                let item = &self.api.enums[index];
                let imported =
                    || self.names.globs.iter().any(|glob| self.names.originals(glob).contains(&item.key));
                if item.variants.contains(&&**last) && imported() {
                    found.extend((!is_other).then_some(Ty::Enum(index)));
                    self.found.member(&item.key, last, &site);
                }
            }
        }
        if found.is_empty() {
            // `use Condition::None` imports a variant.
            for (owner, name) in self.names.meanings(&segments) {
                let Some(owner) = owner else { continue };
                for owner in self.names.originals(&owner) {
                    if let Some(index) = self.api.enum_named(&owner) {
                        found.push(Ty::Enum(index));
                        self.found.member(&self.api.enums[index].key, &name, &site);
                    }
                }
            }
        }
        for segment in &path.segments {
            self.visit_path_arguments(&segment.arguments);
            if let (true, syn::PathArguments::AngleBracketed(arguments)) =
                (found.is_empty(), &segment.arguments)
            {
                found.extend(arguments.args.iter().filter_map(|argument| match argument {
                    syn::GenericArgument::Type(ty) => Some(self.type_of(ty)).filter(|ty| *ty != Ty::Unknown),
                    _ => None,
                }));
            }
        }
        if let [single] = &*found { *single } else { Ty::Unknown }
    }

    /// Notes that a type is written.
    pub(super) fn note(&mut self, ty: Ty, site: &Site) {
        match ty {
            Ty::Struct(index) => self.found.named(&self.api.structs[index].key, site),
            Ty::Enum(index) => self.found.named(&self.api.enums[index].key, site),
            Ty::Handle(group) => {
                let (module, handle) = &self.api.groups[group];
                self.found.named(&format!("{module}::{handle}"), site);
            }
            Ty::Client | Ty::Plain | Ty::Unknown => {}
        }
    }

    /// Notes a call of a constructor, which takes all mandatory fields.
    fn construct(&mut self, index: usize, site: &Site) {
        let api = self.api;
        let item = &api.structs[index];
        self.found.member(&item.key, "new", site);
        self.found.builds(&item.key);
        for field in item.parameters() {
            self.found.member(&item.key, field.name, site);
            self.found.sets(&item.key, field.name);
        }
    }

    /// The type that a declaration names.
    pub(super) fn type_of(&self, ty: &syn::Type) -> Ty {
        match ty {
            syn::Type::Path(path) => {
                let segments: Vec<String> =
                    path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
                if let [single] = &*self.types(&segments) {
                    return *single;
                }
                let Some(syn::PathArguments::AngleBracketed(arguments)) =
                    path.path.segments.last().map(|segment| &segment.arguments)
                else {
                    return Ty::Unknown;
                };
                let inner = arguments.args.iter().filter_map(|argument| match argument {
                    syn::GenericArgument::Type(ty) => Some(self.type_of(ty)),
                    _ => None,
                });
                let known: Vec<Ty> = inner.filter(|ty| *ty != Ty::Unknown).collect();
                if let [single] = &*known { *single } else { Ty::Unknown }
            }
            syn::Type::Reference(reference) => self.type_of(&reference.elem),
            syn::Type::Slice(slice) => self.type_of(&slice.elem),
            syn::Type::Array(array) => self.type_of(&array.elem),
            syn::Type::Paren(inner) => self.type_of(&inner.elem),
            syn::Type::Group(inner) => self.type_of(&inner.elem),
            _ => Ty::Unknown,
        }
    }

    /// Notes a field that is read or set, and returns its type.
    pub(super) fn access(&mut self, owner: Ty, name: &str, site: &Site) -> Ty {
        let name = bare(name);
        if let Ty::Struct(index) = owner {
            let api = self.api;
            if let Some(field) = api.structs[index].field(name) {
                self.found.member(&api.structs[index].key, name, site);
                if let Ty::Enum(index) = field.ty {
                    self.found.types.entry(api.enums[index].key.clone()).or_default().insert(site.clone());
                }
                return field.ty;
            }
        }
        if matches!(owner, Ty::Plain | Ty::Enum(_) | Ty::Handle(_)) {
            return Ty::Unknown;
        }
        let own: Vec<Ty> = self
            .names
            .fields
            .iter()
            .filter(|((_, field), _)| field == name)
            .map(|(_, ty)| self.type_of(ty))
            .collect();
        if self.api.has_member(name) {
            self.found.loose(name, site);
        }
        match &*own {
            [first, rest @ ..] if rest.iter().all(|each| each == first) => *first,
            [] => self.api.type_of_member(name),
            _ => Ty::Unknown,
        }
    }

    /// Notes a call of an operation, and returns the type of its response.
    pub(super) fn call(&mut self, group: usize, function: &str, site: &Site) -> Option<Ty> {
        let api = self.api;
        let called = api.functions_of(group).find(|each| each.name == bare(function))?;
        self.found.operations.entry(called.title.clone()).or_default().insert(site.clone());
        let (module, handle) = &api.groups[group];
        self.found.member(&format!("{module}::{handle}"), &called.name, site);
        Some(called.response.map_or(Ty::Plain, Ty::Struct))
    }

    fn function(&mut self, signature: &syn::Signature, block: &syn::Block) {
        self.scoped(|scanner| {
            for input in &signature.inputs {
                if let syn::FnArg::Typed(typed) = input {
                    let ty = scanner.type_of(&typed.ty);
                    scanner.pattern(&typed.pat, ty);
                }
            }
            scanner.visit_signature(signature);
            scanner.block(block);
        });
    }

    fn imported(&mut self, tree: &syn::UseTree) {
        let mut leaf = |name: &proc_macro2::Ident| {
            let site = self.site(name.span());
            for ty in self.types(&[name.to_string()]) {
                self.note(ty, &site);
            }
        };
        match tree {
            syn::UseTree::Name(name) => leaf(&name.ident),
            syn::UseTree::Rename(name) => leaf(&name.ident),
            syn::UseTree::Path(path) => {
                leaf(&path.ident);
                self.imported(&path.tree);
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.imported(tree)),
            syn::UseTree::Glob(_) => {}
        }
    }
}

impl<'ast> Visit<'ast> for Scanner<'_> {
    fn visit_expr(&mut self, expression: &'ast Expr) {
        self.expression(expression);
    }

    fn visit_pat(&mut self, pattern: &'ast Pat) {
        self.pattern(pattern, Ty::Unknown);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.path(path);
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        self.macro_call(node);
    }

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.string(&text.value(), &self.site(text.span()));
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.block(block);
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.imported(&item.tree);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig, &item.block);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig, &item.block);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        match &item.default {
            Some(block) => self.function(&item.sig, block),
            None => self.visit_signature(&item.sig),
        }
    }
}
