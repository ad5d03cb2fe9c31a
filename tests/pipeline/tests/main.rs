//! The code generation from outside: pages in, version files, Rust out.

mod bad_spec;
mod codegen;
mod copied_sentences;
mod document_lint;
mod documents;
mod forms;
mod golden;
mod histories;
mod history;
mod interrupted;
mod mutations;
mod names;
mod neighbours;
mod new_version;
mod openapi;
mod operations;
mod output;
mod prose;
mod prose_lint;
mod published;
mod pull_request;
mod refusals;
mod sources;
mod untouched;
mod vendored;
mod whole_lint;
