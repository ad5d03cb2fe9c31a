//! Where an entry touches a program.

use std::collections::BTreeSet;

use crate::model::{Direction, Impact, Site};

/// Where an entry touches a program.
#[derive(Clone, Debug, Default)]
pub(super) struct Touch {
    /// The lines that it touches.
    pub(super) sites: BTreeSet<Site>,
    /// The items that the program uses.
    pub(super) impacts: Vec<Impact>,
    /// The messages that it touches, if the program shows them.
    pub(super) messages: BTreeSet<(Direction, String)>,
    is_certain: bool,
    is_loose: bool,
}

impl Touch {
    /// Adds the lines that the entry touches for certain, and those that it may touch.
    pub(super) fn add(&mut self, certain: &BTreeSet<Site>, loose: &BTreeSet<Site>) {
        self.is_certain |= !certain.is_empty();
        self.is_loose |= !loose.is_empty();
        self.sites.extend(certain.iter().chain(loose).cloned());
    }

    /// Adds a message that the entry touches.
    pub(super) fn message(&mut self, direction: Direction, operation: &str, site: Option<Site>) {
        self.is_certain = true;
        self.messages.insert((direction, operation.to_owned()));
        self.sites.extend(site);
    }

    /// The entry touches every program.
    pub(super) fn always(&mut self) {
        self.is_certain = true;
    }

    /// Adds another touch.
    pub(super) fn extend(&mut self, other: Self) {
        self.is_certain |= other.is_certain;
        self.is_loose |= other.is_loose;
        self.sites.extend(other.sites);
        self.messages.extend(other.messages);
        self.impacts.extend(other.impacts);
    }

    /// Whether it touches the program.
    pub(super) fn is_some(&self) -> bool {
        self.is_certain || self.is_loose
    }

    /// Whether only names say so, because syntax does not tell the types.
    pub(super) fn is_undecided(&self) -> bool {
        !self.is_certain
    }
}
