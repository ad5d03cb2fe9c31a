//! Parses HTML within limits.
//!
//! Some of what the parser does for a tag takes as long as the tree is deep, or as the tag has
//! attributes. The text is therefore fed in pieces, and parsing ends at the first limit that is passed. The
//! limits also bound every recursion over the tree.

use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use saferpay_spec::limits::BYTES;
use saferpay_spec::problem::Problems;
use scraper::{Html, HtmlTreeSink};

/// The most elements within each other; published pages have up to 20.
const DEPTH: usize = 64;

/// The most elements, texts and comments; published pages have up to 36,000.
const NODES: usize = 300_000;

/// The most attributes of a tag; published pages have up to 4.
const ATTRIBUTES: usize = 50;

/// The most bytes of a tag or comment; published pages have up to 161.
const TAG: usize = 16 << 10;

/// The most tags `<html>` and `<body>`, whose attributes add up.
const ROOTS: usize = 8;

/// The most time for one page; published pages take a tenth of a second.
const TIME: Duration = Duration::from_secs(20);

/// How much is parsed before the limits are checked again.
const PIECE: usize = 4 << 10;

/// Parses a page. `source` names it.
///
/// # Errors
///
/// A page that passes a limit.
pub(crate) fn parse(source: &str, text: &str) -> Result<Html, Problems> {
    parse_within(text).map_err(|problem| Problems::one(source, problem))
}

fn parse_within(text: &str) -> Result<Html, String> {
    if text.len() > BYTES {
        return Err(format!("is larger than {} MiB", BYTES >> 20));
    }
    let start = Instant::now();
    let builder = TreeBuilder::new(HtmlTreeSink::new(Html::new_document()), TreeBuilderOpts::default());
    let sink = LimitedSink {
        builder,
        seen: Cell::new(0),
        line: Cell::new(1),
        roots: Cell::new(0),
        is_silent: Cell::new(true),
        problem: RefCell::default(),
    };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let input = BufferQueue::default();
    let mut silent = 0;
    let mut rest = text;
    while !rest.is_empty() {
        let end = (0..=PIECE.min(rest.len())).rev().find(|end| rest.is_char_boundary(*end));
        let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        input.push_back(StrTendril::from(piece));
        // A script, or a notice of the encoding, ends a round early.
        while !input.is_empty() {
            let _ = tokenizer.feed(&input);
        }
        if let Some(problem) = tokenizer.sink.problem.take().or_else(|| tokenizer.sink.problem_of_new_nodes())
        {
            return Err(format!("line {}: {problem}", tokenizer.sink.line.get()));
        }
        silent = if tokenizer.sink.is_silent.replace(true) { silent + piece.len() } else { 0 };
        if silent > TAG {
            return Err(format!("has a tag or comment of more than {} KiB", TAG >> 10));
        }
        if start.elapsed() > TIME {
            return Err(format!("takes more than {} seconds to parse", TIME.as_secs()));
        }
    }
    tokenizer.end();
    let html = tokenizer.sink.builder.sink.finish();
    // The parser moves elements that are not closed in order.
    if html.tree.nodes().any(|node| node.ancestors().nth(DEPTH).is_some()) {
        return Err(too_deep());
    }
    Ok(html)
}

/// Hands tokens to the builder of the tree until a limit is passed, and ignores all others.
struct LimitedSink {
    builder: TreeBuilder<<HtmlTreeSink as TreeSink>::Handle, HtmlTreeSink>,
    /// The nodes that are within the limits.
    seen: Cell<usize>,
    line: Cell<u64>,
    roots: Cell<usize>,
    /// Whether no token has arrived since the last check.
    is_silent: Cell<bool>,
    problem: RefCell<Option<String>>,
}

impl TokenSink for LimitedSink {
    type Handle = <HtmlTreeSink as TreeSink>::Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Self::Handle> {
        // An error within a tag is not the end of the tag.
        if !matches!(token, Token::ParseError(_)) {
            self.is_silent.set(false);
        }
        if self.problem.borrow().is_some() {
            return TokenSinkResult::Continue;
        }
        if let Token::TagToken(tag) = &token
            && let Some(problem) = self.problem_of(tag)
        {
            *self.problem.borrow_mut() = Some(problem);
            return TokenSinkResult::Continue;
        }
        self.line.set(line);
        self.builder.process_token(token, line)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

impl LimitedSink {
    fn problem_of(&self, tag: &Tag) -> Option<String> {
        if tag.attrs.len() > ATTRIBUTES {
            return Some(format!("a tag has {} attributes; the limit is {ATTRIBUTES}", tag.attrs.len()));
        }
        if tag.kind == TagKind::StartTag && matches!(&*tag.name, "html" | "body") {
            self.roots.set(self.roots.get() + 1);
        }
        (self.roots.get() > ROOTS).then(|| format!("there are more than {ROOTS} tags `<html>` and `<body>`"))
    }

    fn problem_of_new_nodes(&self) -> Option<String> {
        let html = self.builder.sink.0.borrow();
        let count = html.tree.values().len();
        if count > NODES {
            return Some(format!("the page has more than {NODES} elements and texts"));
        }
        let new = count - self.seen.replace(count);
        let is_deep = html.tree.nodes().rev().take(new).any(|node| node.ancestors().nth(DEPTH).is_some());
        is_deep.then(too_deep)
    }
}

fn too_deep() -> String {
    format!("more than {DEPTH} elements are within each other")
}
