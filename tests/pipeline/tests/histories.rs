//! For any history, each version gets the types that its specification describes, and shares them with
//! exactly the versions that describe the same.

use std::collections::BTreeMap;

use pipeline::history::{Emitted, emitted};
use pipeline::small::{bare, field, holding, listed};
use proptest::collection::vec;
use proptest::prelude::*;
use saferpay_spec::{Container, Field, Kind, Presence, Specification};

const CONTAINERS: usize = 4;

/// A row as numbers: its name, what it contains, and its presence.
type Row = (u8, u8, u8);

/// The rows of each container in each version.
fn histories() -> impl Strategy<Value = Vec<Vec<Vec<Row>>>> {
    let table = vec((0..5_u8, 0..9_u8, 0..6_u8), 0..4);
    vec(vec(table, CONTAINERS), 2..6)
}

/// A container refers only to later ones, so that there are no circles.
fn read(container: usize, (name, kind, strictness): Row) -> Field {
    let name = format!("Field{name}");
    let later = container + 1 + usize::from(strictness) % CONTAINERS;
    let row = match kind {
        0..=3 if later < CONTAINERS => holding(&name, &format!("Shop_C{later}")),
        4 => listed(&name, &["ONE", "TWO", "THREE"][..=usize::from(strictness) % 3]),
        5 => field(&name, Kind::Integer),
        6 => field(&name, Kind::Strings),
        _ => field(&name, Kind::String),
    };
    let presence =
        [Presence::Mandatory, Presence::Recommended, Presence::Optional][usize::from(strictness) % 3];
    let limit = (kind == 7).then(|| format!("Utf8[1..{strictness}]")).and_then(|limit| limit.parse().ok());
    Field { presence, constraints: limit.into_iter().collect(), ..row }
}

fn specification(minor: usize, tables: &[Vec<Row>]) -> Specification {
    let containers = tables.iter().enumerate().map(|(index, rows)| {
        // A later row with the same name is ignored.
        let mut fields: BTreeMap<u8, Field> = BTreeMap::new();
        for row in rows {
            fields.entry(row.0).or_insert_with(|| read(index, *row));
        }
        // Rows by name in one version, and in reverse order in the next.
        let mut fields: Vec<Field> = fields.into_values().collect();
        if minor % 2 == 1 {
            fields.reverse();
        }
        Container { id: format!("Shop_C{index}"), fields }
    });
    bare(&format!("1.{minor}"), containers.collect())
}

/// A container with everything that it refers to, as text: equal text means equal structure.
fn structure(specification: &Specification, id: &str) -> String {
    let container = specification.container(id).unwrap();
    let mut rows: Vec<String> = container
        .fields
        .iter()
        .map(|field| {
            let target = field.reference.as_deref().map(|id| structure(specification, id));
            let mut values = field.values.clone();
            values.sort();
            let constraints = &field.constraints;
            format!(
                "{} {:?} {:?} {constraints:?} {values:?} {target:?}",
                field.name, field.presence, field.kind
            )
        })
        .collect();
    rows.sort();
    format!("{id} {rows:?}")
}

/// Asserts that the generated struct of a container has the fields of the specification.
fn agrees(tree: &Emitted, specification: &Specification, container: &Container) {
    let folder = specification.version.feature();
    let list = format!("{folder}/containers.rs");
    let path = tree.file_of(&list, container.id.trim_start_matches("Shop_"));
    let expected: BTreeMap<String, bool> = container
        .fields
        .iter()
        .map(|field| (field.name.clone(), field.presence == Presence::Mandatory))
        .collect();
    assert_eq!(tree.fields(&path), expected, "{path}");
    let imports = tree.imports(&path);
    for target in container.fields.iter().filter_map(|field| field.reference.as_deref()) {
        let name = target.trim_start_matches("Shop_");
        assert_eq!(imports[name], tree.file_of(&list, name), "{path} holds another version's {name}");
    }
    for field in container.fields.iter().filter(|field| !field.values.is_empty()) {
        let enums = imports.values().filter(|file| file.starts_with("values/"));
        let mut lists = enums.map(|file| tree.values(file));
        assert!(lists.any(|list| list == field.values.iter().cloned().collect()), "{path}: {}", field.name);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_version_gets_its_own_fields_and_shares_what_is_equal(history in histories()) {
        let specifications: Vec<Specification> =
            history.iter().enumerate().map(|(index, tables)| specification(index + 1, tables)).collect();
        let tree = emitted(&specifications);
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        let mut structures: BTreeMap<String, String> = BTreeMap::new();
        for specification in &specifications {
            let list = format!("{}/containers.rs", specification.version.feature());
            for container in &specification.containers {
                agrees(&tree, specification, container);
                let structure = structure(specification, &container.id);
                let file = tree.file_of(&list, container.id.trim_start_matches("Shop_"));
                let shared = files.entry(structure.clone()).or_insert_with(|| file.clone());
                prop_assert_eq!(&*shared, &file, "equal structure, two shapes");
                let only = structures.entry(file).or_insert_with(|| structure.clone());
                prop_assert_eq!(&*only, &structure, "one shape, two structures");
            }
        }
    }
}
