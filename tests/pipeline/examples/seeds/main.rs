//! Writes the seeds for fuzzing: a folder for each target, with inputs made of the vendored specification.
//!
//! Where the first bytes of an input select what the target does, the seeds begin with the number that
//! belongs to the rest of them.

mod bodies;
mod flows;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use bodies::{examples, full, is_refusal};
use pipeline::page::{NEWEST, render};
use pipeline::small::rich;
use saferpay_openapi::{Dialect, export};
use saferpay_spec::required::RequiredFields;
use saferpay_spec::{Method, Operation, Specification};
use vendored::{payment_paths, response_types};

/// The vendored changelog has no text, so this one is made up.
const CHANGELOG: &str = "\
# Changelog

## <a name=\"x\"></a> Version 1.40 (released 2026-07-07)
- Available on Sandbox from 2026-06-01
- Added `Name` and *Other_Name* to [Payment Page](index.html#Payment_v1_PaymentPage_Initialize)
    - _Third_, `Fourth.Name`
    - [Capture](index.html#Payment_v1_Transaction_Capture)
- Removed `Old`

## Version 1.39 (released 2026-01-02)
- Corrected an example
";

/// Ends a response in an input of several, as no UTF-8 text does.
const END: u8 = 0xff;

fn main() {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("name the folder for the seeds");
        process::exit(2);
    };
    let small = rich("1.40");
    write(&folder.join("page"), &[render(&small, &NEWEST).into_bytes()]);
    let (names, required) = (vendored::names(), RequiredFields::lasting(&small, [&small]));
    let documents = [Dialect::V3_0, Dialect::V3_1]
        .map(|dialect| export(&small, &names, &required, &|_| None, dialect).to_string().into_bytes());
    write(&folder.join("document"), &documents);
    write(&folder.join("changelog"), &[CHANGELOG.as_bytes().to_vec()]);
    write(
        &folder.join("token"),
        &[
            b"https://shop.example/return?token=abc-1.2:3_4&x=1#y".to_vec(),
            b"t=%61b%63&token=".to_vec(),
            b"?token=a&token=b".to_vec(),
        ],
    );

    let versions = vendored::corrected();
    let newest = versions.last().expect("a vendored version");
    write(&folder.join("response"), &responses(versions));
    write(&folder.join("refusal"), &refusals(newest));
    write(&folder.join("flows"), &flows::seeds(newest));
    write(&folder.join("sandbox"), &requests(newest));
}

fn write(folder: &Path, seeds: &[Vec<u8>]) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).expect("a writable folder");
    for (index, seed) in seeds.iter().enumerate() {
        fs::write(folder.join(format!("{index:03}")), seed).expect("a writable file");
    }
}

/// For each type of response a body with all fields, and the printed examples.
fn responses(versions: &[Specification]) -> Vec<Vec<u8>> {
    let history = vendored::history();
    let mut seeds = Vec::new();
    for (number, each) in response_types(history).into_iter().enumerate() {
        let version = versions.iter().find(|one| one.version == each.module.version).expect("its version");
        let printed = operation(version, each.operation.method, &each.operation.path).response.as_ref();
        let whole = full(history, each.record).to_string().into_bytes();
        let number = u16::try_from(number).expect("a small number").to_le_bytes();
        let bodies = printed.into_iter().flat_map(examples).chain([whole]);
        seeds.extend(bodies.map(|body| [&number[..], &body].concat()));
    }
    seeds
}

/// The printed responses and refusals. The target makes three calls, which are all answered in that way.
fn refusals(newest: &Specification) -> Vec<Vec<u8>> {
    let printed = newest.operations.iter().filter_map(|operation| operation.response.as_ref());
    let answers = printed.chain([&newest.error]).flat_map(examples).map(|body| answer(&body));
    answers.map(|answer| [&answer[..], &answer, &answer].join(&END)).collect()
}

/// A body with the byte that selects the kind of response in front: success, or a refusal.
fn answer(body: &[u8]) -> Vec<u8> {
    [&[if is_refusal(body) { 1 } else { 6 }], body].concat()
}

/// The printed requests of the JSON API, and a request that is sent as it is.
fn requests(newest: &Specification) -> Vec<Vec<u8>> {
    let history = vendored::history();
    let mut seeds = Vec::new();
    for (number, path) in payment_paths(history).into_iter().enumerate() {
        let printed = operation(newest, Method::Post, path).request.as_ref();
        let number = u8::try_from(number).expect("a small number");
        seeds.extend(printed.into_iter().flat_map(examples).map(|body| [&[number], &body[..]].concat()));
    }
    seeds.push(b"\xf0GET /api/rest/customers/1/terminals HTTP/1.1\r\nHost: localhost\r\n\r\n".to_vec());
    seeds
}

/// An operation of a version by its method and path.
fn operation<'a>(version: &'a Specification, method: Method, path: &str) -> &'a Operation {
    let mut operations = version.operations.iter();
    operations.find(|each| each.method == method && each.path == path).expect("an operation of the version")
}
