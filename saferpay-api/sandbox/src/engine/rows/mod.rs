//! The rows of the engine's tables: plain data that is stored as JSON.

pub(super) mod alias;
pub(super) mod dcc_offer;
pub(super) mod fields;
pub(super) mod notification;
pub(super) mod payment_link;
pub(super) mod session;
pub(super) mod transaction;
