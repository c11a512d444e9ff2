// Imported before anything that makes a schema: the page's Content-Security-Policy forbids eval, and Zod tries it when
// its first schema is made.
import { z } from "zod";

z.config({ jitless: true });
