//! The pages over plain HTTP, for properties that a browser does not show.

use super::shop::Shop;
use jiff::SignedDuration;

#[tokio::test]
async fn texts_of_merchants_are_escaped() {
    let shop = Shop::open().await;
    let nasty = "</dd><script>alert(1)</script><img src=x onerror='a()'>\"&";
    let page = shop.page_of("1000", nasty, None).await;
    let (status, next, _) = shop.get(&page.link).await;
    assert_eq!(status, 303);
    let response = shop.http.get(shop.sandbox.address() + &next).send().await.unwrap();
    let policy = response.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(response.headers()["referrer-policy"], "no-referrer");
    let text = response.text().await.unwrap();
    assert!(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x"), "{text}");
    assert!(!text.contains("<script") && !text.contains("<img"), "{text}");
    assert!(text.contains("No money moves") && text.contains("CHF 10.00") && text.contains("order-1"));
    let (_, _, text) = shop.get("/sandbox/?show=requests&text=%22%3E%3Cscript%3E&state=%3Cb%3E").await;
    assert!(text.contains("&quot;&gt;&lt;script&gt;") && !text.contains("<script") && !text.contains("<b>"));
}

#[tokio::test]
async fn a_redirect_url_opens_once_and_a_head_request_does_not_count() {
    let shop = Shop::open().await;
    let page = shop.page().await;
    assert_eq!(shop.http.head(&page.link).send().await.unwrap().status(), 200);
    let (status, next, _) = shop.get(&page.link).await;
    assert_eq!((status, &*next), (303, &*format!("/pay/{}", page.token)));
    assert_eq!(shop.get(&page.link).await.0, 410);
    assert_eq!(shop.get(&next).await.0, 200);
    let (status, back, _) = shop.post(&next, "do=pay&test_card=9010003150000001").await;
    assert_eq!((status, &*back), (303, "http://127.0.0.1:9/back?order=1"));
    assert!(shop.assert(&page.token).await.is_ok());
    // The form is sent again, as with the back button: it is paid once.
    let (status, _, text) = shop.post(&next, "do=pay&test_card=9010003150000001").await;
    assert!(status == 200 && text.contains("<h1>Paid</h1>"), "{text}");
    assert_eq!(shop.post(&next, "do=abort").await.0, 200);
    assert!(shop.assert(&page.token).await.is_ok());
}

/// The form has the field names that public end-to-end tests use; its button has no name.
#[tokio::test]
async fn the_form_has_the_field_names_of_saferpay() {
    let shop = Shop::open().await;
    let page = shop.page().await;
    let (_, next, _) = shop.get(&page.link).await;
    let text = shop.get(&next).await.2;
    for name in ["CardNumber", "Expiry", "HolderName", "VerificationCode"] {
        let label = format!("<label for=\"{name}\">");
        assert!(text.contains(&format!("name=\"{name}\"")) && text.contains(&label), "{name}");
    }
    assert!(text.contains("btn-next"));
    let form = "CardNumber=9010003150000001&Expiry=12%2F31&HolderName=A+B&VerificationCode=123";
    assert_eq!(shop.post(&next, form).await.0, 303);
    assert!(shop.assert(&page.token).await.is_ok());
}

#[tokio::test]
async fn a_page_that_was_opened_can_be_paid_without_the_browser() {
    let shop = Shop::open().await;
    let page = shop.page().await;
    assert_eq!(shop.get(&page.link).await.0, 303);
    shop.sandbox.payer().pay(&page.link, "9010003150000001").unwrap();
    assert!(shop.assert(&page.token).await.is_ok());
    let again = shop.sandbox.payer().pay(&page.link, "9010003150000001").unwrap_err();
    assert_eq!(again, saferpay_sandbox::engine::PayerError::AlreadyDone);
}

#[tokio::test]
async fn logos_are_images() {
    let shop = Shop::open().await;
    for name in ["visa", "twint", "applepay", "postfinancepay"] {
        let response = shop.http.get(format!("{}/static/logo/{name}.svg?v=1", shop.sandbox.address()));
        let response = response.send().await.unwrap();
        assert_eq!(
            (response.status().as_u16(), &response.headers()["content-type"]),
            (200, &"image/svg+xml".parse().unwrap())
        );
        let text = response.text().await.unwrap();
        assert!(text.starts_with("<svg xmlns=") && text.ends_with("</svg>"), "{text}");
    }
    for name in ["nothing.svg", "visa.png", "%3Cscript%3E.svg"] {
        assert_eq!(shop.get(&format!("/static/logo/{name}")).await.0, 404);
    }
}

#[tokio::test]
async fn redirect_urls_and_links_expire_by_the_sandboxs_clock() {
    let shop = Shop::open().await;
    let (page, link) = (shop.page().await, shop.payment_link(0).await);
    shop.sandbox.clock().advance(SignedDuration::from_mins(61)).unwrap();
    let (status, _, text) = shop.get(&page.link).await;
    assert!(status == 410 && text.contains("Expired"), "{text}");
    assert_eq!(shop.get(&link).await.0, 303);
    shop.sandbox.clock().advance(SignedDuration::from_hours(48)).unwrap();
    assert_eq!(shop.get(&link).await.0, 410);
}

#[tokio::test]
async fn a_payment_link_counts_its_attempts() {
    let shop = Shop::open().await;
    let link = shop.payment_link(3).await;
    for left in ["3", "2", "1"] {
        let (_, next, _) = shop.get(&link).await;
        let text = shop.get(&next).await.2;
        assert!(text.contains(&format!("<dt>Attempts left</dt><dd>{left}</dd>")), "{text}");
        assert_eq!(shop.post(&next, "do=decline").await.1, next, "there is no return URL");
        let text = shop.get(&next).await.2;
        assert!(text.contains("Not paid") && text.contains("Declined (05)"), "{text}");
        assert_eq!(text.contains("Try again"), left != "1", "{text}");
    }
    let (status, _, text) = shop.get(&link).await;
    assert!(status == 410 && text.contains("Link disabled"), "{text}");
}

#[tokio::test]
async fn odd_forms_are_answered_and_never_pay() {
    let shop = Shop::open().await;
    let page = shop.page().await;
    let (_, next, _) = shop.get(&page.link).await;
    let (long, large) = (format!("do=pay&CardNumber={}", "9".repeat(5000)), vec![b'a'; 200_000]);
    let forms: &[&[u8]] = &[
        b"",
        b"do",
        b"do=steal",
        b"do=confirm",
        b"=&=&&&==%",
        b"do=pay&CardNumber=%FF%FE%00&Expiry=%00",
        b"do=pay&CardNumber=9010003150000001&Expiry=99/99",
        b"do=pay&CardNumber=9010003150000001&Expiry=01/20",
        b"do=pay&CardNumber=9010003150000001&Expiry=18446744073709551617/9",
        "do=pay&CardNumber=９０１０００３１５０００００１&Expiry=०९/३१".as_bytes(),
        b"do=pay&test_card=1",
        b"do=pay&method=NOTHING",
        b"do=pay&method=DIRECTDEBIT&iban=%3Cb%3E",
        b"\xff\xfe\0",
        long.as_bytes(),
        &large,
    ];
    for form in forms {
        let (status, location, _) = shop.post(&next, *form).await;
        let form = String::from_utf8_lossy(&form[..form.len().min(60)]).into_owned();
        assert!([400, 409, 422].contains(&status) && location.is_empty(), "{status} {form}");
    }
    for path in ["/pay/x", "/pay/%FF", "/vt2/", "/vt2/a", "/SecurePayGate/1/%00", "/pay/%2e%2e%2f"] {
        let (status, ..) = shop.get(path).await;
        assert_eq!(status, 404, "{path}");
    }
    assert_eq!(shop.refused(&page.token).await, "TRANSACTION_NOT_STARTED");
    assert_eq!(shop.post(&next, "do=pay&test_card=9030003150000007").await.0, 303);
    assert!(shop.assert(&page.token).await.is_ok());
}

#[tokio::test]
async fn a_card_number_is_never_shown() {
    let shop = Shop::open().await;
    let (_, next, _) = shop.get(&shop.page().await.link).await;
    let form =
        "do=pay&CardNumber=4111+1111+1111+1234&Expiry=01%2F20&VerificationCode=987&HolderName=Secret+Holder";
    let (status, _, text) = shop.post(&next, form).await;
    assert!(status == 422 && text.contains("This card has expired."), "{text}");
    let form =
        "do=pay&CardNumber=4111-1111-1111-1234&Expiry=1%2F2031&VerificationCode=987&HolderName=Secret+Holder";
    assert_eq!(shop.post(&next, form).await.0, 303);
    let mut shown = text + &serde_json::to_string(&shop.sandbox.request_log()).unwrap();
    for show in ["start", "payment-links", "transactions", "requests", "notifications"] {
        shown += &shop.get(&format!("/sandbox/?show={show}")).await.2;
    }
    for secret in ["4111", "1111 1234", ">987<", "\"987\"", "Secret Holder", "type=\"password\""] {
        assert!(!shown.contains(secret), "{secret}");
    }
    assert!(shown.contains("xxxx xxxx xxxx 1234"));
}

#[tokio::test]
async fn the_overview_says_why_a_call_was_refused_and_shows_no_password() {
    let shop = Shop::open().await;
    let page = shop.page().await;
    assert_eq!(shop.refused(&page.token).await, "TRANSACTION_NOT_STARTED");
    let (_, _, text) = shop.get("/sandbox/?show=requests&state=refused").await;
    assert!(text.contains("TRANSACTION_NOT_STARTED") && !text.contains("PaymentPage/Initialize"), "{text}");
    let (_, _, text) = shop.get("/sandbox/?show=requests&text=payMENTpage/init").await;
    assert!(text.contains("PaymentPage/Initialize") && !text.contains("PaymentPage/Assert"), "{text}");
    assert!(shop.get("/sandbox/?show=requests&customer=nobody").await.2.contains("No entries."));
    let (_, _, text) = shop.get("/sandbox").await;
    assert!(text.contains("9010 0049 5000 0001") && text.contains(shop.sandbox.terminal("SPG")));
}
