//! Builds the specification from the blocks of a page.

use scraper::ElementRef;

use super::outline::{Block, Part};
use super::{deprecation, row};
use crate::text;
use saferpay_spec::json;
use saferpay_spec::problem::Problems;
use saferpay_spec::{
    Constraint, Container, Deprecation, Example, Header, Message, MessagePart, Operation, SpecVersion,
    Specification, TableRef,
};

/// Builds the specification from the blocks of one page.
pub(super) fn assemble(
    version: SpecVersion,
    blocks: Vec<Block<'_>>,
    problems: &mut Problems,
) -> Specification {
    let mut assembly = Assembly {
        place: version.to_string(),
        problems,
        specification: Specification {
            version,
            statuses: Vec::new(),
            behaviors: Vec::new(),
            error_names: Vec::new(),
            error: empty_message(),
            headers: Vec::new(),
            operations: Vec::new(),
            containers: Vec::new(),
        },
        chapter: String::new(),
        section: None,
        method: None,
        part: None,
        deprecated: None,
    };
    for block in blocks {
        assembly.add(block);
    }
    assembly.finish()
}

/// The section that describes one or more operations.
struct Section {
    anchor: String,
    title: String,
    license: Option<String>,
    /// Whether it describes an operation.
    used: bool,
}

struct Assembly<'p> {
    place: String,
    problems: &'p mut Problems,
    specification: Specification,
    chapter: String,
    section: Option<Section>,
    /// The method of a badge whose path follows later.
    method: Option<String>,
    /// The part that the next table or example belongs to.
    part: Option<Part>,
    deprecated: Option<Deprecation>,
}

