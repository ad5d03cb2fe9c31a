//! Writes a specification back as a page, in each form that the pages had.
//!
//! The importer must find the same facts in all of them, and read exactly the original specification from its
//! page.

mod form;
mod row;
mod words;

use saferpay_spec::{Deprecation, Example, Field, Message, Operation, Specification};

pub use form::{FORMS, Form, Line, NEWEST};

use crate::page::words::escape;

/// Writes the page of a specification.
#[must_use]
pub fn render(specification: &Specification, form: &Form) -> String {
    let mut page = Page { form, html: String::new() };
    page.head(specification);
    page.errors(specification);
    page.operations(specification);
    page.containers(specification);
    page.line("</body>\n</html>");
    page.html
}

struct Page<'a> {
    form: &'a Form,
    html: String,
}

impl Page<'_> {
    fn line(&mut self, text: &str) {
        self.html.push_str(text);
        self.html.push('\n');
    }

    fn head(&mut self, specification: &Specification) {
        let title = format!("{}{}", self.form.title, specification.version);
        self.line("<!DOCTYPE html>\n<html>");
        self.line(&format!("<head><meta charset=\"utf-8\"><title>{title}</title></head>\n<body>"));
        self.line(&format!("<nav><h3><span>Saferpay</span>\n<span>{title}</span></h3></nav>"));
        self.line("<h4>Interfaces</h4>");
    }

    fn errors(&mut self, specification: &Specification) {
        self.line("<section id=\"errorhandling\"><h1>Errors</h1>");
        let statuses: Vec<String> = specification.statuses.iter().map(ToString::to_string).collect();
        self.list("HTTP status codes:", &statuses);
        self.line("<h2>Error Message</h2>");
        self.message(&specification.error);
        self.list("List of behaviors:", &specification.behaviors);
        self.list("List of error names (they stay):", &specification.error_names);
        self.line("</section>");
    }

    fn list(&mut self, intro: &str, names: &[String]) {
        self.line(&format!("<p>{intro}</p><table class=\"table table-striped\"><tbody>"));
        for name in names {
            self.line(&format!("<tr><td>{}</td><td>What it means</td></tr>", escape(name)));
        }
        self.line("</tbody></table>");
    }

    fn headers(&mut self, specification: &Specification) {
        self.line("<h3>More headers</h3><table class=\"table\">");
        self.line("<thead><tr><th>Header field</th> <th>Possible values</th> <th>Description</th></tr></thead><tbody>");
        for header in &specification.headers {
            let (name, value) = (escape(&header.name), escape(&header.value));
            self.line(&format!("<tr><td>{name}</td><td><samp>{value}</samp></td><td>About it</td></tr>"));
        }
        self.line("</tbody></table>");
    }

    fn operations(&mut self, specification: &Specification) {
        let operations = &specification.operations;
        let mut chapter = None;
        let mut headers = !specification.headers.is_empty();
        let sections = operations.chunk_by(|one, next| {
            let place = |each: &Operation| (each.anchor.clone(), each.title.clone(), each.chapter.clone());
            place(one) == place(next)
        });
        for section in sections {
            let first = &section[0];
            if chapter != Some(&first.chapter) {
                chapter = Some(&first.chapter);
                self.line(&format!("<section><h1>{}</h1></section>", escape(&first.chapter)));
            }
            if headers && first.path.starts_with("/rest/") {
                headers = false;
                self.headers(specification);
            }
            self.section(section);
        }
        if headers {
            self.headers(specification);
        }
    }

    fn section(&mut self, operations: &[Operation]) {
        let first = &operations[0];
        let anchor = &first.anchor;
        let license =
            first.license.as_ref().map(|note| format!("<span class=\"label\">{}</span>", escape(note)));
        let title = format!("{} {}", escape(&first.title), license.unwrap_or_default());
        let link =
            if self.form.link_in_heading { format!("<a name=\"{anchor}\"></a>") } else { String::new() };
        self.line(&format!("<section id=\"{anchor}\"><h2>{link}{title}</h2>"));
        if self.form.split {
            self.line("</section><section><h2>How to use it</h2><p>Use it well.</p>");
        }
        for operation in operations {
            self.operation(operation);
        }
        self.line("</section>");
    }

    fn operation(&mut self, operation: &Operation) {
        if let Some(deprecation) = &operation.deprecated {
            self.line(&format!("<p>{}</p>", deprecated(deprecation)));
        }
        let line = self.form.line.html(operation.method.as_str(), &operation.path);
        self.line(&line);
        if !operation.query.is_empty() {
            self.line("<h4>Query Parameters</h4>");
            self.table("<table class=\"table\">", Some(&operation.path), &operation.query);
        }
        self.line("<h4>Request</h4>");
        if let Some(request) = &operation.request {
            self.message(request);
        } else {
            self.line("<p>No body needed</p><table class=\"table\">\n</table>");
            self.line("<p>Example:</p><pre class=\"prettyprint\">No example available\n</pre>");
        }
        self.line("<h4>Response</h4>");
        if let Some(response) = &operation.response {
            self.message(response);
        }
    }

    fn message(&mut self, message: &Message) {
        self.table("<table class=\"table\">", None, &message.fields);
        for example in &message.examples {
            let text = match example {
                Example::Json(value) => serde_json::to_string_pretty(value).expect("a value has a JSON form"),
                Example::NotJson(text) => text.clone(),
            };
            self.line(&format!("<p>Example:</p><pre class=\"prettyprint\">{}\n</pre>", escape(&text)));
        }
    }

    fn containers(&mut self, specification: &Specification) {
        self.line("<div id=\"type-dict\"><h4>Container Dictionary</h4>");
        for container in &specification.containers {
            let id = escape(&container.id);
            self.line(&format!(
                "<h2>Container &quot;{id}&quot;</h2><table class=\"table\" id=\"{id}\"><tbody>"
            ));
            self.rows(None, &container.fields);
            self.line("</tbody></table>");
        }
        self.line("</div>");
    }

    fn table(&mut self, open: &str, query_of: Option<&str>, fields: &[Field]) {
        self.line(&format!("{open}<thead><tr><th colspan=\"2\">Arguments</th></tr></thead><tbody>"));
        self.rows(query_of, fields);
        self.line("</tbody></table>");
    }

    fn rows(&mut self, query_of: Option<&str>, fields: &[Field]) {
        for field in fields {
            let row = row::html(field, query_of, self.form);
            self.line(&row);
        }
    }
}

/// The note that announces a deprecation.
fn deprecated(deprecation: &Deprecation) -> String {
    match (&deprecation.since, &deprecation.replacement) {
        (Some(since), Some(replacement)) => {
            let path = escape(replacement).replace('[', "{").replace(']', "}");
            format!("<strong>DEPRECATED:</strong> since Version {since}. Please use instead: {path}/")
        }
        (Some(since), None) => format!("Deprecated: since Version {since}. Sorry."),
        (None, Some(replacement)) => {
            format!("WARNING: deprecated, replaced by the {}. Sorry.", escape(replacement))
        }
        (None, None) => "This is deprecated.".to_owned(),
    }
}
