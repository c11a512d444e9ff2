// Builds the explorer into dist/client; in development serves it with the API of a running server behind it.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = `http://127.0.0.1:${process.env.PORT ?? "4173"}`;

export default defineConfig({
  root: "client",
  plugins: [react()],
  build: {
    // One file: a panel whose style failed to come would not get it when its code is fetched again.
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 900,
    cssCodeSplit: false,
    // One script for the first picture: what it shares with later parts would else be a dozen files to wait for.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } },
  },
  // The page's own modules are at /api/*.ts; the Host stays that of the page, as the server checks it against Origin.
  server: { host: "127.0.0.1", port: 5173, proxy: { "^/api/(?!.*\\.tsx?)": api } },
});
