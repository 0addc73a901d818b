//! `cargo xtask serve`: the pages on this machine, as a real server should send them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;

use anyhow::Result;

use crate::server::{Options, Reload, Server};
use crate::wasm::Profile;
use crate::{build, gallery, paths, watch};

/// Builds, serves until it is interrupted, and rebuilds after changes if asked to.
///
/// # Errors
///
/// When the first build fails or the port is taken.
pub fn serve(profile: Profile, port: u16, watching: bool, with_gallery: bool) -> Result<()> {
    let reload = watching.then(Arc::<Reload>::default);
    let pages = if with_gallery { gallery::pages()? } else { BTreeMap::new() };
    let options = Options { folder: paths::dist(), port, reload: reload.clone(), pages, ..Options::default() };
    // A port that is taken should show before a build that takes minutes.
    let server = Server::start(options)?;
    if let Some(sizes) = build::build(profile)? {
        println!("{sizes}");
    }
    println!("\nWaymark is at {}", server.url(""));
    println!("the single document alone is at {}", server.url("waymark.html"));
    if with_gallery {
        println!("every component in every state is at {}", server.url("gallery"));
    }
    let Some(reload) = reload else {
        loop {
            thread::park();
        }
    };
    println!("a page that reloads by itself is at {}", server.url("dev"));
    watch::forever(|| match build::build(profile) {
        Ok(_) => reload.announce(),
        // The build before stays in place, and the next change is the next try.
        Err(error) => eprintln!("error: {error:#}"),
    })
}
