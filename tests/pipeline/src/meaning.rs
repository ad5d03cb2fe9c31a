//! Reduces generated code and reports to what they mean to a compiler, a documentation test and a browser,
//! without the texts in them.

use std::collections::BTreeMap;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, html};
use saferpay_diff::report::{self, Report};
use saferpay_diff::{FieldMappings, Versions};
use saferpay_history::build;
use saferpay_spec::Specification;
use saferpay_spec::characters::check_lines;
use saferpay_spec::names::Names;
use saferpay_spec::operations::Operations;
use saferpay_spec::problem::Problems;
use saferpay_spec::texts::Texts;
use scraper::Html;

/// The meaning of the crate and of the reports that a version leads to.
#[derive(Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The tokens of each file, without documentation and the contents of texts.
    pub tokens: BTreeMap<String, String>,
    /// The code in the documentation, which documentation tests run.
    pub doc_tests: Vec<String>,
    /// The elements and attributes of the documentation and the reports in a browser.
    pub elements: Vec<String>,
}

/// Generates the crate of a version, and a report that compares it with an older one.
///
/// # Errors
///
/// If code generation refuses the version.
pub fn meaning(older: &Specification, specification: &Specification) -> Result<Meaning, Problems> {
    let both = [older.clone(), specification.clone()];
    saferpay_spec::check("new", specification)?;
    let history = build(&both, &Names::default(), &Operations::default())?;
    let generated = saferpay_codegen::generate(&history, &both, &Texts::default())?;
    let mut meaning = Meaning { tokens: BTreeMap::new(), doc_tests: Vec::new(), elements: Vec::new() };
    for file in generated.tree.into_iter().chain(generated.runtime) {
        if Path::new(&file.path).extension().is_some_and(|extension| extension == "md") {
            meaning.add_markdown(&file.text);
            continue;
        }
        let tokens: TokenStream = file.text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.path));
        let mut docs = vec![String::new()];
        let code = without_texts(tokens, &mut docs);
        meaning.tokens.insert(file.path, code);
        for docs in &docs {
            meaning.add_markdown(docs);
        }
    }
    let mappings = FieldMappings::default();
    let versions = Versions::new(&both, &history, &mappings)?;
    let comparison = versions.compare(older.version, specification.version)?;
    let report =
        Report { comparison: &comparison, unmatched: None, view: report::View::default(), notes: Vec::new() };
    meaning.add_html(&report::html(&report));
    meaning.add_markdown(&report::markdown(&report));
    meaning.add_markdown(&report::release(&report));
    check_lines(&report::text(&report))
        .unwrap_or_else(|problem| panic!("the report for a terminal: {problem}"));
    Ok(meaning)
}

impl Meaning {
    fn add_markdown(&mut self, text: &str) {
        // As rustdoc does.
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_SMART_PUNCTUATION;
        let mut block = None;
        for event in Parser::new_ext(text, options) {
            match event {
                // Documentation tests run all code blocks that do not name another language.
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) if &*language == "json" => {}
                Event::Start(Tag::CodeBlock(_)) => block = Some(String::new()),
                Event::End(pulldown_cmark::TagEnd::CodeBlock) => self.doc_tests.extend(block.take()),
                Event::Text(text) => block.iter_mut().for_each(|block| block.push_str(&text)),
                _ => {}
            }
        }
        let mut page = String::new();
        html::push_html(&mut page, Parser::new_ext(text, options));
        self.add_html(&page);
    }

    fn add_html(&mut self, page: &str) {
        for element in Html::parse_document(page).tree.values().filter_map(|node| node.as_element()) {
            let attributes: Vec<&str> = element.attrs().map(|(name, _)| name).collect();
            let target = element.attr("href").or(element.attr("src")).unwrap_or_default();
            let scheme = target.split_once(':').map_or("", |(scheme, _)| scheme);
            self.elements.push(format!("{} {} {scheme}", element.name(), attributes.join(" ")));
        }
    }
}

/// The tokens without documentation, and with all text literals replaced by the same one. Adds the lines of
/// each piece of documentation to `docs`.
fn without_texts(tokens: TokenStream, docs: &mut Vec<String>) -> String {
    let mut code = String::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                let is_inner = tokens.next_if(|next| next.to_string() == "!").is_some();
                let line = tokens.peek().and_then(doc_line);
                if let Some(line) = line {
                    tokens.next();
                    let last = docs.last_mut().expect("there is always one");
                    last.push_str(&line);
                    last.push('\n');
                } else {
                    code.push_str(if is_inner { "#! " } else { "# " });
                }
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                code.push_str(if text.contains('"') { "text" } else { &text });
                code.push(' ');
            }
            TokenTree::Group(group) => {
                docs.push(String::new());
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("( ", ") "),
                    Delimiter::Brace => ("{ ", "} "),
                    Delimiter::Bracket => ("[ ", "] "),
                    Delimiter::None => ("", ""),
                };
                code.push_str(open);
                code.push_str(&without_texts(group.stream(), docs));
                code.push_str(close);
                docs.push(String::new());
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {
                docs.push(String::new());
                code.push_str(&token.to_string());
                code.push(' ');
            }
        }
    }
    docs.retain(|docs| !docs.is_empty());
    docs.push(String::new());
    code
}

/// The text of `[doc = "…"]`.
fn doc_line(token: &TokenTree) -> Option<String> {
    let TokenTree::Group(group) = token else { return None };
    let parts: Vec<TokenTree> = group.stream().into_iter().collect();
    match &*parts {
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(literal)] if name == "doc" => {
            syn::parse_str::<syn::LitStr>(&literal.to_string()).ok().map(|text| text.value())
        }
        _ => None,
    }
}
