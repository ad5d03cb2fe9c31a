//! One line of the changelog: its depth, names and links.

use std::collections::BTreeSet;

use saferpay_spec::limits::ANNOUNCED;

/// What names are between.
const MARKS: [char; 3] = ['`', '_', '*'];

/// An item of a list.
pub(super) struct Line<'a> {
    /// The line's number, from 1.
    pub(super) number: usize,
    /// The depth of nesting, starting with 0.
    pub(super) depth: usize,
    /// The text.
    pub(super) text: &'a str,
}

impl<'a> Line<'a> {
    /// An item of a list, if the line is one.
    pub(super) fn read(number: usize, line: &'a str) -> Option<Self> {
        let text = line.trim_start();
        let depth = (line.len() - text.len()).div_ceil(4);
        Some(Self { number, depth, text: text.strip_prefix("- ")?.trim() })
    }

    /// The names between backquotes, underscores or asterisks, outside of links, each once. One above the
    /// limit is enough to refuse all, so that there are no more.
    pub(super) fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        let mut seen = BTreeSet::new();
        let text = self.without_links();
        let mut rest = &*text;
        // A mark that nothing closes is not closed further on either.
        let mut unclosed = Vec::new();
        while let Some(start) = rest.find(MARKS) {
            let opens = rest[..start].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
            let (mark, after) = (rest.as_bytes()[start], &rest[start + 1..]);
            rest = after;
            if !opens || unclosed.contains(&mark) {
                continue;
            }
            match closing(after, mark) {
                Some(end) => {
                    for name in parts(&after[..end]) {
                        if seen.len() <= ANNOUNCED && seen.insert(name) {
                            names.push(name.to_owned());
                        }
                    }
                    rest = &after[end + 1..];
                }
                None => unclosed.push(mark),
            }
        }
        names
    }

    /// The anchors of the linked sections.
    pub(super) fn places(&self) -> Vec<String> {
        let mut places = Vec::new();
        let mut rest = self.text;
        while let Some((_, after)) = rest.split_once("](") {
            let (target, after) = after.split_once(')').unwrap_or((after, ""));
            if let Some((_, anchor)) = target.split_once('#') {
                places.push(anchor.to_owned());
            }
            rest = after;
        }
        places
    }

    /// Whether it consists only of a link.
    pub(super) fn is_place(&self) -> bool {
        !self.places().is_empty() && self.names().is_empty() && self.text.starts_with('[')
    }

    /// The text with each link's label, without its target.
    fn without_links(&self) -> String {
        let mut text = String::new();
        let mut rest = self.text;
        while let Some((before, after)) = rest.split_once("](") {
            let (before, label) = before.rsplit_once('[').unwrap_or((before, ""));
            text.push_str(before);
            // Without marks, a label is the name of an operation, which the target states more precisely.
            if label.contains('`') || label.contains('_') {
                text.push_str(label);
            }
            rest = after.split_once(')').map_or("", |(_, after)| after);
        }
        text.push_str(rest);
        text
    }
}

/// Where the text between two marks ends. Within a word, only backquotes do that.
fn closing(text: &str, mark: u8) -> Option<usize> {
    let ends = |end: &usize| {
        mark == b'`' || text[end + 1..].chars().next().is_none_or(|next| !next.is_alphanumeric())
    };
    text.match_indices(char::from(mark)).map(|(end, _)| end).find(ends)
}

/// The names between one pair of marks, which may contain several.
fn parts(marked: &str) -> impl Iterator<Item = &str> {
    let names = marked.split([',', ' ']);
    names.map(|name| name.trim_matches(|each: char| !each.is_alphanumeric())).filter(|name| !name.is_empty())
}
