//! One row of a table: a field.

use saferpay_spec::{CharacterClass, Constraint, Field, Kind, Presence};

use super::Form;
use super::words::{default_in_words, escape};

/// The row of a field; `query_of` is the path of the operation whose query it is in.
pub(super) fn html(field: &Field, query_of: Option<&str>, form: &Form) -> String {
    let name = escape(&field.name);
    let presence = match field.presence {
        Presence::Optional => String::new(),
        other => format!("<span>\n<span class=\"text-mandatory\">{}</span>,\n</span>", other.as_str()),
    };
    let left = format!(
        "<strong>{name}</strong><br>\n<span class=\"small\">{presence}\n{}\n</span>",
        kind(field, form)
    );
    let mark = if field.deprecated { "DEPRECATED: " } else { "" };
    let default = field.default.as_deref().map(|default| default_in_words(&field.name, default));
    let about = format!("<div>{mark}About this row. {}</div>", default.unwrap_or_default());
    let lines = small_print(field, query_of, form);
    let (open, close) = if form.divs { ("<div>", "</div>\n") } else { ("", "<br>\n") };
    let small: String = lines.iter().flat_map(|line| [open, line, close]).collect();
    format!(
        "<tr>\n<td class=\"text-right\">\n{left}\n</td>\n<td>\n{about}\n<i class=\"small text-muted\">\n{small}</i>\n</td>\n</tr>"
    )
}

fn kind(field: &Field, form: &Form) -> String {
    let reference = || {
        let id = escape(field.reference.as_deref().unwrap_or_default());
        format!("<a class=\"type-details in\" href=\"#{id}\">{}</a>", form.object)
    };
    match field.kind {
        Kind::String => "string".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Integer => "integer".to_owned(),
        Kind::Decimal => "decimal number".to_owned(),
        Kind::Date => "date".to_owned(),
        Kind::Uri => "URI".to_owned(),
        Kind::Guid => "globally unique identifier".to_owned(),
        Kind::Any => form.object.to_owned(),
        Kind::Object => reference(),
        Kind::Strings if form.brackets => "string[]".to_owned(),
        Kind::Strings => "array of strings".to_owned(),
        Kind::Objects if form.brackets => format!("{}[]", reference()),
        Kind::Objects => format!("<span>array of {}s</span>", reference()),
    }
}

fn small_print(field: &Field, query_of: Option<&str>, form: &Form) -> Vec<String> {
    let mut lines = Vec::new();
    for constraint in &field.constraints {
        lines.extend(constraint_lines(constraint, form));
    }
    if !field.values.is_empty() {
        let listed = escape(&field.values.join(if form.divs { "," } else { ", " }));
        let remark = if field.further_values { " Additional values may be accepted." } else { "" };
        lines.push(format!("Possible values: {listed}.{remark}"));
    }
    if let Some(example) = field.example.as_deref().map(escape) {
        lines.push(match query_of {
            Some(path) => format!("<span>Usage: <code>{path}?{}={example}</code></span>", field.name),
            None if form.divs => format!("Example: {example}"),
            None => format!("<span>Example: <code>{example}</code></span>"),
        });
    }
    lines
}

fn constraint_lines(constraint: &Constraint, form: &Form) -> Vec<String> {
    match constraint {
        Constraint::Base64 => vec!["Base64 encoded string".to_owned()],
        Constraint::Range { least, most } => vec![format!("Range: inclusive between {least} and {most}")],
        Constraint::Length { least, most: None } => vec![format!("Min length: {least}")],
        Constraint::Length { least: 0, most: Some(most) } => vec![format!("Max length: {most}")],
        Constraint::Length { least, most: Some(most) } if form.two_lengths => {
            vec![format!("Max length: {most}"), format!("Min length: {least}")]
        }
        Constraint::Length { least, most: Some(most) } => {
            vec![format!("String length: inclusive between {least} and {most}")]
        }
        Constraint::Characters { class, least, most }
            if form.class_in_words && *class == CharacterClass::Iso885915 =>
        {
            vec![format!("[{least}..{most}] NOTE: Only those following Iso885915 are allowed!")]
        }
        Constraint::Characters { class, least, most } => vec![format!("{class}[{least}..{most}]")],
    }
}
