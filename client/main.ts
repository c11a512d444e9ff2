// The page's entry: what draws is made ready while the page's own code is still being read.
import "./model/without-eval.ts";
import { makeEarlyRenderer } from "./sigma/early-renderer.ts";

makeEarlyRenderer();
void import("./page.tsx");
