//! A checkout in which a command changes the same files back and forth.

use pipeline::page::{NEWEST, render};
use pipeline::small::{field, rich};
use pipeline::tree::{Files, Tree, files_in};
use programs::xtask;
use saferpay_spec::Kind;

const VERSION: &str = "spec/versions/1.40.json";

/// The checkout and the two directions.
pub(super) struct Scene {
    pub(super) checkout: Tree,
    directions: [Direction; 2],
    /// The prefix of the paths that the command writes.
    written: &'static str,
    /// Whether it replaces all of them in one step.
    in_one_step: bool,
    /// Whether all of them can be absent until the next run.
    moved_away: bool,
    /// The paths of all other files.
    others: Vec<String>,
}

/// A change from one state to the other.
struct Direction {
    /// The version file that the command reads.
    version: Option<String>,
    arguments: Vec<String>,
    /// The files that it leaves.
    left: Files,
}

impl Direction {
    fn new(version: Option<String>, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        Self { version, arguments, left: Files::new() }
    }
}

impl Scene {
    /// Codegen, after a field is added to a version and after it is removed.
    pub(super) fn codegen() -> Self {
        let checkout = tree_of(&[]);
        let texts = [checkout.read(VERSION), tree_of(&["Note"]).read(VERSION)];
        let directions = texts.map(|text| Direction::new(Some(text), &["codegen"]));
        Self::new(checkout, directions, "saferpay-api/src/generated/", true)
    }

    /// The import of two versions, with a field and without it.
    pub(super) fn import() -> Self {
        let checkout = Tree::little(&[rich("1.40"), rich("1.41")]);
        // The pages are in the folder of build results, which does not count.
        for (folder, more) in [("one", &[][..]), ("other", &["Note"])] {
            for version in ["1.40", "1.41"] {
                let page = render(&version_with(version, more), &NEWEST);
                checkout.write(&format!("target/{folder}/{version}.html"), &page);
            }
        }
        let folders = ["one", "other"].map(|folder| checkout.root().join("target").join(folder));
        let directions =
            folders.map(|folder| Direction::new(None, &["import", &folder.display().to_string()]));
        Self::new(checkout, directions, "spec/", false)
    }

    fn new(checkout: Tree, directions: [Direction; 2], written: &'static str, in_one_step: bool) -> Self {
        let mut scene =
            Self { checkout, directions, written, in_one_step, moved_away: false, others: Vec::new() };
        for direction in 0..2 {
            let _ = xtask(scene.checkout.root(), &scene.prepare(direction)).succeeded();
            scene.directions[direction].left = scene.state();
        }
        scene.others = scene.other_files();
        assert_ne!(scene.directions[0].left, scene.directions[1].left);
        scene
    }

    /// On a file system that cannot swap two folders.
    pub(super) fn without_swap(self) -> Self {
        Self { moved_away: true, ..self }
    }

    /// The direction in which the command has something to write.
    pub(super) fn next(&self) -> usize {
        usize::from(self.state() == self.directions[0].left)
    }

    /// Writes what the command reads, and returns its arguments.
    pub(super) fn prepare(&self, direction: usize) -> Vec<&str> {
        let direction = &self.directions[direction];
        if let Some(text) = &direction.version {
            self.checkout.write(VERSION, text);
        }
        direction.arguments.iter().map(String::as_str).collect()
    }

    /// Checks the checkout after the command was killed.
    pub(super) fn check(&self, point: &str) {
        assert_eq!(self.other_files(), self.others, "{point}");
        if self.moved_away && self.state().is_empty() {
            // Even a run that fails puts the old files back.
            self.checkout.write(VERSION, "{");
            let _ = xtask(self.checkout.root(), &["codegen"]).failed();
        }
        let state = self.state();
        let complete = |path: &String, bytes: &Vec<u8>| {
            self.directions.iter().any(|direction| direction.left.get(path) == Some(bytes))
        };
        if self.in_one_step {
            let one = self.directions.iter().any(|direction| direction.left == state);
            assert!(one, "{point}: the files are a mixture");
        }
        assert!(state.keys().eq(self.directions[0].left.keys()), "{point}: {:?}", state.keys());
        for (path, bytes) in &state {
            assert!(complete(path, bytes), "{point}: {path} is neither the old file nor the new one");
        }
    }

    /// Runs the command to its end: it finishes the work, and leaves nothing else.
    pub(super) fn finish(&self, direction: usize, point: &str) {
        let _ = xtask(self.checkout.root(), &self.prepare(direction)).succeeded();
        assert!(self.state() == self.directions[direction].left, "{point}");
        assert_eq!(self.left(), [""; 0], "{point}");
        assert_eq!(self.other_files(), self.others, "{point}");
    }

    /// The names in the work folder, except for the lock.
    pub(super) fn left(&self) -> Vec<String> {
        let names = files_in(&self.checkout.root().join("target/xtask")).into_keys();
        names.filter(|name| name != "lock").collect()
    }

    fn state(&self) -> Files {
        let mut files = self.checkout.files();
        files.retain(|path, _| path.starts_with(self.written));
        files
    }

    fn other_files(&self) -> Vec<String> {
        self.checkout.files().into_keys().filter(|path| !path.starts_with(self.written)).collect()
    }
}

/// A generated checkout of a version with more fields.
pub(super) fn tree_of(more: &[&str]) -> Tree {
    let tree = Tree::little(&[version_with("1.40", more)]);
    let _ = xtask(tree.root(), &["codegen"]).succeeded();
    tree
}

fn version_with(version: &str, more: &[&str]) -> saferpay_spec::Specification {
    let mut specification = rich(version);
    let fields = more.iter().map(|name| field(name, Kind::String));
    specification.containers[1].fields.extend(fields);
    specification
}
