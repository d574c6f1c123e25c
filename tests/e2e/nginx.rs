//! nginx, serving `dist/` with the very text of docs/hosting.md.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use tokio::net::TcpStream;
use tokio::process::Command;
use tokio::sync::watch;
use tokio::time::sleep;

use crate::desk::{First, Log};
use crate::folder;
use crate::site::Site;

/// What Debian's package does around the text: the module, and who may be asked for what.
const AROUND: &str = "load_module {tools}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
master_process off;
pid {folder}/pid;
error_log stderr crit;
events {}
http {
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/tag-page.conf;
}
";

/// Where `scripts/setup-nginx` leaves it.
pub(crate) fn tools() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(".tools/nginx")
}

/// Begins to serve on a free port.
pub(crate) async fn open() -> Result<Site> {
    let (tools, folder) = (tools(), folder::empty_folder()?);
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let own = recipe()?
        .replace("listen 80;", &format!("listen 127.0.0.1:{port};"))
        .replace("/var/www/tag-page", text(&folder::dist())?);
    ensure!(own.contains(&port.to_string()), "no `listen 80;`: {own}");
    let around = AROUND
        .replace("{tools}", text(&tools)?)
        .replace("{folder}", text(&folder)?);
    fs::write(folder.join("tag-page.conf"), own)?;
    fs::write(folder.join("nginx.conf"), around)?;
    fs::copy(
        tools.join("etc/nginx/mime.types"),
        folder.join("mime.types"),
    )?;
    let mut process = Command::new(tools.join("usr/sbin/nginx"))
        .arg("-c")
        .arg(folder.join("nginx.conf"))
        .stderr(Stdio::inherit())
        .kill_on_drop(true)
        .spawn()
        .context("nginx does not start; scripts/setup-nginx fetches it")?;
    while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        let ended = process.try_wait()?;
        ensure!(ended.is_none(), "nginx ends: {ended:?}");
        sleep(Duration::from_millis(10)).await;
    }
    let (held, _) = watch::channel(false);
    // It is killed when the site is dropped, and this task with it.
    let task = tokio::spawn(async move {
        let _never = process.wait().await;
    });
    let address = format!("http://127.0.0.1:{port}/");
    Ok(Site::new(
        address,
        held,
        Log::default(),
        First::default(),
        task,
    ))
}

/// What stands in the documentation.
fn recipe() -> Result<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let docs = fs::read_to_string(root.join("docs/hosting.md"))?;
    let (_, rest) = docs.split_once("```nginx\n").context("a recipe")?;
    let (recipe, _) = rest.split_once("```").context("its end")?;
    Ok(recipe.to_owned())
}

fn text(path: &Path) -> Result<&str> {
    path.to_str().context("a path in UTF-8")
}
