//! Finds the files that each file imports from: follows each `use` to the file that defines the item.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::circle::Graph;
use crate::modules::{ModulePath, Modules, Use, read};

/// The maximum number of re-exports to follow. A longer chain is a circle.
const MAX_STEPS: usize = 32;

/// The imports between the files of a crate, by the root file of the crate.
///
/// An import is a `use` of an item of another file. `mod` lines, re-exports and test modules are not.
#[must_use]
pub fn imports(root: &Path) -> Graph<PathBuf> {
    let modules = read(root);
    let mut graph = Graph::new();
    for (path, module) in &modules {
        let arrows: &mut BTreeSet<PathBuf> = graph.entry(module.file.clone()).or_default();
        for each in module.uses.iter().filter(|each| !each.reexported) {
            arrows.extend(target(&modules, path, each).filter(|file| *file != module.file));
        }
    }
    graph
}

/// The file that defines the imported item; `None` if another crate defines it.
fn target(modules: &Modules, at: &ModulePath, each: &Use) -> Option<PathBuf> {
    Resolver { modules }.resolve(at, &each.path, MAX_STEPS)
}

struct Resolver<'a> {
    modules: &'a Modules,
}

impl Resolver<'_> {
    /// Follows a path from the module that contains it.
    fn resolve(&self, at: &ModulePath, path: &[String], steps: usize) -> Option<PathBuf> {
        let steps = steps.checked_sub(1)?;
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.within(&Vec::new(), rest, steps),
            "self" => self.within(at, rest, steps),
            "super" => self.within(&parent(at)?, rest, steps),
            // The name is in this module, or it is another crate.
            _ if self.knows(at, first) => self.within(at, path, steps),
            _ => None,
        }
    }

    /// Follows the rest of a path from a module of this crate.
    fn within(&self, at: &ModulePath, path: &[String], steps: usize) -> Option<PathBuf> {
        let module = self.modules.get(at)?;
        let Some((first, rest)) = path.split_first() else { return Some(module.file.clone()) };
        if first == "super" {
            return self.within(&parent(at)?, rest, steps);
        }
        let child: ModulePath = at.iter().chain([first]).cloned().collect();
        if self.modules.contains_key(&child) {
            return self.within(&child, rest, steps);
        }
        if module.defined.contains(first) {
            return Some(module.file.clone());
        }
        if let Some(named) = module.uses.iter().find(|each| each.name.as_ref() == Some(first)) {
            let path: Vec<String> = named.path.iter().chain(rest).cloned().collect();
            // An item of another crate is not in a file of this crate.
            return self.resolve(at, &path, steps);
        }
        let mut globs = module.uses.iter().filter(|each| each.name.is_none());
        let through_glob = globs.find_map(|glob| {
            let module = self.module(at, &glob.path, steps)?;
            self.knows(&module, first).then(|| self.within(&module, path, steps)).flatten()
        });
        // A macro defines the item, which is not visible here.
        through_glob.or_else(|| Some(module.file.clone()))
    }

    /// The module that a path names, if it is in this crate.
    fn module(&self, at: &ModulePath, path: &[String], steps: usize) -> Option<ModulePath> {
        let steps = steps.checked_sub(1)?;
        let mut module = at.clone();
        for (index, segment) in path.iter().enumerate() {
            match segment.as_str() {
                "crate" => module.clear(),
                "self" => {}
                "super" => module = parent(&module)?,
                name => {
                    let child: ModulePath = module.iter().cloned().chain([name.to_owned()]).collect();
                    if self.modules.contains_key(&child) {
                        module = child;
                        continue;
                    }
                    let uses = &self.modules.get(&module)?.uses;
                    let named = uses.iter().find(|each| each.name.as_deref() == Some(name))?;
                    let path: Vec<String> = named.path.iter().chain(&path[index + 1..]).cloned().collect();
                    return self.module(&module, &path, steps);
                }
            }
        }
        Some(module)
    }

    fn knows(&self, at: &ModulePath, name: &str) -> bool {
        let child: ModulePath = at.iter().cloned().chain([name.to_owned()]).collect();
        self.modules.contains_key(&child)
            || self.modules.get(at).is_some_and(|module| {
                module.defined.contains(name)
                    || module.uses.iter().any(|each| {
                        each.name.as_deref() == Some(name)
                            && each.path.first().map(String::as_str) != Some(name)
                    })
            })
    }
}

fn parent(path: &ModulePath) -> Option<ModulePath> {
    path.split_last().map(|(_, parent)| parent.to_vec())
}
