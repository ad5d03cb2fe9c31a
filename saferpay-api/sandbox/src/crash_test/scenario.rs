//! The scenarios: what happens around a shop while it is killed.

use jiff::SignedDuration;
use saferpay_api::money::Money;

use super::oracle::Violation;
use super::shop::{Event, Shop};
use super::world::{ORDER, World};

/// The number of steps of a mixture.
const STEPS: usize = 24;

/// How much time can pass between two of its steps.
const PAUSES: [SignedDuration; 3] =
    [SignedDuration::from_mins(10), SignedDuration::from_hours(2), SignedDuration::from_hours(25)];

/// What happens around a shop while calls are lost and its process is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scenario {
    /// The buyer pays on the Payment Page. Return and notification arrive in any order, at once, or
    /// never.
    Checkout,
    /// The buyer opens a second page for the same order, and pays one or both of them.
    SecondPage,
    /// The buyer pays, but nothing arrives until the token has expired.
    ExpiredToken,
    /// The buyer gives up on the first page, and pays on the second.
    SecondAttempt,
    /// The buyer pays a payment link, and the notification arrives or is lost.
    PaymentLink,
    /// The shop charges a stored card.
    Charge,
    /// The buyer pays on a page, and the shop is asked to charge the stored card for the same order.
    PageAndCharge,
    /// The shop returns a payment in full, in part, or in two parts; the button is pressed again.
    Refund,
    /// A long mixture of all this: several pages, buyers who pay or give up, events late, twice and out
    /// of order, refunds, and hours that pass. It has too many schedules to enumerate; draw them.
    Mixture,
}

impl Scenario {
    /// The scenarios whose schedules can be enumerated.
    pub const ENUMERABLE: [Self; 8] = [
        Self::Checkout,
        Self::SecondPage,
        Self::ExpiredToken,
        Self::SecondAttempt,
        Self::PaymentLink,
        Self::Charge,
        Self::PageAndCharge,
        Self::Refund,
    ];

    /// Runs one schedule of the scenario, with this many faults at most.
    pub(super) async fn run<S: Shop>(self, mut world: World<'_, S>, faults: usize) -> Option<Violation> {
        if self == Self::Refund {
            paid_order(&mut world).await;
        }
        world.network().allow_faults(faults);
        match self {
            Self::Checkout => checkout(&mut world).await,
            Self::SecondPage => second_page(&mut world).await,
            Self::ExpiredToken => {
                if let Some(page) = world.opens(checkout_of(&world)).await {
                    let events = world.pays(&page);
                    world.advance(SignedDuration::from_hours(25));
                    world.deliver(events, true).await;
                }
            }
            Self::SecondAttempt => {
                if let Some(page) = world.opens(checkout_of(&world)).await {
                    let events = world.gives_up(&page);
                    world.deliver(events, true).await;
                }
                checkout(&mut world).await;
            }
            Self::PaymentLink => {
                let event = Event::PaymentLink { order: ORDER.to_owned(), amount: world.price };
                if let Some(link) = world.opens(event).await {
                    let events = world.pays(&link);
                    world.deliver(events, true).await;
                }
            }
            Self::Charge => {
                let event = charge_of(&mut world);
                again(&mut world, event).await;
            }
            Self::PageAndCharge => {
                let page = world.opens(checkout_of(&world)).await;
                let mut events = page.map(|page| world.pays(&page)).unwrap_or_default();
                events.push(charge_of(&mut world));
                world.deliver(events, false).await;
            }
            Self::Refund => refund(&mut world).await,
            Self::Mixture => mixture(&mut world).await,
        }
        world.finish().await
    }
}

fn checkout_of<S: Shop>(world: &World<'_, S>) -> Event {
    Event::Checkout { order: ORDER.to_owned(), amount: world.price }
}

/// The shop is asked to charge a stored card.
fn charge_of<S: Shop>(world: &mut World<'_, S>) -> Event {
    world.expect_payment();
    Event::Charge { order: ORDER.to_owned(), amount: world.price, alias: world.stored_card() }
}

async fn checkout<S: Shop>(world: &mut World<'_, S>) {
    let Some(page) = world.opens(checkout_of(world)).await else { return };
    let events = world.pays(&page);
    world.deliver(events, true).await;
}

/// An order that is paid and settled.
async fn paid_order<S: Shop>(world: &mut World<'_, S>) {
    let Some(page) = world.opens(checkout_of(world)).await else { return };
    for event in world.pays(&page) {
        drop(world.happens(event).await);
    }
}

async fn second_page<S: Shop>(world: &mut World<'_, S>) {
    let first = world.opens(checkout_of(world)).await;
    let second = world.opens(checkout_of(world)).await;
    let pages: Vec<_> = match world.choose(4) {
        0 => first.into_iter().collect(),
        1 => second.into_iter().collect(),
        2 => [first, second].into_iter().flatten().collect(),
        _ => [second, first].into_iter().flatten().collect(),
    };
    let mut events = Vec::new();
    for page in pages {
        events.extend(world.pays(&page));
    }
    world.deliver(events, false).await;
}

async fn refund<S: Shop>(world: &mut World<'_, S>) {
    let price = world.price;
    let half = half(price);
    let parts = match world.choose(3) {
        0 => vec![price],
        1 => vec![half],
        _ => vec![half, half],
    };
    for (number, amount) in parts.into_iter().enumerate() {
        world.expect_refund(amount);
        let refund = format!("refund-{}", number + 1);
        again(world, Event::Refund { order: ORDER.to_owned(), refund, amount }).await;
    }
}

/// The event happens once, twice, or twice at once.
async fn again<S: Shop>(world: &mut World<'_, S>, event: Event) {
    match world.choose(3) {
        0 => drop(world.happens(event).await),
        1 => {
            drop(world.happens(event.clone()).await);
            drop(world.happens(event).await);
        }
        _ => drop(world.at_once(vec![event.clone(), event]).await),
    }
}

/// A number of steps, each of which can be anything.
async fn mixture<S: Shop>(world: &mut World<'_, S>) {
    let (mut pages, mut events, mut refunds) = (Vec::new(), Vec::new(), 0);
    for _ in 0..STEPS {
        match world.choose(8) {
            0 | 1 if pages.is_empty() || world.choose(3) == 0 => {
                pages.extend(world.opens(checkout_of(world)).await);
            }
            0..=2 if !pages.is_empty() => {
                let page: String = pages.remove(world.choose(pages.len()));
                events.extend(if world.choose(4) == 0 { world.gives_up(&page) } else { world.pays(&page) });
            }
            3 | 4 if !events.is_empty() => {
                // It stays in the list, so that it can happen again.
                let event: Event = events[world.choose(events.len())].clone();
                drop(world.happens(event).await);
            }
            5 if events.len() > 1 => {
                let first = events[world.choose(events.len())].clone();
                let second = events[world.choose(events.len())].clone();
                drop(world.at_once(vec![first, second]).await);
            }
            6 if world.claimed().paid && refunds < 2 => {
                refunds += 1;
                let half = half(world.price);
                world.expect_refund(half);
                let refund = format!("refund-{refunds}");
                again(world, Event::Refund { order: ORDER.to_owned(), refund, amount: half }).await;
            }
            7 => world.advance(PAUSES[world.choose(PAUSES.len())]),
            _ => drop(world.happens(Event::Resume).await),
        }
    }
    world.deliver(events, true).await;
}

fn half(price: Money) -> Money {
    Money::from_minor_units(price.minor_units() / 2, price.currency())
}
