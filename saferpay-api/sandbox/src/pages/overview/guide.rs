//! The guide for people who do not know Rust, and the list of assumptions, from Markdown files.

use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{Event, Parser};

const GUIDE: &str = include_str!("../../../guide.md");
const ASSUMPTIONS: &str = include_str!("../../../assumptions.md");

/// The guide.
pub(super) fn guide() -> Markup {
    rendered(GUIDE)
}

/// Where neither documentation nor recordings show what Saferpay does.
pub(super) fn assumptions() -> Markup {
    rendered(ASSUMPTIONS)
}

/// Both files are part of this program, and contain no HTML.
fn rendered(text: &str) -> Markup {
    let events = Parser::new(text).map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        other => other,
    });
    let mut page = String::new();
    pulldown_cmark::html::push_html(&mut page, events);
    html! { div class="guide" { (PreEscaped(page)) } }
}
