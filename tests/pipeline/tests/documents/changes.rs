//! Changes to a document of 1.53, each of which leads to one contradiction with its page.

use serde_json::{Value, json};

/// One change to a document, and the contradiction that it leads to.
pub(super) struct Change {
    /// The changed place in our document and in that of a framework; `None` if the document cannot express
    /// it.
    pub(super) places: [Option<&'static str>; 2],
    /// The new value; `None` removes the place.
    pub(super) value: Option<Value>,
    /// Check, table and field.
    pub(super) contradiction: &'static str,
    /// Both readings.
    pub(super) readings: &'static str,
    /// The end of the reported pointer, if it is not the changed place itself.
    pub(super) at: Option<&'static str>,
}

fn change(
    ours: &'static str,
    framework: &'static str,
    value: impl Into<Option<Value>>,
    contradiction: &'static str,
    readings: &'static str,
) -> Change {
    let place = |text: &'static str| (!text.is_empty()).then_some(text);
    Change { places: [place(ours), place(framework)], value: value.into(), contradiction, readings, at: None }
}

impl Change {
    fn at(self, pointer: &'static str) -> Self {
        Self { at: Some(pointer), ..self }
    }
}

const CAPTURE: &str = "/paths/~1Payment~1v1~1Transaction~1Capture/post";
const CAPTURE_THERE: &str = "/paths/~1api~1Payment~1v1~1Transaction~1Capture/post";

#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) fn changes() -> Vec<Change> {
    vec![
        change(
            CAPTURE,
            CAPTURE_THERE,
            None,
            "document-operation POST /Payment/v1/Transaction/Capture",
            "the page has the operation, the document does not",
        )
        .at("#/paths)"),
        change(
            "/paths/~1Payment~1v1~1Transaction~1Undo",
            "/paths/~1api~1Payment~1v1~1Transaction~1Undo",
            json!({ "post": { "responses": { "200": { "description": "Done." } } } }),
            "document-operation POST /Payment/v1/Transaction/Undo",
            "the document has the operation, the page does not",
        )
        .at("Transaction~1Undo/post)"),
        change(
            "/paths/~1Payment~1v1~1Transaction~1Capture/post/requestBody",
            "/paths/~1api~1Payment~1v1~1Transaction~1Capture/post/requestBody",
            None,
            "document-body POST /Payment/v1/Transaction/Capture request",
            "the page has a body, the document none",
        )
        .at("Transaction~1Capture/post)"),
        change(
            "/components/schemas/Payment_Models_Data_Phone/properties/Main",
            "/components/schemas/Saferpay.Payment.Models.Data.Phone/properties/Main",
            None,
            "document-field Payment_Models_Data_Phone Main",
            "the page has the field, the document does not",
        )
        .at("Phone)"),
        change(
            "/components/schemas/Payment_Models_Data_Phone/properties/Fax",
            "/components/schemas/Saferpay.Payment.Models.Data.Phone/properties/Fax",
            json!({ "type": "string" }),
            "document-field Payment_Models_Data_Phone Fax",
            "the document has the field, the page does not",
        ),
        change(
            "/components/schemas/TransactionCaptureRequest/properties/Note",
            "/components/schemas/Saferpay.TransactionCaptureRequest/properties/Note",
            json!({ "type": "string" }),
            "document-field POST /Payment/v1/Transaction/Capture request Note",
            "the document has the field, the page does not",
        ),
        change(
            "/components/schemas/Common_Models_Data_Payer/properties/JavaEnabled/type",
            "/components/schemas/Saferpay.Common.Models.Data.Payer/properties/JavaEnabled/type",
            json!("string"),
            "document-type Common_Models_Data_Payer JavaEnabled",
            "the page says boolean, the document string",
        )
        .at("JavaEnabled)"),
        change(
            "/components/schemas/TransactionCaptureRequest/properties/Amount",
            "",
            json!({ "allOf": [{ "$ref": "#/components/schemas/Payment_Models_Data_Phone" }] }),
            "document-type POST /Payment/v1/Transaction/Capture request Amount",
            "the page says object Common_Models_Data_AmountWithoutZero, the document object Payment_Models_Data_Phone",
        ),
        change(
            "",
            "/components/schemas/Saferpay.TransactionCaptureRequest/properties/Amount/allOf/0/$ref",
            json!("#/components/schemas/Saferpay.Payment.Models.Data.Phone"),
            "document-type POST /Payment/v1/Transaction/Capture request Amount",
            "the page says object Common_Models_Data_AmountWithoutZero, the document object Payment_Models_Data_Phone",
        )
        .at("Amount)"),
        change(
            "/components/schemas/Common_RequestHeader/required",
            "/components/schemas/Saferpay.Common.RequestHeader/required",
            json!(["CustomerId", "RequestId", "SpecVersion"]),
            "document-presence Common_RequestHeader RetryIndicator",
            "the page says mandatory, the document optional",
        )
        .at("RetryIndicator)"),
        change(
            "/components/schemas/Payment_Models_Data_Phone/required",
            "/components/schemas/Saferpay.Payment.Models.Data.Phone/required",
            json!(["Work"]),
            "document-presence Payment_Models_Data_Phone Work",
            "the page says optional, the document mandatory",
        )
        .at("Work)"),
        change(
            "/components/schemas/Payment_Models_Data_Phone/properties/Work/x-saferpay-recommended",
            "",
            json!(true),
            "document-presence Payment_Models_Data_Phone Work",
            "the page says optional, the document recommended",
        )
        .at("Work)"),
        change(
            "/components/schemas/Common_RequestHeader/properties/CustomerId/x-saferpay-constraints/0",
            "",
            json!("Numeric[1..9]"),
            "document-constraints Common_RequestHeader CustomerId",
            "the page says Numeric[1..8], the document Numeric[1..9]",
        )
        .at("CustomerId)"),
        change(
            "",
            "/components/schemas/Saferpay.Common.RequestHeader/properties/CustomerId/maxLength",
            json!(9),
            "document-constraints Common_RequestHeader CustomerId",
            "the page says Numeric[1..8], the document Numeric[1..9]",
        )
        .at("CustomerId)"),
        change(
            "",
            "/components/schemas/Saferpay.Payment.Models.Data.Phone/properties/Work/maxLength",
            json!(80),
            "document-constraints Payment_Models_Data_Phone Work",
            "the page says Utf8[1..100], the document Length[1..80]",
        )
        .at("Work)"),
        change(
            "",
            "/components/schemas/Saferpay.Common.RequestHeader/properties/RetryIndicator/maximum",
            json!(5),
            "document-constraints Common_RequestHeader RetryIndicator",
            "the page says Range[0..9], the document Range[0..5]",
        )
        .at("RetryIndicator)"),
        change(
            "/components/schemas/Common_Models_Data_Payer/properties/ColorDepth/x-extensible-enum/0",
            "/components/schemas/Saferpay.Common.Models.Data.Payer/properties/ColorDepth/enum/0",
            json!("2bits"),
            "document-values Common_Models_Data_Payer ColorDepth",
            "the page lists `1bit` instead, the document `2bits`",
        )
        .at("ColorDepth)"),
        change(
            "/components/schemas/Common_Models_Data_Payer/properties/LanguageCode/x-extensible-enum",
            "/components/schemas/Saferpay.Common.Models.Data.Payer/properties/LanguageCode/enum",
            json!(["de", "fr"]),
            "document-values Common_Models_Data_Payer LanguageCode",
            "the page lists no values, the document `de`, `fr`",
        )
        .at("LanguageCode)"),
        change(
            "/info/x-saferpay/errorNames/0",
            "",
            json!("SURPRISE"),
            "document-values error ErrorName",
            "`SURPRISE`",
        )
        .at("ErrorName)"),
        change(
            "",
            "/components/schemas/Saferpay.Error/properties/ErrorName/enum/0",
            json!("SURPRISE"),
            "document-values error ErrorName",
            "`SURPRISE`",
        )
        .at("ErrorName)"),
        change(
            "",
            "/components/schemas/Saferpay.Error/properties/Behavior/enum/0",
            json!("SURPRISE"),
            "document-values error Behavior",
            "`SURPRISE`",
        )
        .at("Behavior)"),
        change(
            "/info/x-saferpay/behaviors/0",
            "",
            json!("SURPRISE"),
            "document-values error Behavior",
            "`SURPRISE`",
        )
        .at("Behavior)"),
        change(
            "/components/schemas/Payment_Models_Data_Refund/properties/RestrictRefundAmountToCapturedAmount/default",
            "/components/schemas/Saferpay.Payment.Models.Data.Refund/properties/RestrictRefundAmountToCapturedAmount/default",
            json!(true),
            "document-default Payment_Models_Data_Refund RestrictRefundAmountToCapturedAmount",
            "the page says false, the document true",
        )
        .at("RestrictRefundAmountToCapturedAmount)"),
        change(
            "/components/schemas/Payment_Models_Data_Phone/properties/Main/deprecated",
            "/components/schemas/Saferpay.Payment.Models.Data.Phone/properties/Main/deprecated",
            json!(true),
            "document-deprecation Payment_Models_Data_Phone Main",
            "the page says not deprecated, the document deprecated",
        )
        .at("Main)"),
        change(
            "/paths/~1Payment~1v1~1Transaction~1Capture/post/deprecated",
            "/paths/~1api~1Payment~1v1~1Transaction~1Capture/post/deprecated",
            json!(true),
            "document-deprecation POST /Payment/v1/Transaction/Capture",
            "the page says not deprecated, the document deprecated",
        )
        .at("Transaction~1Capture/post)"),
        change(
            "/paths/~1rest~1customers~1{customerId}~1license-configuration/get/x-saferpay-deprecated/since",
            "",
            json!("1.36"),
            "document-deprecation GET /rest/customers/[customerId]/license-configuration",
            "the page says deprecated since 1.35 for /rest/customers/[customerId]/license, \
             the document deprecated since 1.36",
        )
        .at("license-configuration/get)"),
        change(
            "/paths/~1Payment~1v1~1Transaction~1Capture/post/x-saferpay-license",
            "",
            json!("Gold"),
            "document-license POST /Payment/v1/Transaction/Capture",
            "the document Gold",
        )
        .at("Transaction~1Capture/post)"),
        change(
            "/paths/~1rest~1customers~1{customerId}~1transactions/get/parameters/1/required",
            "/paths/~1api~1rest~1customers~1{customer_id}~1transactions/get/parameters/1/required",
            json!(true),
            "document-presence GET /rest/customers/[customerId]/transactions query TransactionState",
            "the document mandatory",
        )
        .at("get/parameters/1)"),
        change(
            "/components/parameters/Saferpay-RequestId/name",
            "",
            json!("Saferpay-Id"),
            "document-headers headers Saferpay-",
            "has the header",
        )
        .at("#)"),
        change(
            "/info/x-saferpay/statuses/0",
            "",
            json!(299),
            "document-statuses statuses",
            "the page lists `200` instead, the document `299`",
        )
        .at("#/paths)"),
        change(
            "",
            "/paths/~1api~1Payment~1v1~1Transaction~1Capture/post/responses/418",
            json!({ "description": "Tea." }),
            "document-statuses statuses",
            "the document lists `418`, the page does not",
        )
        .at("#/paths)"),
    ]
}
