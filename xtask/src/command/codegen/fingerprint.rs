//! What the last run found in order, so that the next need not write everything to see the same.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::PathBuf;

use generator::emit::File;

use crate::checkout::Checkout;
use crate::tree;

/// All that the generated crate depends on and consists of, in one number: this program, the
/// specification, the manifest and the tree.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Fingerprint(u64);

impl Fingerprint {
    /// Of the checkout as it stands.
    pub(super) fn of(checkout: &Checkout) -> io::Result<Self> {
        let present = tree::files(&checkout.generated());
        Self::with(checkout, present.iter().map(|(path, text)| (&**path, &**text)))
    }

    /// Of the checkout with these files for its generated ones, sorted by path.
    pub(super) fn of_written(checkout: &Checkout, files: &[File]) -> io::Result<Self> {
        Self::with(checkout, files.iter().map(|file| (&*file.path, file.text.as_bytes())))
    }

    fn with<'a>(
        checkout: &Checkout,
        generated: impl Iterator<Item = (&'a str, &'a [u8])>,
    ) -> io::Result<Self> {
        let mut hasher = DefaultHasher::new();
        let program = fs::metadata(std::env::current_exe()?)?;
        (program.len(), program.modified()?).hash(&mut hasher);
        let specification: BTreeMap<String, Vec<u8>> = tree::files(&checkout.root().join("spec"));
        specification.hash(&mut hasher);
        fs::read(checkout.manifest())?.hash(&mut hasher);
        for file in generated {
            file.hash(&mut hasher);
        }
        Ok(Self(hasher.finish()))
    }

    /// What was counted when all was in order with this fingerprint.
    pub(super) fn counted(self, checkout: &Checkout) -> Option<String> {
        let kept = fs::read_to_string(place(checkout)).ok()?;
        let (fingerprint, counted) = kept.trim_end().split_once(' ')?;
        (fingerprint == self.text()).then(|| counted.to_owned())
    }

    /// Keeps in mind that all is in order. Without it the next run does the work again.
    pub(super) fn keep(self, checkout: &Checkout, counted: &str) {
        let _ = checkout.write(&place(checkout), &format!("{} {counted}\n", self.text()));
    }

    fn text(self) -> String {
        format!("{:016x}", self.0)
    }
}

/// It is no part of the checkout, and never wrong to delete.
fn place(checkout: &Checkout) -> PathBuf {
    checkout.root().join("target/codegen-fingerprint")
}