impl Assembly<'_> {
    fn add(&mut self, block: Block<'_>) {
        match block {
            Block::Chapter(chapter) => {
                self.close_section();
                self.chapter = chapter;
                self.part = None;
            }
            Block::Title { anchor, title, license } => {
                self.close_section();
                self.section = Some(Section { anchor, title, license, used: false });
                self.part = None;
            }
            // A heading within the description does not end the section.
            Block::Heading => self.part = None,
            Block::Method(method) => {
                self.part = None;
                self.drop_badge();
                self.method = Some(method);
            }
            Block::Deprecated(note) => {
                if self.section.is_some() {
                    self.deprecated.get_or_insert_with(|| deprecation::read(&note));
                }
            }
            Block::Request { method, path } => self.open_operation(method, path),
            Block::Part(part) => self.open_part(part),
            Block::List { intro, table } => self.add_list(&intro, table),
            Block::Headers(table) => self.add_headers(table),
            Block::Fields { id: Some(id), table } => self.add_container(id, table),
            Block::Fields { id: None, table } => self.add_fields(table),
            Block::Example(example) => self.add_example(&example),
            Block::Unknown(problem) => self.problems.add(self.here(), problem),
        }
    }

    /// The version, and the operation or section that is being read.
    fn here(&self) -> String {
        match (&self.section, self.specification.operations.last()) {
            (Some(section), Some(operation)) if section.used => {
                format!("{}: {} {}", self.place, operation.method, operation.path)
            }
            (Some(section), _) => format!("{}: {}", self.place, section.title),
            (None, _) => self.place.clone(),
        }
    }

    /// Reports a badge without a path: the path must come before the next badge or section.
    fn drop_badge(&mut self) {
        if let Some(method) = self.method.take()
            && let Some(section) = &self.section
        {
            let place = format!("{}: {}", self.place, section.title);
            self.problems.add(place, format!("the badge `{method}` has no path"));
        }
    }

    fn close_section(&mut self) {
        self.drop_badge();
        self.deprecated = None;
        if let Some(section) = self.section.take()
            && !section.used
        {
            self.problems
                .add(format!("{}: {}", self.place, section.title), "the operation has no method and path");
        }
    }

    fn open_operation(&mut self, written: Option<String>, path: String) {
        let Some(section) = &mut self.section else {
            return; // a path in the introduction
        };
        section.used = true;
        let place = format!("{}: {}", self.place, section.title);
        let method = match (self.method.take(), written) {
            (Some(badge), Some(written)) if badge != written => {
                self.problems.add(place, format!("the badge says `{badge}` and the line `{written}`"));
                return;
            }
            (Some(method), _) | (None, Some(method)) => method,
            (None, None) => {
                self.problems.add(place, format!("`{path}` has no method"));
                return;
            }
        };
        let method = match method.parse() {
            Ok(method) => method,
            Err(problem) => {
                self.problems.add(place, problem);
                return;
            }
        };
        self.part = None;
        self.specification.operations.push(Operation {
            path_parameters: saferpay_spec::path_parameters(&path),
            method,
            path,
            title: section.title.clone(),
            chapter: self.chapter.clone(),
            anchor: section.anchor.clone(),
            license: section.license.clone(),
            deprecated: self.deprecated.take(),
            query: Vec::new(),
            request: None,
            response: None,
        });
    }

    fn open_part(&mut self, part: Part) {
        if part != Part::Error && (self.section.is_none() || self.specification.operations.is_empty()) {
            self.problems.add(&self.place, format!("a {part:?} is outside of an operation"));
            return;
        }
        self.part = Some(part);
    }

    /// The table that is being read.
    fn owner(&self) -> TableRef {
        let of_operation = match self.part {
            Some(Part::Query) => MessagePart::Query,
            Some(Part::Request) => MessagePart::Request,
            Some(Part::Response) => MessagePart::Response,
            Some(Part::Error) | None => return TableRef::Error,
        };
        let operation = self.specification.operations.last();
        operation.map_or(TableRef::Error, |operation| operation.message_ref(of_operation).into())
    }

    fn add_fields(&mut self, table: ElementRef<'_>) {
        let Some(part) = self.part else {
            let begin: String = text::of(table).chars().take(60).collect();
            self.problems.add(&self.place, format!("a table belongs to nothing; it begins `{begin}`"));
            return;
        };
        let place = format!("{}: {}", self.place, self.owner());
        let fields = row::read_all(table, &place, self.problems);
        let filled = match (part, self.specification.operations.last_mut()) {
            (Part::Error, _) | (_, None) => &mut self.specification.error.fields,
            (Part::Query, Some(operation)) => &mut operation.query,
            (Part::Request, Some(operation)) => {
                &mut operation.request.get_or_insert_with(empty_message).fields
            }
            (Part::Response, Some(operation)) => {
                &mut operation.response.get_or_insert_with(empty_message).fields
            }
        };
        if filled.is_empty() {
            *filled = fields;
        } else {
            self.problems.add(place, "has a second table");
        }
    }

    fn add_container(&mut self, id: String, table: ElementRef<'_>) {
        self.close_section();
        let place = format!("{}: {id}", self.place);
        let fields = row::read_all(table, &place, self.problems);
        self.specification.containers.push(Container { id, fields });
    }

    fn add_example(&mut self, example: &str) {
        let example = example.trim();
        if self.part.is_none() || example == "No example available" {
            return;
        }
        let read = match json::parse(example) {
            Ok(value) => Example::Json(value),
            Err(error) if error.is_data() => {
                let place = format!("{}: {}", self.place, self.owner());
                return self.problems.add(place, format!("a printed example is ambiguous: {error}"));
            }
            Err(_) => Example::NotJson(example.replace('\r', "")),
        };
        let message = match (self.part, self.specification.operations.last_mut()) {
            (Some(Part::Request), Some(operation)) => operation.request.as_mut(),
            (Some(Part::Response), Some(operation)) => operation.response.as_mut(),
            (Some(Part::Error), _) => Some(&mut self.specification.error),
            _ => None,
        };
        match message {
            Some(message) => message.examples.push(read),
            None => {
                self.problems.add(format!("{}: {}", self.place, self.owner()), "has an example, but no body");
            }
        }
    }

    fn add_list(&mut self, intro: &str, table: ElementRef<'_>) {
        let names = row::below_head(table).map(|row| text::find(row, "td").map(text::of).unwrap_or_default());
        // 1.2 prints one error name twice.
        let mut seen = std::collections::BTreeSet::new();
        let names: Vec<String> = names.filter(|name| seen.insert(name.clone())).collect();
        match intro {
            "HTTP status codes:" => {
                for status in names {
                    match status.parse() {
                        Ok(status) => self.specification.statuses.push(status),
                        Err(_) => self.problems.add(&self.place, format!("`{status}` is not an HTTP status")),
                    }
                }
            }
            "List of behaviors:" => self.specification.behaviors = names,
            intro if intro.starts_with("List of error names") => self.specification.error_names = names,
            "PKCS#10 CSR:" => {} // how to ask for a client certificate, in 1.2
            intro => self.problems.add(&self.place, format!("the list after `{intro}` is not known")),
        }
    }

    fn add_headers(&mut self, table: ElementRef<'_>) {
        for row in row::below_head(table) {
            let cells: Vec<String> =
                text::children(row).filter(|cell| cell.value().name() == "td").map(text::of).collect();
            let [name, value, _] = &*cells else {
                let problem = format!("a row has {} cells instead of 3: `{}`", cells.len(), text::of(row));
                self.problems.add(format!("{}: headers", self.place), problem);
                continue;
            };
            if value.parse::<SpecVersion>().is_err() && value.parse::<Constraint>().is_err() {
                self.problems.add(
                    format!("{}: header {name}", self.place),
                    format!("the value `{value}` is not known"),
                );
                continue;
            }
            let (name, value) = (name.clone(), value.clone());
            self.specification.headers.push(Header { name, value });
        }
    }

    fn finish(mut self) -> Specification {
        self.close_section();
        let mut specification = self.specification;
        for operation in &mut specification.operations {
            // An empty table means that the request has no body.
            operation.request.take_if(|request| request.fields.is_empty() && request.examples.is_empty());
        }
        let mut need = |what: &str, missing: bool| {
            if missing {
                self.problems
                    .add(&self.place, format!("the page has no {what}; it may be cut off, or of a new form"));
            }
        };
        need("operation", specification.operations.is_empty());
        need("container", specification.containers.is_empty());
        need("list of HTTP statuses", specification.statuses.is_empty());
        need("list of behaviors", specification.behaviors.is_empty());
        need("list of error names", specification.error_names.is_empty());
        need("error message", specification.error.fields.is_empty());
        specification
    }
}

fn empty_message() -> Message {
    Message { fields: Vec::new(), examples: Vec::new() }
}
