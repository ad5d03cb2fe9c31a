//! What the shop stores. Each record is a value in a column of JSON; the other columns are for queries.

pub(crate) mod attempts;
pub(crate) mod cards;
mod json;
pub(crate) mod orders;
pub(crate) mod refunds;
mod schedule;

pub(crate) use attempts::{PaymentAttempt, PaymentState, Way};
pub(crate) use cards::SavedCard;
pub(crate) use orders::Order;
pub(crate) use refunds::{Refund, RefundState};
pub(crate) use schedule::Schedule;
