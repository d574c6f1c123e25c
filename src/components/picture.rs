//! A picture of the site, with its alternative text.

use yew::prelude::*;

use crate::page::Picture;

/// What is shown, and how large.
#[derive(Debug, PartialEq, Properties)]
pub struct PictureProps {
    /// The picture.
    pub picture: Picture,
    /// The way to the files of the site.
    pub base: AttrValue,
    /// Its width in CSS pixels, reserved before it is loaded.
    pub width: u32,
    /// Its height in CSS pixels.
    pub height: u32,
    /// Whether it is loaded only when it comes near.
    #[prop_or_default]
    pub lazy: bool,
}

/// A picture.
#[component(PictureView)]
pub fn picture_view(
    PictureProps {
        picture,
        base,
        width,
        height,
        lazy,
    }: &PictureProps,
) -> Html {
    html! {
        <img
            src={format!("{base}{}", picture.src)}
            alt={picture.alt.clone()}
            width={width.to_string()}
            height={height.to_string()}
            loading={lazy.then_some("lazy")}
        />
    }
}
