// Words by which a report of a sport, or of elections and parties, is known.
import { wordSet } from "./words.ts";

export const SPORT_WORDS =
  wordSet(`match goal coach team cup league season player score midfielder striker goalkeeper referee penalty
  championship tournament defender playoff quarterback inning wicket innings kickoff fixture teammate semifinal final medal`);

export const POLITICS_WORDS =
  wordSet(`election vote voter candidate party parliament constituency ballot seat turnout lawmaker legislator
  poll politician councillor senator coalition democrat republican conservative campaign primary caucus legislative`);
