//! The data of the site: entries, pairs and names, each stored once.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use super::table::Table;
use crate::announcements;
use crate::conditions::conditions;
use crate::level::Level;
use crate::model::{Comparison, Direction, Entry, Link};
use crate::report::sentences;
use crate::versions::Versions;
use saferpay_spec::SpecVersion;
use saferpay_spec::changelog::Changelog;

/// Everything that the page shows.
#[derive(Debug, Default)]
pub struct Data {
    versions: Vec<SpecVersion>,
    strings: Table<String>,
    lists: Table<Vec<usize>>,
    conditions: Table<Vec<usize>>,
    entries: Table<Row>,
    /// The entries of each pair, and the transient ones.
    pairs: BTreeMap<(SpecVersion, SpecVersion), (Vec<usize>, Vec<usize>)>,
    /// What users can look up, with the versions that have it.
    names: BTreeMap<String, Vec<usize>>,
}

/// The items of the changelog that announce entries. The same entry is in many comparisons.
struct Items<'c> {
    changelog: &'c Changelog,
    known: HashMap<(String, Vec<SpecVersion>), Option<Link>>,
}

impl Items<'_> {
    fn of(&mut self, entry: &Entry) -> Option<Link> {
        let mut versions: Vec<SpecVersion> = entry.transitions.iter().map(|step| step.version).collect();
        versions.push(entry.introduced_in);
        let known = self.known.entry((entry.fingerprint.clone(), versions));
        known.or_insert_with(|| announcements::item(entry, self.changelog)).clone()
    }
}

/// An entry as indices.
type Row = Vec<usize>;

/// The columns of an entry, in order.
const COLUMNS: [&str; 13] = [
    "level",
    "place",
    "what",
    "messages",
    "history",
    "action",
    "why",
    "before",
    "after",
    "fingerprint",
    "assessments",
    "conditions",
    "more",
];

/// What the page shows of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairEntry {
    /// The fingerprint of the entry.
    pub fingerprint: String,
    /// The level.
    pub level: &'static str,
    /// Where it is, and what happened.
    pub title: String,
    /// In which messages, since when, and what to do.
    pub facts: Vec<String>,
}

impl PairEntry {
    /// What reports show of an entry.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        let facts = [
            sentences::messages(entry),
            sentences::history(entry),
            sentences::action(entry).unwrap_or_default(),
        ];
        Self {
            fingerprint: entry.fingerprint.clone(),
            level: entry.level.as_str(),
            title: format!("{}: {}", sentences::place(entry), sentences::what(entry)),
            facts: facts.into(),
        }
    }
}

impl Data {
    /// Computes everything.
    #[must_use]
    pub fn new(versions: &Versions<'_>, changelog: &Changelog) -> Self {
        let mut data = Self { versions: versions.all().collect(), ..Self::default() };
        let mut items = Items { changelog, known: HashMap::new() };
        versions.compare_all(|comparison| data.add(&comparison, &mut items));
        for (index, names) in versions.names_by_version().into_iter().enumerate() {
            for name in names {
                data.names.entry(name).or_default().push(index);
            }
        }
        data
    }

    fn add(&mut self, comparison: &Comparison, items: &mut Items<'_>) {
        let mut row = |entry: &Entry| {
            let announced = if comparison.downgrade { None } else { items.of(entry) };
            self.row(entry, announced.as_ref())
        };
        let entries = comparison.entries.iter().map(&mut row).collect();
        let transient = comparison.transient.iter().map(&mut row).collect();
        self.pairs.insert((comparison.from, comparison.to), (entries, transient));
    }

