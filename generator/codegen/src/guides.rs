//! The guide that shows an operation in its context.

/// The guides of `saferpay-api/src/guide` with their titles, and the operations that they are about. rustdoc
/// checks that the guides exist.
const GUIDES: &[(&str, &str, &[&str])] = &[
    (
        "checkout",
        "a payment on the Payment Page",
        &["PaymentPage/Initialize", "PaymentPage/Assert", "Transaction/Capture"],
    ),
    (
        "first_call",
        "the first call and payment links",
        &[
            "SecurePayGate/CreateSingleUsePaymentLink",
            "SecurePayGate/GetSingleUsePaymentLink",
            "SecurePayGate/DeleteSingleUsePaymentLink",
        ],
    ),
    (
        "stored_cards",
        "stored cards",
        &[
            "Alias/Insert",
            "Alias/AssertInsert",
            "Alias/Inquire",
            "Alias/Update",
            "Alias/Delete",
            "Transaction/AuthorizeDirect",
            "Transaction/AuthorizeReferenced",
        ],
    ),
    (
        "refunds",
        "refunds and cancels",
        &["Transaction/Cancel", "Transaction/Refund", "Transaction/RefundDirect", "Transaction/AssertRefund"],
    ),
    ("errors", "errors", &["Transaction/Inquire"]),
    (
        "partial_captures",
        "captures in parts",
        &["Transaction/MultipartCapture", "Transaction/AssertCapture", "Transaction/MultipartFinalize"],
    ),
    (
        "security",
        "security",
        &[
            "Alias/InsertDirect",
            "SaferpayFieldsAccessToken/CreateAccessToken",
            "SaferpayFieldsAccessToken/DeleteAccessToken",
            "SaferpayFieldsAccessToken/DeleteAccessTokens",
            "Transaction/AuthorizeDirect",
        ],
    ),
    (
        "going_live",
        "going live",
        &["Licensing/GetCustomerLicense", "Terminals/GetTerminals", "TransactionReporting/GetTransactions"],
    ),
];

/// A sentence that links the guides to an operation.
pub(super) fn paragraph(title: &str) -> Option<String> {
    let about = GUIDES.iter().filter(|(_, _, operations)| operations.contains(&title));
    let links: Vec<String> =
        about.map(|(module, about, _)| format!("[{about}](crate::guide::{module})")).collect();
    match &links[..] {
        [] => None,
        [link] => Some(format!("The guide to {link} shows it in context.")),
        links => Some(format!("The guides to {} show it in context.", links.join(" and "))),
    }
}
