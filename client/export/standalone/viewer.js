// The script of an exported page: pan, zoom, search, and the sentences behind what is clicked. It runs in a file opened
// from disk, without a server and without this project around it; it puts text into the page as text only.
/* global keepNames */
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const svg = document.querySelector("svg");
  const details = document.getElementById("details");
  const find = document.getElementById("find");
  const found = document.getElementById("found");
  const nodes = new Map(data.nodes.map((n) => [n.key, n]));
  const edges = new Map(data.edges.map((e) => [e.key, e]));
  const nameOf = (key) => (nodes.has(key) ? nodes.get(key).name : key);

  const make = (tag, className, ...children) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const link = (text, onPress) => {
    const button = make("button", "link", text);
    button.type = "button";
    button.addEventListener("click", onPress);
    return button;
  };

  // --- the picture: pan by dragging or arrow keys, zoom by wheel, pinch or + and - -----------------------------------
  const full = svg.viewBox.baseVal;
  const home = { x: full.x, y: full.y, width: full.width, height: full.height };
  let view = { ...home };
  const show = () => {
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    names.placeSoon();
  };
  /** How much of the sheet a pixel of the screen shows. */
  const scale = () => {
    const box = svg.getBoundingClientRect();
    return Math.max(view.width / box.width, view.height / box.height);
  };
  const names = keepNames({ svg, nodes: data.nodes, look: () => ({ view, scale: scale() }) });
  const toSheet = (clientX, clientY) => {
    const point = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());
    return { x: point.x, y: point.y };
  };
  const zoom = (factor, at) => {
    const width = Math.min(home.width * 2, Math.max(home.width / 40, view.width * factor));
    const k = width / view.width;
    const center = at ?? { x: view.x + view.width / 2, y: view.y + view.height / 2 };
    view = {
      x: center.x - (center.x - view.x) * k,
      y: center.y - (center.y - view.y) * k,
      width,
      height: view.height * k,
    };
    show();
  };
  svg.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      zoom(Math.exp(event.deltaY * 0.0015), toSheet(event.clientX, event.clientY));
    },
    { passive: false },
  );
  const fingers = new Map();
  let moved = 0;
  svg.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    moved = 0;
  });
  svg.addEventListener("pointermove", (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
    moved += Math.abs(dx) + Math.abs(dy);
    if (moved > 4 && !svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    const before = spread();
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 2 && before > 0) zoom(before / spread(), toSheet(event.clientX, event.clientY));
    else if (fingers.size === 1) {
      const k = scale();
      view = { ...view, x: view.x - dx * k, y: view.y - dy * k };
      show();
    }
  });
  const spread = () => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  for (const name of ["pointerup", "pointercancel"])
    svg.addEventListener(name, (event) => fingers.delete(event.pointerId));
  svg.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (step) {
      view = { ...view, x: view.x + step[0] * view.width * 0.1, y: view.y + step[1] * view.height * 0.1 };
      show();
    } else if (event.key === "+" || event.key === "=") zoom(1 / 1.3);
    else if (event.key === "-") zoom(1.3);
    else if (event.key === "0") {
      view = { ...home };
      show();
    } else return;
    event.preventDefault();
  });

  // --- what is selected ----------------------------------------------------------------------------------------------
  const light = (keys) => {
    names.light(keys);
    for (const element of svg.querySelectorAll("[data-node], [data-edge]")) {
      const { node, edge } = element.dataset;
      const key = node ?? edge;
      element.classList.toggle("faded", keys !== null && !keys.has(key));
    }
  };
  svg.addEventListener("click", (event) => {
    if (moved > 4) return;
    const hit = event.target.closest("[data-node], [data-edge]");
    if (!hit) showNothing();
    else if (hit.dataset.node !== undefined) showNode(hit.dataset.node);
    else showEdge(hit.dataset.edge);
  });

  const degrees = new Map();
  for (const { source, target } of data.edges)
    for (const key of new Set([source, target])) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  const mostConnected = data.nodes
    .map((node) => ({ node, count: degrees.get(node.key) ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 10);

  function showNothing() {
    light(null);
    const central = make("ul", "");
    for (const { node, count } of mostConnected)
      central.append(
        make(
          "li",
          "counted",
          link(node.name, () => showNode(node.key)),
          make("span", "quiet", `${count} relation${count === 1 ? "" : "s"}`),
        ),
      );
    const articles = make("ul", "");
    for (const { title, published } of Object.values(data.documents))
      articles.append(
        make("li", "", title, make("span", "quiet", published === null ? "" : ` ${published}`)),
      );
    details.replaceChildren(
      make("p", "quiet", "Click an entity or a line, or search, to read the sentences behind it."),
      make("h3", "", "Most connected"),
      central,
      make("h3", "", "Articles"),
      articles,
    );
  }
  function showNode(key) {
    const node = nodes.get(key);
    if (!node) return;
    const own = data.edges.filter((e) => e.source === key || e.target === key);
    light(new Set([key, ...own.flatMap((e) => [e.key, e.source, e.target])]));
    const also = node.aliases.length > 0 ? [make("p", "quiet", `also ${node.aliases.join(", ")}`)] : [];
    const list = make("ul", "");
    for (const edge of own)
      list.append(
        make(
          "li",
          "",
          statement(edge, () => showEdge(edge.key)),
        ),
      );
    details.replaceChildren(
      overview(),
      make("h2", "", node.name),
      make("p", "quiet", node.type),
      ...also,
      list,
    );
  }
  const overview = () =>
    make(
      "p",
      "quiet",
      link("Overview", () => {
        showNothing();
        details.focus();
      }),
    );
  function statement(edge, onPress) {
    const line = link(`${nameOf(edge.source)} ${edge.phrase} ${nameOf(edge.target)}`, onPress);
    if (edge.aside !== "") line.classList.add("claimed");
    const after = [edge.aside, edge.verdict].filter(Boolean).map((words) => make("em", "", ` ${words}`));
    return make("span", "", line, ...after);
  }
  function showEdge(key) {
    const edge = edges.get(key);
    if (!edge) return;
    light(new Set([key, edge.source, edge.target]));
    const parts = [
      overview(),
      make(
        "h2",
        "",
        link(nameOf(edge.source), () => showNode(edge.source)),
        ` ${edge.phrase} `,
        link(nameOf(edge.target), () => showNode(edge.target)),
      ),
    ];
    if (edge.aside !== "") parts.push(make("p", "claim", edge.aside));
    if (edge.verdict !== "") parts.push(make("p", "", edge.verdict));
    for (const { sentence, document } of edge.evidence) {
      const article = data.documents[document];
      parts.push(make("blockquote", "", sentence));
      if (article)
        parts.push(make("p", "quiet", [article.title, article.published].filter(Boolean).join(", ")));
    }
    if (edge.evidence.length === 0) parts.push(make("p", "quiet", "No sentence came with this relation."));
    details.replaceChildren(...parts);
  }

  // --- search --------------------------------------------------------------------------------------------------------
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  find.addEventListener("input", () => {
    const words = plain(find.value.trim());
    found.replaceChildren();
    if (words === "") return;
    const matches = data.nodes.filter((n) =>
      [n.name, ...n.aliases].some((name) => plain(name).includes(words)),
    );
    for (const node of matches.slice(0, 12))
      found.append(
        make(
          "li",
          "",
          link(node.name, () => {
            found.replaceChildren();
            find.value = "";
            showNode(node.key);
            details.focus();
          }),
        ),
      );
    if (matches.length === 0) found.append(make("li", "quiet", "Nothing is called that."));
  });
  showNothing();
})();
