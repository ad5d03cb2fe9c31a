//! Tests of records: serde, equality, masking, and paths of errors.
#![allow(unreachable_pub, reason = "the macros are made for types that users see")]
#![allow(dead_code, reason = "and so are the functions they make")]
#![allow(unused_mut, unused_variables, reason = "and a record without fields shows nothing")]

use serde_json::{Value, json};

use super::{Path, Place, Record as _, deserialize_into};
use crate::{DateTime, Decimal, UnknownValue, impl_open_enum, impl_record};

struct Card {
    number: String,
    holder: Option<String>,
    valid: Option<bool>,
    cents: i64,
    brand: Option<Brand>,
    notes: Vec<String>,
    uses: Vec<Use>,
    rate: Option<Decimal>,
    options: Option<Value>,
}

impl_record!(Card {
    0 number: mandatory secret "Number",
    1 holder: optional "Holder",
    2 valid: optional "Valid",
    3 cents: mandatory "Cents",
    4 brand: optional "Brand",
    5 notes: mandatory "Notes",
    6 uses: optional "Uses",
    7 rate: optional "Rate",
    8 options: optional "Options",
});

struct Use {
    on: DateTime,
}

impl_record!(Use {
    0 on: mandatory "On",
});

#[derive(Clone, PartialEq)]
enum Brand {
    Visa,
    UnknownValue(UnknownValue),
}

impl_open_enum!(Brand { Visa: "VISA" });

fn read(json: &Value) -> Result<Card, serde_json::Error> {
    serde_json::from_str(&json.to_string())
}

fn full() -> Value {
    json!({
        "Number": "9010003150000001", "Holder": "Ann", "Valid": true, "Cents": -5,
        "Brand": "TWINT", "Notes": ["a", "b"], "Uses": [{"On": "2026-01-01"}],
        "Rate": 1.5, "Options": {"deep": [1, null]},
    })
}

#[test]
fn all_kinds_of_fields_can_be_written_and_read() {
    let card = read(&full()).unwrap();
    assert_eq!(card.brand.as_ref().unwrap().as_str(), "TWINT");
    assert_eq!(card.uses[0].on.as_str(), "2026-01-01");
    assert_eq!(serde_json::to_value(&card).unwrap(), full());
    assert_eq!(serde_json::from_value::<Card>(full()).unwrap(), card);
}

