//! Tests of rules, formats and character sets.
#![allow(unreachable_pub, reason = "the macros are made for types that users see")]
#![allow(dead_code, reason = "and so are the functions they make")]

use super::*;
use crate::header::{ClientInfo, RequestHeader};

fn faults(record: &impl Record) -> Vec<(String, Fault)> {
    let found = violations(record, &Validation::new());
    found.iter().map(|violation| (violation.path().to_owned(), violation.fault().clone())).collect()
}

fn header(customer_id: &str, request_id: &str) -> RequestHeader {
    RequestHeader::new("1.53", customer_id, request_id)
}

#[test]
fn valid_values_pass() {
    assert_eq!(header("245294", "33e8af17-35c1-4165-a343-c1c86a320f3b").validate(), Ok(()));
    let info = ClientInfo::new().with_shop_info("Café €").with_os_info("x".repeat(100));
    assert_eq!(header("1", "r").with_client_info(info).validate(), Ok(()));
}

#[test]
fn all_violations_are_reported_at_once_with_their_places() {
    let info = ClientInfo::new().with_shop_info("漢").with_os_info("é".repeat(101));
    let header = header("", "ä b").with_client_info(info).with_retry_indicator(10);
    assert_eq!(
        faults(&header),
        [
            ("CustomerId".to_owned(), Fault::Empty),
            ("RequestId".to_owned(), Fault::Characters(Characters::Id)),
            ("RetryIndicator".to_owned(), Fault::Range { min: 0, max: 9 }),
            ("ClientInfo.ShopInfo".to_owned(), Fault::Characters(Characters::Iso885915)),
            ("ClientInfo.OsInfo".to_owned(), Fault::Length { min: 1, max: 100, found: 101 }),
        ]
    );
    assert_eq!(
        header.validate().unwrap_err().to_string(),
        "CustomerId is mandatory and must not be empty; \
         RequestId must consist of letters from A to Z, digits and any of .:-_; \
         RetryIndicator must be a whole number from 0 to 9; \
         ClientInfo.ShopInfo must consist of characters of ISO 8859-15; \
         ClientInfo.OsInfo must have 1 to 100 characters, but has 101"
    );
}

#[derive(Default)]
struct Lists {
    needed: Vec<String>,
    free: Vec<String>,
    infos: Vec<ClientInfo>,
}

crate::impl_record!(Lists {
    0 needed: mandatory "Needed" id(1, 2),
    1 free: optional "Free" + "some-items" items(2, 3),
    2 infos: optional "Infos",
});

#[test]
fn the_length_of_a_list_and_each_of_its_items_are_checked() {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let fault = |path: &str, fault: Fault| (path.to_owned(), fault);
    // An empty optional list is not sent.
    assert_eq!(faults(&Lists::default()), [fault("Needed", Fault::Empty)]);
    let lists = Lists {
        needed: texts(&["a", "", "abc"]),
        free: texts(&["x"]),
        infos: vec![ClientInfo::new(), ClientInfo::new().with_os_info("漢")],
    };
    assert_eq!(
        faults(&lists),
        [
            fault("Needed[1]", Fault::Empty),
            fault("Needed[2]", Fault::Length { min: 1, max: 2, found: 3 }),
            fault("Free", Fault::Items { min: 2, max: 3, found: 1 }),
            fault("Infos[1].OsInfo", Fault::Characters(Characters::Iso885915)),
        ]
    );
    let lists = Lists { needed: texts(&["a"]), free: texts(&["x", "y"]), infos: Vec::new() };
    assert_eq!(faults(&lists), []);
}

#[test]
fn what_is_printed_has_a_limit() {
    let lists = Lists { needed: vec!["abc".to_owned(); 100_000], ..Lists::default() };
    let error = lists.validate().unwrap_err();
    assert_eq!(error.violations().len(), 100_000);
    let line = error.to_string();
    assert!(line.len() < 5_000 && line.ends_with("but has 3; and 99950 more"), "{line}");
}

#[derive(Default)]
struct Means {
    alias: Option<String>,
    card: Option<String>,
    kind: Option<String>,
    note: Option<String>,
}

crate::impl_record!(Means {
    0 alias: optional "Alias" id(1, 9) + "one-means" exactly_one_of(&[0, 1]),
    1 card: optional "Card" + "card-of-kind" required_if_one_of(2, &["CARD", "DEBIT"]) + "ip" ipv4(),
    2 kind: optional "Kind",
    3 note: optional "Note" + "no-note" forbidden_if(1),
});

