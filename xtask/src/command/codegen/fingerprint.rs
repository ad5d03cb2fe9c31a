//! A fingerprint of the last successful run, so that the next run can skip its work if nothing has changed.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::PathBuf;

use rayon::prelude::*;

use crate::checkout::Checkout;
use crate::tree;
use crate::work_folder::WorkFolder;

/// Everything that the generated crate is made from: this program and the specification. It is read once,
/// before code is generated. If a file changes meanwhile, the next run notices it.
pub(super) struct Sources(DefaultHasher);

impl Sources {
    pub(super) fn of(checkout: &Checkout) -> io::Result<Self> {
        let mut hasher = DefaultHasher::new();
        let program = fs::metadata(std::env::current_exe()?)?;
        (program.len(), program.modified()?).hash(&mut hasher);
        let spec = checkout.root().join("spec");
        let mut files = tree::files(&spec)?;
        // The schema is generated, too.
        files.retain(|path, _| spec.join(path) != checkout.schema());
        files.hash(&mut hasher);
        Ok(Self(hasher))
    }

    /// Adds the generated files: paths and texts, in a fixed order.
    pub(super) fn with<'a>(&self, files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Fingerprint {
        let hash = |file: (&str, &[u8])| {
            let mut hasher = DefaultHasher::new();
            file.hash(&mut hasher);
            hasher.finish()
        };
        let files: Vec<_> = files.collect();
        let each: Vec<u64> = files.into_par_iter().map(hash).collect();
        let mut hasher = self.0.clone();
        each.hash(&mut hasher);
        Fingerprint(hasher.finish())
    }
}

/// The hash of the sources and the generated files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Fingerprint(u64);

impl Fingerprint {
    /// The counts of the run that left this fingerprint, if there was one.
    pub(super) fn counted(self, checkout: &Checkout) -> Option<String> {
        let kept = fs::read_to_string(place(checkout)).ok()?;
        let (fingerprint, counted) = kept.trim_end().split_once(' ')?;
        (fingerprint == self.text()).then(|| counted.to_owned())
    }

    /// Stores that everything is up to date. Without it, the next run does the work again.
    pub(super) fn keep(self, checkout: &Checkout, work: Option<WorkFolder>, counted: &str) {
        let text = format!("{} {counted}\n", self.text());
        if let Ok(work) = work.map_or_else(|| checkout.work_folder(), Ok) {
            let _ = checkout.write_all(&work, &[(place(checkout), &text)]);
        }
    }

    fn text(self) -> String {
        format!("{:016x}", self.0)
    }
}

/// The file is not part of the checkout, and can always be deleted.
fn place(checkout: &Checkout) -> PathBuf {
    checkout.root().join("target/codegen-fingerprint")
}
