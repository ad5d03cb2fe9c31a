//! `Debug` masks the secrets of all types.

use operations::{Fill, MESSAGES, Sampler, corrected, mark, names, shows_a_secret};

#[test]
fn debug_masks_every_secret_of_every_type() {
    let names = names();
    let specifications = corrected();
    let mut total = 0;
    for message in MESSAGES {
        let specification =
            specifications.iter().find(|each| each.version.to_string() == message.version).unwrap();
        let (_, fields) =
            specification.tables().find(|(table, _)| table.to_string() == message.owner).unwrap();
        let mut body = Sampler::new(specification, Fill::Full).object(fields);
        let marked = mark(specification, &names, fields, &mut body);
        let debug = message.debug(&body.to_string()).unwrap();
        assert!(!shows_a_secret(&debug), "{} in {}: {debug}", message.owner, message.version);
        assert!(marked == 0 || debug.contains("***"), "{} in {}: {debug}", message.owner, message.version);
        total += marked;
    }
    println!("{total} secrets, none shown");
    assert!(total > 1000);
}

#[test]
fn the_important_fields_are_secret() {
    let names = names();
    let newest = corrected().last().unwrap();
    let secret = |owner: &str, name: &str| {
        let (_, fields) = newest.tables().find(|(table, _)| table.to_string() == owner).unwrap();
        names.secrets().is_secret(fields.iter().find(|field| field.name == name).unwrap())
    };
    assert!(secret("Payment_Models_Data_Card", "Number"));
    assert!(secret("Payment_Models_Data_Card", "VerificationCode"));
    assert!(secret("Payment_Models_Data_BankAccount", "IBAN"));
    assert!(secret("Payment_Models_Data_Redirect", "RedirectUrl"));
    assert!(secret("POST /Payment/v1/PaymentPage/Assert request", "Token"));
    let links = "/rest/customers/[customerId]/terminals/[terminalId]/spg-offers";
    assert!(secret(&format!("POST {links} response"), "PaymentLink"));
    assert!(secret(&format!("POST {links} response"), "OfferId"));
    assert!(secret("Payment_Models_Data_ExternalThreeDsData", "AuthenticationValue"));
    assert!(secret("Payment_Models_AlternativePayment_BlikPaymentMethodOptions", "Code"));
    assert!(!secret("Common_Models_Data_Payer", "LanguageCode"));
    // The newest version no longer has it.
    let older = corrected();
    let hash = older.iter().flat_map(|each| &each.containers).flat_map(|container| &container.fields);
    assert!(hash.filter(|field| field.name == "HashValue").all(|field| names.secrets().is_secret(field)));
}

#[test]
fn card_and_bank_data_is_zeroized_in_every_type() {
    use saferpay_api::v1_53::{Card, transaction};
    use saferpay_api::{SecretString, v1_2};

    // The compiler checks the types of the oldest and the newest version.
    let card = Card::new("9010003150000001", 12, 2030).with_verification_code("123");
    let number: &SecretString = &card.number;
    let code: Option<&SecretString> = card.verification_code.as_ref();
    assert_eq!((number.expose(), code.unwrap().expose()), ("9010003150000001", "123"));
    let _: fn(&v1_2::Card) -> &SecretString = |card| &card.number;
    let _: fn(&transaction::DccInquiryRequest) -> &SecretString = |request| &request.card_number;

    // For all versions, the generated code is checked by the names of the fields.
    let names = names();
    let mut zeroized = 0;
    for specification in corrected() {
        for (owner, fields) in specification.tables() {
            for field in fields.iter().filter(|field| field.values.is_empty()) {
                let expected = ["CardNumber", "IBAN", "Number", "VerificationCode"].contains(&&*field.name);
                assert_eq!(names.secrets().is_zeroized(field), expected, "{owner}.{}", field.name);
                zeroized += usize::from(expected);
            }
        }
    }
    assert!(zeroized > 200, "{zeroized}");
}
