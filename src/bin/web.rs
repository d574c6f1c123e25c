//! The program in the browser: it takes over the prerendered page.

fn main() {
    #[cfg(target_arch = "wasm32")]
    tag_page::web::start();
}
