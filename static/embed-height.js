// For sites that frame a group's embed.html with `parent=` in its address: gives each such frame the
// height that its page says. Frames are known by their address: they come from this script's folder.
// It does not write `parent=` itself: a new address would load the frame a second time.

const HOME = new URL(".", import.meta.url).href;
const MOST = 20_000;

function frames() {
  return [...document.querySelectorAll("iframe")].filter((it) => it.src.startsWith(HOME));
}

function isHeight(data) {
  const { type, version, height } = Object(data);
  return type === "tag-page:height" && version === 1
    && Number.isInteger(height) && height >= 0 && height <= MOST;
}

/** What is to be added where a frame's border and padding are part of its height. */
function edges(frame) {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== "border-box") return 0;
  const sides = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"];
  return sides.reduce((sum, side) => sum + parseFloat(style[side]), 0);
}

addEventListener("message", ({ data, origin, source }) => {
  const frame = source && frames().find((it) => it.contentWindow === source);
  if (frame && origin === new URL(HOME).origin && isHeight(data)) {
    frame.style.height = `${data.height + edges(frame)}px`;
  }
});

// Frames that were there before this script have spoken already. Nothing is said to them that
// others may not hear, and a frame that is still empty has no origin to name.
for (const frame of frames()) {
  frame.contentWindow?.postMessage({ type: "tag-page:height?" }, "*");
}
