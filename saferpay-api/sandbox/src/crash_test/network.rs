//! The network between the shop and the sandbox, and the process of the shop: every call can be lost,
//! and the process can be killed around it.

use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::SystemTime;

use axum::body::{Body, Bytes};
use axum::http::{Request, Response};
use http_body_util::BodyExt as _;
use saferpay_api::client::VersionedClient;
use saferpay_api::transport::{Transport, TransportError, TransportFuture};

use super::choices::Choices;
use crate::http::handle;
use crate::sandbox::client_builder;
use crate::service::Service;

/// What can happen to a call that does not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// The connection fails before anything is sent.
    NotSent,
    /// The call takes effect, and the connection fails before the answer.
    AnswerLost,
    /// The process is killed before anything is sent.
    KilledBefore,
    /// The call takes effect, and the process is killed before the answer.
    KilledDuring,
    /// The process is killed after the answer, before the shop stores anything.
    KilledAfter,
}

const FAULTS: [Fault; 5] =
    [Fault::NotSent, Fault::AnswerLost, Fault::KilledBefore, Fault::KilledDuring, Fault::KilledAfter];

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotSent => "not sent",
            Self::AnswerLost => "answer lost",
            Self::KilledBefore => "killed before it",
            Self::KilledDuring => "killed while it waits",
            Self::KilledAfter => "killed after the answer",
        })
    }
}

/// Connects the processes of a shop with the sandbox, and decides the order of their calls.
pub(crate) struct Network {
    service: Arc<Service>,
    state: Mutex<State>,
}

struct State {
    choices: Choices,
    faults_left: usize,
    life: Life,
    /// The tasks that wait to go on.
    waiting: Vec<usize>,
    /// The task that goes on next.
    granted: Option<usize>,
    log: Vec<String>,
    calls: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Life {
    Alive,
    /// Dies at the next call, write or reply.
    Dying,
    Dead,
}

impl Network {
    pub(crate) fn new(service: Arc<Service>, choices: Choices) -> Self {
        let state = State {
            choices,
            faults_left: 0,
            life: Life::Alive,
            waiting: Vec::new(),
            granted: None,
            log: Vec::new(),
            calls: 0,
        };
        Self { service, state: Mutex::new(state) }
    }

    pub(crate) fn service(&self) -> &Arc<Service> {
        &self.service
    }

    /// Sets how many faults may still happen.
    pub(crate) fn allow_faults(&self, faults: usize) {
        self.state().faults_left = faults;
    }

    pub(crate) fn faults_left(&self) -> usize {
        self.state().faults_left
    }

    pub(crate) fn choose(&self, alternatives: usize) -> usize {
        self.state().choices.choose(alternatives)
    }

    pub(crate) fn note(&self, line: impl fmt::Display) {
        self.state().log.push(line.to_string());
    }

    /// Takes what happened, the decisions that lead there again, and the number of calls that were
    /// carried out.
    pub(crate) fn take_record(&self) -> (Vec<String>, Choices, u64) {
        let mut state = self.state();
        let choices = std::mem::replace(&mut state.choices, Choices::given(Vec::new()));
        (std::mem::take(&mut state.log), choices, state.calls)
    }

    /// Runs the tasks of one process until all have replied or the process is killed; then it returns
    /// `None`.
    pub(crate) async fn run<T>(
        self: &Arc<Self>,
        tasks: Vec<std::pin::Pin<Box<dyn Future<Output = T> + Send>>>,
    ) -> Option<Vec<T>> {
        {
            let mut state = self.state();
            state.life = Life::Alive;
            state.waiting.clear();
            state.granted = None;
        }
        let mut running: Vec<_> = tasks.into_iter().map(Some).collect();
        let mut replies: Vec<Option<T>> = running.iter().map(|_| None).collect();
        poll_fn(move |context| {
            loop {
                for (task, reply) in running.iter_mut().zip(&mut replies) {
                    if let Some(future) = task
                        && let Poll::Ready(value) = future.as_mut().poll(context)
                    {
                        (*task, *reply) = (None, Some(value));
                        // A process that dies before it replies has not replied.
                        let mut state = self.state();
                        if state.life == Life::Dying {
                            state.life = Life::Dead;
                        }
                    }
                    if self.state().life == Life::Dead {
                        running.clear();
                        return Poll::Ready(None);
                    }
                }
                if running.iter().all(Option::is_none) {
                    return Poll::Ready(Some(replies.iter_mut().filter_map(Option::take).collect()));
                }
                let mut state = self.state();
                let waiting = std::mem::take(&mut state.waiting);
                if waiting.is_empty() {
                    return Poll::Pending;
                }
                let next = state.choices.choose(waiting.len());
                state.granted = Some(waiting[next]);
            }
        })
        .await
    }

