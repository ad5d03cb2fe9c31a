//! Writes the seeds for fuzzing: a folder for each target, with inputs made of the vendored specification.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use pipeline::page::{NEWEST, render};
use pipeline::small::rich;
use saferpay_openapi::{Dialect, export};
use saferpay_spec::names::Names;
use saferpay_spec::required::RequiredFields;
use saferpay_spec::{Message, Specification};
use serde_json::Value;

/// The vendored changelog has no text, so that this is one of our own.
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

fn main() {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("name the folder for the seeds");
        process::exit(2);
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = |path: &str| fs::read_to_string(root.join(path)).expect("a vendored file");
    let names = Names::parse("spec/names.toml", &text("spec/names.toml")).expect("vendored names");
    let newest = saferpay_spec::parse("spec/versions/1.53.json", &text("spec/versions/1.53.json"));
    let newest = newest.expect("a vendored version");
    let small = rich("1.40");

    write(&folder.join("page"), &[render(&small, &NEWEST).into_bytes()]);
    let required = RequiredFields::lasting(&small, [&small]);
    let documents = [Dialect::V3_0, Dialect::V3_1]
        .map(|dialect| export(&small, &names, &required, &|_| None, dialect).to_string().into_bytes());
    write(&folder.join("document"), &documents);
    write(&folder.join("changelog"), &[CHANGELOG.as_bytes().to_vec()]);
    write(&folder.join("response"), &numbered(&responses(&newest), 2));
    let errors: Vec<Vec<u8>> = examples(&newest.error).collect();
    let answers: Vec<Vec<u8>> =
        responses(&newest).into_iter().chain(errors).map(|body| kind(&body)).collect();
    write(&folder.join("refusal"), &answers);
    write(&folder.join("flows"), &numbered(&answers, 1));
    write(
        &folder.join("token"),
        &[
            b"https://shop.example/return?token=abc-1.2:3_4&x=1#y".to_vec(),
            b"t=%61b%63&token=".to_vec(),
            b"?token=a&token=b".to_vec(),
        ],
    );
    let requests = newest.operations.iter().filter(|operation| operation.path.starts_with("/Payment/"));
    let requests = requests.filter_map(|operation| operation.request.as_ref()).flat_map(examples);
    let whole = b"\xf0GET /api/rest/customers/1/terminals HTTP/1.1\r\nHost: localhost\r\n\r\n".to_vec();
    let requests: Vec<Vec<u8>> =
        numbered(&requests.collect::<Vec<_>>(), 1).into_iter().chain([whole]).collect();
    write(&folder.join("sandbox"), &requests);
}

fn write(folder: &Path, seeds: &[Vec<u8>]) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).expect("a writable folder");
    for (index, seed) in seeds.iter().enumerate() {
        fs::write(folder.join(format!("{index:03}")), seed).expect("a writable file");
    }
}

/// The printed examples of a message, which a client or Saferpay could send.
fn examples(message: &Message) -> impl Iterator<Item = Vec<u8>> + '_ {
    message.examples.iter().filter_map(|example| serde_json::to_value(example).ok()).map(|mut example| {
        let json = example.get_mut("json").map_or(Value::Null, Value::take);
        json.to_string().replace("[your request id]", "$ID").into_bytes()
    })
}

fn responses(specification: &Specification) -> Vec<Vec<u8>> {
    let responses = specification.operations.iter().filter_map(|operation| operation.response.as_ref());
    responses.flat_map(examples).collect()
}

/// With a byte for the kind of response: success, or a refusal.
fn kind(body: &[u8]) -> Vec<u8> {
    let is_error = body.windows(11).any(|part| part == b"\"ErrorName\"");
    [&[if is_error { 1 } else { 6 }], body].concat()
}

/// With a number in front, which selects what the target does.
fn numbered(bodies: &[Vec<u8>], bytes: usize) -> Vec<Vec<u8>> {
    let number = |index: usize| u32::try_from(index).expect("a small number").to_le_bytes();
    bodies.iter().enumerate().map(|(index, body)| [&number(index)[..bytes], body].concat()).collect()
}
