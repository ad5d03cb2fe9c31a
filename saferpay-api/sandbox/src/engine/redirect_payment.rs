//! Redirect payments, on the page of a service provider.

use jiff::Timestamp;

use super::read;
use super::rows::session::{Flow, NotifyUrls, Plan, Session};
use super::state::{Engine, OperationResult};
use crate::call::Call;

impl Engine {
    pub(super) fn redirect_payment(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        let terminal = self.terminal_of(call)?.id.clone();
        self.check_currency(call, &terminal)?;
        let plan = Plan {
            methods: vec![read::needed(&call.body, "ServiceProvider")?.into()],
            notify: NotifyUrls::from_request(&call.body),
            ..Plan::from_request(&call.body)?
        };
        let session = Session::new(&call.customer, &terminal, Flow::RedirectPayment, now, plan);
        Ok(self.begin(session, call))
    }

    pub(super) fn assert_redirect_payment(&mut self, call: &Call, now: Timestamp) -> OperationResult {
        self.assert(call, now, |flow| *flow == Flow::RedirectPayment)
    }
}
