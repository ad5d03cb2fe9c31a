//! Filters the lists of the overview.

use maud::{Markup, html};

use super::tab::Tab;
use crate::pages::fields::Fields;
use crate::service::Service;

/// A filter. Empty parts match everything.
pub(super) struct Filter {
    state: String,
    customer: String,
    text: String,
}

impl Filter {
    pub(super) fn new(fields: &Fields) -> Self {
        let field = |name| fields.get(name).to_owned();
        Self { state: field("state"), customer: field("customer"), text: field("text").to_lowercase() }
    }

    /// Whether a row matches, by its state, customer and words.
    pub(super) fn matches(&self, state: &str, customer: &str, words: &[&str]) -> bool {
        (self.state.is_empty() || self.state == state)
            && (self.customer.is_empty() || self.customer == customer)
            && (self.text.is_empty() || words.iter().any(|word| word.to_lowercase().contains(&self.text)))
    }

    pub(super) fn form(&self, show: Tab, service: &Service) -> Markup {
        let customers: Vec<_> = service.accounts.customers.iter().map(|customer| &*customer.id).collect();
        html! {
            form class="filter" method="get" action="/sandbox/" role="search" {
                input type="hidden" name="show" value=(show.name());
                (choice("state", "State", show.states(), &self.state))
                (choice("customer", "Customer", &customers, &self.customer))
                div class="field" {
                    label for="text" { "Contains" }
                    input id="text" name="text" type="search" value=(self.text) autocomplete="off";
                }
                button { "Filter" }
            }
        }
    }
}

fn choice(name: &str, label: &str, choices: &[&str], chosen: &str) -> Markup {
    html! {
        div class="field" {
            label for=(name) { (label) }
            select id=(name) name=(name) {
                option value="" { "any" }
                @for choice in choices { option value=(choice) selected[*choice == chosen] { (choice) } }
            }
        }
    }
}
