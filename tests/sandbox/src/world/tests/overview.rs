//! The lines of an overview.

use serde_json::json;

use super::shop::{GOOD, Shop, amount, text};

#[test]
fn each_transaction_and_link_has_a_line() {
    let mut shop = Shop::new();
    let captured = shop.captured(500);
    let token = shop.page(json!({}));
    shop.pays(&token, "9010403153150003");
    let lines: Vec<_> = shop.world.transaction_lines(shop.now).collect();
    assert_eq!(lines.len(), 2);
    let line = lines.iter().find(|line| line.id == captured).unwrap();
    assert_eq!((&*line.status, line.captured, line.method), ("CAPTURED", 500, "VISA"));
    assert!(lines.iter().any(|line| line.status == "TRANSACTION_DECLINED"));

    let offer = json!({
        "Payment": { "Amount": amount(700), "OrderId": "order 3", "Description": "Tea" },
        "ExpirationDate": "2026-03-12T00:00:00Z",
        "Payer": {},
    });
    let path = [("terminalId", "10000003")];
    let answer = shop.call_with("SecurePayGate/CreateSingleUsePaymentLink", &path, &[], offer).unwrap();
    let id = text(&answer["OfferId"]);
    let (token, _) = shop.world.open_offer(&id, shop.now).unwrap();
    shop.pays(&token, GOOD);
    let line = shop.world.offer_lines(shop.now).next().unwrap();
    assert_eq!((line.id, line.status, line.amount.value), (&*id, "PAID", 700));
    assert!(shop.world.transaction_lines(shop.now).any(|each| Some(each.id) == line.transaction));
}
