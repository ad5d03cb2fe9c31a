//! In any sequence of calls, in every version, responses have the form of the version, the SDK reads them,
//! and the money is right.

mod book;
mod known;
mod requests;
mod wire;

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use jiff::Timestamp;
use operations::{MESSAGES, Message, NOON, corrected, each_fourth};
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

/// The number of calls in each version. The same seed leads to the same calls.
const STEPS: u64 = 160;
const SEED: u64 = 53;

#[tokio::test]
async fn responses_fit_their_version_and_the_money_is_right() {
    let few: Vec<_> = each_fourth(corrected()).collect();
    let answered = responses_fit_and_the_money_is_right(&few, 1).await;
    assert!(answered.len() > 35, "{answered:?}");
}

#[tokio::test]
#[ignore = "long, since it calls in every version: `.ci/long` runs it"]
async fn responses_fit_every_version_and_the_money_is_right() {
    let all: Vec<_> = corrected().iter().collect();
    let answered = responses_fit_and_the_money_is_right(&all, 4).await;
    let known: BTreeSet<&str> = Catalogue::shared()
        .versions()
        .flat_map(|number| Catalogue::shared().version(number).expect("a version").operations())
        .map(Operation::name)
        .collect();
    let never: Vec<_> = known.difference(&answered).collect();
    // An operation that is called rarely, and succeeds only after others, may be missing.
    assert!(never.len() <= 3, "never answered: {never:?}");
}

/// Makes calls in these versions, and expects so many quarters of the outcomes that all versions have. Returns
/// the operations that succeeded.
async fn responses_fit_and_the_money_is_right(
    specifications: &[&Specification],
    quarters: usize,
) -> BTreeSet<&'static str> {
    let messages: BTreeMap<(&str, &str), &Message> =
        MESSAGES.iter().map(|message| ((message.version, message.owner), message)).collect();
    let mut counted: BTreeMap<u16, usize> = BTreeMap::new();
    let (mut versions, mut by_the_sdk, mut captured, mut refunded) = (0, 0, 0, 0);
    let mut answered = BTreeSet::new();
    for &specification in specifications {
        let version = Catalogue::shared().version(specification.version).expect("a vendored version");
        let mut run = Run::start(specification, version, &messages).await;
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
    let enough =
        [(200, 250), (400, 75), (402, 125)].iter().all(|(status, least)| counted[status] > least * quarters);
    assert!(enough, "{counted:?}");
    assert!(captured > 50 * quarters && refunded > 25 * quarters / 2, "{captured} {refunded}");
    answered
}

/// A sandbox that is called in one version.
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
    /// The operations that succeeded.
    answered: BTreeSet<&'static str>,
}

impl<'a> Run<'a> {
    async fn start(
        specification: &'a Specification,
        version: &'static Version,
        messages: &'a BTreeMap<(&'a str, &'a str), &'a Message>,
    ) -> Self {
        // The broken requests of a sequence must be refused, including those that the sandbox can accept
        // leniently.
        let quirks = Quirks { unknown_fields: true, ..Quirks::strict() };
        let sandbox = Sandbox::builder().quirks(quirks).start().await.expect("a port");
        // The time at which the dates of generated requests are valid.
        let noon = Timestamp::from_second(i64::try_from(NOON).expect("a time")).expect("a time");
        sandbox.clock().set(noon).expect("a valid time");
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

    /// The payer acts, or the merchant calls an operation.
    async fn step(&mut self, step: u64) -> Answer {
        if self.random.u8(..3) == 0 {
            self.payer_acts();
        }
        let made = requests::make(self.specification, self.version, &self.known, &mut self.random);
        let place = format!("{} {}, step {step}, seed {SEED}: {}", self.number, made.line, made.body);
        // The SDK sends requests that its types can represent; broken requests are sent without it.
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

    /// Compares a response with the table of its version, and reads it with the types of the SDK.
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

    /// Payers act at any time: an action that is refused is not an error.
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
            // Only the payer has seen the token of a payment link.
            self.known.tokens.push(returned.token);
        }
    }
}

/// The SDK treats an empty optional list as missing.
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
