// The built page: its files, and index.html for every address of the view.
import express, { Router } from "express";
import serveStatic from "express-static-gzip";

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

export function serveExplorer(directory: string): Router {
  const router = Router();
  // Vite names the files in assets/ by their content. They were packed when they were built: packing them for each visit
  // would be a good part of what a first picture takes.
  router.get(
    "/assets/:file",
    serveStatic(directory, { index: false, serveStatic: { maxAge: YEAR_MS, immutable: true } }),
    // Of a file that has gone since this server began, what is told instead is not packed.
    (_request, response, next) => {
      response.removeHeader("Content-Encoding");
      next();
    },
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
