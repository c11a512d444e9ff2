// Titles that one person of a state or church holds at a time: two names under one of them are worth a second look.
import { wordSet } from "./words.ts";

export const UNIQUE_OFFICES = wordSet(
  "president chancellor premier taoiseach king queen emperor empress sultan emir pope patriarch governor mayor",
);
