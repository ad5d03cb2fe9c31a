//! Evaluates the expressions of all rules that a body is about.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use cel::{Context, Env, Program};
use saferpay_spec::{Field, NoExpression, RuleKind, Specification};
use serde_json::{Map, Value};

use super::{Translation, is_group};

/// A rule that a body breaks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Broken {
    pub(super) rule: String,
    /// The path of the object that breaks it.
    pub(super) object: String,
    /// The field that the rule belongs to; empty for a rule about several fields.
    pub(super) field: String,
}

/// Expressions, and what they say about objects.
pub(super) struct Evaluator {
    environment: Arc<Env>,
    programs: HashMap<String, Program>,
    /// Most objects occur many times. By the expression, and the object in JSON.
    verdicts: HashMap<(String, String), bool>,
    /// The rules without an expression.
    pub(super) has_none: BTreeMap<String, NoExpression>,
}

impl Evaluator {
    pub(super) fn new() -> Self {
        Self {
            environment: Arc::new(Env::stdlib()),
            programs: HashMap::new(),
            verdicts: HashMap::new(),
            has_none: BTreeMap::new(),
        }
    }

    /// How many different questions there were.
    pub(super) fn evaluations(&self) -> usize {
        self.verdicts.len()
    }

    /// Finds the rules that a body breaks, and everything in it.
    pub(super) fn walk(
        &mut self,
        specification: &Specification,
        fields: &[Field],
        translation: Translation,
        body: &Value,
        path: &str,
        broken: &mut BTreeSet<Broken>,
    ) {
        let Some(object) = body.as_object() else { return };
        for field in fields {
            for rule in &field.rules {
                let expression = match translation(&rule.kind, field) {
                    Ok(expression) => expression.rule,
                    Err(reason) => {
                        self.has_none.insert(rule.name.clone(), reason);
                        continue;
                    }
                };
                if !self.accepts(&expression, &relevant(object, field, &rule.kind)) {
                    let field = if is_group(&rule.kind) { String::new() } else { field.name.clone() };
                    broken.insert(Broken { rule: rule.name.clone(), object: path.to_owned(), field });
                }
            }
        }
        let dot = if path.is_empty() { "" } else { "." };
        for field in fields.iter().filter(|field| field.reference.is_some()) {
            let path = format!("{path}{dot}{}", field.name);
            let inner = specification.referred(field);
            match object.get(&field.name) {
                Some(Value::Array(items)) => {
                    for (index, item) in items.iter().enumerate() {
                        self.walk(
                            specification,
                            inner,
                            translation,
                            item,
                            &format!("{path}[{index}]"),
                            broken,
                        );
                    }
                }
                Some(value) => self.walk(specification, inner, translation, value, &path, broken),
                None => {}
            }
        }
    }

    /// As in Kubernetes, an expression that cannot be evaluated refuses the object.
    fn accepts(&mut self, rule: &str, object: &Map<String, Value>) -> bool {
        let question = (rule.to_owned(), Value::Object(object.clone()).to_string());
        if let Some(verdict) = self.verdicts.get(&question) {
            return *verdict;
        }
        let program = self.programs.entry(rule.to_owned()).or_insert_with(|| {
            self.environment.compile(rule).unwrap_or_else(|error| panic!("{rule}: {error}"))
        });
        let mut context = Context::with_env(Arc::clone(&self.environment));
        context.add_variable_from_value("self", map(object));
        let verdict = program.execute(&context) == Ok(cel::Value::Bool(true));
        self.verdicts.insert(question, verdict);
        verdict
    }
}

/// The fields of an object that a rule names. What is `null` or an empty list counts as missing.
fn relevant(object: &Map<String, Value>, field: &Field, rule: &RuleKind) -> Map<String, Value> {
    let names = rule.fields();
    let is_named = |name: &str| name == field.name || names.contains(&name);
    let is_empty = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    let kept = object.iter().filter(|(name, value)| is_named(name) && !is_empty(value));
    kept.map(|(name, value)| (name.clone(), shallow(value))).collect()
}

/// Empties the objects in a value: their fields have separate expressions.
fn shallow(value: &Value) -> Value {
    match value {
        Value::Object(_) => Value::Object(Map::new()),
        Value::Array(items) => items.iter().map(shallow).collect(),
        value => value.clone(),
    }
}

fn map(object: &Map<String, Value>) -> HashMap<String, cel::Value> {
    object.iter().map(|(name, value)| (name.clone(), in_cel(value))).collect()
}

fn in_cel(value: &Value) -> cel::Value {
    match value {
        Value::Null => cel::Value::Null,
        Value::Bool(flag) => cel::Value::Bool(*flag),
        Value::Number(number) => number
            .as_i64()
            .map_or_else(|| cel::Value::Float(number.as_f64().expect("a number")), cel::Value::Int),
        Value::String(text) => text.as_str().into(),
        Value::Array(items) => items.iter().map(in_cel).collect::<Vec<_>>().into(),
        Value::Object(object) => map(object).into(),
    }
}
