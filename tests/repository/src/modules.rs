//! The modules of a crate: the file of each, the items that it defines, and its imports.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, ItemUse, UseTree, Visibility};

/// A module, by its path from the root of the crate; the root has the empty path.
pub type ModulePath = Vec<String>;

/// A module.
#[derive(Debug, Default)]
pub struct Module {
    /// The file that contains it.
    pub file: PathBuf,
    /// The items that it defines, without child modules.
    pub defined: BTreeSet<String>,
    /// What it imports, privately or as a re-export.
    pub uses: Vec<Use>,
}

/// One path of a `use`.
#[derive(Clone, Debug)]
pub struct Use {
    /// The segments as written, without a closing `*`.
    pub path: Vec<String>,
    /// The name in this module; `None` for `*`.
    pub name: Option<String>,
    /// Whether it is visible outside the module.
    pub reexported: bool,
}

/// The modules of a crate.
pub type Modules = BTreeMap<ModulePath, Module>;

/// Reads the modules of a crate from its root file. Skips test modules, and generated code, whose imports
/// follow the specification.
#[must_use]
pub fn read(root: &Path) -> Modules {
    let mut modules = Modules::new();
    let folder = root.parent().expect("a file is in a folder").to_owned();
    read_file(root, &folder, Vec::new(), &mut modules);
    modules
}

/// Reads a file. The files of its child modules are in the folder.
fn read_file(file: &Path, folder: &Path, path: ModulePath, modules: &mut Modules) {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    if crate::files::is_generated(&text) {
        modules.insert(path, Module { file: file.to_owned(), ..Module::default() });
        return;
    }
    let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    read_items(&parsed.items, file, folder, path, modules);
}

fn read_items(items: &[Item], file: &Path, folder: &Path, path: ModulePath, modules: &mut Modules) {
    let mut module = Module { file: file.to_owned(), ..Module::default() };
    for item in items {
        if let Some(name) = name(item) {
            module.defined.insert(name);
        }
        if let Item::Mod(child) = item {
            read_child(child, file, folder, &path, modules);
        } else {
            Uses(&mut module.uses).visit_item(item);
        }
    }
    modules.insert(path, module);
}

fn read_child(child: &ItemMod, file: &Path, folder: &Path, path: &ModulePath, modules: &mut Modules) {
    if is_test(&child.attrs) {
        return;
    }
    let name = child.ident.to_string();
    let path: ModulePath = path.iter().cloned().chain([name.clone()]).collect();
    let inside = folder.join(&name);
    if let Some((_, items)) = &child.content {
        return read_items(items, file, &inside, path, modules);
    }
    let file = [folder.join(format!("{name}.rs")), inside.join("mod.rs")]
        .into_iter()
        .find(|file| file.is_file())
        .unwrap_or_else(|| panic!("{}: no file for `mod {name};`", file.display()));
    read_file(&file, &inside, path, modules);
}

/// Whether an item is only compiled in tests.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.meta.require_list().is_ok_and(|list| {
                let condition = list.tokens.to_string();
                condition == "test" || condition.replace(' ', "").starts_with("all(test,")
            })
    })
}

fn name(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}

/// Collects every `use`, including those in functions.
struct Uses<'a>(&'a mut Vec<Use>);

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if !is_test(&item.attrs) {
            let reexported = !matches!(item.vis, Visibility::Inherited);
            flatten(&item.tree, &mut Vec::new(), reexported, self.0);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_test(&item.attrs) {
            visit::visit_item_fn(self, item);
        }
    }
}

/// The single paths of a tree such as `crate::a::{self, b as c, d::*}`.
fn flatten(tree: &UseTree, prefix: &mut Vec<String>, reexported: bool, uses: &mut Vec<Use>) {
    match tree {
        UseTree::Path(path) => {
            prefix.push(path.ident.to_string());
            flatten(&path.tree, prefix, reexported, uses);
            prefix.pop();
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, prefix, reexported, uses);
            }
        }
        UseTree::Glob(_) => uses.push(Use { path: prefix.clone(), name: None, reexported }),
        UseTree::Name(name) => {
            uses.push(named(prefix, &name.ident.to_string(), None, reexported));
        }
        UseTree::Rename(rename) => {
            let name = rename.rename.to_string();
            uses.push(named(prefix, &rename.ident.to_string(), Some(name), reexported));
        }
    }
}

fn named(prefix: &[String], last: &str, renamed: Option<String>, reexported: bool) -> Use {
    let mut path = prefix.to_vec();
    if last != "self" || path.is_empty() {
        path.push(last.to_owned());
    }
    let name = renamed.or_else(|| path.last().cloned());
    Use { path, name, reexported }
}
