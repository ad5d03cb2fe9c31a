//! What the pages demand in sentences: `spec/rules.toml`.
//!
//! Each rule has a name, a range of versions, the tables and fields that it is about, a kind, a reason in
//! our own words, and its evidence. A rule that matches nothing is an error, as for corrections. Rules are
//! applied together with [corrections](crate::corrections), and belong to the fields of a
//! [`Specification`] from then on: everything that reads a field reads its rules.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::alphabet;
use crate::problem::Problems;
use crate::{Rule, RuleKind, SpecVersion, Specification, TableRef, VersionRange, runs, toml_file};

/// The content of `spec/rules.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// The rules.
    #[serde(default, rename = "rule")]
    pub rules: Vec<StatedRule>,
}

/// A rule that pages state in a sentence, and the fields that it holds for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatedRule {
    /// The name, by which a program can switch the rule off.
    pub name: String,
    /// The versions that it concerns.
    pub versions: VersionRange,
    /// The tables. A version need not have all of them.
    pub owners: Vec<TableRef>,
    /// The fields that it belongs to. Rules about several fields, such as `ExactlyOneOf`, name their
    /// fields themselves.
    #[serde(default)]
    pub fields: Vec<String>,
    /// What it demands.
    pub rule: RuleKind,
    /// The rule in a sentence, in our own words.
    pub why: String,
    /// What shows it.
    pub evidence: String,
}

impl StatedRule {
    /// The fields that the rule belongs to.
    fn subjects(&self) -> Vec<&str> {
        match &self.rule {
            RuleKind::ExactlyOneOf(_) | RuleKind::AtMostOneOf(_) | RuleKind::AtLeastOneOf(_) => {
                self.rule.fields()
            }
            _ => self.fields.iter().map(String::as_str).collect(),
        }
    }

    fn is_group(&self) -> bool {
        matches!(self.rule, RuleKind::ExactlyOneOf(_) | RuleKind::AtMostOneOf(_) | RuleKind::AtLeastOneOf(_))
    }

    /// Adds the rule to a table, and returns the fields that the rule names and the table has.
    fn apply(&self, owner: &TableRef, specification: &mut Specification) -> BTreeSet<String> {
        let Some(fields) = specification.table_mut(owner) else { return BTreeSet::new() };
        let known: BTreeSet<String> = fields.iter().map(|field| field.name.clone()).collect();
        let Some(kind) = self.rule.within(|name| known.contains(name)) else { return BTreeSet::new() };
        let mut matched = BTreeSet::new();
        let mut subjects = self.subjects().into_iter().filter(|name| known.contains(*name)).peekable();
        if self.is_group() {
            matched.extend(kind.fields().into_iter().map(str::to_owned));
            // The rule is written once, at the first of its fields.
            let first = subjects.next();
            add(fields, first, &self.name, &kind);
            return matched;
        }
        for subject in subjects {
            matched.insert(subject.to_owned());
            add(fields, Some(subject), &self.name, &kind);
        }
        matched
    }

    /// What is wrong with the entry itself.
    fn problem(&self) -> Option<&'static str> {
        let is_incomplete = self.owners.is_empty() || self.why.is_empty() || self.evidence.is_empty();
        let is_name = |name: &str| alphabet::name(name).is_ok();
        let is_dashed =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if is_incomplete {
            return Some("needs owners, a why and its evidence");
        }
        if !self.name.chars().all(is_dashed) {
            return Some("has a name with other characters than lower-case letters, digits and hyphens");
        }
        if self.is_group() != self.fields.is_empty() {
            return Some("has `fields`, unless its kind names them");
        }
        let mut named = self.subjects().into_iter().chain(self.rule.fields());
        (!named.all(is_name)).then_some("names a field that cannot exist")
    }
}

fn add(fields: &mut [crate::Field], subject: Option<&str>, name: &str, kind: &RuleKind) {
    let field = fields.iter_mut().find(|field| Some(&*field.name) == subject);
    let rule = Rule { name: name.to_owned(), kind: kind.clone() };
    if let Some(field) = field.filter(|field| !field.rules.contains(&rule)) {
        field.rules.push(rule);
    }
}

impl Rules {
    /// Reads `spec/rules.toml`.
    ///
    /// # Errors
    ///
    /// The places where the text does not have the expected form, and names that are used twice.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let rules: Self = toml_file::parse(file, text)?;
        let mut problems = Problems::default();
        let mut names = BTreeSet::new();
        for rule in &rules.rules {
            let place = format!("{file}: {}", rule.name);
            if let Some(problem) = rule.problem() {
                problems.add(&place, problem);
            }
            if !names.insert(&rule.name) {
                problems.add(place, "is there twice; the name of a rule must be unique");
            }
        }
        problems.into_result()?;
        Ok(rules)
    }

    /// A rule by its name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&StatedRule> {
        self.rules.iter().find(|rule| rule.name == name)
    }

    /// Adds the rules to a single specification.
    pub fn apply_matching(&self, specification: &mut Specification) {
        let version = specification.version;
        for rule in self.rules.iter().filter(|rule| rule.versions.contains(version)) {
            for owner in &rule.owners {
                rule.apply(owner, specification);
            }
        }
    }

    /// Adds every rule to every specification, and reports the rules that match nothing. If `exact`, also
    /// those that match nothing in a version that they name.
    pub(crate) fn apply(&self, specifications: &mut [Specification], exact: bool, problems: &mut Problems) {
        let all: Vec<SpecVersion> = specifications.iter().map(|each| each.version).collect();
        for rule in &self.rules {
            let mut missing: BTreeSet<&str> = rule.subjects().into_iter().chain(rule.rule.fields()).collect();
            for owner in &rule.owners {
                let mut matched = false;
                let mut missed = Vec::new();
                let concerned = specifications.iter_mut().filter(|each| rule.versions.contains(each.version));
                for specification in concerned {
                    let has_table = specification.table(owner).is_some();
                    let found = rule.apply(owner, specification);
                    missing.retain(|name| {
                        !specification
                            .table(owner)
                            .is_some_and(|fields| fields.iter().any(|field| field.name == **name))
                    });
                    if !found.is_empty() {
                        matched = true;
                    } else if has_table {
                        missed.push(specification.version);
                    }
                }
                let place = format!("rule {}: {owner}", rule.name);
                if !matched {
                    problems.add(place, "does not match anything; remove the owner, or correct the range");
                } else if exact && !missed.is_empty() {
                    let missed = runs(&missed, &all);
                    let versions = rule.versions;
                    problems
                        .add(place, format!("does not match in {missed}; correct its range `{versions}`"));
                }
            }
            for name in missing {
                problems.add(format!("rule {}", rule.name), format!("no table has the field `{name}`"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rules;

    fn problems(rule: &str) -> String {
        let text = format!(
            "[[rule]]\nname = \"a\"\nversions = \"1.2-\"\nowners = [\"Box\"]\n{rule}\nwhy = \"w\"\nevidence = \"e\"\n"
        );
        Rules::parse("rules", &text).err().map(|problems| problems.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_rule_names_its_fields_once() {
        assert_eq!(problems("rule = \"ExactlyOneOf[A,B]\""), "");
        assert_eq!(problems("fields = [\"A\"]\nrule = \"RequiredIf[B=X]\""), "");
        assert!(problems("fields = [\"A\"]\nrule = \"ExactlyOneOf[A,B]\"").contains("has `fields`"));
        assert!(problems("rule = \"Ipv4\"").contains("has `fields`"));
        assert!(problems("fields = [\"A\"]\nrule = \"Ipv5\"").contains("not a known rule"));
    }
}
