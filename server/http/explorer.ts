// The built page: its files, and index.html for every address of the view.
import express, { Router } from "express";

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

export function serveExplorer(directory: string): Router {
  const router = Router();
  // Vite names the files in assets/ by their content.
  router.use(
    "/assets",
    express.static(`${directory}/assets`, { maxAge: YEAR_MS, immutable: true, index: false }),
  );
  router.use(express.static(directory, { setHeaders: (r) => r.setHeader("Cache-Control", "no-cache") }));
  router.get("/{*path}", (request, response, next) => {
    // A browser that opens an address names HTML; one that looks for a script or a picture does not.
    if (request.get("accept")?.includes("text/html")) {
      response
        .set("Cache-Control", "no-cache")
        .sendFile("index.html", { root: directory, cacheControl: false }, (error) => {
          if (error) next(error);
        });
    } else next();
  });
  return router;
}
