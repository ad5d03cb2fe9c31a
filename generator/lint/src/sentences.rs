//! What becomes of each sentence with binding words: `spec/sentences.toml`.
//!
//! The sentences of a version are in `spec/sentences/`, as fingerprints with their places. Each fingerprint
//! is settled once for all versions: by rules, by the client, by a hint, or by a reason. [`settle`] reports
//! the open ones, settlements of sentences that no version has, and settlements that cannot be right.

use std::collections::{BTreeMap, BTreeSet};

use saferpay_spec::problem::Problems;
use saferpay_spec::rules::Rules;
use saferpay_spec::sentences::{Fingerprint, PageSentences};
use saferpay_spec::{Files, SpecVersion, Specification, TableRef, runs, toml_file};
use serde::Deserialize;

const FILE: &str = "spec/sentences.toml";

/// The content of `spec/sentences.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settlements {
    /// The rules of `spec/rules.toml` that check a sentence, or fields whose tables do.
    #[serde(default)]
    rules: BTreeMap<Fingerprint, Vec<String>>,
    /// The behavior of the client.
    #[serde(default)]
    client: BTreeMap<Fingerprint, String>,
    /// A hint for programs.
    #[serde(default)]
    hints: BTreeMap<Fingerprint, String>,
    /// Why a sentence demands nothing.
    #[serde(default)]
    reasons: BTreeMap<Fingerprint, String>,
}

/// How a sentence is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Settlement {
    Rule,
    Client,
    Hint,
    Reason,
}

/// The number of sentences with each kind of settlement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// By rules or tables.
    pub rules: usize,
    /// By the client.
    pub client: usize,
    /// By hints.
    pub hints: usize,
    /// By reasons.
    pub reasons: usize,
    /// Not at all.
    pub open: usize,
}

/// The result of the check of all sentences.
#[derive(Clone, Debug, Default)]
pub struct SentenceReport {
    /// The counts of each version.
    pub versions: BTreeMap<SpecVersion, Counts>,
    /// The counts of all versions together; a sentence counts once.
    pub total: Counts,
    /// Open sentences, and errors in the settlements.
    pub problems: Problems,
}

impl Counts {
    /// All sentences.
    #[must_use]
    pub const fn all(self) -> usize {
        self.rules + self.client + self.hints + self.reasons + self.open
    }

    fn add(&mut self, settlement: Option<Settlement>) {
        *match settlement {
            Some(Settlement::Rule) => &mut self.rules,
            Some(Settlement::Client) => &mut self.client,
            Some(Settlement::Hint) => &mut self.hints,
            Some(Settlement::Reason) => &mut self.reasons,
            None => &mut self.open,
        } += 1;
    }

    /// The counts in words: `237 sentences: 36 rules, …`.
    #[must_use]
    pub fn text(self) -> String {
        format!(
            "{} sentences: {} rules, {} client, {} hints, {} reasons, {} open",
            self.all(),
            self.rules,
            self.client,
            self.hints,
            self.reasons,
            self.open
        )
    }
}

impl Settlements {
    /// Loads `spec/sentences.toml`. A specification without that file settles nothing.
    ///
    /// # Errors
    ///
    /// If the file does not have the expected form.
    pub fn load(files: &Files) -> Result<Self, Problems> {
        if files.has(FILE) { toml_file::parse(FILE, files.text(FILE)?) } else { Ok(Self::default()) }
    }

    /// Whether a sentence is settled.
    #[must_use]
    pub fn has(&self, fingerprint: &Fingerprint) -> bool {
        self.settlement(fingerprint).is_some()
    }

    fn settlement(&self, fingerprint: &Fingerprint) -> Option<Settlement> {
        let lists = [
            (self.rules.contains_key(fingerprint), Settlement::Rule),
            (self.client.contains_key(fingerprint), Settlement::Client),
            (self.hints.contains_key(fingerprint), Settlement::Hint),
            (self.reasons.contains_key(fingerprint), Settlement::Reason),
        ];
        lists.into_iter().find_map(|(has, settlement)| has.then_some(settlement))
    }

    fn texts(&self) -> impl Iterator<Item = (&Fingerprint, &String)> {
        self.client.iter().chain(&self.hints).chain(&self.reasons)
    }

    fn fingerprints(&self) -> impl Iterator<Item = &Fingerprint> {
        self.rules.keys().chain(self.texts().map(|(fingerprint, _)| fingerprint))
    }
}

