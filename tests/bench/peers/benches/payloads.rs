//! Times of every task for every subject, and of the validation of the largest request.

use std::hint::black_box;

use bench::Task;
use criterion::{Criterion, criterion_group, criterion_main};
use saferpay_api::v1_53::payment_page::InitializeRequest;

fn payloads(criterion: &mut Criterion) {
    for task in Task::ALL {
        let mut group = criterion.benchmark_group(task.name());
        for subject in peers::subjects() {
            let mut work = (subject.work)(task).expect("the types can represent the payload");
            group.bench_function(subject.name, |bencher| bencher.iter(&mut work));
        }
        group.finish();
    }
}

fn validation(criterion: &mut Criterion) {
    let request = include_str!("../../payloads/initialize.json");
    let request: InitializeRequest = serde_json::from_str(request).expect("the type can represent the payload");
    request.validate().expect("it is valid");
    let mut group = criterion.benchmark_group("validate-request");
    group.bench_function("saferpay-api", |bencher| bencher.iter(|| black_box(&request).validate()));
    group.finish();
}

criterion_group!(benches, payloads, validation);
criterion_main!(benches);
