//! A payment link is created, read and deleted, in an old version and in the newest.

use std::time::{Duration, SystemTime};

use mock_server::{MockServer, payment_links};
use saferpay_api::DateTime;
use saferpay_api::client::{Credentials, Environment};
use saferpay_api::error::ErrorName;

macro_rules! payment_link {
    ($test:ident, $version:ident, $number:literal) => {
        #[tokio::test]
        async fn $test() {
            use saferpay_api::$version::secure_pay_gate::CreateSingleUsePaymentLinkRequest;
            use saferpay_api::$version::{Amount, Client, PaymentLinkStatus, PaymentWithOptions, SpgPayer};

            let server = MockServer::start(payment_links()).await.unwrap();
            let client = Client::builder()
                .environment(Environment::custom(server.address()))
                .customer_id("245294")
                .credentials(Credentials::basic("API_245294_00000001", "not-a-real-password"))
                .build()
                .unwrap();
            let links = client.secure_pay_gate();

            let payment = PaymentWithOptions::new(Amount::new("1050", "CHF"), "order-1", "Two tickets");
            let tomorrow = DateTime::try_from(SystemTime::now() + Duration::from_secs(86_400)).unwrap();
            let request = CreateSingleUsePaymentLinkRequest::new(payment, tomorrow.as_str(), SpgPayer::new());
            let created = links.create_single_use_payment_link("17795278", &request).await.unwrap();
            assert!(created.payment_link.contains("17795278"));
            assert!(!format!("{created:?}").contains("17795278"), "a payment link is a secret");

            let offer = links.get_single_use_payment_link("17795278", &created.offer_id).await.unwrap();
            assert_eq!(offer.status, Some(PaymentLinkStatus::Open));
            assert_eq!(offer.payment.unwrap().amount.unwrap(), Amount::new("1050", "CHF"));

            links.delete_single_use_payment_link("17795278", &created.offer_id).await.unwrap();
            let offer = links.get_single_use_payment_link("17795278", &created.offer_id).await.unwrap();
            assert_ne!(offer.status, Some(PaymentLinkStatus::Open));

            let error = links.get_single_use_payment_link("17795278", "unknown").await.unwrap_err();
            assert_eq!(error.refusal().unwrap().error_name, Some(ErrorName::TransactionNotFound));
            assert!(error.to_string().starts_with("TRANSACTION_NOT_FOUND"), "{error}");
            assert!(server.received().iter().all(|request| request.header("Saferpay-ApiVersion") == $number));
        }
    };
}

payment_link!(in_version_1_40, v1_40, "1.40");
payment_link!(in_version_1_53, v1_53, "1.53");
