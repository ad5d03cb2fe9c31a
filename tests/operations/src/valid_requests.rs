//! Generates requests that satisfy the specification, and ways to break them.
//!
//! It interprets the specification independently, and shares no code with the crate under test.

use std::collections::BTreeSet;

use saferpay_spec::{
    CharacterClass, Constraint, Field, Format, Kind, Presence, Rule, RuleKind, Specification,
};
use serde_json::{Map, Value, json};

use crate::presence::{Change, broken_presence, lawful_presence};

/// The time that dates are compared with: 2026-01-30T12:00:00Z.
pub const NOON: u64 = 1_769_774_400;

/// A value that breaks one rule.
pub struct Break {
    /// Its place, as validation reports it.
    pub path: String,
    /// Its place, as a JSON pointer.
    pub pointer: String,
    /// The value.
    pub value: Value,
}

/// Generates valid requests.
pub struct ValidRequests<'a> {
    specification: &'a Specification,
    random: fastrand::Rng,
    breaks: Vec<Break>,
    /// Whether a request has every field that the rules allow.
    is_full: bool,
}

impl<'a> ValidRequests<'a> {
    /// A generator for one version.
    #[must_use]
    pub fn new(specification: &'a Specification, seed: u64) -> Self {
        Self { specification, random: fastrand::Rng::with_seed(seed), breaks: Vec::new(), is_full: false }
    }

    /// Omits only the fields that a rule excludes.
    #[must_use]
    pub fn full(mut self) -> Self {
        self.is_full = true;
        self
    }

    /// A request with these fields, and all ways to break it.
    pub fn request(&mut self, fields: &[Field]) -> (Value, Vec<Break>) {
        self.breaks.clear();
        let body = self.object(fields, "", "");
        (body, std::mem::take(&mut self.breaks))
    }

    fn object(&mut self, fields: &[Field], path: &str, pointer: &str) -> Value {
        let mut object = Map::new();
        let is_sent = |field: &&Field| field.reference.as_deref() != Some("Common_RequestHeader");
        let mut chosen = BTreeSet::new();
        for field in fields.iter().filter(is_sent) {
            if self.is_full || field.presence == Presence::Mandatory || self.random.u8(..3) != 0 {
                chosen.insert(field.name.clone());
            }
        }
        lawful_presence(fields, &mut chosen, &mut self.random);
        for field in fields {
            if chosen.contains(&field.name) {
                let dot = if path.is_empty() { "" } else { "." };
                let path = format!("{path}{dot}{}", field.name);
                let value = self.value(field, &path, &format!("{pointer}/{}", field.name));
                object.insert(field.name.clone(), value);
            }
        }
        self.presence_breaks(fields, &object, path, pointer);
        Value::Object(object)
    }

    /// All breaks of the rules about the presence of fields. The value of such a break is the whole object.
    fn presence_breaks(&mut self, fields: &[Field], object: &Map<String, Value>, path: &str, pointer: &str) {
        let dot = if path.is_empty() { "" } else { "." };
        for (name, other) in broken_presence(fields, object) {
            let breaks = self.breaks.len();
            let mut broken = object.clone();
            for (name, change) in other {
                match change {
                    Change::Remove => drop(broken.remove(&name)),
                    Change::Set(value) => drop(broken.insert(name, value)),
                    Change::Add => {
                        let field =
                            fields.iter().find(|field| field.name == name).expect("a field of the table");
                        let value = self.value(field, &name, "");
                        broken.insert(name, value);
                    }
                }
            }
            // Breaks within an added field have no place in the request.
            self.breaks.truncate(breaks);
            self.broken(&format!("{path}{dot}{name}"), pointer, Value::Object(broken));
        }
    }

    fn value(&mut self, field: &Field, path: &str, pointer: &str) -> Value {
        let mandatory = field.presence == Presence::Mandatory;
        if !field.kind.is_list() {
            return self.item(field, mandatory, path, pointer);
        }
        if mandatory {
            self.broken(path, pointer, json!([]));
        }
        let count = self.random.usize(1..3);
        let items: Vec<Value> = (0..count)
            .map(|index| self.item(field, true, &format!("{path}[{index}]"), &format!("{pointer}/{index}")))
            .collect();
        for rule in &field.rules {
            if let RuleKind::Items(_, most) = &rule.kind {
                let many = vec![items[0].clone(); *most as usize + 1];
                self.broken(path, pointer, json!(many));
            }
        }
        json!(items)
    }

