// Imported before anything that makes a schema: the page's Content-Security-Policy forbids eval, and Zod tries it when
// its first schema is made.
import { config } from "zod/v4/core";

config({ jitless: true });
