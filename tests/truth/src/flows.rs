//! Runs the flows of the SDK on an account, and checks their claims.

use std::sync::Arc;

use saferpay_api::DateTime;
use saferpay_api::client::{ClientBuilder, VersionedClient};
use saferpay_api::error::Error;
use saferpay_api::flows::{
    AccessTokens, Attempt, Capture, Captured, ChargeAlias, ChargeReferenced, Checkout, Expected, Failed,
    Inquire, License, LinkState, Mismatch, PayWithFields, PaymentLinks, PaymentPages, Pending, RefundIntent,
    RefundOutcome, Refunds, RegisterCard, Report, ReturnAddress, Settle, Settlement, Terminals,
    TransactionKind, TransactionRecord,
};
use saferpay_api::ids::Token;
use saferpay_api::money::{Currency, Money};

use crate::calls::{amount, connect, now, of_error, state};
use crate::claim::{Outcome, State};
use crate::shop::Shop;
use crate::world::{AMOUNT, ORDER, PAYMENT, Payer, REFUND, REFUND_ORDER_ID, Transaction, World};

/// How a flow ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// The outcome in a word or two, with the values that identify it.
    pub outcome: String,
    /// Whether the outcome is known.
    pub is_known: bool,
    /// Whether another run of the flow returns the outcome.
    pub can_repeat: bool,
    /// The contradiction with the account, if any.
    pub fault: Option<String>,
}

/// A flow that runs on an account.
pub type Runner = Box<dyn Fn() -> Ended>;

/// A flow of a version.
pub type FlowOf = (&'static str, &'static str, fn(&Arc<Shop>) -> Runner);

/// The flows of the versions of the test.
#[must_use]
pub fn all() -> &'static [FlowOf] {
    static FLOWS: &[FlowOf] = include!(concat!(env!("OUT_DIR"), "/flows.rs"));
    FLOWS
}

fn client<C: VersionedClient>(shop: &Arc<Shop>) -> C {
    connect(ClientBuilder::new(), shop.clone())
}

fn money() -> Money {
    Money::from_minor_units(u64::from(AMOUNT), Currency::CHF)
}

fn attempt() -> Attempt {
    Attempt::new(money(), ORDER, "Socks")
}

/// An outcome that is true if the condition is.
fn ended(outcome: impl Into<String>, is_known: bool, is_true: bool, world: &World) -> Ended {
    let outcome = outcome.into();
    let fault = (!is_true).then(|| format!("says {outcome}; in truth {world:?}"));
    Ended { outcome, is_known, can_repeat: false, fault }
}

/// An error. A refusal claims that nothing happened.
fn failed(error: &Error, nothing_happened: bool, world: &World) -> Ended {
    let outcome = of_error(error).outcome;
    let is_true = match outcome {
        Outcome::Refused | Outcome::NotSent => nothing_happened,
        _ => true,
    };
    let text = format!("{} {}", outcome.as_str(), error.operation().unwrap_or_default());
    ended(text, outcome == Outcome::Refused, is_true, world)
}

/// The error of a capture claims that the transaction is not captured, unless it leaves that open.
fn not_captured(error: &Error, transaction: Option<State>) -> (bool, bool) {
    let is_known = of_error(error).outcome == Outcome::Refused;
    let is_there = transaction.is_some();
    (is_known, is_there && (!is_known || transaction == Some(State::Authorized)))
}

/// Whether the facts of a payment are true.
fn is_true(payment: &TransactionRecord, transaction: Option<&Transaction>, world: &World) -> bool {
    transaction.is_some_and(|transaction| {
        payment.transaction_id == transaction.id
            && payment.capture_id.as_ref().is_none_or(|id| *id == transaction.capture_id())
            && payment.amount.is_none_or(|found| amount(found) == amount(money()))
            && payment.liability_shift.is_none_or(|shift| shift == world.liability_shift)
    })
}

