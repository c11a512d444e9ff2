// Builds the explorer into dist/client; in development serves it with the API of a running server behind it.
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const api = `http://127.0.0.1:${process.env.PORT ?? "4173"}`;

/** What the first picture needs is asked for by the page itself, not by what runs only later. */
const preload: Plugin = {
  name: "preload",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle }) =>
      Object.values(bundle ?? {}).flatMap((file) => {
        const href = `/${file.fileName}`;
        if (file.type === "chunk" && file.name === "page")
          return { tag: "link", injectTo: "head", attrs: { rel: "modulepreload", crossorigin: true, href } };
        if (/-latin-wght-normal-.*woff2$/.test(file.fileName))
          return {
            tag: "link",
            injectTo: "head",
            attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href },
          };
        return [];
      }),
  },
};

export default defineConfig({
  root: "client",
  plugins: [react(), preload],
  build: {
    // One file: a panel whose style failed to come would not get it when its code is fetched again.
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 900,
    cssCodeSplit: false,
    // A script that draws and one for the page: what they share with later parts would else be a dozen files to wait for.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "drawing", tags: ["$initial"], priority: 1 },
            { name: "page", test: /client\/page\.tsx$/ },
          ],
        },
      },
    },
  },
  // The page's own modules are at /api/*.ts; the Host stays that of the page, as the server checks it against Origin.
  server: { host: "127.0.0.1", port: 5173, proxy: { "^/api/(?!.*\\.tsx?)": api } },
});
