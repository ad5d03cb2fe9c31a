//! The state of a comparison between a page and a document: both sides, and the differences so far.

use std::collections::BTreeSet;

use crate::check::Check;
use crate::contradiction::Contradiction;
use crate::subject::Subject;
use saferpay_openapi::ParsedDocument;
use saferpay_spec::Specification;

pub(super) struct Comparison<'a> {
    pub(super) page: &'a Specification,
    pub(super) document: &'a Specification,
    /// The parsed document, with the place of everything in it.
    pub(super) parsed: &'a ParsedDocument,
    /// The pairs of containers that are compared already, of the page and of the document.
    pub(super) compared: BTreeSet<(&'a str, &'a str)>,
    pub(super) found: Vec<Contradiction>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(
        page: &'a Specification,
        document: &'a Specification,
        parsed: &'a ParsedDocument,
    ) -> Self {
        Self { page, document, parsed, compared: BTreeSet::new(), found: Vec::new() }
    }

    /// Adds a difference: the table and field on the page, the place in the document, and what both state.
    pub(super) fn add(
        &mut self,
        check: Check,
        owner: impl Into<Subject>,
        field: &str,
        pointer: &str,
        detail: &str,
    ) {
        let detail = format!("{detail} ({}{pointer})", self.parsed.source);
        let (owner, field) = (owner.into(), field.to_owned());
        self.found.push(Contradiction { check, owner, field, detail });
    }
}
