//! Flattens a page into the blocks that matter, in reading order.

use scraper::{ElementRef, Html};

use crate::text;

/// A part of a page that the import reads.
#[derive(Debug)]
pub(super) enum Block<'a> {
    /// The heading of a chapter.
    Chapter(String),
    /// The heading of a section that describes an operation.
    Title { anchor: String, title: String, license: Option<String> },
    /// Any other heading, which ends the previous part.
    Heading,
    /// The badge that names a method.
    Method(String),
    /// The line with the path, with or without a method.
    Request { method: Option<String>, path: String },
    /// The heading of one part of an operation.
    Part(Part),
    /// A note that the operation is deprecated.
    Deprecated(String),
    /// A list under the paragraph that introduces it.
    List { intro: String, table: ElementRef<'a> },
    /// The table of additional headers.
    Headers(ElementRef<'a>),
    /// A table of fields, with its id if it is a container's.
    Fields { id: Option<String>, table: ElementRef<'a> },
    /// A printed body.
    Example(String),
    /// An unknown heading or table, with a problem that describes it.
    Unknown(String),
}

/// The parts of an operation, and the error message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Query,
    Request,
    Response,
    Error,
}

/// Flattens a page.
pub(super) fn outline(document: &Html) -> Vec<Block<'_>> {
    let mut outline = Outline { blocks: Vec::new(), paragraph: String::new() };
    outline.descend(document.root_element());
    outline.blocks
}

struct Outline<'a> {
    blocks: Vec<Block<'a>>,
    /// The text of the last paragraph: it introduces the list that follows.
    paragraph: String,
}

impl<'a> Outline<'a> {
    fn descend(&mut self, parent: ElementRef<'a>) {
        for element in text::children(parent) {
            match element.value().name() {
                "head" | "nav" | "button" | "script" | "style" => {}
                "h1" => self.blocks.push(Block::Chapter(text::short(text::of(element)))),
                "h2" | "h3" => self.heading(element),
                "h4" => self.part(element),
                "table" => self.table(element),
                "pre" => self.preformatted(element),
                "code" => self.request_line(&text::of(element)),
                "p" => self.paragraph(element),
                "span" if text::has_class(element, "request-method") => {
                    self.blocks.push(Block::Method(text::of(element)));
                }
                _ => self.descend(element),
            }
        }
    }

    fn heading(&mut self, element: ElementRef<'a>) {
        let heading = text::of(element);
        let Some(anchor) = operation_anchor(element) else {
            self.blocks.push(match &*heading {
                "Error Message" => Block::Part(Part::Error),
                _ => Block::Heading,
            });
            return;
        };
        let license = text::find_class(element, "label").map(text::of);
        let title = match &license {
            Some(license) => heading.replace(license, "").trim().to_owned(),
            None => heading,
        };
        let (title, license) = (text::short(title), license.map(text::short));
        self.blocks.push(Block::Title { anchor, title, license });
    }

    fn part(&mut self, element: ElementRef<'a>) {
        let part = match &*text::of(element) {
            "Query Parameters" => Part::Query,
            "Request" => Part::Request,
            "Response" => Part::Response,
            "Error Message" => Part::Error,
            // Headings of the navigation and of the list of containers.
            "Interfaces" | "Container Dictionary" => return self.descend(element),
            other => return self.blocks.push(Block::Unknown(format!("the heading `{other}` is not known"))),
        };
        self.blocks.push(Block::Part(part));
    }

    fn table(&mut self, table: ElementRef<'a>) {
        let head = text::find(table, "thead").map(text::of).unwrap_or_default();
        let id = table.value().id().map(str::to_owned).map(text::short);
        match &*head {
            "Name Definition Description" => {} // what the character classes are
            "Header field Possible values Description" => self.blocks.push(Block::Headers(table)),
            "Arguments" => self.blocks.push(Block::Fields { id, table }),
            "" if id.is_some() => self.blocks.push(Block::Fields { id, table }),
            "" if text::has_class(table, "table-striped") => {
                let intro = self.paragraph.clone();
                self.blocks.push(Block::List { intro, table });
            }
            "" if text::find(table, "td").is_none() => {} // a request without a body
            _ => self.blocks.push(Block::Unknown(format!(
                "a table with the head `{head}` is not known; it begins `{}`",
                begin(table)
            ))),
        }
    }

    fn preformatted(&mut self, element: ElementRef<'a>) {
        if let Some(code) = text::find(element, "code") {
            self.request_line(&text::of(code));
        } else if text::has_class(element, "prettyprint") {
            self.blocks.push(Block::Example(element.text().collect()));
        }
    }

    fn paragraph(&mut self, element: ElementRef<'a>) {
        let paragraph = text::of(element);
        if let Some(badge) = text::find_class(element, "request-method") {
            self.blocks.push(Block::Method(text::of(badge)));
        }
        if paragraph.to_lowercase().contains("deprecated") {
            self.blocks.push(Block::Deprecated(paragraph.clone()));
        }
        self.request_line(&paragraph);
        self.paragraph = text::short(paragraph);
    }

    /// A line counts if it consists of a path, with or without a method.
    fn request_line(&mut self, line: &str) {
        let (method, path) = match line.split_once(' ') {
            Some((method, path)) => (Some(method.trim_end_matches(':').to_owned()), path.trim()),
            None => (None, line),
        };
        let is_path = path.starts_with("/Payment/") || path.starts_with("/rest/");
        let is_method =
            method.as_ref().is_none_or(|method| method.bytes().all(|byte| byte.is_ascii_uppercase()));
        if is_path && is_method && !path.contains(' ') {
            let path = text::short(path.to_owned());
            self.blocks.push(Block::Request { method, path });
        }
    }
}

/// The anchor of the operation that a heading introduces: an attribute of the heading or its section.
fn operation_anchor(heading: ElementRef<'_>) -> Option<String> {
    let own = text::find(heading, "a").and_then(|anchor| anchor.attr("name"));
    let section = heading.parent().and_then(ElementRef::wrap).and_then(|parent| parent.attr("id"));
    [own, section]
        .into_iter()
        .flatten()
        .find(|id| id.starts_with("Payment_v1_") || id.starts_with("rest_"))
        .map(|id| text::short(id.to_owned()))
}

fn begin(element: ElementRef<'_>) -> String {
    text::of(element).chars().take(60).collect()
}
