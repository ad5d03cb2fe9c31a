//! The rules of `spec/rules.toml` as expressions of CEL, evaluated by the crate `cel` on generated requests. The
//! validation of the SDK, the checker of `saferpay-spec` and the expressions must find the same rules broken,
//! at the same places.

mod evaluator;
mod nearly_right;

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use operations::{MESSAGES, Message, NOON, ValidRequests, corrected};
use saferpay_api::validation::Validation;
use saferpay_spec::checker::Checker;
use saferpay_spec::{Expression, Field, NoExpression, RuleKind, Specification};
use serde_json::{Value, json};

use crate::checker::requests;
use evaluator::{Broken, Evaluator};
use nearly_right::nearly_right;

/// How a rule becomes an expression.
type Translation = fn(&RuleKind, &Field) -> Result<Expression, NoExpression>;

/// What a comparison found, by the names of rules.
#[derive(Default)]
struct Comparison {
    /// Broken rules on which all three agree.
    agreed: BTreeSet<String>,
    /// Rules on which they do not agree, with an example.
    differences: BTreeMap<String, String>,
    bodies: usize,
}

/// What the rules demand of one version.
struct Opinions<'s> {
    specification: &'s Specification,
    fields: &'s [Field],
    message: &'static Message,
    /// The rules about several fields. They name any of these in an error.
    groups: BTreeSet<&'s str>,
}

impl Opinions<'_> {
    /// The broken rules that the checker finds, and all places where it finds something.
    fn of_checker(&self, body: &Value) -> (BTreeSet<Broken>, BTreeSet<(String, String)>) {
        let now = Timestamp::from_second(i64::try_from(NOON).expect("a time")).expect("a time");
        let checker = Checker { specification: self.specification, now, report_unknown_fields: true };
        let found = checker.check(self.fields, body.as_object().expect("an object"));
        let places = found.iter().map(|each| split(&each.path.to_string())).collect();
        let broken =
            found.iter().filter_map(|each| Some(self.broken(each.rule.as_deref()?, &each.path.to_string())));
        (broken.collect(), places)
    }

    /// The broken rules that the SDK finds.
    fn of_sdk(&self, body: &Value) -> BTreeSet<Broken> {
        let validation = Validation::new().at(SystemTime::UNIX_EPOCH + Duration::from_secs(NOON));
        let found = self.message.validate(&body.to_string(), &validation).expect("the type reads the body");
        found.iter().filter_map(|each| Some(self.broken(each.rule()?, each.path()))).collect()
    }

    fn broken(&self, rule: &str, path: &str) -> Broken {
        let (object, field) = split(path);
        let field = if self.groups.contains(rule) { String::new() } else { field };
        Broken { rule: rule.to_owned(), object, field }
    }
}

/// The object and the field of a path. An item of a list of texts belongs to the field of the list.
fn split(path: &str) -> (String, String) {
    let field = if path.ends_with(']') { path.rsplit_once('[').expect("an index").0 } else { path };
    let (object, field) = field.rsplit_once('.').unwrap_or(("", field));
    (object.to_owned(), field.to_owned())
}

/// Compares the three on requests of a version.
fn compare(
    specification: &Specification,
    translation: Translation,
    evaluator: &mut Evaluator,
    comparison: &mut Comparison,
) {
    let version = specification.version.to_string();
    let is_newest = specification.version.minor == 53;
    let containers = specification.containers.iter().flat_map(|container| &container.fields);
    let rules = requests(specification).into_iter().flat_map(|(_, fields)| fields).chain(containers);
    let rules: Vec<&Field> = rules.filter(|field| !field.rules.is_empty()).collect();
    // The fields that rules are about: everything else is not worth breaking here.
    let about: BTreeSet<&str> = rules
        .iter()
        .flat_map(|field| field.rules.iter().flat_map(|rule| rule.kind.fields()).chain([&*field.name]))
        .collect();
    let groups = rules
        .iter()
        .flat_map(|field| &field.rules)
        .filter(|rule| is_group(&rule.kind))
        .map(|rule| &*rule.name)
        .collect::<BTreeSet<_>>();
    for (number, (table, fields)) in requests(specification).into_iter().enumerate() {
        let owner = table.to_string();
        let message = MESSAGES.iter().find(|each| each.version == version && each.owner == owner);
        let message = message.expect("a type for each request");
        let opinions = Opinions { specification, fields, message, groups: groups.clone() };
        let mut compare = |body: &Value| {
            let (checker, places) = opinions.of_checker(body);
            let sdk = opinions.of_sdk(body);
            let mut cel = BTreeSet::new();
            evaluator.walk(specification, fields, translation, body, "", &mut cel);
            comparison.bodies += 1;
            // The others name the first thing that is wrong with a value, and CEL each.
            let is_reported = |broken: &Broken| {
                checker.contains(broken) || !places.contains(&(broken.object.clone(), broken.field.clone()))
            };
            cel.retain(is_reported);
            let has_expression = |broken: &&Broken| !evaluator.has_none.contains_key(&broken.rule);
            let expected: BTreeSet<Broken> = checker.iter().filter(has_expression).cloned().collect();
            for different in expected.symmetric_difference(&cel).chain(sdk.symmetric_difference(&checker)) {
                comparison
                    .differences
                    .entry(different.rule.clone())
                    .or_insert_with(|| format!("{version} {owner}: {different:?} in {body}"));
            }
            comparison.agreed.extend(expected.intersection(&cel).map(|broken| broken.rule.clone()));
        };
        for round in 0..if is_newest { 5 } else { 2 } {
            let seed = u64::from(specification.version.minor) * 1_000 + number as u64 * 10 + round;
            let requests = ValidRequests::new(specification, seed);
            let (body, breaks) = if round == 0 { requests.full() } else { requests }.request(fields);
            compare(&body);
            let mut random = fastrand::Rng::with_seed(seed);
            for broken in breaks.into_iter().filter(|each| about.contains(&*split(&each.path).1)) {
                let mut body = body.clone();
                let mut try_value = |value: Value| {
                    *body.pointer_mut(&broken.pointer).expect("the place of a break") = value;
                    compare(&body);
                };
                if let Some(text) = broken.value.as_str()
                    && text.len() < 300
                {
                    try_value(json!(edited(text, &mut random)));
                }
                if round == 0 || broken.value.is_object() {
                    try_value(broken.value);
                }
            }
        }
    }
}

