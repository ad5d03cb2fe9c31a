//! Alternative payments: the payer pays in an app of their own.

use jiff::Timestamp;
use serde_json::json;

use super::read;
use super::rows::session::{Flow, NotifyUrls, Plan, Session};
use super::state::{Engine, OperationResult};
use crate::call::Call;

impl Engine {
    pub(super) fn alternative_payment(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let terminal = self.terminal_of(call)?.id.clone();
        self.check_currency(call, &terminal)?;
        let method = read::needed(&call.body, "PaymentMethod")?;
        let url = read::boxed(&call.body, "Notification.StateNotificationUrl");
        let plan = Plan {
            methods: vec![method.into()],
            notify: NotifyUrls { success: url.clone(), fail: url },
            ..Plan::from_request(&call.body)?
        };
        let session = Session::new(&call.customer, &terminal, Flow::AlternativePayment, now, plan);
        let mut answer = self.begin(session, call);
        let url = answer["RedirectUrl"].take();
        if method == "BANCONTACT" {
            // The formats of the code and the intent are not recorded. Here they are the address of
            // a page of this sandbox.
            answer["ProcessingData"] = json!({ "Bancontact": { "QrCodeData": url, "IntentUrl": url } });
        }
        Ok(answer)
    }

    pub(super) fn query_alternative_payment(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        self.assert(call, now, |flow| *flow == Flow::AlternativePayment)
    }
}
