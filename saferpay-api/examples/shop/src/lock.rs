//! One call to Saferpay at a time for an order.

use std::time::Duration;

use jiff::Timestamp;
use rusqlite::params;
use tokio::time::{sleep, timeout};

use crate::problem::Problem;
use crate::shop::ShopParts;

/// How long a lock lasts, in case the program is killed.
const LEASE: Duration = Duration::from_secs(600);

/// How long the work may take. It ends before its lock, so that no other work begins before.
const WORK: Duration = Duration::from_secs(570);

/// Locks the row of an order, does the work, and unlocks the row.
///
/// The return of the payer, the notification, the staff and the hourly job use the same order at the
/// same time. Without the lock, two of them could send the same refund, or capture two attempts.
pub(crate) async fn with_lock<T>(
    shop: &ShopParts,
    order_id: &str,
    work: impl Future<Output = Result<T, Problem>>,
) -> Result<T, Problem> {
    let lock = async {
        while !try_lock(shop, order_id.to_owned()).await? {
            sleep(Duration::from_millis(100)).await;
        }
        Ok(())
    };
    timeout(Duration::from_secs(8), lock).await.unwrap_or(Err(Problem::Busy))?;
    let result = timeout(WORK, work).await.unwrap_or(Err(Problem::Busy));
    let order_id = order_id.to_owned();
    let unlock = "UPDATE orders SET locked_until = 0 WHERE id = ?1";
    shop.database.run(move |db| Ok(db.execute(unlock, [order_id])?)).await?;
    result
}

async fn try_lock(shop: &ShopParts, order_id: String) -> Result<bool, Problem> {
    let now = Timestamp::now().as_second();
    let until = now.saturating_add_unsigned(LEASE.as_secs());
    let lock = "UPDATE orders SET locked_until = ?1 WHERE id = ?2 AND locked_until <= ?3";
    shop.database.run(move |db| Ok(db.execute(lock, params![until, order_id, now])? == 1)).await
}
