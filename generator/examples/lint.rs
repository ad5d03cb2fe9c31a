fn main(){ let mut v=vec![]; for i in 2..54 { let t=std::fs::read_to_string(format!("spec/versions/1.{i}.json")).unwrap(); v.push(generator::spec::parse("x",&t).unwrap()); }
 let f=std::fs::read_to_string("spec/fixes.toml").unwrap_or_default(); let f=match generator::fixes::Fixes::parse("spec/fixes.toml",&f){Ok(f)=>f,Err(e)=>{println!("{e}");return}};
 let r=generator::lint::lint(&v,&f); for l in &r.lines{println!("{l}")} println!("--- {} fixed {} left", r.fixed, r.left); println!("{}", r.problems); }
