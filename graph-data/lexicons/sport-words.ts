// Words by which a report of a sport is known.
import { wordSet } from "./words.ts";

export const SPORT_WORDS =
  wordSet(`match goal coach team cup league season player score midfielder striker goalkeeper referee penalty
  championship tournament defender playoff quarterback inning wicket innings kickoff fixture teammate semifinal final medal`);