    fn row(&mut self, entry: &Entry, announced: Option<&Link>) -> usize {
        let (before, after) = sentences::fragments(entry).unwrap_or_default();
        let level = match entry.level {
            Level::Breaking => 0,
            Level::PotentiallyBreaking => 1,
            Level::Safe => 2,
            Level::Cosmetic => 3,
        };
        let mut assessments = Vec::new();
        for assessment in &entry.assessments {
            let names =
                assessment.operations.iter().map(|operation| self.strings.index(operation.name.clone()));
            let names = names.collect();
            let direction = match assessment.direction {
                Direction::Request => 0,
                Direction::Response => 1,
                Direction::Service => 2,
            };
            let operations = self.lists.index(names);
            assessments.extend([
                direction,
                assessment.level as usize,
                usize::from(assessment.in_errors),
                operations,
            ]);
        }
        let mut ids = Vec::new();
        for condition in conditions(entry) {
            let names =
                condition.operations.iter().map(|name| self.strings.index((*name).to_owned())).collect();
            let body = condition.body.map_or("", crate::model::Body::as_str);
            let row = vec![
                self.strings.index(condition.when.as_str().to_owned()),
                self.strings.index(body.to_owned()),
                self.lists.index(names),
                self.strings.index(condition.path.to_owned()),
                self.strings.index(condition.value.unwrap_or_default().to_owned()),
            ];
            ids.push(self.conditions.index(row));
        }
        let why = entry.assessments.iter().find(|assessment| assessment.level == entry.level);
        let why = why.map(|assessment| sentences::why(&assessment.rule)).unwrap_or_default();
        let line = |what: &str, link: &Link| {
            format!("{what}: {} {}", link.title, link.address.as_deref().unwrap_or_default())
        };
        let links = entry.links.iter().map(|link| line("Specification", link));
        let announced = announced.map(|link| line("Announced", link));
        let more = entry.holds.iter().cloned().chain(links).chain(announced);
        let more = more.map(|line| self.strings.index(line)).collect();
        let texts = [
            sentences::place(entry),
            sentences::what(entry),
            sentences::messages(entry),
            sentences::history(entry),
            sentences::action(entry).unwrap_or_default(),
            why.to_owned(),
            before,
            after,
            entry.fingerprint.clone(),
        ];
        let mut row = vec![level];
        row.extend(texts.into_iter().map(|text| self.strings.index(text)));
        row.push(self.lists.index(assessments));
        row.push(self.lists.index(ids));
        row.push(self.lists.index(more));
        self.entries.index(row)
    }

    /// What the page shows for a pair.
    #[must_use]
    pub fn pair(&self, from: SpecVersion, to: SpecVersion) -> Vec<PairEntry> {
        let levels = [Level::Breaking, Level::PotentiallyBreaking, Level::Safe, Level::Cosmetic];
        let text = |index: usize| self.strings.values()[index].clone();
        let entry = |index: &usize| {
            let row = &self.entries.values()[*index];
            PairEntry {
                fingerprint: text(row[9]),
                level: levels[row[0]].as_str(),
                title: format!("{}: {}", text(row[1]), text(row[2])),
                facts: vec![text(row[3]), text(row[4]), text(row[5])],
            }
        };
        self.pairs
            .get(&(from, to))
            .map(|(entries, _)| entries.iter().map(entry).collect())
            .unwrap_or_default()
    }

    /// The number of distinct entries.
    #[must_use]
    pub fn distinct(&self) -> usize {
        self.entries.values().len()
    }

    /// The data as the script reads it.
    pub(super) fn json(&self) -> String {
        let columns: BTreeMap<&str, Vec<usize>> = COLUMNS
            .iter()
            .enumerate()
            .map(|(column, name)| (*name, self.entries.values().iter().map(|row| row[column]).collect()))
            .collect();
        let pairs: Vec<Value> = self
            .versions
            .iter()
            .flat_map(|from| self.versions.iter().map(move |to| (*from, *to)))
            .map(|pair| {
                self.pairs
                    .get(&pair)
                    .map_or(json!([[], []]), |(entries, transient)| json!([differences(entries), transient]))
            })
            .collect();
        let names: BTreeMap<&String, String> =
            self.names.iter().map(|(name, indices)| (name, ranges(indices))).collect();
        json!({
            "versions": self.versions.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "strings": self.strings.values(),
            "lists": self.lists.values(),
            "conditions": self.conditions.values(),
            "entries": columns,
            "pairs": pairs,
            "names": names,
        })
        .to_string()
    }
}

/// Each index as its difference from the one before, which compresses well.
fn differences(indices: &[usize]) -> Vec<i64> {
    let mut last = 0;
    let mut found = Vec::new();
    for &index in indices {
        let index = i64::try_from(index).unwrap_or_default();
        found.push(index - last);
        last = index;
    }
    found
}

/// Runs of versions: `0-12 15`.
fn ranges(indices: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for &index in indices {
        match runs.last_mut() {
            Some((_, end)) if *end + 1 == index => *end = index,
            _ => runs.push((index, index)),
        }
    }
    let run = |(start, end): &(usize, usize)| {
        if start == end { start.to_string() } else { format!("{start}-{end}") }
    };
    runs.iter().map(run).collect::<Vec<_>>().join(" ")
}
