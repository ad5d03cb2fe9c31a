//! The start page: addresses, terminals and test cards. It has no passwords.

use maud::{Markup, html};

use super::lists::table;
use crate::engine::TEST_CARDS;
use crate::pages::words;
use crate::service::Service;

pub(super) fn start(service: &Service) -> Markup {
    let customers = service.accounts.customers.iter();
    let terminals =
        customers.flat_map(|customer| customer.terminals.iter().map(|each| (&*customer.id, each)));
    html! {
        dl {
            dt { "Address for clients" } dd { code { (service.base) "/api" } }
            dt { "Time in the sandbox" } dd { (words::time(service.clock.now())) }
            dt { "Requests so far" } dd { (service.request_log.count()) }
        }
        h2 { "Terminals" }
        (table("Terminals", &["Customer", "Terminal", "Kind", "Description"], terminals.map(|(customer, terminal)| html! {
            td { (customer) }
            td { code { (terminal.id) } }
            td { (terminal.kind) }
            td { (terminal.description.as_deref().unwrap_or_default()) }
        })))
        h2 { "Test cards" }
        p { "Any verification code and any future expiry date." }
        (table("Test cards", &["Scheme", "Number", "Result"], TEST_CARDS.iter().map(|card| html! {
            td { (card.scheme.name()) }
            td { code { (words::card_number(card.number)) } }
            td { (words::outcome(card.outcome)) }
        })))
        (super::guide::guide())
    }
}