const fn is_group(rule: &RuleKind) -> bool {
    matches!(rule, RuleKind::ExactlyOneOf(_) | RuleKind::AtMostOneOf(_) | RuleKind::AtLeastOneOf(_))
}

/// A text that differs in one character.
fn edited(text: &str, random: &mut fastrand::Rng) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let index = random.usize(..=characters.len());
    let alphabet: Vec<char> = "0123456789abfCHZT:.-+/ \u{a0}é".chars().collect();
    let character = alphabet[random.usize(..alphabet.len())];
    match random.u8(..3) {
        0 if index < characters.len() => drop(characters.remove(index)),
        1 if index < characters.len() => characters[index] = character,
        _ => characters.insert(index, character),
    }
    characters.into_iter().collect()
}

/// The rules that requests of a version can break, with the type of rule.
fn rules(specification: &Specification) -> BTreeMap<String, RuleKind> {
    let mut rules = BTreeMap::new();
    for (_, fields) in requests(specification) {
        let reached = specification.reached(fields);
        let containers = reached.iter().filter_map(|id| specification.container(id));
        for field in fields.iter().chain(containers.flat_map(|container| &container.fields)) {
            rules.extend(field.rules.iter().map(|rule| (rule.name.clone(), rule.kind.clone())));
        }
    }
    rules
}

#[test]
#[ignore = "long, since it evaluates the rules of all versions: `.ci/long` runs it"]
fn expressions_refuse_what_the_sdk_and_the_checker_refuse_in_every_version() {
    let mut evaluator = Evaluator::new();
    let mut bodies = 0;
    for specification in corrected() {
        let mut comparison = Comparison::default();
        compare(specification, RuleKind::expression, &mut evaluator, &mut comparison);
        assert!(comparison.differences.is_empty(), "{:#?}", comparison.differences);
        let rules = rules(specification);
        let expected = rules.into_keys().filter(|name| !evaluator.has_none.contains_key(name));
        assert_eq!(comparison.agreed, expected.collect(), "{}: each rule is broken", specification.version);
        bodies += comparison.bodies;
    }
    // The rules without an expression, each with its reason.
    let expected = [
        ("address-form-fields", NoExpression::Hint),
        ("payment-link-address-form-fields", NoExpression::Hint),
        ("payment-link-expiry-day-span", NoExpression::CurrentTime),
        ("payment-link-expiry-span", NoExpression::CurrentTime),
        ("report-end", NoExpression::CurrentTime),
    ];
    assert_eq!(evaluator.has_none, expected.map(|(name, reason)| (name.to_owned(), reason)).into());
    println!(
        "CEL, the SDK and the checker agree on {bodies} requests; {} evaluations",
        evaluator.evaluations()
    );
}

/// The comparison notices an expression that is nearly right, for each rule, in the newest version that has it.
#[test]
#[ignore = "long, like the comparison: `.ci/long` runs it"]
fn an_expression_that_is_nearly_right_is_noticed() {
    let mut noticed = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut evaluator = Evaluator::new();
    for specification in corrected().iter().rev() {
        let names: BTreeSet<String> = rules(specification).into_keys().collect();
        if names.is_subset(&seen) {
            continue;
        }
        seen.extend(names);
        let mut comparison = Comparison::default();
        compare(specification, nearly_right, &mut evaluator, &mut comparison);
        noticed.extend(comparison.differences.into_keys());
    }
    seen.retain(|name| !evaluator.has_none.contains_key(name));
    assert_eq!(noticed, seen);
}
