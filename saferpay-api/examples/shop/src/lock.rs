//! One call to Saferpay at a time for an order, and each to its end.

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::{sleep, timeout};

use crate::problem::{Problem, Result};
use crate::records::Order;
use crate::start::Shop;

/// How long a lock lasts, in case the program is killed.
const LEASE: Duration = Duration::from_secs(600);

/// How long the work may take. It ends before its lock, so that no other work begins before.
const WORK: Duration = Duration::from_secs(570);

/// Locks the row of an order, does the work, and unlocks the row.
///
/// The return of the payer, the notification, the staff and the hourly job use the same order at the
/// same time. Without the lock, two of them could send the same refund, or capture two attempts.
///
/// The work runs in a separate task. The web framework drops a handler when the browser hangs up; the
/// task continues.
pub(crate) async fn locked<T, W>(
    shop: &Shop,
    order_id: &str,
    work: impl FnOnce(Shop) -> W + Send + 'static,
) -> Result<T>
where
    T: Send + 'static,
    W: Future<Output = Result<T>> + Send + 'static,
{
    let order: Order = shop.database.get(order_id).await?;
    let shop = shop.clone();
    let task = tokio::spawn(async move {
        timeout(Duration::from_secs(8), lock(&shop, &order)).await.unwrap_or(Err(Problem::Busy))?;
        let result = timeout(WORK, work(shop.clone())).await.unwrap_or(Err(Problem::Busy));
        let unlock = "UPDATE orders SET locked_until = 0 WHERE id = ?1";
        shop.database.run(move |db| Ok(db.execute(unlock, [order.id])?)).await?;
        result
    });
    task.await?
}

async fn lock(shop: &Shop, order: &Order) -> Result<()> {
    let lock = "UPDATE orders SET locked_until = ?1 WHERE id = ?2 AND locked_until <= ?3";
    loop {
        let (order_id, now) = (order.id.clone(), Timestamp::now());
        let until = now + LEASE;
        let row = (until.as_second(), order_id, now.as_second());
        if shop.database.run(move |db| Ok(db.execute(lock, row)? == 1)).await? {
            return Ok(());
        }
        sleep(Duration::from_millis(100)).await;
    }
}
