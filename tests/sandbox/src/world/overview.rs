//! What an overview shows of a world, of every customer.

use generator::spec::SpecVersion;
use jiff::Timestamp;

use super::amount::Amount;
use super::record::State;
use super::state::World;

/// A line on a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransactionLine<'w> {
    /// Its id.
    pub id: &'w str,
    /// Whose it is.
    pub customer: &'w str,
    /// Its terminal; empty for one of a shop that nobody has acquired.
    pub terminal: &'w str,
    /// `PAYMENT` or `REFUND`.
    pub kind: &'static str,
    /// `AUTHORIZED`, `CAPTURED`, `PENDING`, `CANCELED`, or the name of the error that it failed with.
    pub status: String,
    /// How much was authorised or asked for.
    pub amount: Amount,
    /// How much of it was captured, in minor units.
    pub captured: u64,
    /// The merchant's order.
    pub order_id: Option<&'w str>,
    /// The payment method, such as `VISA`.
    pub method: &'w str,
    /// When it came about.
    pub date: Timestamp,
}

/// A line on a payment link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferLine<'w> {
    /// Its id.
    pub id: &'w str,
    /// Whose it is.
    pub customer: &'w str,
    /// Its terminal.
    pub terminal: &'w str,
    /// `OPEN`, `PAID`, `EXPIRED` or `DISABLED`.
    pub status: &'static str,
    /// How much is to be paid.
    pub amount: Amount,
    /// The merchant's order.
    pub order_id: Option<&'w str>,
    /// The transaction that paid it.
    pub transaction: Option<&'w str>,
    /// When it was made.
    pub created: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
}

impl World {
    /// A line on each transaction, in the order of their ids.
    pub fn transaction_lines(&self, now: Timestamp) -> impl Iterator<Item = TransactionLine<'_>> {
        self.transactions.iter().map(move |(id, transaction)| TransactionLine {
            id,
            customer: &transaction.customer,
            terminal: &transaction.terminal,
            kind: transaction.kind(),
            status: match transaction.state {
                State::Failed(failure) => failure.refusal(id, None, None).name,
                _ => transaction.status(now).to_owned(),
            },
            amount: transaction.amount,
            captured: transaction.captured(),
            order_id: transaction.order_id.as_deref(),
            method: transaction.means.method(),
            date: transaction.date,
        })
    }

    /// A line on each payment link, in the order of their ids.
    pub fn offer_lines(&self, now: Timestamp) -> impl Iterator<Item = OfferLine<'_>> {
        // The newest words for how it stands.
        let newest = SpecVersion { major: 1, minor: u16::MAX };
        self.offers.iter().map(move |(id, offer)| OfferLine {
            id,
            customer: &offer.customer,
            terminal: &offer.terminal,
            status: offer.status(newest, now),
            amount: offer.payment.amount,
            order_id: offer.payment.order_id.as_deref(),
            transaction: offer.transaction.as_deref(),
            created: offer.created,
            expires: offer.expires,
        })
    }
}