#[test]
fn fields_are_written_in_order_and_only_if_set() {
    let card = read(&json!({"Notes": [], "Cents": 1, "Number": "4"})).unwrap();
    let json = serde_json::to_string(&card).unwrap();
    assert_eq!(json, r#"{"Number":"4","Cents":1,"Notes":[]}"#);
}

struct Nothing {}

impl_record!(Nothing {});

#[test]
fn a_record_can_have_no_fields() {
    let nothing = serde_json::from_str::<Nothing>(r#"{"New":1}"#).unwrap();
    assert_eq!(serde_json::to_string(&nothing).unwrap(), "{}");
    assert_eq!(format!("{nothing:?}"), "Nothing");
    assert_eq!(nothing.clone(), nothing);
}

/// Accepts a number of bytes, and counts the writes after them.
struct Full {
    room: usize,
    refused: usize,
}

impl std::io::Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if bytes.len() > self.room {
            self.refused += 1;
            return Err(std::io::Error::other("full"));
        }
        self.room -= bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn nothing_is_written_after_an_error() {
    let card = read(&full()).unwrap();
    let length = serde_json::to_string(&card).unwrap().len();
    for room in 0..length {
        let mut full = Full { room, refused: 0 };
        let error = serde_json::to_writer(&mut full, &card).unwrap_err();
        assert_eq!((error.to_string().as_str(), full.refused), ("full", 1), "after {room}");
    }
    serde_json::to_writer(Full { room: length, refused: 0 }, &card).unwrap();
}

#[test]
fn a_field_can_be_secret_and_can_have_any_number_of_rules() {
    struct Rules {
        none: String,
        one: Option<String>,
        two: Option<String>,
    }
    impl_record!(Rules {
        0 none: mandatory secret "None",
        1 one: optional secret "One" id(1, 2),
        2 two: optional "Two" utf8(0, 9) before_today(),
    });
    let known: Vec<_> = Rules::DESCRIPTOR
        .fields()
        .iter()
        .map(|field| (field.name(), field.is_mandatory(), field.is_secret(), field.rules().len()))
        .collect();
    let expected = [("None", true, true, 0), ("One", false, true, 1), ("Two", false, false, 2)];
    assert_eq!(known, expected);
}

#[test]
fn a_copy_is_equal_and_each_difference_counts() {
    let card = read(&full()).unwrap();
    assert_eq!(card.clone(), card);
    for (name, other) in [
        ("Number", json!("9010003150000002")),
        ("Holder", Value::Null),
        ("Valid", json!(false)),
        ("Cents", json!(5)),
        ("Brand", json!("VISA")),
        ("Notes", json!(["a"])),
        ("Uses", json!([{"On": "2026-01-02"}])),
        ("Rate", json!(1.25)),
        ("Options", json!({"deep": [1]})),
    ] {
        let mut json = full();
        json[name] = other;
        let changed = read(&json).unwrap();
        assert_ne!(changed, card, "{name}");
        assert_eq!(changed.clone(), changed, "{name}");
    }
}

#[test]
fn unknown_fields_are_ignored() {
    let mut json = full();
    json["New"] = json!({"Deep": [1, {"x": null}]});
    assert_eq!(read(&json).unwrap(), read(&full()).unwrap());
}

#[test]
fn null_means_absent_if_the_field_is_optional() {
    let json = json!({
        "Number": "4", "Cents": 1, "Notes": null, "Holder": null, "Valid": null, "Brand": null,
        "Uses": null, "Rate": null, "Options": null,
    });
    let card = read(&json).unwrap();
    assert_eq!(card, read(&json!({"Number": "4", "Cents": 1, "Notes": []})).unwrap());
    let error = read(&json!({"Number": null, "Cents": 1, "Notes": []})).unwrap_err();
    assert!(error.to_string().contains("invalid type: null"), "{error}");
}

/// Saferpay has sent numbers as strings, and strings as numbers.
#[test]
fn numbers_and_texts_are_accepted_for_each_other() {
    let card = read(&json!({"Number": 4, "Cents": "-17", "Notes": [1.5]})).unwrap();
    assert_eq!(serde_json::to_value(&card).unwrap(), json!({"Number": "4", "Cents": -17, "Notes": ["1.5"]}));
    for cents in
        [json!("17.5"), json!(""), json!(1.5), json!(u64::MAX), json!(true), json!("99999999999999999999")]
    {
        let error = read(&json!({"Number": "4", "Cents": cents, "Notes": []})).unwrap_err();
        assert!(error.to_string().contains("expected an integer"), "{error}");
    }
}

#[test]
fn a_missing_mandatory_field_is_named() {
    for name in ["Number", "Cents", "Notes"] {
        let mut json = full();
        json.as_object_mut().unwrap().remove(name);
        let error = read(&json).unwrap_err().to_string();
        assert!(error.starts_with(&format!("missing field `{name}`")), "{error}");
    }
}

#[test]
fn a_duplicate_field_is_refused() {
    let error = serde_json::from_str::<Card>(r#"{"Cents":1,"Cents":1}"#).unwrap_err();
    assert!(error.to_string().starts_with("duplicate field `Cents`"), "{error}");
}

#[test]
fn debug_shows_the_fields_that_are_set_and_masks_secrets() {
    let card = read(&full()).unwrap();
    assert_eq!(
        format!("{card:?}"),
        "Card { Number: ***, Holder: \"Ann\", Valid: true, Cents: -5, Brand: \"TWINT\", \
         Notes: [\"a\", \"b\"], Uses: [Use { On: \"2026-01-01\" }], Rate: \"1.5\", \
         Options: {\"deep\":[1,null]} }",
    );
    let card = read(&json!({"Number": "4", "Cents": 1, "Notes": []})).unwrap();
    assert_eq!(format!("{card:?}"), "Card { Number: ***, Cents: 1, Notes: [], .. }");
}

#[test]
fn an_error_has_the_path_of_the_field() {
    for (json, place) in [
        (r#"{"Uses":[{"On":"x"},{"On":true}]}"#, "Uses[1].On"),
        (r#"{"Uses":[{"On":"x"},{}]}"#, "Uses[1]"),
        (r#"{"Cents":"one"}"#, "Cents"),
        (r#"{"Brand":{}}"#, "Brand"),
        (r#"{"Notes":["a",["#, "Notes[1]"),
        ("[]", ""),
    ] {
        let mut card = Card::EMPTY;
        let mut path = Path::tracked();
        let mut source = serde_json::Deserializer::from_str(json);
        deserialize_into(Place::Record(&mut card), &mut source, &mut path).unwrap_err();
        assert_eq!(path.to_string(), place, "{json}");
    }
}