    fn item(&mut self, field: &Field, mandatory: bool, path: &str, pointer: &str) -> Value {
        match field.kind {
            Kind::Object | Kind::Objects => self.object(self.specification.referred(field), path, pointer),
            Kind::Boolean => json!(self.random.bool()),
            Kind::Decimal => json!(1.5),
            Kind::Any => json!({ "anything": [1, null, ""] }),
            Kind::Integer => self.integer(field, path, pointer),
            Kind::Date | Kind::String | Kind::Strings | Kind::Uri | Kind::Guid => {
                if mandatory {
                    self.broken(path, pointer, json!(""));
                }
                if field.values.is_empty() {
                    return json!(self.text(field, path, pointer));
                }
                if !field.further_values {
                    self.broken(path, pointer, json!("NOT_LISTED"));
                }
                json!(self.random.choice(&field.values))
            }
        }
    }

    fn integer(&mut self, field: &Field, path: &str, pointer: &str) -> Value {
        for rule in &field.rules {
            if let RuleKind::OneOf(numbers) = &rule.kind {
                self.broken(path, pointer, json!(numbers.iter().sum::<i64>()));
                return json!(self.random.choice(numbers));
            }
        }
        for rule in &field.rules {
            if let RuleKind::Range(least, most) = rule.kind {
                self.broken(path, pointer, json!(least - 1));
                self.broken(path, pointer, json!(most + 1));
                return json!(self.random.i64(least..=most));
            }
        }
        match field.constraints.first() {
            Some(Constraint::Range { least, most }) => {
                self.broken(path, pointer, json!(least - 1));
                self.broken(path, pointer, json!(most + 1));
                json!(self.random.i64(*least..=*most))
            }
            _ => json!(self.random.i64(..)),
        }
    }

    fn text(&mut self, field: &Field, path: &str, pointer: &str) -> String {
        let span = |rule: &&Rule| matches!(rule.kind, RuleKind::HoursAhead(..) | RuleKind::BeforeToday);
        if let Some(rule) = field.rules.iter().find(span) {
            let (valid, broken): (&str, &[&str]) = match rule.kind {
                RuleKind::HoursAhead(0, _) => ("2026-02-28", &["2026-01-28", "2026-08-01"]),
                RuleKind::HoursAhead(..) => (
                    "2026-02-28T12:00:00+01:00",
                    &["2026-01-30T12:59:00Z", "2026-01-30T13:59:00+01:00", "2026-07-29T12:01:00Z"],
                ),
                _ => ("2026-01-29T23:59", &["2026-01-31T00:00", "2026-01-31", "2027-01-01"]),
            };
            self.all_broken(path, pointer, broken);
            for rule in &field.rules {
                if let RuleKind::Format(format) = rule.kind {
                    self.all_broken(path, pointer, form(format).1);
                }
            }
            return valid.to_owned();
        }
        let format = field.rules.iter().find_map(|rule| match rule.kind {
            RuleKind::Format(format) => Some(format),
            _ => None,
        });
        let format = match field.kind {
            Kind::Date => Some(Format::DateTime),
            Kind::Uri => format.or(Some(Format::Uri)),
            _ => format,
        };
        for rule in &field.rules {
            match rule.kind {
                RuleKind::Range(least, most) => {
                    self.all_broken(path, pointer, &["many", "1.5"]);
                    self.broken(path, pointer, json!((most + 1).to_string()));
                    return self.random.i64(least..=most).to_string();
                }
                RuleKind::MaxLength(most) => {
                    let long = format!("https://a.example/{}", "x".repeat(most as usize));
                    let (most, longer) = (most as usize, most as usize + 1);
                    self.all_broken(path, pointer, &[&long[..longer], "done"]);
                    return long[..most].to_owned();
                }
                _ => {}
            }
        }
        if let Some(format) = format {
            let (valid, broken) = form(format);
            self.all_broken(path, pointer, broken);
            let valid = self.random.choice(valid).copied().unwrap_or_default();
            return valid.to_owned();
        }
        let mut base64 = false;
        for constraint in &field.constraints {
            match constraint {
                Constraint::Characters { class, least, most } => {
                    let (alphabet, stranger) = characters(*class);
                    let text = self.of_length(alphabet, *least, *most, path, pointer);
                    if let Some(stranger) = stranger {
                        let mut broken: Vec<char> = text.chars().collect();
                        let index = self.random.usize(..broken.len());
                        broken[index] = stranger;
                        self.broken(path, pointer, json!(String::from_iter(broken)));
                    }
                    return text;
                }
                Constraint::Base64 => base64 = true,
                Constraint::Length { least, most } if base64 => {
                    assert_eq!(
                        (*least, *most),
                        (28, Some(28)),
                        "the only length of Base64 in the specification"
                    );
                    self.all_broken(path, pointer, &["AAAAAAAAAAAAAAAAAAAAAAA="]);
                    self.broken(path, pointer, json!("AAAAAAAAAAAAAAAAAAAAAAAAAA!="));
                    return "jElEXQJSsXfrUzJlO5ikYM6v4A8=".to_owned();
                }
                Constraint::Length { least, most } => {
                    let most = most.unwrap_or(least + 100);
                    return self.of_length("abcé漢🦀 ", *least, most, path, pointer);
                }
                Constraint::Range { least, most } => {
                    self.all_broken(path, pointer, &["many", "1.5", ""]);
                    self.broken(path, pointer, json!((most + 1).to_string()));
                    return self.random.i64(*least..=*most).to_string();
                }
            }
        }
        if base64 {
            self.all_broken(path, pointer, &["YQ", "Y===", "{\"a\":1}="]);
            return "eyJhIjoxfQ==".to_owned();
        }
        "whatever é漢".to_owned()
    }

