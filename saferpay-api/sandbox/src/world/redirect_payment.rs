//! Redirect payments: one service provider's own page.

use jiff::Timestamp;

use super::read;
use super::session::{Flow, Notify, Plan, Session};
use super::state::{Answer, World};
use crate::call::Call;

impl World {
    pub(super) fn redirect_payment(&mut self, call: &Call, now: Timestamp) -> Answer {
        let terminal = self.terminal_of(call)?.id.clone();
        self.check_currency(call, &terminal)?;
        let plan = Plan {
            methods: vec![read::needed(&call.body, "ServiceProvider")?.into()],
            notify: Notify::from_request(&call.body),
            ..Plan::from_request(&call.body)?
        };
        let session = Session::new(&call.customer, &terminal, Flow::RedirectPayment, now, plan);
        Ok(self.begin(session, call))
    }

    pub(super) fn assert_redirect_payment(&mut self, call: &Call, now: Timestamp) -> Answer {
        self.assert(call, now, |flow| *flow == Flow::RedirectPayment)
    }
}
