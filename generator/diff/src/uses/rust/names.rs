//! The names of a program: what `use` and `type` rename, and the types of the structs and functions that it
//! defines.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::Visit;
use syn::{Item, UseTree};

/// The names that a program gives to other things, over all of its files.
#[derive(Default)]
pub(super) struct Names {
    /// What a name was before `use ... as name` or `type name = ...`: the last two segments of its path.
    renamed: BTreeMap<String, BTreeSet<(String, String)>>,
    /// The last segments of `use path::*`.
    pub(super) globs: BTreeSet<String>,
    /// All identifiers of the sources.
    pub(super) identifiers: BTreeSet<String>,
    /// The types of the fields of the program's own structs. None if two structs disagree.
    pub(super) fields: BTreeMap<(String, String), syn::Type>,
    /// The result types of the program's own functions. None if two functions have the name.
    pub(super) functions: BTreeMap<String, Option<syn::Type>>,
}

impl Names {
    /// Collects the names of a file.
    pub(super) fn collect(&mut self, file: &syn::File) {
        self.visit_file(file);
    }

    /// All things that a path can mean, as module and name: first as written, then as imported.
    pub(super) fn meanings(&self, segments: &[String]) -> Vec<(Option<String>, String)> {
        let Some(last) = segments.last() else { return Vec::new() };
        let before = segments.len().checked_sub(2).and_then(|index| segments.get(index)).cloned();
        let mut found = vec![(before, last.clone())];
        let mut open = vec![last.clone()];
        let mut seen = BTreeSet::new();
        while let Some(name) = open.pop() {
            for (module, original) in self.renamed.get(&name).into_iter().flatten() {
                if seen.insert((module.clone(), original.clone())) {
                    found.push((Some(module.clone()), original.clone()));
                    open.push(original.clone());
                }
            }
        }
        found
    }

    /// The names that a module can have been imported from.
    pub(super) fn originals(&self, name: &str) -> Vec<String> {
        self.meanings(&[name.to_owned()]).into_iter().map(|(_, name)| name).collect()
    }

    fn tree(&mut self, tree: &UseTree, module: &str) {
        match tree {
            UseTree::Path(path) => self.tree(&path.tree, &path.ident.to_string()),
            UseTree::Name(name) => self.rename(&name.ident.to_string(), module, &name.ident.to_string()),
            UseTree::Rename(name) => self.rename(&name.rename.to_string(), module, &name.ident.to_string()),
            UseTree::Glob(_) => drop(self.globs.insert(module.to_owned())),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(tree, module)),
        }
    }

    fn rename(&mut self, name: &str, module: &str, original: &str) {
        // `use payment_page::{self}` names the module.
        let original = if original == "self" { module } else { original };
        let name = if name == "self" { original } else { name };
        self.renamed.entry(name.to_owned()).or_default().insert((module.to_owned(), original.to_owned()));
    }

    fn function(&mut self, signature: &syn::Signature) {
        let name = signature.ident.to_string();
        let result = match &signature.output {
            syn::ReturnType::Type(_, result) => Some((**result).clone()),
            syn::ReturnType::Default => None,
        };
        let known = self.functions.contains_key(&name);
        self.functions.insert(name, result.filter(|_| !known));
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_ident(&mut self, ident: &'ast proc_macro2::Ident) {
        self.identifiers.insert(ident.to_string());
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        self.tokens(node.tokens.clone());
        syn::visit::visit_macro(self, node);
    }

    fn visit_item(&mut self, item: &'ast Item) {
        match item {
            Item::Use(item) => self.tree(&item.tree, ""),
            Item::Type(item) => {
                if let syn::Type::Path(path) = &*item.ty {
                    let mut segments: Vec<String> =
                        path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
                    let original = segments.pop().unwrap_or_default();
                    self.rename(&item.ident.to_string(), &segments.pop().unwrap_or_default(), &original);
                }
            }
            Item::Struct(item) => {
                for field in &item.fields {
                    if let Some(name) = &field.ident {
                        self.fields.insert((item.ident.to_string(), name.to_string()), field.ty.clone());
                    }
                }
            }
            _ => {}
        }
        syn::visit::visit_item(self, item);
    }

    fn visit_signature(&mut self, signature: &'ast syn::Signature) {
        self.function(signature);
        syn::visit::visit_signature(self, signature);
    }
}

impl Names {
    fn tokens(&mut self, tokens: proc_macro2::TokenStream) {
        for token in tokens {
            match token {
                proc_macro2::TokenTree::Group(group) => self.tokens(group.stream()),
                proc_macro2::TokenTree::Ident(name) => drop(self.identifiers.insert(name.to_string())),
                _ => {}
            }
        }
    }
}
