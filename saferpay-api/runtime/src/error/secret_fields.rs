// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The names of the fields that are secret in some version, sorted.
pub(super) const SECRET_FIELDS: &[&str] = &[
    "AccessToken",
    "AuthValue",
    "AuthenticationValue",
    "CardNumber",
    "Code",
    "DccToken",
    "HashValue",
    "IBAN",
    "IntentUrl",
    "Number",
    "OfferId",
    "PaymentLink",
    "PaymentToken",
    "QrCodeData",
    "RedirectUrl",
    "Token",
    "VerificationCode",
    "VerificationValue",
    "Xid",
];
