//! The lists of the overview, newest first.

use maud::{Markup, html};

use super::filter::Filter;
use crate::pages::words;
use crate::request_log::LoggedRequest;
use crate::service::Service;

/// The largest number of rows in a list.
const AT_MOST: usize = 200;

/// A table that scrolls horizontally if it does not fit.
pub(super) fn table(label: &str, heads: &[&str], rows: impl Iterator<Item = Markup>) -> Markup {
    let rows: Vec<_> = rows.collect();
    html! {
        @if rows.is_empty() { p class="nothing" { "No entries." } }
        @else {
            div class="table" role="region" aria-label=(label) tabindex="0" {
                table {
                    thead { tr { @for head in heads { th scope="col" { (head) } } } }
                    tbody { @for row in &rows { tr { (row) } } }
                }
            }
            @if rows.len() == AT_MOST { p class="hint" { "Shows the newest " (AT_MOST) ". Filter to see others." } }
        }
    }
}

pub(super) fn payment_links(service: &Service, filter: &Filter) -> Markup {
    let wanted = |payment_link: &crate::engine::PaymentLinkSummary| {
        filter.matches(
            &payment_link.status,
            &payment_link.customer,
            &[&payment_link.id, payment_link.order_id.as_deref().unwrap_or_default()],
        )
    };
    let now = service.clock.now();
    let payment_links =
        service.with_engine(|engine| engine.payment_link_summaries(now, AT_MOST, wanted)).unwrap_or_default();
    let heads =
        ["Created", "Link", "Order", "Amount", "Status", "Open until", "Attempts left", "Transaction"];
    table("Payment links", &heads, payment_links.iter().map(|payment_link| html! {
        td { (words::exact_time(payment_link.created)) }
        td { a href=(payment_link.path) { code { (payment_link.id) } } }
        td { (payment_link.order_id.as_deref().unwrap_or_default()) }
        td class="number" { (words::amount(payment_link.amount)) }
        td { (state(&payment_link.status, ["PAID"].contains(&&*payment_link.status), false)) }
        td { (words::time(payment_link.limits.expires)) }
        td class="number" { @match payment_link.limits.attempts_left { Some(left) => (left), None => "unlimited" } }
        td { @if let Some(id) = &payment_link.transaction { a href={ "/sandbox/?show=transactions&text=" (id) } { code { (id) } } } }
    }))
}

pub(super) fn transactions(service: &Service, filter: &Filter) -> Markup {
    let wanted = |each: &crate::engine::TransactionSummary| {
        let order = each.order_id.as_deref().unwrap_or_default();
        filter.matches(&each.status, &each.customer, &[&each.id, order, &each.payment_method])
    };
    let now = service.clock.now();
    let found =
        service.with_engine(|engine| engine.transaction_summaries(now, AT_MOST, wanted)).unwrap_or_default();
    let heads = ["Time", "Transaction", "Kind", "Order", "Amount", "Captured", "Payment method", "Status"];
    table("Transactions", &heads, found.iter().map(|each| html! {
        td { (words::exact_time(each.at)) }
        td { code { (each.id) } }
        td { (each.kind) }
        td { (each.order_id.as_deref().unwrap_or_default()) }
        td class="number" { (words::amount(each.amount)) }
        td class="number" {
            @if each.captured > 0 { (words::amount(crate::engine::Amount { value: each.captured, ..each.amount })) }
        }
        td { (each.payment_method) }
        td {
            (state(&each.status, each.status == "CAPTURED", each.reason.is_some()))
            @if let Some(reason) = &each.reason { br; (reason) }
        }
    }))
}

pub(super) fn requests(service: &Service, filter: &Filter) -> Markup {
    let requests = service.request_log.list();
    let wanted = requests.iter().rev().filter(|request| {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let error = request.error.as_ref();
        let error =
            error.map(|error| format!("{} {}", error.name, error.details.join(" "))).unwrap_or_default();
        let words = [text(&request.operation), text(&request.request_id), error];
        filter.matches(
            request_state(request),
            &text(&request.customer),
            &words.each_ref().map(String::as_str),
        )
    });
    let heads = ["No.", "Time", "Operation", "Version", "Customer", "Request ID", "Status", "Error"];
    table(
        "Requests",
        &heads,
        wanted.take(AT_MOST).map(|request| {
            html! {
                td class="number" { (request.number) }
                td { (words::exact_time(request.at)) }
                td { (request.operation.as_deref().unwrap_or("unknown")) }
                td { @if let Some(version) = request.version { (version) } }
                td { (request.customer.as_deref().unwrap_or_default()) }
                td { (request.request_id.as_deref().unwrap_or_default()) }
                td {
                    @match request.status {
                        Some(status) => (state(&status.to_string(), status < 400, status >= 400)),
                        None => (state("disconnected", false, true)),
                    }
                    @if request.fault_injected { br; "injected fault" }
                }
                td class="wrap" {
                    @if let Some(error) = &request.error {
                        strong { (error.name) } ": " (error.message)
                        @if !(error.details.is_empty() && error.help.is_empty()) {
                            ul { @for text in error.details.iter().chain(&error.help) { li { (text) } } }
                        }
                    }
                }
            }
        }),
    )
}

fn request_state(request: &LoggedRequest) -> &'static str {
    match () {
        () if request.fault_injected => "fault injected",
        () if request.error.is_some() => "refused",
        () => "answered",
    }
}

pub(super) fn notifications(service: &Service, filter: &Filter) -> Markup {
    let records = service.notifications.list();
    let wanted = records.iter().rev();
    let wanted = wanted
        .filter(|record| filter.matches(record.status(), &record.customer, &[&record.url, &record.about]));
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

/// A state as a word; the color is only an addition.
fn state(word: &str, is_good: bool, is_bad: bool) -> Markup {
    let class = match (is_good, is_bad) {
        (true, _) => "state good",
        (_, true) => "state bad",
        _ => "state",
    };
    html! { span class=(class) { (word) } }
}