/// A mismatch is unknown, since the payments of the account are as expected.
fn is_open(mismatch: &Mismatch) -> bool {
    matches!(
        mismatch,
        Mismatch::Amount { found: None, .. } | Mismatch::OrderId { .. } | Mismatch::NotAPayment
    )
}

/// The outcome of a settlement, and whether it is true.
fn settled(settlement: &Result<Settlement, Error>, nothing: bool, world: &World) -> Ended {
    let (payment, state) = (world.payment.as_ref(), world.paid_as());
    let (outcome, is_known, is_right) = match settlement {
        Ok(Settlement::Settled(one)) => {
            ("settled", true, one.is_paid() && state == Some(State::Captured) && is_true(one, payment, world))
        }
        Ok(Settlement::CapturePending(one)) => {
            let moves = matches!(state, Some(State::Captured | State::Pending));
            ("capture pending", true, moves && is_true(one, payment, world))
        }
        Ok(Settlement::OnlyAuthorized { payment: one, error }) => {
            let (is_known, is_right) = not_captured(error, state);
            ("only authorized", is_known, is_right && is_true(one, payment, world))
        }
        Ok(Settlement::PayerNotDone) => ("payer not done", true, world.payer == Payer::NotStarted),
        Ok(Settlement::PaymentPending(one)) => {
            ("payment pending", true, state == Some(State::Pending) && is_true(one, payment, world))
        }
        Ok(Settlement::StateUnknown(one)) => ("state unknown", false, is_true(one, payment, world)),
        Ok(Settlement::Failed(Failed::Canceled(one))) => {
            ("canceled", true, state == Some(State::Canceled) && is_true(one, payment, world))
        }
        Ok(Settlement::Failed(_)) => {
            ("failed", true, matches!(world.payer, Payer::Aborted | Payer::Declined))
        }
        Ok(Settlement::NotAsExpected { payment: one, mismatch }) => {
            ("not as expected", false, is_open(mismatch) && is_true(one, payment, world))
        }
        Ok(_) => ("another settlement", false, false),
        Err(error) => return Ended { can_repeat: true, ..failed(error, nothing, world) },
    };
    Ended { can_repeat: true, ..ended(outcome, is_known, is_right, world) }
}

fn settle<C: Settle + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    Box::new(move || {
        let settlement = now(client.settle("token-1", Expected::amount(money())));
        let world = &shop.world();
        settled(&settlement, world.payer != Payer::Paid, world)
    })
}

fn charge(shop: &Arc<Shop>, charge: impl Fn() -> Result<Settlement, Error> + 'static) -> Runner {
    let shop = shop.clone();
    Box::new(move || {
        let before = shop.world().payment;
        let settlement = charge();
        let world = &shop.world();
        settled(&settlement, world.payment == before, world)
    })
}

fn charge_alias<C: ChargeAlias + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let client = client::<C>(shop);
    charge(shop, move || now(client.charge_alias("17795278", "alias-1", &attempt())))
}

fn charge_referenced<C: ChargeReferenced + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let client = client::<C>(shop);
    charge(shop, move || now(client.charge_referenced("17795278", "first-1", &attempt())))
}

fn pay_with_fields<C: PayWithFields + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    let back = ReturnAddress::new("https://shop.example/return");
    Box::new(move || {
        let before = shop.world();
        let begun = match now(client.pay_with_fields("17795278", "fields-1", &attempt(), &back)) {
            Ok(begun) => begun,
            Err(error) => return failed(&error, shop.world().made == before.made, &shop.world()),
        };
        let settlement = now(client.settle_fields(&begun.attempt));
        let world = &shop.world();
        settled(&settlement, world.payment == before.payment, world)
    })
}

fn inquire<C: Inquire + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    Box::new(move || {
        let found = now(client.inquire_order(attempt().order_id()));
        let world = &shop.world();
        match found {
            Ok(found) => {
                let is_right = is_true(&found, world.payment.as_ref(), world)
                    && found.kind != TransactionKind::Refund
                    && state(found.state).is_none_or(|state| world.paid_as() == Some(state));
                ended("found", true, is_right, world)
            }
            Err(error) => failed(&error, world.payment.is_none(), world),
        }
    })
}

