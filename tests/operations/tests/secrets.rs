//! No secret shows in `Debug`, whichever type holds it.

use generator::names::Names;
use generator::spec::{Field, Specification};
use operations::{Fill, MESSAGES, Sampler, fixed};
use serde_json::Value;

const MARK: &str = "4111-secret-mark";

/// Puts the mark into every secret field, and counts them.
fn mark(specification: &Specification, names: &Names, fields: &[Field], body: &mut Value) -> usize {
    let Some(object) = body.as_object_mut() else { return 0 };
    let mut marked = 0;
    for field in fields {
        let Some(value) = object.get_mut(&field.name) else { continue };
        if names.is_secret(field) {
            *value = Value::from(MARK);
            marked += 1;
        } else if let Some(id) = &field.reference {
            let container = specification.containers.iter().find(|container| container.id == *id);
            let fields = container.map_or(&[][..], |container| &container.fields);
            match value {
                Value::Array(items) => {
                    marked +=
                        items.iter_mut().map(|item| mark(specification, names, fields, item)).sum::<usize>();
                }
                value => marked += mark(specification, names, fields, value),
            }
        }
    }
    marked
}

#[test]
fn debug_masks_every_secret_of_every_type() {
    let text = include_str!("../../../spec/names.toml");
    let names = Names::parse("spec/names.toml", text).unwrap();
    let specifications = fixed();
    let mut total = 0;
    for message in MESSAGES {
        let specification =
            specifications.iter().find(|each| each.version.to_string() == message.version).unwrap();
        let (_, fields) = specification.tables().find(|(owner, _)| owner == message.owner).unwrap();
        let mut body = Sampler::new(specification, Fill::Full).object(fields);
        let marked = mark(specification, &names, fields, &mut body);
        let debug = (message.debug)(&body.to_string()).unwrap();
        assert!(!debug.contains(MARK), "{} in {}: {debug}", message.owner, message.version);
        assert!(marked == 0 || debug.contains("***"), "{} in {}: {debug}", message.owner, message.version);
        total += marked;
    }
    println!("{total} secrets, none shown");
    assert!(total > 1000);
}

#[test]
fn the_fields_that_matter_are_secret() {
    let names = Names::parse("spec/names.toml", include_str!("../../../spec/names.toml")).unwrap();
    let newest = fixed().pop().unwrap();
    let secret = |owner: &str, name: &str| {
        let (_, fields) = newest.tables().find(|(table, _)| table == owner).unwrap();
        names.is_secret(fields.iter().find(|field| field.name == name).unwrap())
    };
    assert!(secret("Payment_Models_Data_Card", "Number"));
    assert!(secret("Payment_Models_Data_Card", "VerificationCode"));
    assert!(secret("Payment_Models_Data_BankAccount", "IBAN"));
    assert!(secret("Payment_Models_Data_Redirect", "RedirectUrl"));
    assert!(secret("POST /Payment/v1/PaymentPage/Assert request", "Token"));
    let links = "/rest/customers/[customerId]/terminals/[terminalId]/spg-offers";
    assert!(secret(&format!("POST {links} response"), "PaymentLink"));
    assert!(!secret("Common_Models_Data_Payer", "LanguageCode"));
}
