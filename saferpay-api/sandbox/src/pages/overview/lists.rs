//! The lists of the overview, newest first.

use maud::{Markup, html};

use super::filter::Filter;
use crate::calls::CallRecord;
use crate::pages::words;
use crate::speech::Speech;

/// The longest that a list gets.
const AT_MOST: usize = 200;

/// A table that can be moved sideways where it does not fit.
pub(super) fn table(label: &str, heads: &[&str], rows: impl Iterator<Item = Markup>) -> Markup {
    let rows: Vec<_> = rows.collect();
    html! {
        @if rows.is_empty() { p class="nothing" { "Nothing here." } }
        @else {
            div class="table" role="region" aria-label=(label) tabindex="0" {
                table {
                    thead { tr { @for head in heads { th scope="col" { (head) } } } }
                    tbody { @for row in &rows { tr { (row) } } }
                }
            }
            @if rows.len() == AT_MOST { p class="hint" { "The newest " (AT_MOST) ". Filter to see others." } }
        }
    }
}

pub(super) fn offers(speech: &Speech, filter: &Filter) -> Markup {
    let wanted = |offer: &crate::world::OfferSummary| {
        filter.wants(
            &offer.status,
            &offer.customer,
            &[&offer.id, offer.order_id.as_deref().unwrap_or_default()],
        )
    };
    let now = speech.clock.now();
    let offers = speech.with_world(|world| world.offer_summaries(now, AT_MOST, wanted)).unwrap_or_default();
    let heads =
        ["Created", "Link", "Order", "Amount", "Status", "Open until", "Attempts left", "Transaction"];
    table("Payment links", &heads, offers.iter().map(|offer| html! {
        td { (words::exact_time(offer.created)) }
        td { a href=(offer.path) { code { (offer.id) } } }
        td { (offer.order_id.as_deref().unwrap_or_default()) }
        td class="number" { (words::amount(offer.amount)) }
        td { (state(&offer.status, ["PAID"].contains(&&*offer.status), false)) }
        td { (words::time(offer.limits.expires)) }
        td class="number" { @match offer.limits.attempts_left { Some(left) => (left), None => "any" } }
        td { @if let Some(id) = &offer.transaction { a href={ "/sandbox/?show=transactions&text=" (id) } { code { (id) } } } }
    }))
}

pub(super) fn transactions(speech: &Speech, filter: &Filter) -> Markup {
    let wanted = |each: &crate::world::TransactionSummary| {
        let order = each.order_id.as_deref().unwrap_or_default();
        filter.wants(&each.status, &each.customer, &[&each.id, order, &each.means])
    };
    let now = speech.clock.now();
    let found =
        speech.with_world(|world| world.transaction_summaries(now, AT_MOST, wanted)).unwrap_or_default();
    let heads = ["Time", "Transaction", "Kind", "Order", "Amount", "Captured", "Means", "Status"];
    table("Transactions", &heads, found.iter().map(|each| html! {
        td { (words::exact_time(each.at)) }
        td { code { (each.id) } }
        td { (each.kind) }
        td { (each.order_id.as_deref().unwrap_or_default()) }
        td class="number" { (words::amount(each.amount)) }
        td class="number" {
            @if each.captured > 0 { (words::amount(crate::world::Amount { value: each.captured, ..each.amount })) }
        }
        td { (each.means) }
        td {
            (state(&each.status, each.status == "CAPTURED", each.reason.is_some()))
            @if let Some(reason) = &each.reason { br; (reason) }
        }
    }))
}

pub(super) fn calls(speech: &Speech, filter: &Filter) -> Markup {
    let calls = speech.calls.list();
    let wanted = calls.iter().rev().filter(|call| {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let refusal = call.refusal.as_ref();
        let error = refusal
            .map(|refusal| format!("{} {}", refusal.name, refusal.details.join(" ")))
            .unwrap_or_default();
        let words = [text(&call.operation), text(&call.request_id), error];
        filter.wants(call_state(call), &text(&call.customer), &words.each_ref().map(String::as_str))
    });
    let heads =
        ["No.", "Time", "Operation", "Version", "Customer", "Request id", "Status", "Why it was refused"];
    table("Calls", &heads, wanted.take(AT_MOST).map(|call| html! {
        td class="number" { (call.number) }
        td { (words::exact_time(call.at)) }
        td { (call.operation.as_deref().unwrap_or("unknown")) }
        td { @if let Some(version) = call.version { (version) } }
        td { (call.customer.as_deref().unwrap_or_default()) }
        td { (call.request_id.as_deref().unwrap_or_default()) }
        td {
            @match call.status {
                Some(status) => (state(&status.to_string(), status < 400, status >= 400)),
                None => (state("cut", false, true)),
            }
            @if call.faulty { br; "injected fault" }
        }
        td class="wrap" {
            @if let Some(refusal) = &call.refusal {
                strong { (refusal.name) } ": " (refusal.message)
                @if !refusal.details.is_empty() { ul { @for detail in &refusal.details { li { (detail) } } } }
            }
        }
    }))
}

fn call_state(call: &CallRecord) -> &'static str {
    match () {
        () if call.faulty => "struck by a fault",
        () if call.refusal.is_some() => "refused",
        () => "answered",
    }
}

pub(super) fn notifications(speech: &Speech, filter: &Filter) -> Markup {
    let records = speech.notifications.list();
    let wanted = records.iter().rev();
    let wanted = wanted
        .filter(|record| filter.wants(record.status(), &record.customer, &[&record.url, &record.about]));
    let heads = ["No.", "Time", "Kind", "Address", "Status", "Attempts", "Next"];
    table("Notifications", &heads, wanted.take(AT_MOST).map(|record| html! {
        td class="number" { (record.number) }
        td { (words::exact_time(record.at)) }
        td { (format!("{:?}", record.kind)) }
        td class="wrap" { code { (record.url) } }
        td { (state(record.status(), record.is_delivered(), record.status() == "given up")) }
        td class="wrap" {
            ol { @for delivery in &record.attempts { li { (words::exact_time(delivery.at)) ": " (delivery.outcome) } } }
        }
        td { @if let Some(next) = record.next { (words::exact_time(next)) } }
    }))
}

/// A state, told by its word; its colour only helps.
fn state(word: &str, is_good: bool, is_bad: bool) -> Markup {
    let class = match (is_good, is_bad) {
        (true, _) => "state good",
        (_, true) => "state bad",
        _ => "state",
    };
    html! { span class=(class) { (word) } }
}
