//! Whatever is asked in whatever order, in every version: answers are those of
//! the version, the SDK reads them, and the money is right.

mod book;
mod known;
mod requests;
mod wire;

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use jiff::Timestamp;
use operations::{MESSAGES, Message, NOON, corrected};
use saferpay_sandbox::Sandbox;
use saferpay_sandbox::catalogue::{Catalogue, Operation, Version};
use saferpay_sandbox::engine::{Instrument, TEST_CARDS};
use saferpay_sandbox::quirks::Quirks;
use saferpay_sandbox::response::schema_errors;
use saferpay_spec::Specification;
use serde_json::Value;

use book::Book;
use known::Known;
use requests::Made;
use wire::{Answer, Wire};

/// How many calls are made in each version. The same seed makes the same ones.
const STEPS: u64 = 160;
const SEED: u64 = 53;

#[tokio::test]
async fn answers_are_those_of_the_version_and_the_money_is_right() {
    let messages: BTreeMap<(&str, &str), &Message> =
        MESSAGES.iter().map(|message| ((message.version, message.owner), message)).collect();
    let mut counted: BTreeMap<u16, usize> = BTreeMap::new();
    let (mut versions, mut by_the_sdk, mut captured, mut refunded) = (0, 0, 0, 0);
    let mut answered = BTreeSet::new();
    for specification in corrected() {
        let version = Catalogue::shared().version(specification.version).expect("a vendored version");
        let mut run = Run::start(&specification, version, &messages).await;
        for step in 0..STEPS {
            *counted.entry(run.step(step).await.status).or_default() += 1;
        }
        by_the_sdk += run.by_the_sdk;
        captured += run.book.captures();
        refunded += run.book.refunds();
        answered.append(&mut run.answered);
        versions += 1;
    }
    println!("{versions} versions, seed {SEED}: {counted:?}; {by_the_sdk} of them called by the SDK");
    println!("{captured} payments captured, {refunded} refunds, {} operations answered", answered.len());
    assert!(counted[&200] > 1000 && counted[&400] > 300 && counted[&402] > 500, "{counted:?}");
    let all: BTreeSet<&str> = Catalogue::shared()
        .versions()
        .flat_map(|number| Catalogue::shared().version(number).expect("a version").operations())
        .map(Operation::name)
        .collect();
    let never: Vec<_> = all.difference(&answered).collect();
    // One that is seldom asked, and answers only after others, may not have had its turn.
    assert!(never.len() <= 3, "never answered: {never:?}");
    assert!(captured > 200 && refunded > 50, "{captured} {refunded}");
}

/// A sandbox that is asked in one version.
struct Run<'a> {
    sandbox: Sandbox,
    specification: &'a Specification,
    version: &'static Version,
    messages: &'a BTreeMap<(&'a str, &'a str), &'a Message>,
    number: String,
    wire: Wire,
    random: Rng,
    known: Known,
    book: Book,
    by_the_sdk: usize,
    /// The operations that were answered.
    answered: BTreeSet<&'static str>,
}

impl<'a> Run<'a> {
    async fn start(
        specification: &'a Specification,
        version: &'static Version,
        messages: &'a BTreeMap<(&'a str, &'a str), &'a Message>,
    ) -> Self {
        // The broken requests of a sequence must be refused, also those that the sandbox reads leniently.
        let quirks = Quirks { unknown_fields: true, ..Quirks::strict() };
        let sandbox = Sandbox::builder().quirks(quirks).start().await.expect("a port");
        // The moment that dates of made-up requests are valid at.
        let noon = Timestamp::from_second(i64::try_from(NOON).expect("a time")).expect("a time");
        sandbox.clock().set(noon).expect("a time that is near");
        Self {
            wire: Wire::to(&sandbox, version),
            known: Known::of(&sandbox),
            sandbox,
            specification,
            version,
            messages,
            number: version.number().to_string(),
            random: Rng::with_seed(SEED + u64::from(specification.version.minor)),
            book: Book::default(),
            by_the_sdk: 0,
            answered: BTreeSet::new(),
        }
    }