/// Checks that every sentence of every version is settled, and every settlement is right.
/// `specifications` have their corrections and rules.
#[must_use]
pub fn settle(
    pages: &BTreeMap<SpecVersion, PageSentences>,
    settlements: &Settlements,
    rules: &Rules,
    specifications: &[Specification],
) -> SentenceReport {
    let mut report = SentenceReport::default();
    let mut sentences: BTreeMap<&Fingerprint, (BTreeSet<&String>, Vec<SpecVersion>)> = BTreeMap::new();
    for (version, page) in pages {
        let counts = report.versions.entry(*version).or_default();
        for (fingerprint, places) in page.iter() {
            counts.add(settlements.settlement(fingerprint));
            let (known, versions) = sentences.entry(fingerprint).or_default();
            known.extend(places);
            versions.push(*version);
        }
    }
    let all: Vec<SpecVersion> = pages.keys().copied().collect();
    for (fingerprint, (places, versions)) in &sentences {
        let settlement = settlements.settlement(fingerprint);
        report.total.add(settlement);
        if settlement.is_none() {
            let places: Vec<&str> = places.iter().map(|place| place.as_str()).collect();
            let text = format!(
                "the sentence at {} (in {}) is not settled; `cargo xtask import` prints it",
                places.join(", "),
                runs(versions, &all)
            );
            report.problems.add(format!("{FILE}: {fingerprint}"), text);
        }
    }
    check(settlements, &sentences.keys().copied().collect(), &mut report.problems);
    for (fingerprint, checks) in &settlements.rules {
        for check in checks.iter().filter(|check| !exists(check, rules, specifications)) {
            let text = format!("`{check}` is neither a rule nor a field with a constraint");
            report.problems.add(format!("{FILE}: {fingerprint}"), text);
        }
    }
    report
}

/// Reports settlements without a sentence, and texts that say nothing about their sentence.
fn check(settlements: &Settlements, sentences: &BTreeSet<&Fingerprint>, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for fingerprint in settlements.fingerprints() {
        let place = format!("{FILE}: {fingerprint}");
        if !seen.insert(fingerprint) {
            problems.add(&place, "is settled twice");
        }
        if !sentences.contains(fingerprint) {
            problems.add(place, "no version has this sentence; remove it");
        }
    }
    let mut texts: BTreeMap<&str, &Fingerprint> = BTreeMap::new();
    for (fingerprint, text) in settlements.texts() {
        let place = format!("{FILE}: {fingerprint}");
        if text.split_whitespace().count() < 3 {
            problems.add(&place, "needs a sentence");
        }
        if let Some(other) = texts.insert(text, fingerprint) {
            problems.add(place, format!("has the text of {other}; write one about this sentence"));
        }
    }
    for (fingerprint, _) in settlements.rules.iter().filter(|(_, checks)| checks.is_empty()) {
        problems.add(format!("{FILE}: {fingerprint}"), "names no rule");
    }
}

/// Whether a check is the name of a rule, or a field with a constraint, values or rules: `Table.Field`.
fn exists(check: &str, rules: &Rules, specifications: &[Specification]) -> bool {
    if rules.find(check).is_some() {
        return true;
    }
    let Some((table, name)) = check.rsplit_once('.') else { return false };
    let Ok(table) = table.parse::<TableRef>() else { return false };
    specifications.iter().filter_map(|specification| specification.table(&table)).flatten().any(|field| {
        field.name == name
            && !(field.constraints.is_empty() && field.values.is_empty() && field.rules.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::{Counts, Settlements, settle};
    use saferpay_spec::rules::Rules;
    use saferpay_spec::sentences::PageSentences;
    use saferpay_spec::toml_file;

    const ONE: &str = "0000000000000001";
    const TWO: &str = "0000000000000002";

    fn problems(settlements: &str) -> (Counts, String) {
        let mut page = PageSentences::default();
        page.add(ONE.parse().unwrap(), "Box.Lid".to_owned());
        page.add(TWO.parse().unwrap(), "Box.Lid".to_owned());
        let settlements: Settlements = toml_file::parse("sentences", settlements).unwrap();
        let pages = [("1.2".parse().unwrap(), page)].into();
        let report = settle(&pages, &settlements, &Rules::default(), &[]);
        (report.total, report.problems.to_string())
    }

    #[test]
    fn an_open_sentence_is_reported_with_its_place() {
        let (counts, problems) = problems(&format!("[hints]\n{ONE:?} = \"The lid must fit.\""));
        assert_eq!((counts.hints, counts.open), (1, 1));
        assert!(problems.contains(TWO) && problems.contains("Box.Lid (in 1.2)"), "{problems}");
    }

    #[test]
    fn each_sentence_has_its_own_text() {
        let same = format!("[reasons]\n{ONE:?} = \"About boxes only.\"\n{TWO:?} = \"About boxes only.\"");
        assert!(problems(&same).1.contains("has the text of"));
        let none = format!("[rules]\n{ONE:?} = [\"no-such-rule\"]\n[hints]\n{TWO:?} = \"Empty.\"");
        let (_, problems) = problems(&none);
        assert!(problems.contains("neither a rule nor a field") && problems.contains("needs a sentence"));
    }

    #[test]
    fn a_settlement_needs_a_sentence() {
        let text = "[reasons]\n\"00000000000000aa\" = \"About some other page.\"";
        assert!(problems(text).1.contains("no version has this sentence"));
    }
}
