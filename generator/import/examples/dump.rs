use std::collections::*;
fn main(){ let mut all: BTreeMap<String,(String,BTreeSet<(u32)>,BTreeSet<String>)>=BTreeMap::new();
for f in std::env::args().skip(1){ let t=String::from_utf8_lossy(&std::fs::read(&f).unwrap()).into_owned();
 let v:u32=std::path::Path::new(&f).file_stem().unwrap().to_str().unwrap()[2..].parse().unwrap();
 for s in saferpay_import::sentences::binding_sentences(&f,&t).unwrap(){ let e=all.entry(s.fingerprint.to_string()).or_insert((s.text.clone(),Default::default(),Default::default())); e.1.insert(v); e.2.insert(s.place);} }
for (k,(t,v,p)) in all { println!("{k}\t{}\t{}\t{}\t{t}", v.iter().min().unwrap(), v.iter().max().unwrap(), p.iter().cloned().collect::<Vec<_>>().join("|")); } }
