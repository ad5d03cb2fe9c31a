#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::flows::run(data));