    /// The payer does something, or the merchant asks something.
    async fn step(&mut self, step: u64) -> Answer {
        if self.random.u8(..3) == 0 {
            self.payer_acts();
        }
        let made = requests::make(self.specification, self.version, &self.known, &mut self.random);
        let place = format!("{} {}, step {step}, seed {SEED}: {}", self.number, made.line, made.body);
        // The SDK sends what it can write down; broken requests are sent without it.
        let answer = if !made.is_broken && self.random.bool() {
            self.by_the_sdk += 1;
            self.wire.by_the_sdk(&made).await
        } else {
            let answer = self.wire.raw(&made).await;
            self.check(&made, &answer, &place);
            answer
        };
        assert!(answer.status < 500, "{place}: {} {}", answer.status, answer.body);
        if made.is_broken {
            assert_eq!(answer.status, 400, "{place}: {}", answer.body);
            assert_eq!(answer.body["ErrorName"], "VALIDATION_FAILED", "{place}: {}", answer.body);
        }
        if answer.status == 200 {
            self.answered.insert(made.operation.name());
            self.known.learn(&answer.body);
            self.book.note(&made, &answer.body, &place);
        }
        answer
    }

    /// Holds an answer against the table of its version, and has the types of the SDK read it.
    fn check(&self, made: &Made, answer: &Answer, place: &str) {
        let fields = match answer.status {
            200 => self.version.response(made.operation),
            _ => Some(self.version.error()),
        };
        let Some(fields) = fields else {
            assert_eq!(answer.body, Value::Null, "{place}");
            return;
        };
        let schema_errors = schema_errors(self.version, fields, &answer.body);
        assert!(schema_errors.is_empty(), "{place}: {schema_errors:#?} in {}", answer.body);
        if answer.status == 200 {
            let owner = format!("{} response", made.line);
            let message = self.messages.get(&(&*self.number, &*owner)).expect("a type for each response");
            let read = message.round_trip_body(&answer.body);
            let read = read.unwrap_or_else(|fault| panic!("{place}: {fault}"));
            assert_eq!(without_empty_lists(read), without_empty_lists(answer.body.clone()), "{place}");
        }
    }

    /// Whatever they do may be out of turn: that is no failure.
    fn payer_acts(&mut self) {
        let offer = self.known.offer(&mut self.random).filter(|_| self.random.bool());
        let Some(link) = offer.or_else(|| known::one_of(&self.known.tokens, &mut self.random)) else {
            return;
        };
        let payer = self.sandbox.payer();
        let method = ["TWINT", "POSTFINANCEPAY", "POSTFINANCE", "BANCONTACT", "PAYPAL"];
        let method = Instrument::Method(method[self.random.usize(..method.len())].to_owned());
        let number = TEST_CARDS[self.random.usize(..TEST_CARDS.len())].number;
        let returned = match self.random.u8(..10) {
            0 => payer.abort(&link),
            1 => payer.decline(&link),
            2 => payer.fail_challenge(&link, number),
            3..6 => payer.pay_with(&link, &method),
            _ => payer.pay(&link, number),
        };
        if let Ok(returned) = returned {
            // Of a payment link nobody but the payer has seen the token.
            self.known.tokens.push(returned.token);
        }
    }
}

/// To the SDK an optional list that is empty is none.
fn without_empty_lists(value: Value) -> Value {
    match value {
        Value::Object(object) => {
            let members =
                object.into_iter().filter(|(_, value)| value.as_array().is_none_or(|list| !list.is_empty()));
            members.map(|(name, value)| (name, without_empty_lists(value))).collect()
        }
        Value::Array(items) => items.into_iter().map(without_empty_lists).collect(),
        other => other,
    }
}
