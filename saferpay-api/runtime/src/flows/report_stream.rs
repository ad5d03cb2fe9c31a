//! The transaction report as a stream.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::{Report, ReportPages, ReportRow};
use crate::error::Error;

/// The transactions of a report, as a [`Stream`].
pub struct ReportStream<C: Report> {
    state: State<C>,
}

type Next<C> = Pin<Box<dyn Future<Output = (ReportPages<C>, Result<Option<ReportRow>, Error>)> + Send>>;

enum State<C: Report> {
    /// Between two rows.
    Ready(Box<ReportPages<C>>),
    Fetching(Next<C>),
    Over,
}

impl<C: Report> ReportPages<C> {
    /// Turns the pages into a stream that owns the client, for instance for the body of a response. It ends
    /// after the first error.
    #[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "stream")))]
    #[must_use]
    pub fn into_stream(self) -> ReportStream<C> {
        ReportStream { state: State::Ready(Box::new(self)) }
    }
}

impl<C: Report> Unpin for ReportStream<C> {}

impl<C: Report> Stream for ReportStream<C> {
    type Item = Result<ReportRow, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match std::mem::replace(&mut self.state, State::Over) {
                State::Over => return Poll::Ready(None),
                State::Ready(mut pages) => {
                    self.state = State::Fetching(Box::pin(async move {
                        let row = pages.next().await;
                        (*pages, row)
                    }));
                }
                State::Fetching(mut next) => {
                    let Poll::Ready((pages, row)) = next.as_mut().poll(context) else {
                        self.state = State::Fetching(next);
                        return Poll::Pending;
                    };
                    return Poll::Ready(match row {
                        Ok(Some(row)) => {
                            self.state = State::Ready(Box::new(pages));
                            Some(Ok(row))
                        }
                        Ok(None) => None,
                        Err(error) => Some(Err(error)),
                    });
                }
            }
        }
    }
}

impl<C: Report> fmt::Debug for ReportStream<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ReportStream").finish_non_exhaustive()
    }
}
