//! Rules as expressions of the Common Expression Language (CEL), in the shape of Kubernetes'
//! `x-kubernetes-validations`.
//!
//! Other programs can evaluate the expressions; nothing here does. The expression of a rule belongs to
//! the object that has its field, which is `self` in it. It is true if the object satisfies the rule. A field that
//! is `null` or an empty list counts as missing: leave it out of `self`.

use super::{Condition, Field, FieldState, Format, Kind, RuleKind};

/// A rule for programs that evaluate CEL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression {
    /// What is true for an object that satisfies the rule.
    pub rule: String,
    /// The rule as a sentence.
    pub message: String,
    /// The field that the rule belongs to, such as `.TransactionId`.
    pub field_path: String,
}

/// Why a rule has no expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoExpression {
    /// The rule is a hint, and refuses nothing.
    Hint,
    /// The rule compares a date with the current time, which such an expression does not get.
    CurrentTime,
    /// The rule has a format without a pattern, or a kind that does not fit the type of its field. No rule of
    /// `spec/rules.toml` is like this.
    Undefined,
}

impl RuleKind {
    /// The rule as an expression. `field` is the field that it belongs to.
    ///
    /// # Errors
    ///
    /// Why there is none.
    pub fn expression(&self, field: &Field) -> Result<Expression, NoExpression> {
        let is_set = has(&field.name);
        let rule = match self {
            Self::IgnoredIf(_) => return Err(NoExpression::Hint),
            Self::HoursAhead(..) | Self::BeforeToday => return Err(NoExpression::CurrentTime),
            Self::ExactlyOneOf(fields) => format!("{}.exists_one(isSet, isSet)", which(fields)),
            Self::AtMostOneOf(fields) => format!("{}.filter(isSet, isSet).size() <= 1", which(fields)),
            Self::AtLeastOneOf(fields) => format!("{}.exists(isSet, isSet)", which(fields)),
            Self::RequiredIf(condition) => format!("!({}) || {is_set}", holds(condition)),
            Self::ForbiddenIf(condition) => format!("!({}) || !{is_set}", holds(condition)),
            Self::Items(least, most) => {
                let size = format!("self.{}.size()", field.name);
                format!("!{is_set} || ({size} >= {least} && {size} <= {most})")
            }
            Self::Format(format) => each_text(field, |text| matches(*format, text))?,
            Self::MaxLength(most) => each_text(field, |text| Some(format!("{text}.size() <= {most}")))?,
            Self::OneOf(numbers) => {
                let numbers: Vec<String> =
                    numbers.iter().map(|number| literal(field.kind, *number)).collect();
                each_number(field, |number| format!("{number} in [{}]", numbers.join(", ")))?
            }
            Self::Range(least, most) if is_text(field.kind) => each_text(field, |text| {
                Some(format!(
                    "{text}.matches('^[+-]?[0-9]+$') && int({text}) >= {least} && int({text}) <= {most}"
                ))
            })?,
            Self::Range(least, most) => {
                let (least, most) = (literal(field.kind, *least), literal(field.kind, *most));
                each_number(field, |number| format!("{number} >= {least} && {number} <= {most}"))?
            }
        };
        Ok(Expression { rule, message: self.sentence(&field.name), field_path: format!(".{}", field.name) })
    }
}

fn has(field: &str) -> String {
    format!("has(self.{field})")
}

/// A list that says of each field whether it is set.
fn which(fields: &[String]) -> String {
    format!("[{}]", fields.iter().map(|field| has(field)).collect::<Vec<_>>().join(", "))
}

fn holds(condition: &Condition) -> String {
    let field = &condition.field;
    let is_set = has(field);
    match &condition.state {
        FieldState::Present => is_set,
        FieldState::Absent => format!("!{is_set}"),
        FieldState::OneOf(values) => {
            let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
            format!("{is_set} && self.{field} in [{}]", values.join(", "))
        }
    }
}

/// Demands something of the text of a field, or of each text of a list. An empty text counts as missing.
fn each_text(field: &Field, demand: impl Fn(&str) -> Option<String>) -> Result<String, NoExpression> {
    let whole = |text: &str| Some(format!("{text} == '' || ({})", demand(text)?));
    let (is_set, path) = (has(&field.name), format!("self.{}", field.name));
    let rule = match field.kind {
        Kind::Strings => whole("text").map(|demand| format!("!{is_set} || {path}.all(text, {demand})")),
        kind if is_text(kind) => whole(&path).map(|demand| format!("!{is_set} || {demand}")),
        _ => None,
    };
    rule.ok_or(NoExpression::Undefined)
}

/// Demands something of the number of a field.
fn each_number(field: &Field, demand: impl Fn(&str) -> String) -> Result<String, NoExpression> {
    if !matches!(field.kind, Kind::Integer | Kind::Decimal) {
        return Err(NoExpression::Undefined);
    }
    let path = format!("self.{}", field.name);
    Ok(format!("!{} || ({})", has(&field.name), demand(&path)))
}

fn is_text(kind: Kind) -> bool {
    match kind {
        Kind::String | Kind::Date | Kind::Uri | Kind::Guid => true,
        Kind::Strings
        | Kind::Boolean
        | Kind::Integer
        | Kind::Decimal
        | Kind::Object
        | Kind::Objects
        | Kind::Any => false,
    }
}

/// A number of the field's type: CEL does not compare numbers of different types.
fn literal(kind: Kind, number: i64) -> String {
    if kind == Kind::Decimal { format!("{number}.0") } else { number.to_string() }
}

fn matches(format: Format, text: &str) -> Option<String> {
    Some(format!("{text}.matches({})", quoted(&format.pattern()?)))
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', r"\\").replace('\'', r"\'"))
}

#[cfg(test)]
mod tests {
    use super::NoExpression;
    use crate::{Field, Kind, RuleKind};

    fn expression(rule: &str, kind: Kind) -> Result<String, NoExpression> {
        let field = r#"{ "name": "Id", "presence": "optional", "type": "string" }"#;
        let field = Field { kind, ..serde_json::from_str(field).unwrap() };
        rule.parse::<RuleKind>().unwrap().expression(&field).map(|expression| expression.rule)
    }

    #[test]
    fn a_rule_reads_as_an_expression() {
        for (rule, kind, expected) in [
            ("ExactlyOneOf[A,B]", Kind::String, "[has(self.A), has(self.B)].exists_one(isSet, isSet)"),
            ("RequiredIf[A=X]", Kind::String, "!(has(self.A) && self.A in ['X']) || has(self.Id)"),
            ("ForbiddenIf[!A]", Kind::String, "!(!has(self.A)) || !has(self.Id)"),
            ("MaxLength[9]", Kind::String, "!has(self.Id) || self.Id == '' || (self.Id.size() <= 9)"),
            ("OneOf[1,3]", Kind::Integer, "!has(self.Id) || (self.Id in [1, 3])"),
        ] {
            assert_eq!(expression(rule, kind).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn a_rule_without_an_expression_has_a_reason() {
        assert_eq!(expression("BeforeToday", Kind::String), Err(NoExpression::CurrentTime));
        assert_eq!(expression("IgnoredIf[A]", Kind::String), Err(NoExpression::Hint));
        assert_eq!(expression("OneOf[1]", Kind::String), Err(NoExpression::Undefined));
    }
}
