//! What all parts of the shop share.

use std::sync::{Arc, RwLock};

use saferpay_api::flows::AcceptedMethod;
use saferpay_api::v1_53::Client;

use crate::database::Database;

/// The shop. A clone is cheap and refers to the same shop.
pub(crate) type Shop = Arc<ShopParts>;

pub(crate) struct ShopParts {
    pub(crate) client: Client,
    pub(crate) database: Database,
    /// The terminal of the checkout and of charges.
    pub(crate) terminal: String,
    /// The terminal of payment links.
    pub(crate) link_terminal: String,
    /// The public address of the shop, without a slash at its end.
    pub(crate) address: String,
    pub(crate) admin_password: String,
    /// The payment methods of the terminal. The checkout shows them.
    pub(crate) methods: RwLock<Vec<AcceptedMethod>>,
}
