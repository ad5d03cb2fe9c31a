//! Doc tests alone: an ID that the SDK returned does not compile where a flow takes another one.

/// A function with all that the calls below need.
macro_rules! example {
    ($kind:literal, $($call:literal)*) => {
        concat!(
            "```", $kind, "\n",
            "use saferpay_api::prelude::*;\n",
            "use saferpay_api::v1_53::{Client, DccReference, SaferpayFields};\n",
            "fn example(\n",
            "    client: &Client, price: Money, page: &CheckoutPage, payment: &TransactionRecord,\n",
            "    capture: &CaptureId, card: &AliasId, terminal: &Terminal, link: &CreatedLink,\n",
            "    fields: &FieldsToken, access: &AccessToken, offer: &DccToken, back: &ReturnAddress,\n",
            ") {\n",
            $("    drop(", $call, ");\n",)*
            "}\n",
            "```\n",
        )
    };
}

/// Each line is a call, and the same call with another ID of the SDK.
macro_rules! calls {
    ($($name:ident: $right:literal, $wrong:literal;)*) => {
        #[doc = example!("", $($right)*)]
        mod right {}

        $(
            #[doc = example!("compile_fail,E0277", $wrong)]
            mod $name {}
        )*
    };
}

calls! {
    order: "client.settle_order(page.attempt.order_id(), price)",
        "client.settle_order(&payment.transaction_id, price)";
    token: "client.settle(&page.token, price)", "client.settle(&payment.transaction_id, price)";
    transaction: "client.settle_transaction(&payment.transaction_id, price)",
        "client.settle_transaction(&page.token, price)";
    inquiry: "client.inquire(&payment.transaction_id)", "client.inquire(&page.token)";
    inquiry_of_order: "client.inquire_order(page.attempt.order_id())",
        "client.inquire_order(&payment.transaction_id)";
    capture: "client.capture_in_full(&payment.transaction_id)", "client.capture_in_full(capture)";
    pending_capture: "client.assert_capture(capture)", "client.assert_capture(&payment.transaction_id)";
    cancel: "client.cancel(&payment.transaction_id)", "client.cancel(page.attempt.order_id())";
    charge: "client.charge_alias(&terminal.id, card, &page.attempt)",
        "client.charge_alias(card, &terminal.id, &page.attempt)";
    registration: "client.registered_card(&page.token)", "client.registered_card(card)";
    fields: "client.pay_with_fields(&terminal.id, fields, &page.attempt, back)",
        "client.pay_with_fields(&terminal.id, &page.token, &page.attempt, back)";
    fields_of_a_request: "SaferpayFields::new(fields)", "SaferpayFields::new(access)";
    offer_of_a_request: "DccReference::new(\"CHF\", offer)",
        "DccReference::new(\"CHF\", &page.token)";
    access: "client.delete_access_token(&terminal.id, access)",
        "client.delete_access_token(&terminal.id, fields)";
    link: "client.payment_link_status(&terminal.id, &link.offer_id)",
        "client.payment_link_status(&link.offer_id, &terminal.id)";
    terminal_of_an_operation: "client.terminals().get_terminal(&terminal.id)",
        "client.terminals().get_terminal(&link.offer_id)";
    link_of_an_operation: "client.secure_pay_gate().get_single_use_payment_link(&terminal.id, &link.offer_id)",
        "client.secure_pay_gate().get_single_use_payment_link(&link.offer_id, &terminal.id)";
    access_of_an_operation: "client.saferpay_fields_access_token().delete_access_token(&terminal.id, access)",
        "client.saferpay_fields_access_token().delete_access_token(&terminal.id, fields)";
    attempt: "Attempt::new(price, &page.attempt.order, \"\")",
        "Attempt::new(price, &payment.transaction_id, \"\")";
    expectation: "Expected::amount(price).with_order_id(page.attempt.order_id())",
        "Expected::amount(price).with_order_id(&payment.transaction_id)";
    refund: "RefundIntent::whole(\"refund-1\", &payment.transaction_id, price)",
        "RefundIntent::whole(\"refund-1\", capture, price)";
    refund_reference: "RefundIntent::part(\"refund-1\", &payment.transaction_id, price)",
        "RefundIntent::part(&payment.transaction_id, \"refund-1\", price)";
    refund_of_capture: "RefundIntent::of_capture(\"refund-1\", capture, price)",
        "RefundIntent::of_capture(\"refund-1\", &payment.transaction_id, price)";
}
