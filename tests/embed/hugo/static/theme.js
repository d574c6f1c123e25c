// The theme switch, as Docsy's: an attribute on <html>.
document.getElementById("theme").addEventListener("click", ({ target }) => {
  const root = document.documentElement;
  root.dataset.bsTheme = root.dataset.bsTheme === "dark" ? "light" : "dark";
  target.textContent = root.dataset.bsTheme === "dark" ? "Light" : "Dark";
});
