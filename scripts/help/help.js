// The theme chosen in the workbench, and the search box of the list of functions. The pages read well without it.
try {
  const { theme } = JSON.parse(localStorage.getItem("marketbook.page") ?? "{}");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off or holds something else: the system's theme stays.
}

const box = document.getElementById("search");

function showMatches() {
  const words = box.value.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const section of document.querySelectorAll("main > section")) {
    let shown = 0;
    for (const item of section.querySelectorAll("li")) {
      item.hidden = !words.every((word) => item.dataset.words.includes(word));
      if (!item.hidden) shown++;
    }
    section.hidden = shown === 0;
    count += shown;
  }
  const status = document.getElementById("found");
  status.textContent = count === 0 ? status.dataset.nothing : status.dataset.found.replace("{count}", count);
}

if (box) {
  box.parentElement.hidden = false;
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  box.addEventListener("input", showMatches);
  box.addEventListener("keydown", (event) => {
    const first = document.querySelector("main > section:not([hidden]) li:not([hidden]) a");
    if (event.key === "Enter" && first) first.click();
  });
  if (box.value) showMatches();
}
