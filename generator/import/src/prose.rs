//! The running text of a published page, for the check that the project copies none of it.

use saferpay_spec::problem::Problems;
use scraper::{ElementRef, Node};

use crate::html;

/// The text of a page without code, scripts and lists of values. `source` names the page.
///
/// # Errors
///
/// A page that passes a limit.
pub fn prose(source: &str, page: &str) -> Result<String, Problems> {
    let mut text = String::new();
    collect(html::parse(source, page)?.root_element(), &mut text);
    Ok(text)
}

fn collect(element: ElementRef<'_>, text: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(words) => {
                // The values follow in the same piece of text, up to the next element.
                let prose = words.split("Possible values:").next().unwrap_or_default();
                text.push_str(prose);
                text.push(' ');
            }
            Node::Element(value) if !matches!(value.name(), "pre" | "script" | "style") => {
                if let Some(child) = ElementRef::wrap(child) {
                    collect(child, text);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn code_scripts_and_values_are_left_out() {
        let page = "<html><head><style>a{}</style><script>let a;</script></head><body>\
            <p>One <b>bold</b> word<br>Possible values: A, B.<br/>and more</p><pre>{}</pre></body></html>";
        let words: Vec<String> = prose("page", page).unwrap().split_whitespace().map(str::to_owned).collect();
        assert_eq!(words, ["One", "bold", "word", "and", "more"]);
    }
}
