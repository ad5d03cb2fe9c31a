//! How reports name an item of Saferpay's changelog.

use crate::model::Link;
use saferpay_spec::changelog::{Announced, Changelog, Kind, Release};

/// An item of the changelog, with the address of its release.
pub(crate) fn link(changelog: &Changelog, release: &Release, announced: &Announced) -> Link {
    let item = announced.id.rsplit('-').next().unwrap_or("1");
    let about = if announced.names.is_empty() { title(announced) } else { announced.names.join(", ") };
    let title = format!("changelog of {}, item {item}: {about}", release.version);
    Link { title, address: changelog.address(release) }
}

/// The names in an announcement, in a line.
pub(crate) fn title(announced: &Announced) -> String {
    let mut parts = announced.names.clone();
    parts.extend(announced.places.iter().map(|place| place.replace('_', "/")));
    let kind = match announced.kind {
        Kind::Added => "something is new",
        Kind::Removed => "something was removed",
        Kind::Replaced => "something was replaced",
        Kind::Changed => "something changed",
        Kind::Deprecated => "something is deprecated",
        Kind::Documented => "the documentation changed",
        Kind::Noted => "a note",
    };
    if parts.is_empty() { kind.to_owned() } else { parts.join(", ") }
}