#[test]
fn rules_about_the_presence_of_fields_name_a_field_and_can_be_disabled() {
    let text = |text: &str| Some(text.to_owned());
    let messages = |means: &Means, validation: &Validation| -> Vec<String> {
        violations(means, validation).iter().map(ToString::to_string).collect()
    };
    let all = Validation::new();
    let nothing = Means::default();
    assert_eq!(messages(&nothing, &all), ["Alias is missing: one of Alias, Card must be set"]);
    assert_eq!(violations(&nothing, &all)[0].rule(), Some("one-means"));
    assert_eq!(messages(&nothing, &Validation::new().without_rule("one-means")), [""; 0]);
    let both = Means { alias: text("a"), card: text("192.0.2.1"), ..Means::default() };
    assert_eq!(messages(&both, &all), ["Card must not be set: only one of Alias, Card can be"]);
    let kind = Means { alias: text("a"), kind: text("DEBIT"), ..Means::default() };
    assert_eq!(messages(&kind, &all), ["Card is required, because Kind is CARD or DEBIT"]);
    assert_eq!(messages(&kind, &Validation::new().without_rule("card-of-kind")), [""; 0]);
    let other = Means { alias: text("a"), kind: text("BANK"), ..Means::default() };
    assert_eq!(messages(&other, &all), [""; 0]);
    let noted = Means { card: text("nonsense"), note: text("n"), ..Means::default() };
    let expected =
        ["Card must be an IPv4 address, such as 192.0.2.1", "Note must not be set, because Card is set"];
    assert_eq!(messages(&noted, &all), expected);
    assert_eq!(messages(&noted, &Validation::new().without_rule("ip").without_rule("no-note")), [""; 0]);
    // An empty text counts as missing, so it has no format.
    let empty = Means { card: text(""), ..Means::default() };
    assert_eq!(messages(&empty, &all), [""; 0]);
}

#[test]
fn disabled_validation_reports_nothing() {
    assert_eq!(Validation::off().check(&header("", "")), Ok(()));
}

#[test]
fn character_sets_contain_the_documented_characters() {
    let members =
        |set: Characters| -> String { ('\0'..='\u{2fff}').filter(|each| set.allows(*each)).collect() };
    let digits = "0123456789";
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let sorted = |parts: &[&str]| {
        let mut all: Vec<char> = parts.concat().chars().collect();
        all.sort_unstable();
        String::from_iter(all)
    };
    assert_eq!(members(Characters::Numeric), digits);
    assert_eq!(members(Characters::Alphabetic), letters);
    assert_eq!(members(Characters::AlphaNumeric), sorted(&[digits, letters]));
    assert_eq!(members(Characters::Id), sorted(&[digits, letters, ".:-_"]));
    assert_eq!(members(Characters::Iso3166), sorted(&[digits, letters, "-"]));
    assert_eq!(members(Characters::PayerId), sorted(&[digits, letters, ".:!#$%&'*+-/=?^_`{|}~@"]));
    assert_eq!(members(Characters::Iso885915).chars().count(), 95 + 96);
    assert!(members(Characters::Iso885915).ends_with("ŒœŠšŸŽž€"));
    assert_eq!(members(Characters::Utf8).chars().count(), 0x3000);
}

#[test]
fn a_text_is_in_a_set_if_all_its_characters_are() {
    for set in [Characters::Numeric, Characters::Id, Characters::Iso885915, Characters::Utf8] {
        for text in ["", "1", "a.b", "é€", "漢", "\u{7f}", "\n", "ŠÿÆ", "½"] {
            assert_eq!(set.allow(text), text.chars().all(|each| set.allows(each)), "{set:?} {text:?}");
        }
    }
}

#[test]
fn base64_is_checked_by_its_characters_and_padding() {
    for (text, fits) in [
        ("", true),
        ("YQ==", true),
        ("YWI=", true),
        ("YWJj", true),
        ("+/+/", true),
        ("YQ", false),
        ("YQ=", false),
        ("Y===", false),
        ("Y-_j", false),
        ("YW=j", false),
        ("====", false),
        ("YQ==\n", false),
        ("é===", false),
    ] {
        assert_eq!(Format::Base64.fits(text), fits, "{text:?}");
    }
}

#[test]
fn urls_may_contain_placeholders_but_no_white_space() {
    for (text, web, https, uri) in [
        ("https://shop.example/{{{PAYMENTPAGETOKEN}}}?a=[b]", true, true, true),
        ("http://127.0.0.1:8080", true, false, true),
        ("HTTPS://shop.example", true, true, true),
        ("https://shöp.example/ü", true, true, true),
        ("https://", false, false, true),
        ("https:///path", false, false, true),
        ("https://?query", false, false, true),
        ("https:/shop.example", false, false, true),
        ("https://shop.example/a b", false, false, false),
        ("https://shop.example/\n", false, false, false),
        ("shop://done", false, false, true),
        ("shop.example", false, false, false),
        ("1a:b", false, false, false),
        (":", false, false, false),
        ("", false, false, false),
    ] {
        let found = [Format::WebAddress, Format::HttpsAddress, Format::Uri].map(|format| format.fits(text));
        assert_eq!(found, [web, https, uri], "{text:?}");
    }
}
