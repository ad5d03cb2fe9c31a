//! draft
use std::sync::{Arc, Mutex};

use saferpay_api::flows::{Checkout as _, Order, Refunds as _, ReturnAddress, Settle as _, Settlement, Expected, ChargeAlias as _, Charge, PaymentLinks as _};
use saferpay_api::money::Money;
use saferpay_api::v1_53::Client;
use saferpay_sandbox::crash_test::{Event, OrderState, Process, Reply, Shop};

#[derive(Debug, Default)]
pub struct Naive;

#[derive(Debug, Default)]
pub struct Database {
    token: Option<String>,
    amount: Option<Money>,
    paid: bool,
    capture: Option<String>,
    refunded: u64,
    done: bool,
}

impl Shop for Naive {
    type Store = Mutex<Database>;
    fn new_store(&self) -> Self::Store {
        Mutex::default()
    }
    fn handle(&self, event: Event, process: Process, store: Arc<Self::Store>) -> impl Future<Output = Reply> + Send + 'static {
        async move {
            let client: Client = process.client();
            match event {
                Event::Checkout { order, amount } => {
                    let back = ReturnAddress::new("https://shop.example/back").notify("https://shop.example/notify");
                    let order = Order::new(amount, order, "Tickets");
                    let Ok(page) = client.checkout(&process.terminal("ECOM"), &order, &back).await else { return Reply::Unavailable };
                    process.crash_point().await;
                    let mut db = store.lock().unwrap();
                    (db.token, db.amount) = (Some(page.token), Some(amount));
                    Reply::Redirect(page.url.unwrap())
                }
                Event::Return { .. } | Event::Notification { .. } | Event::Resume => {
                    let (token, amount) = { let db = store.lock().unwrap(); (db.token.clone(), db.amount) };
                    let (Some(token), Some(amount)) = (token, amount) else { store.lock().unwrap().done = true; return Reply::Ok };
                    match client.settle(token, Expected::amount(amount)).await {
                        Ok(Settlement::Settled(payment)) => {
                            process.crash_point().await;
                            let mut db = store.lock().unwrap();
                            db.paid = true;
                            db.done = true;
                            db.capture = payment.capture_id;
                            Reply::Ok
                        }
                        _ => Reply::Unavailable,
                    }
                }
                Event::Refund { amount, .. } => {
                    let capture = store.lock().unwrap().capture.clone().unwrap_or_default();
                    if let Ok(refund) = client.refund(&capture, amount).await {
                        let _ = client.capture_in_full_dummy(&refund.transaction_id).await;
                        process.crash_point().await;
                        store.lock().unwrap().refunded += amount.minor_units();
                    }
                    Reply::Ok
                }
                Event::Charge { order, amount, alias } => {
                    let order = Order::new(amount, order, "Tickets");
                    if let Ok(Charge::Charged(_)) = client.charge_alias(process.terminal("ECOM"), alias, &order).await {
                        process.crash_point().await;
                        let mut db = store.lock().unwrap();
                        db.paid = true;
                        db.done = true;
                    }
                    Reply::Ok
                }
                _ => Reply::Unavailable,
            }
        }
    }
    fn order(&self, store: &Self::Store) -> OrderState {
        let db = store.lock().unwrap();
        OrderState { paid: db.paid, refunded: db.refunded, finished: db.done }
    }
}
trait Dummy { fn capture_in_full_dummy(&self, id: &str) -> saferpay_api::client::Call<'_, saferpay_api::flows::Captured>; }
impl Dummy for Client { fn capture_in_full_dummy(&self, id: &str) -> saferpay_api::client::Call<'_, saferpay_api::flows::Captured> { use saferpay_api::flows::Capture as _; self.capture_in_full(id) } }
