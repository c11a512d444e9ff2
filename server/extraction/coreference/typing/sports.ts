// Reports on sports, where towns are teams.
import { SPORT_WORDS } from "../../../../graph-data/lexicons/topics/topic-words.ts";
import { isAbout } from "../../topics.ts";
import type { TextView } from "../text-view.ts";

export const isSportsReport = ({ tokens }: TextView): boolean => isAbout(tokens, SPORT_WORDS);
