//! The files of the site that rustdoc does not write: the front page, the switch, and the lists of pages.

use std::fmt::Write as _;

use saferpay_spec::SpecVersion;

const FRONT_PAGE: &str = include_str!("front_page.html");
const LOADER: &str = include_str!("loader.html");
const SWITCH: &str = include_str!("switch.js");

/// The files in the root of the site, which know all its versions: newest first.
pub(super) fn root(versions: &[SpecVersion]) -> [(&'static str, String); 2] {
    let mut items = String::new();
    for version in versions {
        let module = version.feature();
        let _ = writeln!(
            items,
            "<li><a href=\"{version}/saferpay_api/{module}/index.html\">SpecVersion {version}</a></li>"
        );
    }
    let names: Vec<String> = versions.iter().map(|version| format!("\"{version}\"")).collect();
    let newest = versions.first().map(ToString::to_string).unwrap_or_default();
    let front_page = FRONT_PAGE.replace("{newest}", &newest).replace("{versions}", items.trim_end());
    let switch = SWITCH.replace("[/* versions */]", &format!("[{}]", names.join(", ")));
    [("index.html", front_page), ("switch.js", switch)]
}

/// What every page of a version includes. It loads the switch, which is the same for all versions.
pub(super) fn loader(version: SpecVersion) -> String {
    LOADER.replace("{version}", &version.to_string())
}

/// The list of the pages of a version. A page calls for it when the reader changes to this version. The
/// name of the version's module is replaced by `*`, so that the same page has the same name everywhere.
pub(super) fn page_list(version: SpecVersion, pages: &[String]) -> String {
    let module = version.feature();
    let mut list = format!("saferpayPages(\"{version}\", [\n");
    for page in pages {
        let segment = |name| if name == module { "*" } else { name };
        let names: Vec<&str> = page.split('/').map(segment).collect();
        let _ = writeln!(list, "{:?},", names.join("/"));
    }
    list.push_str("]);\n");
    list
}

#[cfg(test)]
mod tests {
    use super::{SpecVersion, page_list, root};

    fn version(text: &str) -> SpecVersion {
        text.parse().unwrap()
    }

    #[test]
    fn the_front_page_and_the_switch_have_all_versions() {
        let [(_, front_page), (_, switch)] = root(&[version("1.53"), version("1.40")]);
        let link = |version, module| format!("href=\"{version}/saferpay_api/{module}/index.html\"");
        assert!(front_page.contains(&link("1.53", "v1_53")) && front_page.contains(&link("1.40", "v1_40")));
        assert!(switch.contains("= [\"1.53\", \"1.40\"];"), "{switch}");
    }

    #[test]
    fn the_pages_of_a_version_have_names_that_all_versions_share() {
        let pages = ["saferpay_api/v1_5/index.html".to_owned(), "saferpay_api/v1_53.html".to_owned()];
        let expected =
            "saferpayPages(\"1.5\", [\n\"saferpay_api/*/index.html\",\n\"saferpay_api/v1_53.html\",\n]);\n";
        assert_eq!(page_list(version("1.5"), &pages), expected);
    }
}
