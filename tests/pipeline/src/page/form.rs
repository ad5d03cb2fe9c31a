//! The forms that the markup had from 1.2 to 1.53.

/// How the line of an operation is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// `<code>POST /path</code>`
    Code,
    /// `<pre><code>POST /path</code></pre>`
    Preformatted,
    /// `<p><strong>POST:</strong> /path</p>`
    Paragraph,
    /// The method in a badge, and again in the paragraph with the path.
    BadgeAndParagraph,
    /// The method in a badge, the path alone in a paragraph.
    Badge,
}

impl Line {
    /// The markup of one operation's line.
    #[must_use]
    pub fn html(self, method: &str, path: &str) -> String {
        let badge =
            format!("<p><span class=\"{method} request-method\">{method}</span><br>\nHow it works.</p>");
        let info =
            |line: &str| format!("<div class=\"info\"><p><strong>Request URL:</strong></p>{line}</div>");
        let both = info(&format!("<p><strong>{method}:</strong> {path}</p>"));
        match self {
            Self::Code => format!("<p>How it works.</p><code class=\"\">{method} {path}</code>"),
            Self::Preformatted => format!("<p>How it works.</p><pre><code>{method} {path}\n</code></pre>"),
            Self::Paragraph => format!("<p>How it works.</p>{both}"),
            Self::BadgeAndParagraph => format!("{badge}{both}"),
            Self::Badge => badge + &info(&format!("<p style=\"margin:0 5px;\">{path}</p>")),
        }
    }
}

/// One form of the markup.
#[allow(clippy::struct_excessive_bools, reason = "the forms differ in several things, each with two ways")]
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// The name in messages.
    pub name: &'static str,
    /// The title up to the number of the version.
    pub title: &'static str,
    /// How the line of an operation is written.
    pub line: Line,
    /// Whether the ID of an operation is in its heading as well as on its section.
    pub link_in_heading: bool,
    /// Whether a heading of prose splits the section of an operation.
    pub split: bool,
    /// The name of a reference to a container.
    pub object: &'static str,
    /// Whether lists are written `string[]` and not `array of strings`.
    pub brackets: bool,
    /// Whether the small print is in `<div>`s and not in text with `<br>`.
    pub divs: bool,
    /// Whether lengths are a minimum and a maximum on two lines.
    pub two_lengths: bool,
    /// Whether the class of characters of a text is written only in words.
    pub class_in_words: bool,
}

/// The form of 1.53.
pub const NEWEST: Form = Form {
    name: "badge and path apart",
    title: "JSON API Spec-Version ",
    line: Line::Badge,
    link_in_heading: true,
    split: false,
    object: "object",
    brackets: false,
    divs: false,
    two_lengths: false,
    class_in_words: false,
};

/// Every form, oldest first.
pub const FORMS: &[Form] = &[
    Form {
        name: "line in code",
        title: "json api v",
        line: Line::Code,
        link_in_heading: false,
        object: "container",
        brackets: true,
        divs: true,
        two_lengths: true,
        ..NEWEST
    },
    Form {
        name: "line in preformatted code",
        title: "JSON API v",
        line: Line::Preformatted,
        object: "container",
        class_in_words: true,
        ..NEWEST
    },
    Form { name: "line in a paragraph", line: Line::Paragraph, brackets: true, ..NEWEST },
    Form { name: "split by a heading of prose", line: Line::Paragraph, split: true, ..NEWEST },
    Form { name: "badge next to the line", line: Line::BadgeAndParagraph, two_lengths: true, ..NEWEST },
    NEWEST,
];
