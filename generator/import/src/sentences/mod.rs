//! Finds the sentences of a page that bind a program.
//!
//! `blocks` reads the running text of a page with its places, `split` cuts it into sentences, and
//! `binding` decides which of them have binding words. A sentence is known by the hash of its words:
//! the text itself is shown to a maintainer and stored nowhere.

mod binding;
mod blocks;
mod split;

use saferpay_spec::problem::Problems;
use saferpay_spec::sentences::{Fingerprint, PageSentences};
use sha2::{Digest as _, Sha256};

use crate::html;

/// A sentence that binds a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BindingSentence {
    /// The section of the page, the container or the field that it is about.
    pub place: String,
    /// The words.
    pub text: String,
    /// The hash of its words.
    pub fingerprint: Fingerprint,
}

/// Finds the sentences with binding words, in reading order. `source` names the page.
///
/// # Errors
///
/// A page that passes a limit.
pub fn binding_sentences(source: &str, page: &str) -> Result<Vec<BindingSentence>, Problems> {
    let document = html::parse(source, page)?;
    let mut found = Vec::new();
    for block in blocks::blocks(&document) {
        for text in split::sentences(&block.text).into_iter().filter(|text| binding::binds(text)) {
            let fingerprint = fingerprint(&text);
            found.push(BindingSentence { place: block.place.clone(), text, fingerprint });
        }
    }
    Ok(found)
}

/// The sentences without their words, as `spec/sentences/` keeps them.
#[must_use]
pub fn page_sentences(sentences: &[BindingSentence]) -> PageSentences {
    let mut page = PageSentences::default();
    for sentence in sentences {
        page.add(sentence.fingerprint.clone(), sentence.place.clone());
    }
    page
}

/// The hash of the words in lower case. Punctuation and white space do not count.
fn fingerprint(text: &str) -> Fingerprint {
    let digest = Sha256::digest(split::words(text).join(" "));
    let number = digest.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:016x}").parse().expect("16 hexadecimal digits are a fingerprint")
}

#[cfg(test)]
mod tests {
    use super::{binding_sentences, fingerprint};

    const PAGE: &str = "<html><body><h1>Transaction</h1>\
        <div id='Payment_v1_Transaction_Open'><h2>Open</h2><p>Opens a box. Call it <b>only</b> once.</p></div>\
        <table id='Box'><tr><td><strong>Lid</strong><br>mandatory, string</td>\
        <td><div>The lid, e.g. of wood.<br>It must fit.<br><br>Exactly one lid</div>\
        <i class='small'>Id[1..3]<br>Possible values: must.</i></td></tr></table>\
        <pre>It must not count.</pre></body></html>";

    #[test]
    fn finds_sentences_with_binding_words_and_their_places() {
        let found = binding_sentences("page", PAGE).unwrap();
        let found: Vec<_> = found.iter().map(|each| (&*each.place, &*each.text)).collect();
        assert_eq!(
            found,
            [
                ("Payment_v1_Transaction_Open", "Call it only once."),
                ("Box.Lid", "It must fit."),
                ("Box.Lid", "Exactly one lid"),
            ]
        );
    }

    #[test]
    fn tables_within_each_other_are_read_once() {
        let page = format!("<html><body>{}It must fit.</body></html>", "<table><tr><td>A<td>".repeat(14));
        let found = binding_sentences("page", &page).unwrap();
        assert_eq!(found.iter().map(|each| &*each.place).collect::<Vec<_>>(), [".A"]);
    }

    #[test]
    fn the_layout_of_a_sentence_does_not_matter() {
        assert_eq!(fingerprint("It must  fit."), fingerprint("It\nmust fit"));
        assert_ne!(fingerprint("It must fit."), fingerprint("It must not fit."));
    }
}
