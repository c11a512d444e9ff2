// Whose keyboard is in front of the page, as far as the browser tells.
import type { Keyboard } from "../commands/keys.ts";

export const KEYBOARD: Keyboard = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "Mac" : "PC";
