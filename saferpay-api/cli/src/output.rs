//! Standard output and files.

use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::{env, fs};

use saferpay_spec::foreign_text;
use saferpay_spec::problem::Problems;
use tempfile::NamedTempFile;

/// Writes to standard output. A reader that closes the pipe early is not an error.
pub(crate) fn print(text: &str) -> Result<(), Problems> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Problems::one("standard output", format!("cannot be written to the end: {error}")))
        }
        _ => Ok(()),
    }
}

/// The text of a file, in whatever encoding its author has saved it.
pub(crate) fn read(path: &Path) -> Result<String, Problems> {
    let bytes = fs::read(path).map_err(|error| Problems::of_file(path, &error))?;
    Ok(foreign_text::decode(&bytes).into_owned())
}

/// The text of standard input.
pub(crate) fn read_input() -> Result<String, Problems> {
    let mut bytes = Vec::new();
    io::stdin()
        .lock()
        .read_to_end(&mut bytes)
        .map_err(|error| Problems::one("standard input", error.to_string()))?;
    Ok(foreign_text::decode(&bytes).into_owned())
}

/// Writes a file next to its place, and moves it there when it is complete.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Problems> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let written = || -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let mut file = NamedTempFile::new_in(folder)?;
        file.write_all(text.as_bytes())?;
        make_readable(file.path())?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    written().map_err(|error| Problems::of_file(path, &error))
}

/// A number with its noun: `1 file`, `2 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// Whether standard output is a terminal whose user did not ask for plain text.
pub(crate) fn is_colored() -> bool {
    use std::io::IsTerminal as _;
    io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// A temporary file is for its owner alone; a report is not.
#[cfg(unix)]
fn make_readable(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_: &Path) -> io::Result<()> {
    Ok(())
}
