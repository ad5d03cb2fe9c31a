//! The sentences with binding words of the pages that an import reads.

use std::collections::BTreeMap;

use rayon::prelude::*;
use saferpay_import::sentences::{BindingSentence, binding_sentences, page_sentences};
use saferpay_lint::sentences::Settlements;
use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;
use saferpay_spec::sentences::file;

use crate::pages::Page;

/// The sentences of each page.
pub(super) struct Sentences(BTreeMap<SpecVersion, Vec<BindingSentence>>);

/// Reads the sentences of all pages with known versions. OpenAPI documents have none.
pub(super) fn of(pages: &[Page], versions: &[Option<SpecVersion>]) -> Result<Sentences, Problems> {
    let read = |(page, version): (&Page, &Option<SpecVersion>)| {
        let version = (*version)?;
        Some(binding_sentences(&page.name, &page.text).map(|sentences| (version, sentences)))
    };
    let pages = pages.par_iter().zip(versions);
    let results: Vec<Result<_, Problems>> =
        pages.filter(|(page, _)| !saferpay_openapi::is_document(&page.text)).filter_map(read).collect();
    results.into_iter().collect::<Result<_, Problems>>().map(Sentences)
}

impl Sentences {
    /// The files to write: path and text.
    pub(super) fn files(&self) -> impl Iterator<Item = (String, String)> {
        self.0.iter().map(|(version, sentences)| (file(*version), page_sentences(sentences).render()))
    }

    /// The sentences that `spec/sentences.toml` does not settle, each once with its place.
    pub(super) fn open(&self, settlements: &Settlements) -> Vec<String> {
        let mut open = BTreeMap::new();
        for (version, sentences) in &self.0 {
            for sentence in sentences.iter().filter(|each| !settlements.has(&each.fingerprint)) {
                open.entry(&sentence.fingerprint).or_insert((version, sentence));
            }
        }
        let line = |(version, sentence): &(&SpecVersion, &BindingSentence)| {
            format!("not settled: {} {version} {}: {}", sentence.fingerprint, sentence.place, sentence.text)
        };
        open.values().map(line).collect()
    }
}