fn pending<C: Pending + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    Box::new(move || {
        let asserted = now(client.assert_capture(format!("{PAYMENT}-capture")));
        let world = &shop.world();
        let is = world.paid_as();
        let is_right = |found| state(found).is_none_or(|state| is == Some(state));
        match asserted {
            Ok(Captured { state: found, .. }) => ended("asserted", true, is_right(found), world),
            Err(error) => failed(&error, !matches!(is, Some(State::Captured | State::Pending)), world),
        }
    })
}

fn refunds<C: Refunds + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    Box::new(move || {
        let outcome = now(client.cancel_or_refund(&RefundIntent::whole(REFUND_ORDER_ID, PAYMENT, money())));
        let world = &shop.world();
        let refund = world.refunded_as();
        let (outcome, is_known, is_right) = match &outcome {
            Ok(RefundOutcome::Canceled(one)) => {
                ("canceled", true, world.paid_as() == Some(State::Canceled) && one.transaction_id == PAYMENT)
            }
            Ok(RefundOutcome::Refunded(one)) => {
                ("refunded", true, refund == Some(State::Captured) && one.transaction_id == REFUND)
            }
            Ok(RefundOutcome::RefundPending(one)) => {
                let moves = matches!(refund, Some(State::Captured | State::Pending));
                ("refund pending", true, moves && one.transaction_id == REFUND)
            }
            Ok(RefundOutcome::RefundNotCaptured { refund: one, error }) => {
                let (is_known, is_right) = not_captured(error, refund);
                ("refund not captured", is_known, is_right && one.transaction_id == REFUND)
            }
            Ok(RefundOutcome::RefundStateUnknown(one)) => {
                ("refund state unknown", false, refund.is_some() && one.transaction_id == REFUND)
            }
            Ok(_) => ("another refund", false, false),
            Err(error) => {
                let nothing = world.refund.is_none() && !world.canceled;
                return Ended { can_repeat: true, ..failed(error, nothing, world) };
            }
        };
        Ended { can_repeat: true, ..ended(outcome, is_known, is_right, world) }
    })
}

fn capture<C: Capture + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    Box::new(move || {
        let before = shop.world();
        let captured = now(client.capture(PAYMENT, money()));
        let world = &shop.world();
        let is = world.paid_as();
        match captured {
            Ok(captured) => {
                let id = world.payment.as_ref().map(Transaction::capture_id);
                let is_right = matches!(is, Some(State::Captured | State::Pending))
                    && state(captured.state).is_none_or(|state| is == Some(state))
                    && captured.capture_id.is_none_or(|found| id.is_some_and(|id| found == id));
                let known = state(captured.state);
                ended(format!("captured as {known:?}"), known.is_some(), is_right, world)
            }
            Err(error) if error.is_already_captured() => {
                Ended { can_repeat: true, ..ended("captured", true, is == Some(State::Captured), world) }
            }
            Err(error) => Ended { can_repeat: true, ..failed(&error, before == *world, world) },
        }
    })
}

/// The outcome of a page, by its token and URL, and whether it is the outcome in the account.
fn opened(page: Result<(Token, String), Error>, world: &World) -> Ended {
    match page {
        Ok((token, url)) => {
            let is_right =
                token == format!("Token-{}", world.made) && url == format!("RedirectUrl-{}", world.made);
            ended("page", true, is_right, world)
        }
        Err(error) => failed(&error, world.made == 0, world),
    }
}

fn checkout<C: Checkout + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    let back = ReturnAddress::new("https://shop.example/return");
    Box::new(move || {
        let page = now(client.checkout("17795278", &attempt(), &back));
        opened(page.map(|page| (page.token, page.url)), &shop.world())
    })
}

