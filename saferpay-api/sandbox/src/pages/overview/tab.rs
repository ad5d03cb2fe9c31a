//! The tabs of the overview.

/// A tab of the overview.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tab {
    Start,
    PaymentLinks,
    Transactions,
    Requests,
    Notifications,
    Assumptions,
}

impl Tab {
    pub(super) const ALL: [Self; 6] = [
        Self::Start,
        Self::PaymentLinks,
        Self::Transactions,
        Self::Requests,
        Self::Notifications,
        Self::Assumptions,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::PaymentLinks => "payment-links",
            Self::Transactions => "transactions",
            Self::Requests => "requests",
            Self::Notifications => "notifications",
            Self::Assumptions => "assumptions",
        }
    }

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Start => "Start",
            Self::PaymentLinks => "Payment links",
            Self::Transactions => "Transactions",
            Self::Requests => "Requests",
            Self::Notifications => "Notifications",
            Self::Assumptions => "Assumptions",
        }
    }

    /// The states to filter by.
    pub(super) fn states(self) -> &'static [&'static str] {
        match self {
            Self::Start | Self::Assumptions => &[],
            Self::PaymentLinks => &["OPEN", "PAID", "EXPIRED", "DISABLED"],
            Self::Transactions => &["AUTHORIZED", "CAPTURED", "PENDING", "CANCELED", "FAILED"],
            Self::Requests => &["refused", "answered", "fault injected"],
            Self::Notifications => &["delivered", "waiting", "given up"],
        }
    }
}
