//! The running text of a page in blocks, each with its place.
//!
//! Code, navigation, the left column of tables of fields and the small print below a description are
//! left out: the import reads these as facts.

use scraper::{ElementRef, Html, Node};

use crate::text;

/// A piece of text that no other element interrupts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// The section, container or field.
    pub(super) place: String,
    /// The text; a line break of the page is a line break here.
    pub(super) text: String,
}

/// The blocks of a page in reading order.
pub(super) fn blocks(document: &Html) -> Vec<Block> {
    let mut reader = Reader::default();
    reader.read(document.root_element());
    reader.end_block();
    reader.blocks
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    /// The section: the id of an operation or the heading.
    section: String,
    /// The container and the field, within a table.
    row: Option<String>,
    text: String,
}

impl Reader {
    fn read(&mut self, element: ElementRef<'_>) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.text.push_str(&text.replace(['\n', '\r'], " ")),
                Node::Element(_) => {
                    if let Some(child) = ElementRef::wrap(child) {
                        self.element(child);
                    }
                }
                _ => {}
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>) {
        match element.value().name() {
            "head" | "nav" | "button" | "script" | "style" | "pre" => {}
            "i" if text::has_class(element, "small") => {}
            "br" => self.text.push('\n'),
            "a" | "b" | "code" | "em" | "i" | "font" | "small" | "strong" | "sub" | "sup" | "u" => {
                self.read(element);
            }
            "span" => {
                self.text.push(' ');
                self.read(element);
                self.text.push(' ');
            }
            "h1" | "h2" | "h3" => {
                self.end_block();
                self.section = anchor(element).unwrap_or_else(|| place_of(element));
            }
            "table" => self.table(element),
            _ => {
                self.end_block();
                self.read(element);
                self.end_block();
            }
        }
    }

    fn table(&mut self, table: ElementRef<'_>) {
        self.end_block();
        let container = table.value().id().filter(|id| !id.is_empty());
        let rows = table.descendants().filter_map(ElementRef::wrap);
        // The rows of a table within a cell are read with the cell.
        for row in rows.filter(|each| each.value().name() == "tr" && table_of(*each) == Some(table)) {
            let cells: Vec<ElementRef<'_>> = row
                .children()
                .filter_map(ElementRef::wrap)
                .filter(|cell| cell.value().name() == "td")
                .collect();
            let name = cells.first().and_then(|cell| {
                cell.descendants().filter_map(ElementRef::wrap).find(|each| each.value().name() == "strong")
            });
            let (name, shown) = match (name, &*cells) {
                (Some(name), [_, rest @ ..]) => (place_of(name), rest),
                (_, [first, rest @ ..]) if !rest.is_empty() => (place_of(*first), rest),
                (_, cells) => (String::new(), cells),
            };
            let owner = container.unwrap_or(&self.section);
            self.row = Some(if name.is_empty() { owner.to_owned() } else { format!("{owner}.{name}") });
            for cell in shown {
                self.end_block();
                self.read(*cell);
                self.end_block();
            }
            self.row = None;
        }
    }

    fn end_block(&mut self) {
        let text = std::mem::take(&mut self.text);
        if !text.trim().is_empty() && !is_release_note(&self.section) {
            let place = self.row.clone().unwrap_or_else(|| self.section.clone());
            self.blocks.push(Block { place, text });
        }
    }
}

/// Whether a section lists the changes of a version. The tables say the same, and `changelog` reads it.
fn is_release_note(section: &str) -> bool {
    section
        .strip_prefix("Version ")
        .is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
}

/// The id of the operation that a heading introduces.
fn anchor(heading: ElementRef<'_>) -> Option<String> {
    let own = heading.descendants().filter_map(ElementRef::wrap).find_map(|each| each.attr("name"));
    let section = heading.parent().and_then(ElementRef::wrap).and_then(|parent| parent.attr("id"));
    let is_operation = |id: &&str| id.starts_with("Payment_v1_") || id.starts_with("rest_");
    [own, section].into_iter().flatten().find(is_operation).map(|id| text::short(id.to_owned()))
}

/// The nearest table around an element.
fn table_of(element: ElementRef<'_>) -> Option<ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap).find(|each| each.value().name() == "table")
}

/// The text of an element as the name of a place, which all blocks below repeat.
fn place_of(element: ElementRef<'_>) -> String {
    text::short(text::of(element))
}