    /// Waits until this task may go on. A killed process waits forever.
    async fn turn(&self, task: usize) {
        poll_fn(|_| {
            let mut state = self.state();
            if state.life != Life::Alive {
                state.life = Life::Dead;
                return Poll::Pending;
            }
            if state.granted == Some(task) {
                state.granted = None;
                return Poll::Ready(());
            }
            state.waiting.push(task);
            Poll::Pending
        })
        .await;
    }

    async fn send(&self, task: usize, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.turn(task).await;
        let call = request.uri().path().rsplit('/').take(2).collect::<Vec<_>>();
        let call = call.into_iter().rev().collect::<Vec<_>>().join("/");
        let fault = self.fault();
        self.note(match fault {
            Some(fault) => format!("    {call}: {fault}"),
            None => format!("    {call}"),
        });
        match fault {
            None => self.carry_out(request).await,
            Some(Fault::NotSent) => Err(TransportError::not_sent("an injected fault")),
            Some(Fault::AnswerLost) => {
                // The fault is that this answer does not arrive.
                let _ = self.carry_out(request).await;
                Err(TransportError::outcome_unknown("an injected fault"))
            }
            Some(Fault::KilledBefore) => self.killed().await,
            Some(Fault::KilledDuring) => {
                // As above.
                let _ = self.carry_out(request).await;
                self.killed().await
            }
            Some(Fault::KilledAfter) => {
                let answer = self.carry_out(request).await;
                self.state().life = Life::Dying;
                answer
            }
        }
    }

    fn fault(&self) -> Option<Fault> {
        let mut state = self.state();
        if state.faults_left == 0 {
            return None;
        }
        let fault = match state.choices.choose_mostly_first(FAULTS.len() + 1) {
            0 => return None,
            index => FAULTS[index - 1],
        };
        state.faults_left -= 1;
        Some(fault)
    }

    async fn killed(&self) -> ! {
        self.state().life = Life::Dead;
        std::future::pending().await
    }

    async fn carry_out(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.state().calls += 1;
        let answer = handle(&self.service, request.map(Body::from)).await;
        let (head, body) = answer.into_parts();
        let body = body.collect().await.map_err(TransportError::outcome_unknown)?;
        Ok(Response::from_parts(head, body.to_bytes()))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Network").finish_non_exhaustive()
    }
}

/// A task of a running shop. It ends without a word when the process is killed.
#[derive(Clone, Debug)]
pub struct Process {
    network: Arc<Network>,
    task: usize,
}

impl Process {
    pub(crate) const fn new(network: Arc<Network>, task: usize) -> Self {
        Self { network, task }
    }

    /// Creates a client of any version for the first customer of the sandbox. It does not retry.
    ///
    /// # Panics
    ///
    /// Never: a client without TLS can always be built.
    #[must_use]
    pub fn client<C: VersionedClient>(&self) -> C {
        client_builder(self.network.service().customer(), "http://127.0.0.1/api".to_owned())
            .transport(ToSandbox(self.clone()))
            .build()
            .expect("a client without TLS")
    }

    /// The id of the first customer's first terminal of this kind: `ECOM`, `SPG` or `MPO`.
    ///
    /// # Panics
    ///
    /// If the customer has no such terminal.
    #[must_use]
    pub fn terminal(&self, kind: &str) -> String {
        self.network.service().terminal(kind).to_owned()
    }

    /// The time in the sandbox.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        self.network.service().clock.now().into()
    }

    /// A point at which the process can be killed. Await it before each write to the store.
    pub async fn crash_point(&self) {
        self.network.turn(self.task).await;
    }
}

/// Sends calls to the sandbox in this process.
struct ToSandbox(Process);

impl Transport for ToSandbox {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(self.0.network.send(self.0.task, request))
    }
}
