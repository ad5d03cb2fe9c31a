use saferpay_sandbox::crash_test::{CrashTest, Scenario};
#[test]
fn draft() {
    for scenario in [Scenario::SecondAttempt] {
        for faults in [1] {
            let report = CrashTest::new(crashes::Naive).faults(faults).enumerate(scenario);
            println!("{faults} {report}");
            if let Some(failure) = report.failure { println!("{failure}"); }
        }
    }
}
