//! What the last run found in order, so that the next need not write everything to see the same.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::PathBuf;

use crate::checkout::Checkout;
use crate::tree;
use crate::work_folder::WorkFolder;

/// All that the generated crate is made from: this program and the specification.
///
/// It is read once, before anything is made of it. What somebody changes meanwhile is not in it, and
/// is therefore seen by the next run.
pub(super) struct Sources(DefaultHasher);

impl Sources {
    pub(super) fn of(checkout: &Checkout) -> io::Result<Self> {
        let mut hasher = DefaultHasher::new();
        let program = fs::metadata(std::env::current_exe()?)?;
        (program.len(), program.modified()?).hash(&mut hasher);
        let spec = checkout.root().join("spec");
        let mut files = tree::files(&spec)?;
        // It is written like the crate.
        files.retain(|path, _| spec.join(path) != checkout.schema());
        files.hash(&mut hasher);
        Ok(Self(hasher))
    }

    /// With what is made of them: paths and texts, in an order that is always the same.
    pub(super) fn with<'a>(&self, files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Fingerprint {
        let mut hasher = self.0.clone();
        for file in files {
            file.hash(&mut hasher);
        }
        Fingerprint(hasher.finish())
    }
}

/// The sources and what was made of them, in one number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Fingerprint(u64);

impl Fingerprint {
    /// What was counted when all was in order with this fingerprint.
    pub(super) fn counted(self, checkout: &Checkout) -> Option<String> {
        let kept = fs::read_to_string(place(checkout)).ok()?;
        let (fingerprint, counted) = kept.trim_end().split_once(' ')?;
        (fingerprint == self.text()).then(|| counted.to_owned())
    }

    /// Keeps in mind that all is in order. Without it the next run does the work again.
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

/// It is no part of the checkout, and never wrong to delete.
fn place(checkout: &Checkout) -> PathBuf {
    checkout.root().join("target/codegen-fingerprint")
}
