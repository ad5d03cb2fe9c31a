//! The inputs of one request, and how they are written into the type of a version.

use super::input_versions::INPUT_VERSIONS;
use crate::error::Problem;
use crate::input::Input;
use crate::money::Money;
use crate::record::{Place, Record, Reflect};

/// The value of an input.
#[derive(Clone, Debug)]
pub(super) enum InputValue {
    Text(String),
    Flag(bool),
    Number(i64),
    Texts(Vec<String>),
    /// A container, even an empty one.
    Container(Inputs),
    Containers(Vec<Inputs>),
}

/// The inputs of a request or of a container in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Inputs {
    values: Vec<(Input, InputValue)>,
}

impl Inputs {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets an input. A later value replaces an earlier one.
    pub(super) fn set(&mut self, input: Input, value: InputValue) {
        self.values.retain(|(other, _)| *other != input);
        self.values.push((input, value));
    }

    pub(super) fn text(&mut self, input: Input, text: impl Into<String>) {
        self.set(input, InputValue::Text(text.into()));
    }

    /// Sets a text if there is one.
    pub(super) fn optional_text(&mut self, input: Input, text: Option<&str>) {
        if let Some(text) = text {
            self.text(input, text);
        }
    }

    pub(super) fn with(mut self, input: Input, text: impl Into<String>) -> Self {
        self.text(input, text);
        self
    }

    pub(super) fn with_flag(mut self, input: Input, flag: bool) -> Self {
        self.set(input, InputValue::Flag(flag));
        self
    }

    pub(super) fn with_amount(self, money: Money) -> Self {
        self.with(Input::AmountValue, money.minor_units().to_string())
            .with(Input::AmountCurrency, money.currency().as_str())
    }

    /// Writes the inputs into a request. A problem for each that the version does not have.
    pub(super) fn write_to<R: Record>(
        &self,
        request: &mut R,
        operation: &'static str,
        version: &str,
    ) -> Vec<Problem> {
        let mut lacking = Vec::new();
        write(self, request, &mut lacking);
        lacking.into_iter().map(|input| missing(input, operation, version)).collect()
    }
}

/// The problem of an input that a version does not have.
fn missing(input: Input, operation: &'static str, version: &str) -> Problem {
    let rows = INPUT_VERSIONS.iter().filter(|(other, _)| *other == operation);
    let since = rows.flat_map(|(_, inputs)| *inputs).find(|(other, _)| *other == input);
    let message = match since {
        Some((_, since)) => format!("{operation} has it since version {since}, not in {version}"),
        None => format!("{operation} does not have it in version {version}"),
    };
    Problem::new(format!("{input:?}"), message)
}

fn write(inputs: &Inputs, record: &mut dyn Reflect, lacking: &mut Vec<Input>) {
    for (input, value) in &inputs.values {
        let paths = record.input_paths().iter().find(|(other, _)| other == input).map(|(_, paths)| *paths);
        let mut is_written = paths.is_some();
        for path in paths.unwrap_or_default() {
            is_written &= follow(record, path, value, lacking);
        }
        if !is_written {
            lacking.push(*input);
        }
    }
}

/// Writes a value to the end of a path of names. Returns whether the value fits there.
fn follow(record: &mut dyn Reflect, path: &str, value: &InputValue, lacking: &mut Vec<Input>) -> bool {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let fields = record.descriptor().fields();
    let Some(index) = fields.iter().position(|field| field.name() == name) else { return false };
    let place = match record.place_of(index) {
        Place::Optional(optional) => optional.get_or_insert(),
        place => place,
    };
    match (place, rest) {
        (Place::Record(inner), Some(rest)) => follow(inner, rest, value, lacking),
        (_, Some(_)) => false,
        (place, None) => write_value(place, value, lacking),
    }
}

fn write_value(place: Place<'_>, value: &InputValue, lacking: &mut Vec<Input>) -> bool {
    match (place, value) {
        (Place::Text(to), InputValue::Text(text)) => to.clone_from(text),
        (Place::OptionalText(to), InputValue::Text(text)) => *to = Some(text.clone()),
        (Place::Enum(to), InputValue::Text(text)) => to.set(text),
        (Place::Bool(to), InputValue::Flag(flag)) => *to = *flag,
        (Place::Integer(to), InputValue::Number(number)) => *to = *number,
        (Place::Record(to), InputValue::Container(inputs)) => write(inputs, to, lacking),
        (Place::List(to), InputValue::Texts(texts)) => {
            to.clear();
            return texts.iter().all(|text| write_value(to.push(), &InputValue::Text(text.clone()), lacking));
        }
        (Place::List(to), InputValue::Containers(items)) => {
            to.clear();
            for item in items {
                match to.push() {
                    Place::Record(record) => write(item, record, lacking),
                    _ => return false,
                }
            }
        }
        _ => return false,
    }
    true
}
