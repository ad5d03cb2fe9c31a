//! Captures, cancels, and inquiries about them.

use jiff::SignedDuration;
use scenarios::{Scenario, Shop, francs, id_of, scenarios, transaction, with};
use serde_json::json;

use super::Done;

pub(crate) const SCENARIOS: &[(&str, Scenario<()>)] = scenarios![
    transaction_capture,
    transaction_multipart_capture,
    transaction_assert_capture,
    transaction_multipart_finalize,
    transaction_cancel,
    transaction_inquire,
    batch_close
];

async fn transaction_capture(shop: &Shop) -> Done {
    let id = shop.authorized().await?;
    let body = with(transaction(&id), json!({ "Amount": francs(300) }));
    let answer = shop.call("Transaction/Capture", body).await?;
    assert!(answer["Date"].is_string(), "{answer}");
    let refused = shop.refused("Transaction/Capture", transaction(&id)).await?;
    assert_eq!(refused.name(), "TRANSACTION_ALREADY_CAPTURED");
    Ok(())
}

async fn transaction_multipart_capture(shop: &Shop) -> Done {
    let (id, capture) = shop.part_captured().await?;
    assert!(capture.starts_with(&id), "{capture}");
    Ok(())
}

async fn transaction_assert_capture(shop: &Shop) -> Done {
    let id = shop.pending_at_capture().await?;
    shop.call("Transaction/Capture", transaction(&id)).await?;
    let reference = with(transaction(&id), json!({ "CaptureReference": { "TransactionId": id } }));
    assert_eq!(shop.call("Transaction/AssertCapture", reference.clone()).await?["Status"], "PENDING");
    shop.sandbox.clock().advance(SignedDuration::from_mins(10)).unwrap();
    assert_eq!(shop.call("Transaction/AssertCapture", reference).await?["Status"], "CAPTURED");
    Ok(())
}

async fn transaction_multipart_finalize(shop: &Shop) -> Done {
    let (id, _) = shop.part_captured().await?;
    shop.call("Transaction/MultipartFinalize", transaction(&id)).await?;
    let part = json!({ "Amount": francs(100), "Type": "PARTIAL", "OrderPartId": "two" });
    let refused = shop.refused("Transaction/MultipartCapture", with(transaction(&id), part)).await?;
    assert_eq!(refused.name(), "TRANSACTION_ALREADY_CAPTURED");
    Ok(())
}

async fn transaction_cancel(shop: &Shop) -> Done {
    let id = shop.authorized().await?;
    let answer = shop.call("Transaction/Cancel", transaction(&id)).await?;
    assert_eq!(answer["TransactionId"], id);
    let refused = shop.refused("Transaction/Capture", transaction(&id)).await?;
    assert_eq!(refused.name(), "TRANSACTION_IN_WRONG_STATE");
    Ok(())
}

async fn transaction_inquire(shop: &Shop) -> Done {
    let id = shop.captured().await?;
    let answer = shop.call("Transaction/Inquire", transaction(&id)).await?;
    assert_eq!(id_of(&answer), id);
    assert_eq!(answer["Transaction"]["Status"], "CAPTURED");
    Ok(())
}

async fn batch_close(shop: &Shop) -> Done {
    let terminals = &shop.sandbox.customer().terminals;
    let terminal = terminals.iter().find(|terminal| !terminal.automatic_batch_close).unwrap();
    shop.call("Batch/Close", json!({ "TerminalId": terminal.id })).await?;
    let refused = shop.refused("Batch/Close", json!({ "TerminalId": shop.terminal })).await?;
    assert_eq!(refused.name(), "ACTION_NOT_SUPPORTED", "batches close automatically");
    Ok(())
}
