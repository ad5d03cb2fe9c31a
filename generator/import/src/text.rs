//! The text of elements, with collapsed white space.

use saferpay_spec::limits::NAME;
use scraper::{ElementRef, Node};

/// The text of an element, with white space collapsed to single spaces.
pub(crate) fn of(element: ElementRef<'_>) -> String {
    fold(&element.text().collect::<String>())
}

/// The start of a text that everything below it repeats: a title, a path, an ID. What is cut does not fit its
/// alphabet.
pub(crate) fn short(mut text: String) -> String {
    let end = (0..=NAME.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    text.truncate(end.unwrap_or_default());
    text
}

/// Collapses white space to single spaces.
pub(crate) fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of an element: `<br>`, and the start and end of `<div>` and `<span>`, end a line.
pub(crate) fn lines(element: ElementRef<'_>) -> Vec<String> {
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
pub(crate) fn find<'a>(element: ElementRef<'a>, name: &str) -> Option<ElementRef<'a>> {
    element.descendants().skip(1).filter_map(ElementRef::wrap).find(|child| child.value().name() == name)
}

/// The first element below with that name and class.
pub(crate) fn find_class<'a>(element: ElementRef<'a>, class: &str) -> Option<ElementRef<'a>> {
    element.descendants().skip(1).filter_map(ElementRef::wrap).find(|child| has_class(*child, class))
}

/// Whether an element has that class.
pub(crate) fn has_class(element: ElementRef<'_>, class: &str) -> bool {
    element.value().classes().any(|each| each == class)
}

/// The child elements.
pub(crate) fn children(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.children().filter_map(ElementRef::wrap)
}
