//! Pages from a file, a folder, an archive or an address have the same result.

use std::io::Read as _;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use pipeline::encodings;
use pipeline::page::{NEWEST, render};
use pipeline::server::serve;
use pipeline::small::{field, rich};
use pipeline::tree::{Files, Tree};
use programs::{start, xtask};
use wait4::Wait4 as _;

/// The pages of two versions. The newer one has one more field.
fn pages() -> [String; 2] {
    let mut newer = rich("1.41");
    newer.containers[0].fields.push(field("Note", saferpay_spec::Kind::String));
    [rich("1.40"), newer].map(|specification| render(&specification, &NEWEST))
}

/// The version files after an import of these sources, one after the other.
fn imported(sources: &[&str]) -> Files {
    let checkout = Tree::little(&[]);
    for source in sources {
        let outcome = xtask(checkout.root(), &["import", source]).succeeded();
        assert!(outcome.out.contains(" read, "), "{outcome:#?}");
    }
    let mut files = checkout.files();
    files.retain(|path, _| path.starts_with("spec/versions/"));
    files
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A page is read if its encoding is certain, and refused otherwise.
#[test]
fn a_page_is_read_in_every_encoding_that_is_valid() {
    let [older, _] = pages();
    let page = older.replace("</body>", "<!-- Grüezi --></body>");
    assert!(page.contains("Grüezi"));
    let source = Tree::little(&[]);
    source.write("1.40.html", &page);
    let path = source.root().join("1.40.html");
    let expected = imported(&[text(&path)]);
    for (encoding, bytes) in encodings::of(&page) {
        source.write_bytes("1.40.html", &bytes);
        if encoding == "Latin-1" {
            let outcome = xtask(Tree::little(&[]).root(), &["import", text(&path)]);
            assert!(outcome.failed().err.contains("is neither UTF-8 nor UTF-16 text"));
        } else {
            assert_eq!(imported(&[text(&path)]), expected, "{encoding}");
        }
    }
}

#[test]
fn a_page_a_folder_an_archive_and_an_address_give_the_same_files() {
    let [older, newer] = pages();
    let source = Tree::little(&[]);

    source.write("single/1.40.html", &format!("\u{feff}{older}"));
    source.write("single/newest.html", &newer);
    let single = source.root().join("single");
    let expected = imported(&[text(&single.join("1.40.html")), text(&single.join("newest.html"))]);
    let names: Vec<&String> = expected.keys().collect();
    assert_eq!(names, ["spec/versions/1.40.json", "spec/versions/1.41.json"]);

    source.write("checkout/1.40/index.html", &older);
    source.write("checkout/1.41/index.html", &newer);
    source.write("checkout/index.html", &newer);
    source.write("checkout/assets/help.html", "<p>Not a page of a version</p>");
    assert_eq!(imported(&[text(&source.root().join("checkout"))]), expected, "a checkout");

    source.write("flat/1.40.html", &older);
    source.write("flat/1.41.html", &newer);
    assert_eq!(imported(&[text(&source.root().join("flat"))]), expected, "a folder");

    let archive = source.root().join("pages.tar.xz");
    pack(&archive, &[("pages/1.40.html", &older), ("pages/1.41.html", &newer), ("pages/notes.txt", "none")]);
    assert_eq!(imported(&[text(&archive)]), expected, "an archive");

    let archive = source.root().join("checkout.tar.xz");
    pack(&archive, &[("./1.40/index.html", &older), ("./index.html", &newer)]);
    assert_eq!(imported(&[text(&archive)]), expected, "an archive of a checkout");

    let addresses = [serve("/jsonapi/1.40/", &older), serve("/jsonapi/index.html", &newer)];
    assert_eq!(imported(&addresses.each_ref().map(String::as_str)), expected, "addresses");
}

#[test]
fn a_second_import_writes_nothing() {
    let [older, _] = pages();
    let checkout = Tree::little(&[]);
    let address = serve("/1.40/index.html", &older);
    let first = xtask(checkout.root(), &["import", &address]).succeeded();
    assert!(
        first.out.starts_with("spec/versions/1.40.json\n1 page read, 1 version file written in "),
        "{first:#?}"
    );
    let before = checkout.files();
    let second = xtask(checkout.root(), &["import", &address]).succeeded();
    assert!(second.out.starts_with("1 page read, 0 version files written in "), "{second:#?}");
    assert_eq!(checkout.files(), before);
}

#[test]
fn a_page_above_the_size_limit_is_refused_and_not_cut_off() {
    let checkout = Tree::little(&[]);
    let large = "x".repeat((8 << 20) + 1);
    let source = Tree::little(&[]);
    source.write("pages/1.40.html", &large);
    let [folder, archive] = ["pages", "pages.tar.xz"].map(|name| source.root().join(name));
    pack(&archive, &[("1.40.html", &large)]);
    let address = serve("/1.40.html", &large);
    for source in [text(&folder.join("1.40.html")), text(&folder), text(&archive), &address] {
        let outcome = xtask(checkout.root(), &["import", source]).failed();
        assert!(outcome.err.ends_with("is larger than 8 MiB, the limit of a page\n"), "{outcome:#?}");
    }
}

#[test]
fn an_archive_that_expands_without_end_is_refused() {
    let checkout = Tree::little(&[]);
    let source = Tree::little(&[]);
    source.write("empty", "");
    let archive = source.root().join("pages.tar.xz");
    let page = " ".repeat(8 << 20);
    let refused = |files: &[(&str, &str)], expected: &str| {
        pack(&archive, files);
        let mut import = start(checkout.root(), &["import", text(&archive)]);
        let mut import = import.stderr(Stdio::piped()).spawn().unwrap();
        let mut problem = String::new();
        import.stderr.take().unwrap().read_to_string(&mut problem).unwrap();
        // The CPU time of the program, which does not depend on other programs.
        let ended = import.wait4().unwrap();
        let used = ended.rusage.utime + ended.rusage.stime;
        assert_eq!(ended.status.code(), Some(1), "{problem}");
        assert!(problem.contains(expected), "{problem}");
        eprintln!("{} bytes are refused after {used:.1?}", archive.metadata().unwrap().len());
        assert!(used < Duration::from_secs(1), "{used:?}");
    };
    let names: Vec<String> = (0..20).map(|index| format!("1.{index}.html")).collect();
    let pages: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), page.as_str())).collect();
    refused(&pages, "has more than 64 MiB when it is unpacked");
    let names: Vec<String> = (0..20).map(|index| format!("notes-{index}.txt")).collect();
    let notes: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), page.as_str())).collect();
    refused(&notes, "has more than 64 MiB when it is unpacked");
    let names: Vec<String> = (0..20_001).map(|index| index.to_string()).collect();
    let empty: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    refused(&empty, "has more than 20000 entries");
    let names: Vec<String> = (0..1_001).map(|index| format!("{index}/1.2.html")).collect();
    let many: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    refused(&many, "has more than 1000 pages");
}

fn pack(archive: &Path, files: &[(&str, &str)]) {
    let file = std::fs::File::create(archive).unwrap();
    let mut pack = tar::Builder::new(liblzma::write::XzEncoder::new(file, 1));
    for (name, text) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        pack.append_data(&mut header, name, text.as_bytes()).unwrap();
    }
    pack.into_inner().unwrap().finish().unwrap();
}
