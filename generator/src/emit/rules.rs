//! What a field must satisfy, as a table for the runtime's validation.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::history::RecordField;
use crate::spec::{Constraint, Kind, Rule};

/// `.bound(&[…])`, or nothing where the type says it all.
pub(super) fn call(field: &RecordField) -> Option<TokenStream> {
    let constraints = field.constraints.iter().map(constraint);
    let words = field.rules.iter().map(rule);
    let kind = match field.kind {
        Kind::Date => Some(format("DateTime")),
        Kind::Uri => Some(format("Uri")),
        _ => None,
    };
    let rules: Vec<TokenStream> = constraints.chain(kind).chain(words).collect();
    (!rules.is_empty()).then(|| quote!(.bound(&[#(#rules),*])))
}

fn constraint(constraint: &Constraint) -> TokenStream {
    match constraint {
        Constraint::Characters { class, least, most } => {
            let class = format_ident!("{class}");
            let [least, most] = [least, most].map(|bound| number(i64::from(*bound)));
            quote!(Rule::Characters(Characters::#class, #least, #most))
        }
        Constraint::Length { least, most } => {
            let least = number(i64::from(*least));
            let most = most.map_or(quote!(u32::MAX), |most| {
                let most = number(i64::from(most));
                quote!(#most)
            });
            quote!(Rule::Length(#least, #most))
        }
        Constraint::Range { least, most } => {
            let [least, most] = [least, most].map(|bound| number(*bound));
            quote!(Rule::Range(#least, #most))
        }
        Constraint::Base64 => format("Base64"),
    }
}

fn rule(rule: &Rule) -> TokenStream {
    match rule {
        Rule::Format(name) => format(name),
        Rule::OneOf(numbers) => {
            let numbers = numbers.iter().map(|each| number(*each));
            quote!(Rule::OneOf(&[#(#numbers),*]))
        }
        Rule::Items(least, most) => {
            let [least, most] = [least, most].map(|bound| number(i64::from(*bound)));
            quote!(Rule::Items(#least, #most))
        }
        Rule::HoursAhead(least, most) => {
            let [least, most] = [least, most].map(|bound| number(i64::from(*bound)));
            quote!(Rule::HoursAhead(#least, #most))
        }
        Rule::BeforeToday => quote!(Rule::BeforeToday),
    }
}

/// A number as one writes it by hand: `100_000`.
fn number(number: i64) -> TokenStream {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && digits.len() > 4 && (digits.len() - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    let magnitude = text.parse::<Literal>().unwrap_or_else(|_| Literal::i64_unsuffixed(number));
    if number < 0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}

fn format(name: &str) -> TokenStream {
    let name = format_ident!("{name}");
    quote!(Rule::Format(Format::#name))
}
