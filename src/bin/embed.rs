//! The program in other people's pages: `embed.js` loads it, and calls it for its elements.

fn main() {}

#[cfg(target_arch = "wasm32")]
mod stage {
    //! [`tag_page::web::Stage`], for JavaScript.

    use tag_page::web;
    use wasm_bindgen::prelude::*;
    use web_sys::Element;

    /// A place to draw in.
    #[wasm_bindgen]
    pub struct Stage(web::Stage);

    #[wasm_bindgen]
    impl Stage {
        /// Draws in `root` from now on.
        #[wasm_bindgen(constructor)]
        pub fn new(root: Element) -> Self {
            Self(web::Stage::new(root))
        }

        /// Draws what is asked for.
        ///
        /// # Errors
        /// When it cannot be had; what was there stays.
        pub fn show(&mut self, asked: &web::Asked) -> Result<(), JsValue> {
            self.0.show(asked)
        }

        /// Draws nothing.
        pub fn clear(&mut self) {
            self.0.clear();
        }
    }
}
