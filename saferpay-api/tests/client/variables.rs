//! The client reads environment variables. They need a separate process: this test runs itself again.

use std::process::Command;

use saferpay_api::v1_53::Client;

use super::{answering, terminals};

const THIS: &str = "variables::a_client_can_be_built_from_environment_variables";
const CHILD: &str = "SAFERPAY_TEST_CHILD";

#[tokio::test]
async fn a_client_can_be_built_from_environment_variables() {
    if std::env::var_os(CHILD).is_some() {
        return match Client::builder().environment_variables().build() {
            Ok(client) => {
                client.terminals().get_terminals().await.unwrap();
            }
            Err(error) => println!("<{error}>"),
        };
    }
    let server = answering(200, terminals()).await;
    let run = |variables: Vec<(&'static str, String)>| async move {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", THIS, "--nocapture"]).env(CHILD, "1").envs(variables);
        let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };

    run(vec![
        ("SAFERPAY_ENVIRONMENT", server.address()),
        ("SAFERPAY_CUSTOMER_ID", "245294".into()),
        ("SAFERPAY_USERNAME", "Aladdin".into()),
        ("SAFERPAY_PASSWORD", "open sesame".into()),
    ])
    .await;
    let received = server.received();
    assert_eq!(received[0].path, "/rest/customers/245294/terminals");
    assert_eq!(received[0].header("authorization"), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");

    let output =
        run(vec![("SAFERPAY_ENVIRONMENT", "prod".into()), ("SAFERPAY_PASSWORD", "MARKED".into())]).await;
    for part in [
        "SAFERPAY_ENVIRONMENT must be `test`, `production` or an address",
        "SAFERPAY_USERNAME is not set, but SAFERPAY_PASSWORD is",
        "customer_id is missing, and SAFERPAY_CUSTOMER_ID is not set",
    ] {
        assert!(output.contains(part), "{output}");
    }
    assert!(!output.contains("MARKED"));
    assert!(!output.contains("credentials are missing"), "one of them is set: {output}");

    let output = run(vec![
        ("SAFERPAY_ENVIRONMENT", server.address()),
        ("SAFERPAY_CUSTOMER_ID", "245294".into()),
        ("SAFERPAY_USERNAME", "Aladdin".into()),
        ("SAFERPAY_PASSWORD", "open sesame\n".into()),
    ])
    .await;
    assert!(
        output.contains(
            "<invalid client configuration: SAFERPAY_PASSWORD has a control character, \
             such as a line break at its end: remove it>"
        ),
        "{output}"
    );
    assert_eq!(server.received().len(), 1);
}
