//! Where to begin: addresses, terminals, test cards. No passwords.

use maud::{Markup, html};

use super::lists::table;
use crate::pages::words;
use crate::speech::Speech;
use crate::world::TEST_CARDS;

pub(super) fn start(speech: &Speech) -> Markup {
    let customers = speech.accounts.customer.iter();
    let terminals = customers.flat_map(|customer| customer.terminal.iter().map(|each| (&*customer.id, each)));
    html! {
        dl {
            dt { "Address for clients" } dd { code { (speech.base) "/api" } }
            dt { "Time in the sandbox" } dd { (words::time(speech.clock.now())) }
            dt { "Calls so far" } dd { (speech.calls.count()) }
        }
        h2 { "Terminals" }
        (table("Terminals", &["Customer", "Terminal", "Kind", "Description"], terminals.map(|(customer, terminal)| html! {
            td { (customer) }
            td { code { (terminal.id) } }
            td { (terminal.kind) }
            td { (terminal.description.as_deref().unwrap_or_default()) }
        })))
        h2 { "Test cards" }
        p { "Any code, and any date that is not past." }
        (table("Test cards", &["Scheme", "Number", "What happens"], TEST_CARDS.iter().map(|card| html! {
            td { (card.scheme.name()) }
            td { code { (words::card_number(card.number)) } }
            td { (words::outcome(card.outcome)) }
        })))
    }
}
