"use strict";
(() => {
  const body = document.querySelector("tbody");
  const heads = [...document.querySelectorAll("thead th")];
  const text = document.querySelector("#text");
  const kind = document.querySelector("#kind");
  const shown = document.querySelector("#shown");
  const compare = new Intl.Collator("en", { numeric: true }).compare;
  const rows = [...body.rows].map((row) => ({
    row,
    name: row.cells[0].textContent.toLowerCase(),
    has: row.dataset.has.split(" "),
    values: [...row.cells].map((cell, k) => (k ? Number(cell.textContent.replace(/[^\d.]/g, "")) || 0 : cell.textContent)),
  }));

  // Laying out thousands of rows takes seconds: only so many are shown until all are asked for.
  const MOST = 500;
  const more = document.querySelector("#more");
  let limit = MOST;

  function filter() {
    const wanted = text.value.trim().toLowerCase();
    let count = 0;
    for (const { row, name, has } of rows) {
      const fits = name.includes(wanted) && (!kind.value || has.includes(kind.value));
      count += fits;
      const hidden = !fits || count > limit;
      if (row.hidden !== hidden) row.hidden = hidden;
    }
    const said = count.toLocaleString("en");
    more.hidden = count <= limit;
    shown.textContent = more.hidden ? `${said} shown` : `${limit} of ${said} shown`;
  }

  // Figures begin with the greatest, names with the first.
  function sort(column) {
    const before = heads[column].getAttribute("aria-sort");
    const down = before ? before === "ascending" : column > 0;
    for (const head of heads) head.removeAttribute("aria-sort");
    heads[column].setAttribute("aria-sort", down ? "descending" : "ascending");
    const sign = down ? -1 : 1;
    rows.sort((a, b) => {
      const [x, y] = [a.values[column], b.values[column]];
      return sign * (column ? x - y : compare(x, y)) || compare(a.values[0], b.values[0]);
    });
    filter();
    body.append(...rows.map(({ row }) => row));
  }

  document.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => {
    limit = Infinity;
    filter();
  });
  text.addEventListener("input", filter);
  kind.addEventListener("change", filter);
  document.querySelector("thead").addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) sort(Number(button.dataset.sort));
  });
  filter();
})();