    /// A text within these lengths, often with the minimum or maximum length.
    fn of_length(&mut self, alphabet: &str, least: u32, most: u32, path: &str, pointer: &str) -> String {
        let alphabet: Vec<char> = alphabet.chars().collect();
        let (least, most) = (least as usize, most as usize);
        let mut make =
            |length| -> String { (0..length).filter_map(|_| self.random.choice(&alphabet)).collect() };
        let longer = make(most + 1);
        let shorter = (least > 1).then(|| make(least - 1));
        let shortest = make(least.max(1));
        let longest = make(most);
        let middle = make(least.midpoint(most).max(1));
        self.broken(path, pointer, json!(longer));
        if let Some(shorter) = shorter {
            self.broken(path, pointer, json!(shorter));
        }
        self.random.choice([shortest, longest, middle]).unwrap_or_default()
    }

    fn broken(&mut self, path: &str, pointer: &str, value: Value) {
        self.breaks.push(Break { path: path.to_owned(), pointer: pointer.to_owned(), value });
    }

    fn all_broken(&mut self, path: &str, pointer: &str, values: &[&str]) {
        for value in values.iter().filter(|value| !value.is_empty()) {
            self.broken(path, pointer, json!(value));
        }
    }
}

/// Characters of a class, and one that is not part of it.
fn characters(class: CharacterClass) -> (&'static str, Option<char>) {
    match class {
        CharacterClass::Alphabetic => ("abyzABYZ", Some('1')),
        CharacterClass::AlphaNumeric => ("azAZ09", Some('-')),
        CharacterClass::Id => ("azAZ09.:-_", Some(' ')),
        CharacterClass::Iso3166 => ("AZ09-", Some('_')),
        CharacterClass::Iso885915 => ("az ~é€Šÿ", Some('漢')),
        CharacterClass::Numeric => ("0123456789", Some('x')),
        CharacterClass::PayerId => ("azAZ09.:!#$%&'*+-/=?^_`{|}~@", Some('"')),
        CharacterClass::Utf8 => ("az é漢🦀\n", None),
    }
}

/// Valid and invalid texts of a format.
fn form(format: Format) -> (&'static [&'static str], &'static [&'static str]) {
    match format {
        Format::Amount => (&["0", "100", "1050"], &["10.50", "-1", "1'000", "10 ", "CHF"]),
        Format::Country => (&["CH", "de", "XK"], &["ZZ", "CHE", "C"]),
        Format::Currency => (&["CHF", "JPY", "KWD"], &["chf", "Fr.", "EURO", "ZZZ"]),
        Format::DateTime => (
            &["2025-04-06T10:30:00.123+01:00", "2018-05-25T18:12:43Z"],
            &["06.04.2025", "2025-04-06T10:30:00.1234567+01:00", "2025-02-29T00:00:00Z"],
        ),
        Format::Day => (&["1990-05-31"], &["31.05.1990", "1990-05-31T00:00", "1990-02-30"]),
        Format::DayOrMinute => {
            (&["2023-08-19", "2023-08-19T11:26"], &["2023-08-19T11:26:00", "2023-08-19T11:26Z", "19.8.2023"])
        }
        Format::HttpsAddress => {
            (&["https://a.example/", "HTTPS://a.example"], &["http://a.example/", "a.example"])
        }
        Format::Ipv4 => (&["192.0.2.1"], &["nonsense", "198.51.100", "192.0.2.256", "2001:db8::1"]),
        Format::Ipv6 => (&["2001:db8::1", "2001:0db8:0000:08d3:0000:8a2e:0070:7344"], &["192.0.2.1", "x"]),
        Format::Language => (&["de", "de-CH"], &["german", "d", "de_CH", "de-CHE"]),
        Format::Uri => (&["app://done", "https://a.example/x?y=1"], &["done", "https://a b.example/"]),
        Format::WebAddress => (
            &["https://a.example/x", "http://localhost:8080/?token={{{PAYMENTPAGETOKEN}}}"],
            &["ftp://a.example/", "a.example", "https:///x"],
        ),
        Format::WholeNumber => (&["0", "1550", "-200"], &["15.50", "+1", "-"]),
        Format::Base64 | Format::Guid => panic!("no field has {format} as a rule"),
    }
}
