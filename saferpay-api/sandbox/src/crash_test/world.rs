//! The world of one schedule: the shop with its store, Saferpay, the buyer, and time.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use saferpay_api::ids::AliasId;
use saferpay_api::money::Money;
use saferpay_spec::SpecVersion;
use serde_json::json;

use super::network::{Network, Process};
use super::oracle::{Ledger, Violation, compare_at_the_end, compare_claims};
use super::rounds::ROUNDS;
use super::shop::{Event, OrderState, Reply, Shop};
use crate::call::Call;
use crate::engine::{Instrument, PaymentLinkAddresses};
use crate::payer::{Payer, PayerReturn};
use crate::service::Service;

/// The order of every schedule.
pub(super) const ORDER: &str = "4711";

/// The test card that everything is paid with: accepted without a challenge.
const CARD: &str = "9010004950000001";

/// Where the terminal sends the payers of payment links.
const LINK_RETURN: &str = "https://shop.example/link/return?token={{{PAYMENTPAGETOKEN}}}";
const LINK_NOTIFICATION: &str = "https://shop.example/link/notification?token={{{PAYMENTPAGETOKEN}}}";

/// The world of one schedule.
pub(super) struct World<'s, S: Shop> {
    shop: &'s S,
    store: Arc<S::Store>,
    network: Arc<Network>,
    pub(super) price: Money,
    /// What the shop claimed last.
    claimed: OrderState,
    /// Whether a buyer has paid, or the shop was asked to charge a card.
    expects_payment: bool,
    /// How much the shop was asked to return.
    expected_refund: u64,
    violation: Option<Violation>,
}

impl<'s, S: Shop> World<'s, S> {
    pub(super) fn new(shop: &'s S, network: Arc<Network>, price: Money) -> Self {
        let service = network.service();
        let addresses =
            PaymentLinkAddresses { return_url: LINK_RETURN.into(), notify_url: LINK_NOTIFICATION.into() };
        let terminals = service.accounts.customers.iter().flat_map(|customer| &customer.terminals);
        for terminal in terminals.filter(|terminal| terminal.kind == "SPG") {
            let addresses = addresses.clone();
            // A service of a crash test always has an engine.
            let _ = service.with_engine(|engine| engine.set_payment_link_addresses(&terminal.id, addresses));
        }
        let store = Arc::new(shop.new_store());
        let claimed = shop.order(&store);
        Self {
            shop,
            store,
            network,
            price,
            claimed,
            expects_payment: false,
            expected_refund: 0,
            violation: None,
        }
    }

    pub(super) fn network(&self) -> &Arc<Network> {
        &self.network
    }

    pub(super) const fn claimed(&self) -> OrderState {
        self.claimed
    }

    pub(super) fn choose(&self, alternatives: usize) -> usize {
        self.network.choose(alternatives)
    }

    /// Lets events happen at once, in one process. `None` if the process was killed.
    pub(super) async fn at_once(&mut self, events: Vec<Event>) -> Option<Vec<Reply>> {
        self.network.note(format!("  {events:?}"));
        let tasks = events.into_iter().enumerate().map(|(task, event)| {
            let process = Process::new(Arc::clone(&self.network), task);
            let handling = self.shop.handle(event, process, Arc::clone(&self.store));
            Box::pin(handling) as Pin<Box<dyn Future<Output = Reply> + Send>>
        });
        let replies = self.network.run(tasks.collect()).await;
        self.network.note(match &replies {
            Some(replies) => format!("    {replies:?}"),
            None => "    the process is dead".to_owned(),
        });
        self.look();
        replies
    }

    /// Lets an event happen. `None` if the process was killed.
    pub(super) async fn happens(&mut self, event: Event) -> Option<Reply> {
        self.at_once(vec![event]).await.and_then(|mut replies| replies.pop())
    }

    /// Opens a page of Saferpay for the buyer, who tries again until it opens.
    pub(super) async fn opens(&mut self, event: Event) -> Option<String> {
        for _ in 0..=self.network.faults_left() {
            if let Some(Reply::Redirect(url)) = self.happens(event.clone()).await {
                return Some(url);
            }
        }
        if !self.claimed.paid {
            self.violation = self.violation.or(Some(Violation::NoPage));
        }
        None
    }

    /// The buyer pays on a page. Returns the way back, and the notifications of Saferpay.
    pub(super) fn pays(&mut self, url: &str) -> Vec<Event> {
        self.network.note("  the buyer pays");
        let payer = Payer::new(self.network.service());
        let Ok(PayerReturn { return_url, .. }) = payer.pay_with(url, &self.card()) else {
            self.network.note("    the page does not open");
            return Vec::new();
        };
        self.expects_payment = true;
        let mut events = vec![Event::Return { url: return_url }];
        events.extend(self.notifications());
        events
    }