fn register_card<C: RegisterCard + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    let back = ReturnAddress::new("https://shop.example/return");
    Box::new(move || {
        let page = now(client.register_card(&back)).map(|page| (page.token, page.url));
        let ended_page = opened(page, &shop.world());
        if ended_page.fault.is_some() || ended_page.outcome != "page" {
            return ended_page;
        }
        match now(client.registered_card("Token-1")) {
            Ok(card) => ended("registered", true, card.alias_id.as_deref() == Some("alias-1"), &shop.world()),
            Err(error) => failed(&error, false, &shop.world()),
        }
    })
}

fn payment_links<C: PaymentLinks + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    let until = DateTime::from("2030-01-30T12:45:22Z");
    Box::new(move || {
        let link = now(client.create_payment_link("17795278", &attempt(), &until));
        let world = &shop.world();
        match link {
            Err(error) => return failed(&error, world.made == 0, world),
            Ok(link) if link.offer_id != "OfferId-1" || link.url != "PaymentLink-1" => {
                return ended("another link", true, false, world);
            }
            Ok(_) => {}
        }
        let status = match now(client.payment_link_status("17795278", "OfferId-1")) {
            Err(error) => return failed(&error, false, world),
            Ok(status) => status,
        };
        let state = match &status.state {
            LinkState::Open => Some("OPEN"),
            LinkState::PaidByPayer => Some("PAID"),
            LinkState::Expired => Some("EXPIRED"),
            LinkState::Disabled => Some("DISABLED"),
            _ => None,
        };
        let is_right = state.is_none_or(|state| state == world.link)
            && status.transaction_id.is_none_or(|id| id == PAYMENT);
        if !is_right {
            return ended("another status", true, false, world);
        }
        match now(client.delete_payment_link("17795278", "OfferId-1")) {
            Ok(()) => ended(format!("deleted {state:?}"), true, shop.world().deleted > 0, world),
            Err(error) => failed(&error, shop.world().deleted == 0, world),
        }
    })
}

fn access_tokens<C: AccessTokens + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    Box::new(move || {
        let urls = ["https://shop.example/"];
        let token = now(client.create_access_token("17795278", "shop", urls));
        let world = &shop.world();
        match token {
            Err(error) => return failed(&error, world.made == 0, world),
            Ok(token) if token != "AccessToken-1" => {
                return ended("another token", true, false, world);
            }
            Ok(_) => {}
        }
        match now(client.delete_access_token("17795278", "AccessToken-1")) {
            Ok(()) => ended("deleted", true, shop.world().deleted > 0, world),
            Err(error) => failed(&error, shop.world().deleted == 0, world),
        }
    })
}

/// A flow that only reads. Its outcome is the amount of data that it read.
fn read<T>(result: Result<T, Error>, text: impl Fn(&T) -> String, world: &World) -> Ended {
    match result {
        Ok(value) => ended(text(&value), true, true, world),
        Err(error) => failed(&error, false, world),
    }
}

fn license<C: License + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    Box::new(move || read(now(client.license()), |one| format!("{:?}", one.features.len()), &shop.world()))
}

fn terminals<C: Terminals + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    Box::new(move || read(now(client.list_terminals()), |all| format!("{}", all.len()), &shop.world()))
}

fn payment_pages<C: PaymentPages + VersionedClient>(shop: &Arc<Shop>) -> Runner {
    let (client, shop) = (client::<C>(shop), shop.clone());
    Box::new(move || {
        read(now(client.payment_page_configurations()), |all| format!("{}", all.len()), &shop.world())
    })
}

fn report<C: Report + VersionedClient>(shop: &Arc<Shop>) -> Runner
where
    C::Request: serde::de::DeserializeOwned,
{
    let (client, shop) = (client::<C>(shop), shop.clone());
    Box::new(move || {
        let query = serde_json::from_str(r#"{"StartDate":"2026-01-01","EndDate":"2026-01-02"}"#);
        let mut pages = client.report(query.expect("a query"));
        read(now(pages.next()), |row| format!("{}", row.is_some()), &shop.world())
    })
}
