//! One call within a flow.

use std::marker::PhantomData;

use super::flow::{Draft, Steps};
use super::inputs::Inputs;
use super::messages::FromResponse;
use super::operations::{Calls, Operation};
use super::payment_response::PaymentResponse;
use crate::error::Error;
use crate::record::Record;

/// Sends a request, and reads plain data from the response.
pub(super) async fn send<O, C, T>(client: &C, path: O::Path, draft: Draft<C::Request>) -> Result<T, Error>
where
    O: Operation,
    C: Calls<O, Response: Record>,
    T: FromResponse + 'static,
{
    let request = draft.build(O::NAME, client.spec_version())?;
    client.call(&path, &request).decode_as().await
}

/// Sends a request whose inputs a flow sets, without options.
pub(super) async fn ask<O, C, T>(client: &C, inputs: Inputs) -> Result<T, Error>
where
    O: Operation<Path = [String; 0]>,
    C: Calls<O, Response: Record>,
    T: FromResponse + 'static,
{
    send::<O, C, T>(client, [], Draft::of(inputs)).await
}

/// Sends the request of a payment, and keeps the whole response.
pub(super) async fn pay<O, C>(
    client: &C,
    draft: Draft<C::Request>,
) -> Result<PaymentResponse<C::Response>, Error>
where
    O: Operation<Path = [String; 0]>,
    C: Calls<O, Response: Record>,
{
    let request = draft.build(O::NAME, client.spec_version())?;
    client.call(&[], &request).with_facts().await
}

/// The steps of a flow of a single call, whose result is read as `T`.
#[derive(Debug)]
pub struct OneCall<P, T> {
    path: P,
    result: PhantomData<fn() -> T>,
}

impl<P, T> OneCall<P, T> {
    pub(super) const fn new(path: P) -> Self {
        Self { path, result: PhantomData }
    }
}

impl<O, C, T> Steps<C, O> for OneCall<O::Path, T>
where
    O: Operation,
    C: Calls<O, Response: Record>,
    T: FromResponse + Send + 'static,
{
    type Output = T;

    async fn run(self, client: C, draft: Draft<C::Request>) -> Result<T, Error> {
        send::<O, C, T>(&client, self.path, draft).await
    }
}

/// The steps of a flow of a single call whose response is empty.
#[derive(Debug)]
pub struct OneCallWithoutResponse<P> {
    path: P,
}

impl<P> OneCallWithoutResponse<P> {
    pub(super) const fn new(path: P) -> Self {
        Self { path }
    }
}

impl<O, C> Steps<C, O> for OneCallWithoutResponse<O::Path>
where
    O: Operation,
    C: Calls<O, Response = ()>,
{
    type Output = ();

    async fn run(self, client: C, draft: Draft<C::Request>) -> Result<(), Error> {
        let request = draft.build(O::NAME, client.spec_version())?;
        client.call(&self.path, &request).await
    }
}