    /// The buyer gives up on a page.
    pub(super) fn gives_up(&mut self, url: &str) -> Vec<Event> {
        self.network.note("  the buyer gives up");
        let returned = Payer::new(self.network.service()).abort(url);
        let mut events: Vec<_> =
            returned.into_iter().map(|back| Event::Return { url: back.return_url }).collect();
        events.extend(self.notifications());
        events
    }

    fn card(&self) -> Instrument {
        Payer::new(self.network.service()).card(CARD)
    }

    /// The notifications that Saferpay has to send.
    fn notifications(&self) -> Vec<Event> {
        let taken = self.network.service().take_notifications();
        taken
            .into_iter()
            .map(|notification| Event::Notification { url: notification.notification.url })
            .collect()
    }

    /// Registers the buyer's card, and returns its alias.
    pub(super) fn stored_card(&self) -> AliasId {
        let service = self.network.service();
        let call = Call {
            operation: "Alias/InsertDirect".to_owned(),
            version: SpecVersion { major: 1, minor: 53 },
            customer: service.customer().id.clone(),
            path: BTreeMap::new(),
            query: BTreeMap::new(),
            body: json!({
                "RegisterAlias": { "IdGenerator": "RANDOM" },
                "PaymentMeans": { "Card": { "Number": CARD, "ExpMonth": 12, "ExpYear": 2035 } },
            }),
            request_id: "stored card".to_owned(),
            base: service.base.clone(),
        };
        let registered = service.answer(&call, service.clock.now()).expect("a test card can be stored");
        registered["Alias"]["Id"].as_str().expect("a stored card has an alias").into()
    }

    /// The shop is asked to charge a card.
    pub(super) fn expect_payment(&mut self) {
        self.expects_payment = true;
    }

    /// The shop is asked to return money.
    pub(super) fn expect_refund(&mut self, amount: Money) {
        self.expected_refund += amount.minor_units();
    }

    pub(super) fn advance(&self, by: SignedDuration) {
        if by != SignedDuration::ZERO {
            self.network.note(format!("  {by:#} later"));
        }
        // The sum of all rounds is far from the limit of a clock.
        let _ = self.network.service().clock.advance(by);
    }

    /// Delivers events in any order, some at once, some never. Saferpay repeats a notification until
    /// the shop has handled it.
    pub(super) async fn deliver(&mut self, mut waiting: Vec<Event>, may_be_lost: bool) {
        let mut repeats = 2;
        while !waiting.is_empty() {
            let (count, together) = (waiting.len(), usize::from(waiting.len() == 2));
            let lost = usize::from(may_be_lost);
            let choice = self.choose(count + together + lost);
            if choice >= count + together {
                self.network.note("  the rest never arrives");
                return;
            }
            let events =
                if choice == count { std::mem::take(&mut waiting) } else { vec![waiting.remove(choice)] };
            let replies = self.at_once(events.clone()).await;
            let replied_ok = |index: usize| {
                replies.as_ref().is_some_and(|replies| matches!(replies.get(index), Some(Reply::Ok)))
            };
            for (index, event) in events.into_iter().enumerate() {
                if matches!(event, Event::Notification { .. }) && !replied_ok(index) && repeats > 0 {
                    repeats -= 1;
                    waiting.push(event);
                }
            }
        }
    }

    /// Ends the faults, and lets the shop continue until it is finished. Compares it with the ledger.
    pub(super) async fn finish(mut self) -> Option<Violation> {
        self.network.allow_faults(0);
        for pause in ROUNDS {
            self.advance(pause);
            // A reply to the scheduled job changes nothing.
            let _ = self.happens(Event::Resume).await;
            if self.claimed.finished {
                break;
            }
        }
        let ledger = self.ledger();
        self.network.note(format!("  {ledger:?}, {:?}", self.claimed));
        self.violation.or_else(|| {
            compare_at_the_end(&ledger, self.claimed, self.price, self.expects_payment, self.expected_refund)
        })
    }

    /// Compares what the shop claims with its earlier claims and with the ledger.
    fn look(&mut self) {
        let now = self.shop.order(&self.store);
        let before = std::mem::replace(&mut self.claimed, now);
        if self.violation.is_none() {
            self.violation = compare_claims(before, now, &self.ledger());
        }
    }

    fn ledger(&self) -> Ledger {
        let service: &Service = self.network.service();
        let now: Timestamp = service.clock.now();
        let all = service.with_engine(|engine| engine.transaction_summaries(now, usize::MAX, |_| true));
        Ledger::of(&all.unwrap_or_default())
    }
}
