//! The text of elements, with collapsed white space.

use scraper::{ElementRef, Node};

/// The text of an element, with white space collapsed to single spaces.
pub(super) fn of(element: ElementRef<'_>) -> String {
    fold(&element.text().collect::<String>())
}

/// The most bytes of a short text. Titles, paths and ids of real pages have up to 100.
const SHORT: usize = 300;

/// The start of a text that everything below it repeats. What is cut does not fit its alphabet.
pub(super) fn short(mut text: String) -> String {
    let end = (0..=SHORT.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    text.truncate(end.unwrap_or_default());
    text
}

/// Collapses white space to single spaces.
pub(super) fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of an element: `<br>`, and the start and end of `<div>` and `<span>`, end a line.
pub(super) fn lines(element: ElementRef<'_>) -> Vec<String> {
    let mut raw = String::new();
    collect(element, &mut raw);
    raw.split('\u{0}').map(fold).filter(|line| !line.is_empty()).collect()
}

fn collect(element: ElementRef<'_>, raw: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => raw.push_str(text),
            Node::Element(value) => {
                let breaks = matches!(value.name(), "br" | "div" | "span");
                if breaks {
                    raw.push('\u{0}');
                }
                if let Some(child) = ElementRef::wrap(child) {
                    collect(child, raw);
                }
                if breaks {
                    raw.push('\u{0}');
                }
            }
            _ => {}
        }
    }
}

/// The first element below with that name.
pub(super) fn find<'a>(element: ElementRef<'a>, name: &str) -> Option<ElementRef<'a>> {
    element.descendants().skip(1).filter_map(ElementRef::wrap).find(|child| child.value().name() == name)
}

/// The first element below with that name and class.
pub(super) fn find_class<'a>(element: ElementRef<'a>, class: &str) -> Option<ElementRef<'a>> {
    element.descendants().skip(1).filter_map(ElementRef::wrap).find(|child| has_class(*child, class))
}

/// Whether an element has that class.
pub(super) fn has_class(element: ElementRef<'_>, class: &str) -> bool {
    element.value().classes().any(|each| each == class)
}

/// The child elements.
pub(super) fn children(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.children().filter_map(ElementRef::wrap)
}
