//! The recordings, with the requests that lead to them and the known differences.

const VISA: &str = "9010003150000001";
const MASTERCARD: &str = "9030003150000007";

/// A recording, how to make its request, and how the responses differ.
pub(super) struct Case {
    pub(super) file: &'static str,
    pub(super) status: u16,
    pub(super) make: Make,
    pub(super) differences: &'static [Difference],
}

/// A difference, and its reason.
pub(super) type Difference = (&'static str, &'static str);

/// The calls that lead to the compared response.
#[derive(Clone, Copy)]
pub(super) enum Make {
    AliasDelete(&'static str),
    AliasInsert(&'static str),
    InsertDirect(&'static str, &'static str),
    AssertInsert(&'static str),
    CardCheckFails(&'static str),
    Initialize(&'static str, Option<&'static str>),
    InvalidInitialize(&'static str),
    AuthorizeDirect(&'static str, &'static str),
    AuthorizeReferenced(&'static str),
    Authorize(&'static str),
    AuthorizeBefore(&'static str),
    Assert(&'static str, &'static str, bool),
    Blocked(&'static str),
    Capture(&'static str),
    CaptureInvoice(&'static str),
    CaptureRefund(&'static str),
    CapturePart(&'static str),
    Inquire(&'static str),
    InquireNothing(&'static str),
    WrongPassword(&'static str),
    NoContract(&'static str),
    NoLicense(&'static str),
}

const HASH: &str = "only customers with that option get a hash";
const EDITED: &str = "the example of the guide is edited by hand";
const COUNTRY: &str = "which cards have a country is the sandbox's choice";

pub(super) const CASES: &[Case] = &[
    Case {
        file: "ex-saferpay/Alias_Delete_response",
        status: 200,
        make: Make::AliasDelete("1.8"),
        differences: &[],
    },
    Case {
        file: "ex-saferpay/Alias_InsertDirect_response",
        status: 200,
        make: Make::InsertDirect("1.8", VISA),
        differences: &[("more: PaymentMeans.Card.CountryCode", COUNTRY)],
    },
    Case {
        file: "ex-saferpay/Alias_InsertDirect_response_2",
        status: 200,
        make: Make::InsertDirect("1.8", MASTERCARD),
        differences: &[],
    },
    Case {
        file: "ex-saferpay/Alias_Insert_response",
        status: 200,
        make: Make::AliasInsert("1.8"),
        differences: &[],
    },
    Case {
        file: "ex-saferpay/Transaction_AuthorizeDirect_response",
        status: 200,
        make: Make::AuthorizeDirect("1.8", MASTERCARD),
        differences: &[],
    },
    Case {
        file: "ex-saferpay/Transaction_AuthorizeDirect_response_2",
        status: 200,
        make: Make::AuthorizeDirect("1.8", MASTERCARD),
        differences: &[],
    },
    Case {
        file: "ex-saferpay/Transaction_AuthorizeDirect_response_3",
        status: 200,
        make: Make::AuthorizeDirect("1.8", MASTERCARD),
        differences: &[],
    },
    Case {
        file: "ex-saferpay/Transaction_AuthorizeReferenced_response",
        status: 200,
        make: Make::AuthorizeReferenced("1.8"),
        differences: &[],
    },
    Case {
        file: "ex-saferpay/Transaction_Authorize_response",
        status: 200,
        make: Make::Authorize("1.8"),
        differences: &[
            ("more: PaymentMeans.Card.CountryCode", COUNTRY),
            (
                "more: ThreeDs.VerificationValue",
                "the recorded payment is an attempt, which the sandbox's cards have only after a challenge",
            ),
        ],
    },
    Case {
        file: "ex-saferpay/Transaction_Capture_response",
        status: 200,
        make: Make::Capture("1.8"),
        differences: &[],
    },
    Case {
        file: "ex-saferpay/Transaction_Initialize_error",
        status: 400,
        make: Make::InvalidInitialize("1.8"),
        differences: &[],
    },
    Case {
        file: "ex-saferpay/Transaction_Initialize_response",
        status: 200,
        make: Make::Initialize("1.8", None),
        differences: &[],
    },
    Case {
        file: "ex-saferpay/Transaction_Initialize_response_1_2",
        status: 200,
        make: Make::Initialize("1.2", None),
        differences: &[],
    },
    Case {
        file: "ex-saferpay/Transaction_Initialize_response_2",
        status: 200,
        make: Make::Initialize("1.8", Some("9010004950000001")),
        differences: &[],
    },
    Case {
        file: "ex-saferpay/Transaction_Initialize_response_3",
        status: 200,
        make: Make::Initialize("1.8", Some(VISA)),
        differences: &[],
    },
    Case {
        file: "astina-bundle/PaymentPage_Assert_dcc_response",
        status: 200,
        make: Make::Assert("1.20", "9010503104000007", false),
        differences: &[],
    },
    Case {
        file: "astina-bundle/Transaction_Capture_response",
        status: 200,
        make: Make::Capture("1.20"),
        differences: &[],
    },
    Case {
        file: "docs-saferpay/Transaction_Capture_refund_response",
        status: 200,
        make: Make::CaptureRefund("1.21"),
        differences: &[],
    },
    Case {
        file: "docs-saferpay/AUTHENTICATION_FAILED_error",
        status: 401,
        make: Make::WrongPassword("1.10"),
        differences: &[(
            "fewer: ErrorDetail",
            "the example is retyped documentation; a recording of 1.33 has no detail",
        )],
    },
    Case {
        file: "docs-saferpay/NO_CONTRACT_error",
        status: 402,
        make: Make::NoContract("1.10"),
        differences: &[],
    },
    Case {
        file: "docs-saferpay/TRANSACTION_IN_WRONG_STATE_error",
        status: 402,
        make: Make::AuthorizeBefore("1.10"),
        differences: &[],
    },
    Case {
        file: "juspay-prism/Inquire_TRANSACTION_NOT_FOUND_error",
        status: 402,
        make: Make::InquireNothing("1.44"),
        differences: &[],
    },
    Case {
        file: "sndbx-guide/billpay_4_response",
        status: 200,
        make: Make::CaptureInvoice("1.3"),
        differences: &[],
    },
    Case {
        file: "sndbx-guide/creditcards_1_response",
        status: 200,
        make: Make::AuthorizeDirect("1.20", "9010100000020013"),
        differences: &[("fewer: PaymentMeans.Card.HashValue", HASH), ("more: Payer.IpLocation", EDITED)],
    },
    Case {
        file: "sndbx-guide/fraugster_2_error",
        status: 402,
        make: Make::Blocked("1.21"),
        differences: &[("more: TransactionId", EDITED)],
    },
    Case {
        file: "sndbx-guide/inquire_1_response",
        status: 200,
        make: Make::Inquire("1.11"),
        differences: &[],
    },
    Case {
        file: "sndbx-guide/inquire_2_error",
        status: 402,
        make: Make::InquireNothing("1.11"),
        differences: &[],
    },
    Case {
        file: "sndbx-guide/interfaces_0_error",
        status: 403,
        make: Make::NoLicense("1.10"),
        differences: &[],
    },
    Case {
        file: "sndbx-guide/partialcaptures_1_response",
        status: 200,
        make: Make::CapturePart("1.10"),
        differences: &[],
    },
    Case {
        file: "sndbx-guide/psd2_0_response",
        status: 200,
        make: Make::Assert("1.24", MASTERCARD, true),
        differences: &[("fewer: PaymentMeans.Card.HashValue", HASH)],
    },
    Case {
        file: "sndbx-guide/psd2_3_error",
        status: 402,
        make: Make::AuthorizeDirect("1.24", "9030103204160003"),
        differences: &[("more: ProcessorName", EDITED)],
    },
    Case {
        file: "sndbx-guide/psd2_4_error",
        status: 402,
        make: Make::AuthorizeDirect("1.24", "9010103204160007"),
        differences: &[("more: ProcessorName", EDITED)],
    },
    Case {
        file: "sndbx-guide/secure_card_data_1_response",
        status: 200,
        make: Make::Assert("1.8", VISA, false),
        differences: &[
            ("fewer: Transaction.AcquirerReference", EDITED),
            ("more: Transaction.ApprovalCode", EDITED),
            ("more: Transaction.SixTransactionReference", EDITED),
        ],
    },
    Case {
        file: "sndbx-guide/secure_card_data_6_response",
        status: 200,
        make: Make::AssertInsert("1.24"),
        differences: &[(
            "more: PaymentMeans.Card.HolderSegment",
            "the version has the field for alias calls; the example is older",
        )],
    },
    Case {
        file: "sndbx-guide/secure_card_data_7_error",
        status: 402,
        make: Make::CardCheckFails("1.24"),
        differences: &[],
    },
];

/// Recordings that are not the response to a request, and why.
pub(super) const WITHOUT_REQUEST: &[Difference] = &[
    ("sndbx-guide/health_0_response", "no version has this operation"),
    ("sndbx-guide/mciinstallments_0_response", "a part of a response"),
    ("sndbx-guide/mciinstallments_1_response", "a part of a response"),
    ("sndbx-guide/mciinstallments_2_response", "a part of a response"),
    (
        "sndbx-guide/psd2_2_response",
        "the response to a payment that refers to an earlier authentication, which the sandbox does not remember",
    ),
];
