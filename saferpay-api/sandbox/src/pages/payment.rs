//! The form for a payment, or for registering an alias.

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::card_form::{FieldError, chosen_method};
use super::document::{Reader, page};
use super::fields::Fields;
use super::words;
use crate::engine::{PaymentLinkLimits, PaymentView, Scheme, TEST_CARDS, TestCard, ViewKind, display_name};

/// The content of the page.
pub(super) struct PaymentForm<'p> {
    pub(super) view: &'p PaymentView,
    pub(super) limits: Option<PaymentLinkLimits>,
    pub(super) filled: &'p Fields,
    pub(super) problems: &'p [FieldError],
}

impl PaymentForm<'_> {
    pub(super) fn page(&self) -> Response {
        let is_alias = self.view.kind == ViewKind::Alias;
        let title = match self.view.amount {
            Some(amount) => format!("Pay {}", words::amount(amount)),
            None => "Save a payment method".to_owned(),
        };
        let (status, page_title) = match self.problems {
            [] => (StatusCode::OK, title.clone()),
            _ => (StatusCode::UNPROCESSABLE_ENTITY, format!("Error: {title}")),
        };
        let content = html! {
            (self.summary())
            h1 { (title) }
            (self.order())
            form method="post" novalidate {
                (self.methods())
                @if self.has_cards() { (self.card()) }
                @if self.offers("DIRECTDEBIT") {
                    (self.input("iban", "IBAN, for direct debit", "off", None))
                }
                button class="main btn-next" name="do" value="pay" { @if is_alias { "Save" } @else { (title) } }
                @if !is_alias {
                    button class="other" name="do" value="later" { "Pay, and stay pending for five minutes" }
                }
            }
            form class="other" method="post" {
                button name="do" value="decline" { "Let the bank decline" }
                button name="do" value="abort" { "Give up and go back" }
            }
        };
        page(Reader::Payer, status, &page_title, &content)
    }

    /// The list of problems, with a link to each field.
    fn summary(&self) -> Markup {
        html! {
            @if !self.problems.is_empty() {
                div class="problems" role="alert" tabindex="-1" aria-labelledby="problems" {
                    h2 id="problems" { "Check your entries" }
                    ul {
                        @for problem in self.problems {
                            li { a href={ "#" (problem.field) } { (problem.text) } }
                        }
                    }
                    p { "The form never shows a card number or code again. Enter them again." }
                }
            }
        }
    }

    fn order(&self) -> Markup {
        let view = self.view;
        html! {
            dl {
                dt { "Merchant" } dd { (view.customer) }
                @if let Some(order) = &view.order_id { dt { "Order" } dd { (order) } }
                @if let Some(description) = &view.description { dt { "For" } dd { (description) } }
                @if let Some(limits) = self.limits {
                    dt { "Link open until" } dd { (words::time(limits.expires)) }
                    dt { "Attempts left" }
                    dd {
                        @match limits.attempts_left {
                            Some(left) => (left),
                            None => "unlimited",
                        }
                    }
                }
            }
        }
    }

    fn methods(&self) -> Markup {
        let mut others: Vec<_> = self
            .view
            .methods
            .iter()
            .filter(|method| !is_card(method))
            .map(|method| (&**method, display_name(method).to_owned()))
            .collect();
        others.dedup();
        if self.has_cards() {
            others.insert(0, ("CARD", "Card".to_owned()));
        }
        let chosen =
            Some(chosen_method(self.filled)).filter(|chosen| others.iter().any(|other| other.0 == *chosen));
        let chosen = chosen.or(others.first().map(|first| first.0)).unwrap_or_default().to_owned();
        html! {
            @if others.len() > 1 || !self.has_cards() {
                fieldset class="methods" {
                    legend { "Pay with" }
                    @for (name, label) in &others {
                        label {
                            input type="radio" name="method" value=(name) checked[*name == chosen];
                            (label)
                        }
                    }
                }
            }
        }
    }

    fn card(&self) -> Markup {
        let chosen = self.filled.get("test_card");
        html! {
            fieldset {
                legend { "Card" }
                div class="field" {
                    label for="test_card" { "Test card" }
                    select id="test_card" name="test_card" aria-describedby="test_card-hint" {
                        @for card in self.test_cards() {
                            option value=(card.number) selected[card.number == chosen] {
                                (words::outcome(card.outcome)) " – " (card.scheme.name()) " " (words::card_number(card.number))
                            }
                        }
                    }
                    p id="test_card-hint" class="hint" { "Used unless you enter a number below." }
                }
                (self.input("CardNumber", "Card number", "cc-number", Some("Only test cards. Never enter a real one.")))
                div class="pair" {
                    (self.input("Expiry", "Expiry date", "cc-exp", Some("MM/YY")))
                    (self.input("VerificationCode", "Security code", "cc-csc", Some("3 or 4 digits")))
                }
                (self.input("HolderName", if self.view.holder_mandatory { "Name on card" } else { "Name on card (optional)" }, "cc-name", None))
            }
        }
    }

    /// An input that never shows its previous value.
    fn input(&self, name: &'static str, label: &str, autocomplete: &str, hint: Option<&str>) -> Markup {
        let problem = self.problems.iter().find(|problem| problem.field == name);
        let described = match (hint, problem) {
            (None, None) => None,
            (Some(_), None) => Some(format!("{name}-hint")),
            (None, Some(_)) => Some(format!("{name}-problem")),
            (Some(_), Some(_)) => Some(format!("{name}-hint {name}-problem")),
        };
        let keyboard =
            if ["CardNumber", "Expiry", "VerificationCode"].contains(&name) { "numeric" } else { "text" };
        let required = (name == "HolderName" && self.view.holder_mandatory).then_some("true");
        html! {
            div class="field" {
                label for=(name) { (label) }
                @if let Some(hint) = hint { p id={ (name) "-hint" } class="hint" { (hint) } }
                @if let Some(problem) = problem {
                    p id={ (name) "-problem" } class="problem" { (problem.text) }
                }
                input id=(name) name=(name) type="text" inputmode=(keyboard) autocomplete=(autocomplete)
                    aria-describedby=[described] aria-invalid=[problem.map(|_| "true")] aria-required=[required];
            }
        }
    }

    fn test_cards(&self) -> impl Iterator<Item = &'static TestCard> {
        TEST_CARDS.iter().filter(|card| self.offers("CARD") || self.offers(card.scheme.method()))
    }

    fn has_cards(&self) -> bool {
        self.view.methods.iter().any(|method| is_card(method))
    }

    fn offers(&self, method: &str) -> bool {
        self.view.methods.iter().any(|offered| offered == method)
    }
}

/// Whether this method uses the card form.
fn is_card(method: &str) -> bool {
    let schemes =
        [Scheme::Visa, Scheme::Mastercard, Scheme::Amex, Scheme::Diners, Scheme::Jcb, Scheme::Maestro];
    method == "CARD" || schemes.iter().any(|scheme| scheme.method() == method)
}
