fn main(){ let out=std::env::args().nth(2); for v in 2..54 { let html=std::fs::read_to_string(format!("/tmp/pages/pages/1.{v}.html")).unwrap();
 match generator::page::import(&format!("1.{v}.html"), html.trim_start_matches('\u{feff}')) { Ok(s)=>{ let o=std::env::args().nth(1).unwrap();
   std::fs::write(format!("{o}/1.{v}.txt"), generator::facts::facts(&s)).unwrap(); if let Some(out)=&out { std::fs::write(format!("{out}/1.{v}.json"), generator::spec::render(&s)).unwrap(); } }, Err(e)=>println!("{e}") } } }
