//! Any value of any type is the same after it is written and read.

use operations::{Fill, MESSAGES, Message, Sampler, corrected};
use proptest::prelude::*;
use saferpay_spec::{Field, Specification};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

struct Table {
    message: &'static Message,
    specification: &'static Specification,
    fields: &'static [Field],
}

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let specifications: &'static [Specification] = corrected();
    let mut messages: BTreeMap<(&str, &str), &Message> =
        MESSAGES.iter().map(|message| ((message.version, message.owner), message)).collect();
    let mut tables = Vec::new();
    for specification in specifications {
        let version: &str = specification.version.to_string().leak();
        for (owner, fields) in specification.tables() {
            let owner: &str = owner.to_string().leak();
            if let Some(message) = messages.remove(&(version, owner)) {
                tables.push(Table { message, specification, fields });
            }
        }
    }
    assert!(messages.is_empty(), "every type has a table");
    tables
});

fn sample(table: &Table, fill: Fill) -> Value {
    Sampler::new(table.specification, fill).object(table.fields)
}

#[test]
fn every_type_keeps_every_field() {
    for table in TABLES.iter() {
        let body = sample(table, Fill::Full);
        let place = format!("{} in {}", table.message.owner, table.message.version);
        assert_eq!(table.message.round_trip(&body.to_string()).as_ref(), Ok(&body), "{place}");
    }
    println!("{} types, each with all its fields", TABLES.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_is_the_same_after_writing_and_reading(index in any::<prop::sample::Index>(), seed in any::<u64>()) {
        let table = index.get(&TABLES);
        let body = sample(table, Fill::Random(fastrand::Rng::with_seed(seed)));
        let read = table.message.round_trip(&body.to_string());
        prop_assert_eq!(read, Ok(body), "{} in {}", table.message.owner, table.message.version);
    }
}
