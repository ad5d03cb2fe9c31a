//! Records whether the process prints a secret: in events and spans at the level TRACE, and in panics.

use std::io::{self, Write};
use std::panic;
use std::sync::{Mutex, Once, PoisonError};

use operations::shows_a_secret;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

/// The lines that contain a secret.
static SHOWN: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// The number of traced bytes.
static TRACED: Mutex<usize> = Mutex::new(0);

/// The password of the clients, and the start of their `Authorization` header.
pub(crate) const LOGIN: [&str; 2] = ["not-a-real-password", "QVBJXzI0NTI5NF8w"];

/// Starts to record. It lasts until the process ends.
pub(crate) fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(|| Watch)
            .finish();
        tracing::subscriber::set_global_default(subscriber).expect("the only subscriber");
        let hook = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            check(&panic.to_string());
            hook(panic);
        }));
    });
}

/// Panics if a secret was printed, or if nothing was traced at all.
pub(crate) fn expect_no_secrets() {
    let shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner);
    assert!(shown.is_empty(), "{shown:#?}");
    // Any test alone traces more than that, whichever others run next to it.
    let traced = *TRACED.lock().unwrap();
    assert!(traced > 10_000, "{traced} bytes");
}

fn check(text: &str) {
    if shows_a_secret(text) || LOGIN.iter().any(|login| text.contains(login)) {
        SHOWN.lock().unwrap_or_else(PoisonError::into_inner).push(text.to_owned());
    }
}

struct Watch;

impl Write for Watch {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        check(&String::from_utf8_lossy(bytes));
        *TRACED.lock().unwrap_or_else(PoisonError::into_inner) += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
